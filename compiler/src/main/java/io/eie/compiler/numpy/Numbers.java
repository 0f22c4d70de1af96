// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.RealNumbers;
import io.eie.compiler.matrix.SparseMatrix;

/** Checked numbers out of NumPy arrays. */
public final class Numbers {
  private Numbers() {}

  /** A dense array of two dimensions as a matrix; memory follows its non-zeros. */
  public static SparseMatrix matrix(DataStream in) {
    NpyReader array = NpyReader.open(in);
    int[] sides = array.header().matrixSides();
    MatrixBuilder matrix = MatrixBuilder.of(in.label(), sides[0], sides[1], in.budget());
    boolean fortran = array.header().fortran();
    for (int major = 0; major < sides[fortran ? 1 : 0]; major++) {
      for (int minor = 0; minor < sides[fortran ? 0 : 1]; minor++) {
        int row = fortran ? minor : major;
        int column = fortran ? major : minor;
        double value = array.number();
        if (!RealNumbers.admits(value)) {
          RealNumbers.require(in.label(), value, "at row " + row + ", column " + column);
        }
        matrix.add(row, column, value);
      }
    }
    array.requireEnd();
    return matrix.build();
  }

  /** An array of one dimension. */
  public static double[] vector(DataStream in) {
    NpyReader array = NpyReader.open(in);
    if (array.header().dimensions() != 1) {
      throw new DataFileException(
          in.label(), "a vector (one dimension)", "the shape " + array.header().shapeText());
    }
    return values(array, in);
  }

  /** All numbers of an array of any dimensions in C order. */
  static double[] values(NpyReader array, DataStream in) {
    NpyHeader header = array.header();
    double[] values = new double[taken(in, header.count(), Double.BYTES)];
    for (int index = 0; index < values.length; index++) {
      double value = array.number();
      if (!RealNumbers.admits(value)) {
        RealNumbers.require(in.label(), value, "at index " + index);
      }
      values[header.fortran() ? header.indexInC(index) : index] = value;
    }
    array.requireEnd();
    return values;
  }

  /** An array of one dimension of whole numbers in 0..limit. */
  public static int[] indices(DataStream in, int limit) {
    return whole(in, 0, limit);
  }

  /** An array of one dimension of whole numbers in a range. */
  static int[] whole(DataStream in, int least, int most) {
    NpyReader array = NpyReader.open(in);
    NpyHeader header = array.header();
    if (header.dimensions() != 1 || !header.type().isWhole()) {
      throw new DataFileException(
          in.label(),
          "a vector of whole numbers",
          "the shape "
              + header.shapeText()
              + (header.type().isWhole() ? "" : " of floating-point numbers"));
    }
    int[] values = new int[taken(in, header.count(), Integer.BYTES)];
    for (int index = 0; index < values.length; index++) {
      long value = array.whole();
      if (value < least || value > most) {
        throw new DataFileException(
            in.label(), "numbers in " + least + ".." + most, value + " at index " + index);
      }
      values[index] = (int) value;
    }
    array.requireEnd();
    return values;
  }

  /** Takes the memory of an array. */
  private static int taken(DataStream in, long count, int bytes) {
    if (count > Integer.MAX_VALUE - 8) {
      throw new DataFileException(
          in.label(), "at most " + (Integer.MAX_VALUE - 8) + " numbers", Long.toString(count));
    }
    in.budget().take(in.label(), count * bytes);
    return (int) count;
  }
}
