package io.eie.compiler.read;

import io.eie.compiler.matrix.DuplicatePlaceException;
import io.eie.compiler.matrix.SparseMatrix;
import java.nio.file.Path;
import java.util.Random;

/**
 * Matrices of the Deep Learning Matrix Collection, {@code .smtx}: a line "rows, columns,
 * non-zeros", a line of row offsets, a line of column indices; from 0, parted by blanks. The files
 * hold no values: they are drawn from the fifteen multiples of 1/64 from -7/64 to 8/64 without 0,
 * by {@link Random} of the given seed, in the order of the file.
 */
final class SmtxReader {
  private SmtxReader() {}

  static SparseMatrix read(Path path, long seed) {
    TextLines in = TextLines.read(path);
    if (!in.nextLine()) {
      throw in.ended("rows, columns and non-zeros");
    }
    int rows = in.whole("rows", 1, SparseMatrix.MAX_SIDE);
    int columns = in.whole("columns", 1, SparseMatrix.MAX_SIDE);
    int nonZeros = in.whole("non-zeros", 0, in.bytes());
    in.endOfLine();
    if (!in.nextLine()) {
      throw in.ended((rows + 1) + " row offsets");
    }
    // A row takes two bytes of offsets at least, so the file's length backs the array.
    if (rows >= in.bytes()) {
      throw in.expected((rows + 1) + " row offsets", in.bytes() + " bytes in the file");
    }
    int[] start = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      int least = row == 0 ? 0 : start[row - 1];
      int most = row == 0 ? 0 : nonZeros;
      start[row] = in.whole("offset of row " + row, row == rows ? nonZeros : least, most);
    }
    in.endOfLine();
    if (nonZeros > 0 && !in.nextLine()) {
      throw in.ended(nonZeros + " column indices");
    }
    Random random = new Random(seed);
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      for (int k = start[row]; k < start[row + 1]; k++) {
        int column = in.whole("column of non-zero " + k, 0, columns - 1);
        int step = random.nextInt(15) - 7;
        matrix.add(row, column, (step < 0 ? step : step + 1) / 64.0);
      }
    }
    in.endOfLine();
    if (in.nextLine('\n')) {
      throw in.expected("the end of the file", in.token());
    }
    try {
      return matrix.build();
    } catch (DuplicatePlaceException e) {
      throw new DataFileException(
          path.toString(),
          "each place once",
          "row " + e.row() + ", column " + e.column() + " twice");
    }
  }
}
