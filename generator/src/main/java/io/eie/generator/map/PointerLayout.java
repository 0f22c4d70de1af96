// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import static io.eie.generator.config.PointerFormat.COLUMNS_PER_BLOCK;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;

/**
 * How the pointers of an element lie in its memory and in host words.
 *
 * <p>{@link PointerFormat#ABSOLUTE}: pointer j is the index of column j's first entry; two pointers
 * to a host word. {@link PointerFormat#BLOCK}: word b of the memory holds the index of the first
 * entry of column 8 b in its low bits, then the counts of entries of columns 8 b to 8 b + 7; at the
 * host 1 or 2 words, low first.
 */
public final class PointerLayout {
  private final EieConfig config;
  private final boolean block;

  private PointerLayout(EieConfig config) {
    this.config = config;
    block = config.pointerFormat() == PointerFormat.BLOCK;
  }

  /** The layout of a configuration. */
  public static PointerLayout of(EieConfig config) {
    return new PointerLayout(config);
  }

  /** Whether a word of the memory is a block of columns. */
  public boolean block() {
    return block;
  }

  /** Banks of the memory, read together. */
  public int banks() {
    return block ? 1 : 2;
  }

  /** Words of a bank. */
  public int depth() {
    return config.pointers() / (block ? COLUMNS_PER_BLOCK : 2);
  }

  /** Bits of a word of a bank as it is stored, with its parity where memories have it. */
  public int storedWidth() {
    return config.storedBits(width());
  }

  /** Bits of a word of a bank without parity. */
  public int width() {
    return config.pointerBits() + (block ? COLUMNS_PER_BLOCK * countBits() : 0);
  }

  /** Bits of a count: at most an entry for each row. */
  public int countBits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(config.rowsPerElement());
  }

  /** Host words of a pair of pointers, or of a block: 1 or 2. */
  public int wordsPerPlace() {
    return block && width() > EieConfig.HOST_WORD_BITS ? 2 : 1;
  }

  /** Host words of an element's memory. */
  public int words() {
    return depth() * wordsPerPlace();
  }

  /** The index of a tile's first pointer is a multiple of it. */
  public int alignment() {
    return block ? COLUMNS_PER_BLOCK : 2;
  }

  /** Pointers that a tile of so many columns takes: a multiple of {@link #alignment}. */
  public long pointers(long columns) {
    // of absolute pointers the last column needs one more, for its end
    long needed = block ? columns : columns + 1;
    return (needed + alignment() - 1) / alignment() * alignment();
  }

  /** Most columns that a tile can have. */
  public int mostColumns() {
    return block ? config.pointers() : config.pointers() - 1;
  }

  /** The least value of {@code pointers}: a memory has at least two words. */
  public int leastPointers() {
    return 2 * alignment();
  }

  /** Host words of so many pointers, a multiple of {@link #alignment}. */
  public long words(long pointers) {
    return pointers / alignment() * wordsPerPlace();
  }
}
