package io.eie.compiler.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file that holds the matrix of one layer. */
final class MatrixFile {
  private MatrixFile() {}

  static LayerSource read(Path path, long seed) {
    String name = LayerSource.safeName(DataFile.stem(path));
    return switch (DataFile.extension(path)) {
      case "npy" ->
          new LayerSource(name, Numbers.matrix(NpyArray.read(path)), Optional.empty(), false);
      case "mtx" -> new LayerSource(name, MatrixMarketReader.read(path), Optional.empty(), false);
      case "smtx" -> new LayerSource(name, SmtxReader.read(path, seed), Optional.empty(), false);
      case "npz" -> {
        List<LayerSource> layers = NpzReader.read(path);
        if (layers.size() != 1) {
          throw new DataFileException(path.toString(), "one layer", layers.size() + " layers");
        }
        yield layers.get(0);
      }
      default ->
          throw new DataFileException(
              path.toString(), "a matrix (.npy, .npz, .mtx, .smtx)", "another extension");
    };
  }
}
