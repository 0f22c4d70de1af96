// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.matrix.SparseMatrix;

/**
 * A sparse matrix as {@code scipy.sparse.save_npz} writes it: formats csr, csc, coo, bsr and dia.
 * Values at the same place are summed, as SciPy defines it.
 */
public final class SparseArrays {
  private interface Place {
    void add(int major, int minor, double value);
  }

  private final NpzArchive archive;
  private final String prefix;
  private final int[] sides;

  private SparseArrays(NpzArchive archive, String prefix) {
    this.archive = archive;
    this.prefix = prefix;
    this.sides = sides(archive, prefix);
  }

  /** Rows and columns. */
  public static int[] sides(NpzArchive archive, String prefix) {
    return archive.read(
        prefix + "shape",
        in -> {
          int[] sides = Numbers.indices(in, Integer.MAX_VALUE);
          if (sides.length != 2) {
            throw new DataFileException(
                in.label(), "two sides of a matrix", sides.length + " sides");
          }
          MatrixBuilder.requireSides(in.label(), sides[0], sides[1]);
          return sides;
        });
  }

  public static SparseMatrix read(NpzArchive archive, String prefix, String format) {
    return new SparseArrays(archive, prefix).matrix(format);
  }

  private SparseMatrix matrix(String format) {
    MatrixBuilder matrix =
        archive.read(
            prefix + "data", in -> MatrixBuilder.of(in.label(), sides[0], sides[1], in.budget()));
    switch (format) {
      case "csr" -> compressed(sides[0], sides[1], matrix::add);
      case "csc" -> compressed(sides[1], sides[0], (column, row, v) -> matrix.add(row, column, v));
      case "coo" -> coordinates(matrix);
      case "bsr" -> blocks(matrix);
      default -> diagonals(matrix);
    }
    return matrix.buildSummed();
  }

  private void compressed(int majors, int minors, Place place) {
    double[] data = archive.read(prefix + "data", Numbers::vector);
    int[] start = pointers(majors, data.length);
    int[] minor = parallel("indices", minors - 1, data.length);
    for (int major = 0; major < majors; major++) {
      for (int k = start[major]; k < start[major + 1]; k++) {
        place.add(major, minor[k], data[k]);
      }
    }
  }

  private int[] pointers(int majors, int count) {
    return archive.read(
        prefix + "indptr",
        in -> {
          int[] start = Numbers.indices(in, count);
          if (start.length != majors + 1 || start[0] != 0 || start[majors] != count) {
            throw new DataFileException(
                in.label(),
                (majors + 1) + " pointers from 0 to " + count,
                start.length + " pointers or other ends");
          }
          for (int major = 0; major < majors; major++) {
            if (start[major] > start[major + 1]) {
              throw new DataFileException(
                  in.label(), "ascending pointers", "a smaller one at index " + (major + 1));
            }
          }
          return start;
        });
  }

  private int[] parallel(String name, int limit, int count) {
    return archive.read(
        prefix + name,
        in -> {
          int[] indices = Numbers.indices(in, limit);
          if (indices.length != count) {
            throw new DataFileException(
                in.label(), count + " indices, one per value", indices.length + " indices");
          }
          return indices;
        });
  }

  private void coordinates(MatrixBuilder matrix) {
    double[] data = archive.read(prefix + "data", Numbers::vector);
    int[] rows = parallel("row", sides[0] - 1, data.length);
    int[] columns = parallel("col", sides[1] - 1, data.length);
    for (int k = 0; k < data.length; k++) {
      matrix.add(rows[k], columns[k], data[k]);
    }
  }

  /** An array of data with its shape. */
  private record Shaped(int[] shape, double[] values) {}

  private Shaped data(int dimensions, String what) {
    return archive.read(
        prefix + "data",
        in -> {
          NpyReader array = NpyReader.open(in);
          if (array.header().dimensions() != dimensions) {
            throw new DataFileException(
                in.label(), what, "the shape " + array.header().shapeText());
          }
          return new Shaped(array.header().shape(), Numbers.values(array, in));
        });
  }

  /** Blocks of R x C values; indices and pointers count blocks. */
  private void blocks(MatrixBuilder matrix) {
    Shaped data = data(3, "blocks of values (three dimensions)");
    int height = data.shape[1];
    int width = data.shape[2];
    if (height == 0 || width == 0 || sides[0] % height != 0 || sides[1] % width != 0) {
      throw new DataFileException(
          archive.path() + "!" + prefix + "data" + NpzArchive.SUFFIX,
          "blocks that divide the matrix of " + sides[0] + " x " + sides[1],
          height + " x " + width);
    }
    int[] start = pointers(sides[0] / height, data.shape[0]);
    int[] columns = parallel("indices", sides[1] / width - 1, data.shape[0]);
    for (int row = 0; row < sides[0]; row++) {
      int end = start[row / height + 1];
      for (int block = start[row / height]; block < end; block++) {
        int from = (block * height + row % height) * width;
        for (int column = 0; column < width; column++) {
          matrix.add(row, columns[block] * width + column, data.values[from + column]);
        }
      }
    }
  }

  /**
   * Diagonals: value (d, j) is in column j, row j - offset of d; outside of the matrix it is none.
   */
  private void diagonals(MatrixBuilder matrix) {
    Shaped data = data(2, "diagonals (two dimensions)");
    int[] offsets =
        archive.read(
            prefix + "offsets",
            in -> {
              int[] found = Numbers.whole(in, -SparseMatrix.MAX_SIDE, SparseMatrix.MAX_SIDE);
              if (found.length != data.shape[0]) {
                throw new DataFileException(
                    in.label(),
                    data.shape[0] + " offsets, one per diagonal",
                    found.length + " offsets");
              }
              return found;
            });
    int length = data.shape[1];
    for (int diagonal = 0; diagonal < offsets.length; diagonal++) {
      for (int column = 0; column < Math.min(length, sides[1]); column++) {
        int row = column - offsets[diagonal];
        if (row >= 0 && row < sides[0]) {
          matrix.add(row, column, data.values[diagonal * length + column]);
        }
      }
    }
  }
}
