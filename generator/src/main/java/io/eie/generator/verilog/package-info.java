// SPDX-License-Identifier: Apache-2.0
/**
 * Verilog as text and as trees: reads what SpinalHDL writes, proves by the language's rules of
 * width and sign which nets may be replaced by what they are assigned, and writes the rest for a
 * reader.
 */
package io.eie.generator.verilog;
