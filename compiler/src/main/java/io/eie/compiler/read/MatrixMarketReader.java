// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.TextLines;
import io.eie.compiler.matrix.DuplicatePlaceException;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Matrix Market files {@code .mtx}: coordinate or array; real, double, integer, unsigned-integer or
 * pattern (every value 1); general, symmetric or skew-symmetric. Indices count from 1. A place
 * given twice is refused: the format leaves its meaning open.
 */
final class MatrixMarketReader {
  private static final List<String> FIELDS =
      List.of("real", "double", "integer", "unsigned-integer", "pattern");

  private final TextLines in;
  private final boolean coordinate;
  private final String field;
  private final String symmetry;
  private final int rows;
  private final int columns;
  private final int entries;

  /** Reads the header and the line of sizes. */
  private MatrixMarketReader(TextLines in) {
    this.in = in;
    if (!in.nextLine() || !in.token().equalsIgnoreCase("%%MatrixMarket")) {
      throw new DataFileException(
          in.label(), "a Matrix Market file (%%MatrixMarket …)", "no header of one");
    }
    oneOf(in, List.of("matrix"));
    coordinate = oneOf(in, List.of("coordinate", "array")).equals("coordinate");
    field = oneOf(in, FIELDS);
    symmetry = oneOf(in, List.of("general", "symmetric", "skew-symmetric"));
    in.endOfLine();
    if (field.equals("pattern") && !coordinate) {
      throw in.expected("values in an array", "pattern");
    }
    if (!in.nextLine('%')) {
      throw in.ended(coordinate ? "rows, columns and entries" : "rows and columns");
    }
    rows = in.whole("rows", 1, SparseMatrix.MAX_SIDE);
    columns = in.whole("columns", 1, SparseMatrix.MAX_SIDE);
    entries = coordinate ? in.whole("entries", 0, Integer.MAX_VALUE) : 0;
    in.endOfLine();
    if (!symmetry.equals("general") && rows != columns) {
      throw in.expected("as many rows as columns (" + symmetry + ")", rows + " " + columns);
    }
  }

  static SparseMatrix read(Path path, MemoryBudget budget) {
    try (TextLines in = TextLines.open(path, budget)) {
      MatrixMarketReader reader = new MatrixMarketReader(in);
      return reader.coordinate ? reader.entries() : reader.array();
    }
  }

  /** Rows and columns, from the front of the file alone. */
  static int[] sides(Path path) {
    try (TextLines in = TextLines.open(path, new MemoryBudget())) {
      MatrixMarketReader reader = new MatrixMarketReader(in);
      return new int[] {reader.rows, reader.columns};
    }
  }

  private static String oneOf(TextLines in, List<String> words) {
    String word = in.token().toLowerCase(Locale.ROOT);
    if (!words.contains(word)) {
      throw in.expected(words.size() == 1 ? words.get(0) : "one of " + words, word);
    }
    return word;
  }

  private SparseMatrix entries() {
    MatrixBuilder matrix = MatrixBuilder.of(in.label(), rows, columns, in.budget());
    for (int entry = 0; entry < entries; entry++) {
      if (!in.nextLine('%')) {
        throw in.ended(entries + " entries (" + entry + " read)");
      }
      int row = in.whole("row", 1, rows) - 1;
      int column = in.whole("column", 1, columns) - 1;
      double value = field.equals("pattern") ? 1 : value();
      in.endOfLine();
      add(matrix, row, column, value);
    }
    return finished(matrix, entries + " entries");
  }

  /** Values column by column, of symmetric matrices from the diagonal downwards. */
  private SparseMatrix array() {
    MatrixBuilder matrix = MatrixBuilder.of(in.label(), rows, columns, in.budget());
    if (symmetry.equals("skew-symmetric")) {
      addSkew(matrix);
      return matrix.build();
    }
    for (int column = 0; column < columns; column++) {
      for (int row = symmetry.equals("general") ? 0 : column; row < rows; row++) {
        if (!in.nextLine('%')) {
          throw in.ended("a value for row " + (row + 1) + ", column " + (column + 1));
        }
        double value = value();
        in.endOfLine();
        add(matrix, row, column, value);
      }
    }
    return finished(matrix, "the last value");
  }

  /**
   * A skew-symmetric array has no diagonal; some writers, SciPy's of old among them, write its
   * zeros all the same. Only the number of values tells.
   */
  private void addSkew(MatrixBuilder matrix) {
    double[] values = new double[16];
    int count = 0;
    for (; in.nextLine('%'); count++) {
      if (count == values.length) {
        in.budget().take(in.label(), 2L * Double.BYTES * count);
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count] = value();
      in.endOfLine();
    }
    long without = (long) rows * (rows - 1) / 2;
    boolean diagonal = count == without + rows;
    if (!diagonal && count != without) {
      throw new DataFileException(
          in.label(),
          without + " values below the diagonal, or " + (without + rows) + " with its zeros",
          count + " values");
    }
    int next = 0;
    for (int column = 0; column < columns; column++) {
      for (int row = diagonal ? column : column + 1; row < rows; row++) {
        add(matrix, row, column, values[next++]);
      }
    }
  }

  private double value() {
    if (field.equals("unsigned-integer") || field.equals("integer")) {
      return in.integer("value", field.equals("integer"));
    }
    return in.number("value");
  }

  private void add(MatrixBuilder matrix, int row, int column, double value) {
    matrix.add(row, column, value);
    if (symmetry.equals("general")) {
      return;
    }
    if (row == column && symmetry.equals("skew-symmetric") && value != 0) {
      throw in.expected("only zeros on the diagonal (skew-symmetric)", "row " + (row + 1));
    }
    if (row != column) {
      matrix.add(column, row, symmetry.equals("symmetric") ? value : -value);
    }
  }

  private SparseMatrix finished(MatrixBuilder matrix, String what) {
    if (in.nextLine('%')) {
      throw in.expected("the end of the file after " + what, in.token());
    }
    try {
      return matrix.build();
    } catch (DuplicatePlaceException e) {
      throw new DataFileException(
          in.label(),
          "each place once",
          "row " + (e.row() + 1) + ", column " + (e.column() + 1) + " twice");
    }
  }
}
