// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.ColumnGrouping;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;

/**
 * The entries of a row tile of a layer, over all its columns, for every processing element: what
 * lies in the sparse-matrix memories if the tile starts at entry 0 (specification, section 3).
 *
 * <p>A column's entries depend on no other column, so any range of columns can be cut out of it.
 */
final class EncodedTile {
  private final int columns;
  private final char[][] entries;
  private final int[][] pointers;

  private EncodedTile(int columns, char[][] entries, int[][] pointers) {
    this.columns = columns;
    this.entries = entries;
    this.pointers = pointers;
  }

  /**
   * Encodes local rows {@code firstRow} up to, not including, {@code firstRow + rows} of every
   * processing element.
   *
   * @param codes codes by position: row r is local row r div N of processing element r mod N
   * @param groups column groups; with several, a row has a place in an element of each group
   */
  static EncodedTile of(SparseMatrix codes, EieConfig config, int groups, int firstRow, int rows) {
    int elements = config.processingElements();
    int codeBits = config.weightCodeBits();
    char padding = (char) (longestRun(config) << codeBits);
    char[][] entries = new char[elements][16];
    int[] counts = new int[elements];
    int[][] pointers = new int[elements][codes.columns() + 1];
    visit(
        codes,
        config,
        groups,
        firstRow,
        rows,
        new EntryVisitor() {
          @Override
          public void entry(int element, int paddings, int run, int code) {
            char[] held = entries[element];
            int needed = counts[element] + paddings + 1;
            if (needed > held.length) {
              held = Arrays.copyOf(held, Math.max(needed, 2 * held.length));
              entries[element] = held;
            }
            Arrays.fill(held, counts[element], needed - 1, padding);
            held[needed - 1] = (char) (run << codeBits | code);
            counts[element] = needed;
          }

          @Override
          public void endOfColumn(int column) {
            for (int element = 0; element < elements; element++) {
              pointers[element][column + 1] = counts[element];
            }
          }
        });
    for (int element = 0; element < elements; element++) {
      entries[element] = Arrays.copyOf(entries[element], counts[element]);
    }
    return new EncodedTile(codes.columns(), entries, pointers);
  }

  /** Tells the entries of a row tile; the parameters are those of {@link #of}. */
  static void visit(
      SparseMatrix codes,
      EieConfig config,
      int groups,
      int firstRow,
      int rows,
      EntryVisitor visitor) {
    ColumnGrouping grouping = ColumnGrouping.of(config, groups);
    int elements = config.processingElements();
    int runs = longestRun(config) + 1;
    int from = firstRow * elements;
    int to = (int) Math.min(codes.rows(), (long) (firstRow + rows) * elements);
    int[] nextRow = new int[elements];
    for (int column = 0; column < codes.columns(); column++) {
      Arrays.fill(nextRow, 0);
      int begin = firstAtLeast(codes, column, from);
      int end = codes.columnStart(column + 1);
      int group = grouping.group(column);
      // the rows of an element ascend over the home groups, and in each over its outputs
      for (int home = 0; home < groups; home++) {
        for (int k = begin; k < end && codes.row(k) < to; k++) {
          int output = codes.row(k) - from;
          if (groups > 1 && grouping.group(output) != home) {
            continue;
          }
          int element = grouping.element(group, output);
          int row = grouping.row(output, rows);
          int gap = row - nextRow[element];
          visitor.entry(element, gap / runs, gap % runs, (int) codes.value(k));
          nextRow[element] = row + 1;
        }
      }
      visitor.endOfColumn(column);
    }
  }

  private static int longestRun(EieConfig config) {
    return (1 << config.zeroRunBits()) - 1;
  }

  /** Index of the column's first non-zero at or below a row; rows ascend in a column. */
  private static int firstAtLeast(SparseMatrix codes, int column, int row) {
    int low = codes.columnStart(column);
    int high = codes.columnStart(column + 1);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (codes.row(middle) < row) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int columns() {
    return columns;
  }

  /**
   * Index of an element's first entry of a column, 0..{@link #columns}. A column of another group
   * has no entries.
   */
  int pointer(int element, int column) {
    return pointers[element][column];
  }

  /** Entry {@code index} of an element: zero run above weight code. */
  char entry(int element, int index) {
    return entries[element][index];
  }

  /** Entries of all elements. */
  long count() {
    return Arrays.stream(entries).mapToLong(of -> of.length).sum();
  }
}
