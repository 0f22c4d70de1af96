// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import java.util.Arrays;
import java.util.PriorityQueue;

/** How many bits symbols take when each has a code of its own length (Huffman, 1952). */
public final class HuffmanCode {
  private HuffmanCode() {}

  /**
   * Bits of all symbols, the table of the code not included.
   *
   * @param counts how often each symbol occurs; a code of a single symbol takes a bit each time
   */
  public static long bits(long[] counts) {
    PriorityQueue<Long> weights = new PriorityQueue<>();
    Arrays.stream(counts).filter(count -> count > 0).forEach(weights::add);
    if (weights.size() == 1) {
      return weights.remove();
    }
    long bits = 0;
    while (weights.size() > 1) {
      long joined = weights.remove() + weights.remove();
      bits += joined;
      weights.add(joined);
    }
    return bits;
  }
}
