// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.HostWords;
import io.eie.generator.config.EieConfig;

/**
 * Sparse-matrix memory of one element, read from its host words (specification, section 3).
 *
 * <p>A row holds {@code entriesPerRow} entries, the first in the least significant bits, and is cut
 * into 64-bit lanes; an entry may lie across two of them.
 */
final class EntryMemory {
  private final HostWords words;
  private final int lanes;
  private final int entriesPerRow;
  private final int entryBits;
  private final int codeBits;

  EntryMemory(EieConfig config, HostWords words) {
    this.words = words;
    this.lanes = config.sparseLanes();
    this.entriesPerRow = config.entriesPerRow();
    this.entryBits = config.entryBits();
    this.codeBits = config.weightCodeBits();
  }

  /** Entries that the words given can hold. */
  int size() {
    return words.size() / lanes * entriesPerRow;
  }

  /** Codebook index of an entry. */
  int code(int entry) {
    return bits(entry) & ((1 << codeBits) - 1);
  }

  /** Rows without an entry before an entry. */
  int zeroRun(int entry) {
    return bits(entry) >>> codeBits;
  }

  private int bits(int entry) {
    int offset = entry % entriesPerRow * entryBits;
    int word = entry / entriesPerRow * lanes + offset / Long.SIZE;
    int low = offset % Long.SIZE;
    long bits = words.at(word) >>> low;
    if (low + entryBits > Long.SIZE) {
      bits |= words.at(word + 1) << (Long.SIZE - low);
    }
    return (int) bits & ((1 << entryBits) - 1);
  }
}
