// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

import io.eie.compiler.matrix.SparseMatrix;

/** Collects the non-zeros of a matrix that a file holds, within the memory that it may take. */
public final class MatrixBuilder {
  /** Most bytes for a non-zero: place and value, in a list with room, being sorted. */
  static final int BYTES_PER_NON_ZERO = 48;

  /** Bytes of a non-zero in a matrix that is complete: row and value. */
  private static final int BYTES_KEPT = 12;

  /** Non-zeros that are taken from the budget at once. */
  private static final int STEP = 1024;

  private final String label;
  private final MemoryBudget budget;
  private final SparseMatrix.Builder matrix;
  private int paid;
  private long added;

  private MatrixBuilder(String label, MemoryBudget budget, SparseMatrix.Builder matrix) {
    this.label = label;
    this.budget = budget;
    this.matrix = matrix;
  }

  /**
   * An empty matrix.
   *
   * @throws DataFileException when no matrix has such sides
   */
  public static MatrixBuilder of(String label, long rows, long columns, MemoryBudget budget) {
    requireSides(label, rows, columns);
    // The starts of the columns, and the counts that the two sorts need.
    budget.take(label, Integer.BYTES * (2 * columns + rows + 3));
    return new MatrixBuilder(label, budget, SparseMatrix.builder((int) rows, (int) columns));
  }

  public static void requireSides(String label, long rows, long columns) {
    long max = SparseMatrix.MAX_SIDE;
    if (rows < 1 || rows > max || columns < 1 || columns > max) {
      throw new DataFileException(
          label, "a matrix of 1.." + max + " rows and columns", rows + " x " + columns);
    }
  }

  /** Adds a value at a place; a zero adds nothing. */
  public void add(int row, int column, double value) {
    if (value == 0) {
      return;
    }
    if (paid == 0) {
      budget.take(label, STEP * BYTES_PER_NON_ZERO);
      paid = STEP;
    }
    paid--;
    added++;
    matrix.add(row, column, value);
  }

  /**
   * The matrix.
   *
   * @throws io.eie.compiler.matrix.DuplicatePlaceException when a place was added twice
   */
  public SparseMatrix build() {
    return finished(matrix.build());
  }

  /** The matrix; values added at the same place are summed. */
  public SparseMatrix buildSummed() {
    SparseMatrix summed = matrix.buildSummed();
    for (int column = 0; column < summed.columns(); column++) {
      for (int k = summed.columnStart(column); k < summed.columnStart(column + 1); k++) {
        if (!RealNumbers.admits(summed.value(k))) {
          RealNumbers.require(
              label, summed.value(k), "at row " + summed.row(k) + ", column " + column);
        }
      }
    }
    return finished(summed);
  }

  private SparseMatrix finished(SparseMatrix built) {
    budget.give(added * BYTES_PER_NON_ZERO - (long) built.nonZeros() * BYTES_KEPT);
    return built;
  }
}
