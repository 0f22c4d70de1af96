// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.RealNumbers;
import io.eie.compiler.file.TextLines;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Vectors in text: a Matrix Market file, or a line of numbers for each vector. A single column is
 * one vector, as an array of one dimension is.
 */
final class TextVectors {
  private static final int FIRST_ROOM = 64;

  private TextVectors() {}

  /** The rows of a matrix ({@code .mtx}). */
  static double[][] matrix(Path path, double scale) {
    MemoryBudget budget = new MemoryBudget();
    SparseMatrix matrix = MatrixMarketReader.read(path, budget);
    boolean column = matrix.columns() == 1;
    int count = column ? 1 : matrix.rows();
    int length = column ? matrix.rows() : matrix.columns();
    budget.take(path.toString(), count * InputVectors.bytes(length));
    double[][] vectors = new double[count][length];
    for (int j = 0; j < matrix.columns(); j++) {
      for (int k = matrix.columnStart(j); k < matrix.columnStart(j + 1); k++) {
        double value = matrix.value(k) * scale;
        RealNumbers.require(path.toString(), value, "at row " + matrix.row(k) + ", column " + j);
        vectors[column ? 0 : matrix.row(k)][column ? matrix.row(k) : j] = value;
      }
    }
    return vectors;
  }

  /** A vector on every line ({@code .csv}, {@code .txt}); a first line of words is a headline. */
  static double[][] lines(Path path, double scale) {
    List<double[]> vectors = new ArrayList<>();
    try (TextLines lines = TextLines.open(path, new MemoryBudget())) {
      boolean first = true;
      while (lines.nextLine()) {
        if (!lines.hasToken() || first && lines.startsWithWord()) {
          first = false;
          continue;
        }
        first = false;
        double[] vector = vector(lines, scale);
        if (!vectors.isEmpty() && vector.length != vectors.get(0).length) {
          throw lines.expected(
              vectors.get(0).length + " numbers, as on the previous lines",
              vector.length + " numbers");
        }
        lines.budget().take(lines.label(), InputVectors.bytes(vector.length));
        vectors.add(vector);
      }
      if (vectors.isEmpty()) {
        throw lines.ended("a vector of numbers on every line");
      }
    }
    if (vectors.get(0).length > 1) {
      return vectors.toArray(double[][]::new);
    }
    return new double[][] {vectors.stream().mapToDouble(vector -> vector[0]).toArray()};
  }

  private static double[] vector(TextLines lines, double scale) {
    double[] vector = new double[FIRST_ROOM];
    int count = 0;
    while (lines.hasToken()) {
      if (count == vector.length) {
        // Both copies are there at once, until the next one.
        lines.budget().take(lines.label(), 3L * Double.BYTES * count);
        vector = Arrays.copyOf(vector, 2 * count);
        lines.budget().give(3L * Double.BYTES * count);
      }
      double value = lines.number("a value") * scale;
      if (!RealNumbers.admits(value)) {
        throw lines.expected("a value (" + RealNumbers.EXPECTED + ")", Double.toString(value));
      }
      vector[count++] = value;
    }
    return Arrays.copyOf(vector, count);
  }
}
