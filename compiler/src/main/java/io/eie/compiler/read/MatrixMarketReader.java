package io.eie.compiler.read;

import io.eie.compiler.matrix.DuplicatePlaceException;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Matrix Market files {@code .mtx}: coordinate or array; real, double, integer or pattern (every
 * value 1); general, symmetric or skew-symmetric. Indices count from 1. A place given twice is
 * refused: the format leaves its meaning open.
 */
final class MatrixMarketReader {
  private final Path path;
  private final TextLines in;
  private final boolean pattern;
  private final String symmetry;

  private MatrixMarketReader(Path path, TextLines in, boolean pattern, String symmetry) {
    this.path = path;
    this.in = in;
    this.pattern = pattern;
    this.symmetry = symmetry;
  }

  static SparseMatrix read(Path path) {
    TextLines in = TextLines.read(path);
    if (!in.nextLine() || !in.token().equals("%%MatrixMarket")) {
      throw new DataFileException(
          path.toString(), "a Matrix Market file (%%MatrixMarket …)", "no header of one");
    }
    oneOf(in, List.of("matrix"));
    boolean coordinate = oneOf(in, List.of("coordinate", "array")).equals("coordinate");
    boolean pattern = oneOf(in, List.of("real", "double", "integer", "pattern")).equals("pattern");
    String symmetry = oneOf(in, List.of("general", "symmetric", "skew-symmetric"));
    in.endOfLine();
    MatrixMarketReader reader = new MatrixMarketReader(path, in, pattern, symmetry);
    if (pattern && !coordinate) {
      throw in.expected("values in an array", "pattern");
    }
    return coordinate ? reader.coordinate() : reader.array();
  }

  private static String oneOf(TextLines in, List<String> words) {
    String word = in.token().toLowerCase(Locale.ROOT);
    if (!words.contains(word)) {
      throw in.expected(words.size() == 1 ? words.get(0) : "one of " + words, word);
    }
    return word;
  }

  private SparseMatrix coordinate() {
    if (!in.nextLine('%')) {
      throw in.ended("rows, columns and entries");
    }
    int rows = in.whole("rows", 1, SparseMatrix.MAX_SIDE);
    int columns = in.whole("columns", 1, SparseMatrix.MAX_SIDE);
    int entries = in.whole("entries", 0, Integer.MAX_VALUE);
    in.endOfLine();
    checkSquare(rows, columns);
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int entry = 0; entry < entries; entry++) {
      if (!in.nextLine('%')) {
        throw in.ended(entries + " entries (" + entry + " read)");
      }
      int row = in.whole("row", 1, rows) - 1;
      int column = in.whole("column", 1, columns) - 1;
      double value = pattern ? 1 : in.number("value");
      in.endOfLine();
      add(matrix, row, column, value);
    }
    return finished(matrix, entries + " entries");
  }

  private SparseMatrix array() {
    if (!in.nextLine('%')) {
      throw in.ended("rows and columns");
    }
    int rows = in.whole("rows", 1, SparseMatrix.MAX_SIDE);
    int columns = in.whole("columns", 1, SparseMatrix.MAX_SIDE);
    in.endOfLine();
    checkSquare(rows, columns);
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int column = 0; column < columns; column++) {
      for (int row = firstRow(column); row < rows; row++) {
        if (!in.nextLine('%')) {
          throw in.ended("a value for row " + (row + 1) + ", column " + (column + 1));
        }
        double value = in.number("value");
        in.endOfLine();
        add(matrix, row, column, value);
      }
    }
    return finished(matrix, "the last value");
  }

  private int firstRow(int column) {
    return switch (symmetry) {
      case "symmetric" -> column;
      case "skew-symmetric" -> column + 1;
      default -> 0;
    };
  }

  private void checkSquare(int rows, int columns) {
    if (!symmetry.equals("general") && rows != columns) {
      throw in.expected("as many rows as columns (" + symmetry + ")", rows + " " + columns);
    }
  }

  private void add(SparseMatrix.Builder matrix, int row, int column, double value) {
    matrix.add(row, column, value);
    if (symmetry.equals("general")) {
      return;
    }
    if (row == column && symmetry.equals("skew-symmetric")) {
      throw in.expected("no entry on the diagonal (skew-symmetric)", "row " + (row + 1));
    }
    if (row != column) {
      matrix.add(column, row, symmetry.equals("symmetric") ? value : -value);
    }
  }

  private SparseMatrix finished(SparseMatrix.Builder matrix, String what) {
    if (in.nextLine('%')) {
      throw in.expected("the end of the file after " + what, in.token());
    }
    try {
      return matrix.build();
    } catch (DuplicatePlaceException e) {
      throw new DataFileException(
          path.toString(),
          "each place once",
          "row " + (e.row() + 1) + ", column " + (e.column() + 1) + " twice");
    }
  }
}
