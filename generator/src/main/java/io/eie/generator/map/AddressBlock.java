// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Byte addresses from {@code base} whose number is a power of two, aligned to that number: an
 * address lies in the block exactly when its bits from {@code bits} upwards are those of the base.
 *
 * @param base first byte address, a multiple of {@code bytes()}
 * @param bits log2 of the number of bytes
 */
public record AddressBlock(long base, int bits) {
  /** Number of byte addresses. */
  public long bytes() {
    return 1L << bits;
  }

  /** First byte address after the block. */
  public long end() {
    return base + bytes();
  }

  /** Whether a byte address lies in the block. */
  public boolean contains(long address) {
    return address >>> bits == base >>> bits;
  }

  /** Blocks in a row without a gap: the largest first, equal ones in their own order. */
  static <K extends Enum<K>> Map<K, AddressBlock> largestFirst(
      Class<K> type, Map<K, Integer> bits) {
    return inARow(type, bits, Comparator.comparing(bits::get, Comparator.reverseOrder()));
  }

  /**
   * Blocks in a row from 0: one of them in front, then the smallest first, each at the next
   * multiple of its size.
   */
  static <K extends Enum<K>> Map<K, AddressBlock> smallestFirst(
      Class<K> type, Map<K, Integer> bits, K front) {
    return inARow(
        type,
        bits,
        Comparator.<K, Boolean>comparing(each -> each != front).thenComparing(bits::get));
  }

  private static <K extends Enum<K>> Map<K, AddressBlock> inARow(
      Class<K> type, Map<K, Integer> bits, Comparator<K> order) {
    List<K> sorted = bits.keySet().stream().sorted(order.thenComparing(K::ordinal)).toList();
    Map<K, AddressBlock> blocks = new EnumMap<>(type);
    long end = 0;
    for (K each : sorted) {
      int width = bits.get(each);
      AddressBlock block = new AddressBlock(end + (1L << width) - 1 >>> width << width, width);
      blocks.put(each, block);
      end = block.end();
    }
    return blocks;
  }
}
