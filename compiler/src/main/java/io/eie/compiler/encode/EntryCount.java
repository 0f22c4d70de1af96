// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.generator.config.EieConfig;
import java.util.Arrays;

/** Counts the entries of every element, of one row tile or several. */
class EntryCount implements EntryVisitor {
  private final EieConfig config;
  private final long[] entries;

  EntryCount(EieConfig config) {
    this.config = config;
    entries = new long[config.processingElements()];
  }

  @Override
  public void entry(int element, int paddings, int run, int code) {
    entries[element] += paddings + 1;
  }

  @Override
  public void endOfColumn(int column) {
    // Columns do not matter to a sum.
  }

  /** Begins anew. */
  void clear() {
    Arrays.fill(entries, 0);
  }

  /** What the entries counted so far need of the memory of the fullest element. */
  Shortage shortage() {
    int fullest = 0;
    for (int element = 1; element < entries.length; element++) {
      fullest = entries[element] > entries[fullest] ? element : fullest;
    }
    return Shortage.ofEntries(entries[fullest], fullest, config);
  }
}
