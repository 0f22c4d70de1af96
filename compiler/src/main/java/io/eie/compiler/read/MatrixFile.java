// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.DataStream;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.numpy.NpyHeader;
import io.eie.compiler.numpy.Numbers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that holds the matrix of one layer. */
final class MatrixFile {
  private MatrixFile() {}

  static LayerSource read(Path path, long seed, MemoryBudget budget) {
    return switch (DataFile.extension(path)) {
      case "npy" -> {
        try (DataStream in = DataFile.open(path, budget)) {
          yield plain(path, Numbers.matrix(in));
        }
      }
      case "mtx" -> plain(path, MatrixMarketReader.read(path, budget));
      case "smtx" -> plain(path, SmtxReader.read(path, seed, budget));
      case "npz" -> one(path, NpzReader.read(path, budget));
      default -> throw otherExtension(path);
    };
  }

  /** Name and sides, from the front of the file alone. */
  static LayerShape shape(Path path) {
    return switch (DataFile.extension(path)) {
      case "npy" -> {
        try (DataStream in = DataFile.open(path, new MemoryBudget())) {
          yield shape(path, NpyHeader.read(in).matrixSides());
        }
      }
      case "mtx" -> shape(path, MatrixMarketReader.sides(path));
      case "smtx" -> shape(path, SmtxReader.sides(path));
      case "npz" -> one(path, NpzReader.shapes(path, List.of()));
      default -> throw otherExtension(path);
    };
  }

  private static LayerSource plain(Path path, SparseMatrix weights) {
    return new LayerSource(name(path), weights, Optional.empty(), false);
  }

  private static LayerShape shape(Path path, int[] sides) {
    return new LayerShape(name(path), sides[0], sides[1]);
  }

  private static String name(Path path) {
    return LayerSource.safeName(DataFile.stem(path));
  }

  private static <T> T one(Path path, List<T> layers) {
    if (layers.size() != 1) {
      throw new DataFileException(path.toString(), "one layer", layers.size() + " layers");
    }
    return layers.get(0);
  }

  private static DataFileException otherExtension(Path path) {
    return new DataFileException(
        path.toString(), "a matrix (.npy, .npz, .mtx, .smtx)", "another extension");
  }
}
