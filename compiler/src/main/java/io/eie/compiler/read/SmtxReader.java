// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.file.TextLines;
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
  private final TextLines in;
  private final int rows;
  private final int columns;
  private final int nonZeros;

  /** Reads the line of sizes. */
  private SmtxReader(TextLines in) {
    this.in = in;
    if (!in.nextLine()) {
      throw in.ended("rows, columns and non-zeros");
    }
    rows = in.whole("rows", 1, SparseMatrix.MAX_SIDE);
    columns = in.whole("columns", 1, SparseMatrix.MAX_SIDE);
    nonZeros = in.whole("non-zeros", 0, (int) Math.min(Integer.MAX_VALUE, in.most()));
    in.endOfLine();
    // A row takes two bytes of offsets at least, so the file's length backs the array.
    if (rows >= in.most()) {
      throw in.expected((rows + 1) + " row offsets", in.most() + " bytes in the file");
    }
  }

  static SparseMatrix read(Path path, long seed, MemoryBudget budget) {
    try (TextLines in = TextLines.open(path, budget)) {
      return new SmtxReader(in).matrix(seed);
    }
  }

  /** Rows and columns, from the front of the file alone. */
  static int[] sides(Path path) {
    try (TextLines in = TextLines.open(path, new MemoryBudget())) {
      SmtxReader reader = new SmtxReader(in);
      return new int[] {reader.rows, reader.columns};
    }
  }

  private SparseMatrix matrix(long seed) {
    int[] start = offsets();
    if (nonZeros > 0 && !in.nextLine()) {
      throw in.ended(nonZeros + " column indices");
    }
    Random random = new Random(seed);
    MatrixBuilder matrix = MatrixBuilder.of(in.label(), rows, columns, in.budget());
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
          in.label(), "each place once", "row " + e.row() + ", column " + e.column() + " twice");
    }
  }

  private int[] offsets() {
    if (!in.nextLine()) {
      throw in.ended((rows + 1) + " row offsets");
    }
    in.budget().take(in.label(), Integer.BYTES * (rows + 1L));
    int[] start = new int[rows + 1];
    for (int row = 0; row <= rows; row++) {
      int least = row == 0 ? 0 : start[row - 1];
      int most = row == 0 ? 0 : nonZeros;
      start[row] = in.whole("offset of row " + row, row == rows ? nonZeros : least, most);
    }
    in.endOfLine();
    return start;
  }
}
