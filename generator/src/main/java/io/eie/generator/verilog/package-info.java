// SPDX-License-Identifier: Apache-2.0
/**
 * // SPDX-License-Identifier: Apache-2.0 * Verilog as text and as trees: parses SpinalHDL's text,
 * replaces nets by their values where the language's rules of width and sign give the same value,
 * and prints the result for readers. // SPDX-License-Identifier: Apache-2.0
 */
package io.eie.generator.verilog;
