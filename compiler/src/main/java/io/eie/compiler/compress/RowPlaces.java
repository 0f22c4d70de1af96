// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;

/** The non-zeros of a matrix by row, which is kept by column. */
final class RowPlaces {
  private final int[][] byRow;
  private final int[] columns;

  private RowPlaces(int[][] byRow, int[] columns) {
    this.byRow = byRow;
    this.columns = columns;
  }

  static RowPlaces of(SparseMatrix matrix) {
    int[] sizes = new int[matrix.rows()];
    for (int k = 0; k < matrix.nonZeros(); k++) {
      sizes[matrix.row(k)]++;
    }
    int[][] byRow = new int[sizes.length][];
    Arrays.setAll(byRow, row -> new int[sizes[row]]);
    int[] next = new int[sizes.length];
    for (int k = 0; k < matrix.nonZeros(); k++) {
      byRow[matrix.row(k)][next[matrix.row(k)]++] = k;
    }
    int[] columns = new int[matrix.nonZeros()];
    for (int column = 0; column < matrix.columns(); column++) {
      Arrays.fill(columns, matrix.columnStart(column), matrix.columnStart(column + 1), column);
    }
    return new RowPlaces(byRow, columns);
  }

  int rows() {
    return byRow.length;
  }

  /** Numbers of a row's non-zeros; not to be changed. */
  int[] of(int row) {
    return byRow[row];
  }

  /** The column of a non-zero. */
  int column(int nonZero) {
    return columns[nonZero];
  }
}
