// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import static io.eie.generator.config.PointerFormat.COLUMNS_PER_BLOCK;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;

/**
 * First entry and number of entries of the columns of an element, read from the words of its
 * pointer memory. The golden model has a reader of its own.
 */
public final class ColumnRanges {
  private final PointerLayout layout;
  private final HostWords words;
  private final int pointerBits;

  /**
   * @param words of the pointer memory, from word 0
   */
  public ColumnRanges(EieConfig config, HostWords words) {
    layout = PointerLayout.of(config);
    pointerBits = config.pointerBits();
    this.words = words;
  }

  /**
   * Index of a column's first entry, modulo the entries that pointers can tell apart.
   *
   * @param pointer index of the column's pointer
   */
  public int first(int pointer) {
    if (!layout.block()) {
      return absolute(pointer);
    }
    int inside = pointer % COLUMNS_PER_BLOCK;
    long first = bits(pointer, 0, pointerBits);
    for (int before = 0; before < inside; before++) {
      first += count(pointer - inside + before);
    }
    return (int) (first & mask(pointerBits));
  }

  /**
   * Entries of a column.
   *
   * @param pointer index of the column's pointer
   */
  public int count(int pointer) {
    if (!layout.block()) {
      return Math.floorMod(absolute(pointer + 1) - absolute(pointer), 1 << pointerBits);
    }
    int bit = pointerBits + pointer % COLUMNS_PER_BLOCK * layout.countBits();
    return (int) bits(pointer, bit, layout.countBits());
  }

  private int absolute(int pointer) {
    return (int) (words.at(pointer / 2) >>> (pointer % 2 * Integer.SIZE));
  }

  /** Bits of the block that has a pointer; they may lie across two words. */
  private long bits(int pointer, int low, int width) {
    int word = pointer / COLUMNS_PER_BLOCK * layout.wordsPerPlace() + low / Long.SIZE;
    int shift = low % Long.SIZE;
    long found = words.at(word) >>> shift;
    if (shift + width > Long.SIZE) {
      found |= words.at(word + 1) << (Long.SIZE - shift);
    }
    return found & mask(width);
  }

  private static long mask(int width) {
    return (1L << width) - 1;
  }
}
