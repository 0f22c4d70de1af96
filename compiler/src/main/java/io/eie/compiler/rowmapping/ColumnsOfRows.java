// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.Positions;
import java.util.Arrays;

/**
 * A matrix row by row: the positions of the columns in which each row has a non-zero, ascending.
 * Those of row i are {@code at(start(i))} up to, not including, {@code at(start(i + 1))}.
 */
final class ColumnsOfRows {
  private final int columns;
  private final int[] start;
  private final int[] positions;

  private ColumnsOfRows(int columns, int[] start, int[] positions) {
    this.columns = columns;
    this.start = start;
    this.positions = positions;
  }

  /**
   * The rows of a matrix.
   *
   * @param inputs position of each column
   */
  static ColumnsOfRows of(SparseMatrix matrix, Positions inputs) {
    int[] start = new int[matrix.rows() + 1];
    for (int k = 0; k < matrix.nonZeros(); k++) {
      start[matrix.row(k) + 1]++;
    }
    Arrays.parallelPrefix(start, Integer::sum);
    int[] positions = new int[matrix.nonZeros()];
    int[] next = start.clone();
    Positions columnAt = inputs.inverse();
    for (int position = 0; position < matrix.columns(); position++) {
      int column = columnAt.at(position);
      for (int k = matrix.columnStart(column); k < matrix.columnStart(column + 1); k++) {
        positions[next[matrix.row(k)]++] = position;
      }
    }
    return new ColumnsOfRows(matrix.columns(), start, positions);
  }

  int rows() {
    return start.length - 1;
  }

  int columns() {
    return columns;
  }

  /** Non-zeros of all rows. */
  int count() {
    return positions.length;
  }

  int start(int row) {
    return start[row];
  }

  int at(int index) {
    return positions[index];
  }
}
