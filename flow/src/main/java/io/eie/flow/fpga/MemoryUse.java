// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import java.util.Locale;

/**
 * One shape of memory and the block RAM that it takes.
 *
 * @param module Verilog name
 * @param words of it
 * @param bits of a word
 * @param count how many of them there are in the design
 * @param expected units of block RAM that one needs
 * @param found units of block RAM that one took
 */
public record MemoryUse(String module, int words, int bits, int count, int expected, int found) {
  /** What is wrong with it; empty when nothing is. */
  public String problem() {
    if (expected == found) {
      return "";
    }
    return String.format(
        Locale.ROOT,
        "memory %s must use %d block RAMs (%d words of %d bits), used %d%s",
        module,
        expected,
        words,
        bits,
        found,
        found == 0 ? ": it is in look-up tables and flip-flops" : "");
  }
}
