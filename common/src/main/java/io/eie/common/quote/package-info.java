// SPDX-License-Identifier: Apache-2.0
/**
 * Text that is written into a language, one function for each: nothing else in this project puts
 * quotes around text or escapes it. JSON and YAML are written by Jackson ({@link
 * io.eie.common.JsonText}), XML by the JDK's writer; messages are {@link io.eie.common.Quoted}.
 *
 * <p>Tcl, scripts of Yosys, Verilog and Liberty take names only, which stand there without quotes:
 * {@link io.eie.common.quote.PlainWord} refuses what any of them acts on.
 */
package io.eie.common.quote;
