// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.matrix;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;

/**
 * An immutable matrix that holds only its non-zeros, column by column, rows ascending in each. Rows
 * are outputs and columns are inputs: {@code y = W x}.
 *
 * <p>Non-zero {@code k} of 0..{@link #nonZeros}-1 has {@link #row} and {@link #value}; those of
 * column {@code j} are {@code columnStart(j)} up to, not including, {@code columnStart(j + 1)}.
 */
public final class SparseMatrix {
  /** Most rows and most columns: 1024 PEs of 1024 activations each. */
  public static final int MAX_SIDE = 1 << 20;

  /** Most non-zeros: what one Java array holds. */
  private static final int MOST_NON_ZEROS = Integer.MAX_VALUE - 8;

  private final int rows;
  private final int columns;
  private final int[] columnStart;
  private final int[] rowOf;
  private final double[] values;

  private SparseMatrix(int rows, int columns, int[] columnStart, int[] rowOf, double[] values) {
    this.rows = rows;
    this.columns = columns;
    this.columnStart = columnStart;
    this.rowOf = rowOf;
    this.values = values;
  }

  /** A builder of a matrix of the given size; both sides lie in 1..{@link #MAX_SIDE}. */
  public static Builder builder(int rows, int columns) {
    return new Builder(rows, columns);
  }

  /**
   * A builder that has room for so many non-zeros from the start.
   *
   * @param nonZeros expected non-zeros; more or fewer may be added
   */
  public static Builder builder(int rows, int columns, int nonZeros) {
    return new Builder(rows, columns).reserve(nonZeros);
  }

  /** The matrix of a dense array of rows of the same length; zeros of either sign are not held. */
  public static SparseMatrix ofDense(double[][] dense) {
    Builder builder = builder(dense.length, dense[0].length);
    for (int row = 0; row < dense.length; row++) {
      for (int column = 0; column < dense[row].length; column++) {
        builder.add(row, column, dense[row][column]);
      }
    }
    return builder.build();
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  public int nonZeros() {
    return values.length;
  }

  /** Index of the first non-zero of column 0..{@link #columns}; the last is {@link #nonZeros}. */
  public int columnStart(int column) {
    return columnStart[column];
  }

  public int row(int nonZero) {
    return rowOf[nonZero];
  }

  public double value(int nonZero) {
    return values[nonZero];
  }

  /** A copy of the values, in the order of the non-zeros. */
  public double[] values() {
    return values.clone();
  }

  /**
   * The matrix with other values at the same places; a place that gets a 0 is held no longer.
   *
   * @param valueOf new value of each non-zero
   */
  public SparseMatrix withValues(IntToDoubleFunction valueOf) {
    Builder builder = builder(rows, columns, values.length);
    for (int column = 0; column < columns; column++) {
      for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
        builder.add(rowOf[k], column, valueOf.applyAsDouble(k));
      }
    }
    return builder.build();
  }

  /** Non-zeros over all places. */
  public double density() {
    return values.length / ((double) rows * columns);
  }

  /** The matrix with rows and columns exchanged. */
  public SparseMatrix transposed() {
    Builder builder = builder(columns, rows, values.length);
    for (int column = 0; column < columns; column++) {
      for (int k = columnStart[column]; k < columnStart[column + 1]; k++) {
        builder.add(column, rowOf[k], values[k]);
      }
    }
    return builder.build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SparseMatrix that
        && rows == that.rows
        && columns == that.columns
        && Arrays.equals(columnStart, that.columnStart)
        && Arrays.equals(rowOf, that.rowOf)
        && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(rowOf) * 31 + Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "SparseMatrix[" + rows + " x " + columns + ", " + values.length + " non-zeros]";
  }

  /** Collects non-zeros in any order. Memory follows what was added. */
  public static final class Builder {
    private final int rows;
    private final int columns;
    private int count;
    private int[] rowOf = new int[16];
    private int[] columnOf = new int[16];
    private double[] values = new double[16];

    private Builder(int rows, int columns) {
      if (rows < 1 || rows > MAX_SIDE || columns < 1 || columns > MAX_SIDE) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "sides of a matrix must lie in 1..%d, were %d x %d",
                MAX_SIDE,
                rows,
                columns));
      }
      this.rows = rows;
      this.columns = columns;
    }

    private Builder reserve(int nonZeros) {
      if (nonZeros > values.length) {
        rowOf = Arrays.copyOf(rowOf, nonZeros);
        columnOf = Arrays.copyOf(columnOf, nonZeros);
        values = Arrays.copyOf(values, nonZeros);
      }
      return this;
    }

    /** Adds a value at a place; a zero of either sign adds nothing. */
    public Builder add(int row, int column, double value) {
      if (row < 0 || row >= rows || column < 0 || column >= columns) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "place must lie in the matrix of %d x %d, was (%d, %d)",
                rows,
                columns,
                row,
                column));
      }
      if (value == 0) {
        return this;
      }
      if (count == values.length) {
        if (count == MOST_NON_ZEROS) {
          throw new IllegalArgumentException(
              "a matrix must have at most " + MOST_NON_ZEROS + " non-zeros, had more");
        }
        reserve((int) Math.min(MOST_NON_ZEROS, count + (count >> 1) + 1L));
      }
      rowOf[count] = row;
      columnOf[count] = column;
      values[count++] = value;
      return this;
    }

    /**
     * The matrix.
     *
     * @throws DuplicatePlaceException when a place was added twice
     */
    public SparseMatrix build() {
      SparseMatrix matrix = sorted();
      for (int column = 0; column < columns; column++) {
        for (int k = matrix.columnStart[column] + 1; k < matrix.columnStart[column + 1]; k++) {
          if (matrix.rowOf[k] == matrix.rowOf[k - 1]) {
            throw new DuplicatePlaceException(matrix.rowOf[k], column);
          }
        }
      }
      return matrix;
    }

    /** The matrix; values added at the same place are summed in the order they were added. */
    public SparseMatrix buildSummed() {
      SparseMatrix matrix = sorted();
      int[] start = new int[columns + 1];
      int kept = 0;
      for (int column = 0; column < columns; column++) {
        int end = matrix.columnStart[column + 1];
        for (int k = matrix.columnStart[column]; k < end; ) {
          int row = matrix.rowOf[k];
          double sum = 0;
          while (k < end && matrix.rowOf[k] == row) {
            sum += matrix.values[k++];
          }
          // In place: a sum is written where the values have been read already.
          if (sum != 0) {
            matrix.rowOf[kept] = row;
            matrix.values[kept++] = sum;
          }
        }
        start[column + 1] = kept;
      }
      return new SparseMatrix(
          rows,
          columns,
          start,
          Arrays.copyOf(matrix.rowOf, kept),
          Arrays.copyOf(matrix.values, kept));
    }

    /** Two stable counting sorts: by row, then by column. */
    private SparseMatrix sorted() {
      int[] byColumn = order(columnOf, columns, rowsAscend() ? null : order(rowOf, rows, null));
      int[] start = new int[columns + 1];
      for (int k = 0; k < count; k++) {
        start[columnOf[k] + 1]++;
      }
      for (int column = 0; column < columns; column++) {
        start[column + 1] += start[column];
      }
      int[] sortedRows = new int[count];
      double[] sortedValues = new double[count];
      for (int k = 0; k < count; k++) {
        sortedRows[k] = rowOf[byColumn[k]];
        sortedValues[k] = values[byColumn[k]];
      }
      return new SparseMatrix(rows, columns, start, sortedRows, sortedValues);
    }

    private boolean rowsAscend() {
      for (int k = 1; k < count; k++) {
        if (rowOf[k] < rowOf[k - 1]) {
          return false;
        }
      }
      return true;
    }

    /**
     * The non-zeros in ascending order of a key; those of the same key stay as they were.
     *
     * @param before how they were; null for the order in which they were added
     */
    private int[] order(int[] keys, int limit, int[] before) {
      int[] next = new int[limit + 1];
      for (int k = 0; k < count; k++) {
        next[keys[k] + 1]++;
      }
      for (int key = 0; key < limit; key++) {
        next[key + 1] += next[key];
      }
      int[] order = new int[count];
      for (int index = 0; index < count; index++) {
        int k = before == null ? index : before[index];
        order[next[keys[k]]++] = k;
      }
      return order;
    }
  }
}
