// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.generator.config.EieConfig;

/**
 * How often each weight code and each zero run occurs among the entries of a layer, rows in the
 * user's order, without row tiles and column groups.
 *
 * @param codes occurrences by weight code, padding as code 0
 * @param zeroRuns occurrences by zero run
 */
public record EntrySymbols(long[] codes, long[] zeroRuns) {
  /**
   * Counts.
   *
   * @param codes matrix of codes 1..C-1
   */
  public static EntrySymbols of(SparseMatrix codes, EieConfig config) {
    int elements = config.processingElements();
    int rows = (codes.rows() + elements - 1) / elements;
    EncodedTile tile = EncodedTile.of(codes, config, 1, 0, rows);
    long[] byCode = new long[config.codebookEntries()];
    long[] byRun = new long[1 << config.zeroRunBits()];
    int codeBits = config.weightCodeBits();
    for (int element = 0; element < elements; element++) {
      int end = tile.pointer(element, tile.columns());
      for (int index = 0; index < end; index++) {
        char entry = tile.entry(element, index);
        byCode[entry & (byCode.length - 1)]++;
        byRun[entry >>> codeBits]++;
      }
    }
    return new EntrySymbols(byCode, byRun);
  }

  /** All entries, padding included. */
  public long entries() {
    long sum = 0;
    for (long count : codes) {
      sum += count;
    }
    return sum;
  }
}
