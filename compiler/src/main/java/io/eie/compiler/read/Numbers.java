package io.eie.compiler.read;

import io.eie.compiler.matrix.SparseMatrix;

/** Checked numbers out of NumPy arrays. */
final class Numbers {
  private Numbers() {}

  /** A dense array of two dimensions as a matrix. */
  static SparseMatrix matrix(NpyArray array) {
    requireNumbers(array);
    if (array.dimensions() != 2) {
      throw new DataFileException(
          array.label(), "a matrix (two dimensions)", "the shape " + array.shape());
    }
    int rows = array.side(0);
    int columns = array.side(1);
    requireSides(array.label(), rows, columns);
    SparseMatrix.Builder builder = SparseMatrix.builder(rows, columns);
    for (int column = 0; column < columns; column++) {
      for (int row = 0; row < rows; row++) {
        double value = array.number(row, column);
        if (!Double.isFinite(value)) {
          throw new DataFileException(
              array.label(), "finite numbers", value + " at row " + row + ", column " + column);
        }
        builder.add(row, column, value);
      }
    }
    return builder.build();
  }

  /** An array of one dimension. */
  static double[] vector(NpyArray array) {
    requireNumbers(array);
    if (array.dimensions() != 1) {
      throw new DataFileException(
          array.label(), "a vector (one dimension)", "the shape " + array.shape());
    }
    double[] values = new double[array.count()];
    for (int index = 0; index < values.length; index++) {
      values[index] = array.number(index);
      if (!Double.isFinite(values[index])) {
        throw new DataFileException(
            array.label(), "finite numbers", values[index] + " at index " + index);
      }
    }
    return values;
  }

  /** An array of one dimension of whole numbers in 0..limit. */
  static int[] indices(NpyArray array, int limit) {
    if (array.dimensions() != 1 || !array.isWhole()) {
      throw new DataFileException(
          array.label(), "a vector of whole numbers", "the shape " + array.shape());
    }
    int[] values = new int[array.count()];
    for (int index = 0; index < values.length; index++) {
      long value = array.whole(index);
      if (value < 0 || value > limit) {
        throw new DataFileException(
            array.label(), "numbers in 0.." + limit, value + " at index " + index);
      }
      values[index] = (int) value;
    }
    return values;
  }

  static void requireNumbers(NpyArray array) {
    if (array.isText()) {
      throw new DataFileException(array.label(), "numbers", "text");
    }
  }

  static void requireSides(String label, long rows, long columns) {
    long max = SparseMatrix.MAX_SIDE;
    if (rows < 1 || rows > max || columns < 1 || columns > max) {
      throw new DataFileException(
          label, "a matrix of 1.." + max + " rows and columns", rows + " x " + columns);
    }
  }
}
