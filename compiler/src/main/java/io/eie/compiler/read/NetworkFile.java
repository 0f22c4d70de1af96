package io.eie.compiler.read;

import java.nio.file.Path;
import java.util.List;

/** Reads the layers of a network, or of a single matrix, by the file's extension. */
public final class NetworkFile {
  /** Seed of the values of {@code .smtx} files where the user gives none. */
  public static final long DEFAULT_SEED = 1;

  private NetworkFile() {}

  /** Reads with {@link #DEFAULT_SEED}. */
  public static List<LayerSource> read(Path path) {
    return read(path, DEFAULT_SEED);
  }

  /**
   * Reads {@code .npy}, {@code .mtx} or {@code .smtx} (one layer without bias, identity), {@code
   * .npz} or {@code .yaml} (layers with bias and activation).
   *
   * @param seed seed of the values of {@code .smtx} files
   * @return the layers in order, at least one
   * @throws DataFileException when a file is malformed or holds a NaN or infinity
   */
  public static List<LayerSource> read(Path path, long seed) {
    return switch (DataFile.extension(path)) {
      case "npz" -> NpzReader.read(path);
      case "yaml", "yml" -> LayerListReader.read(path, seed);
      case "npy", "mtx", "smtx" -> List.of(MatrixFile.read(path, seed));
      default ->
          throw new DataFileException(
              path.toString(), "a network (.npy, .npz, .mtx, .smtx, .yaml)", "another extension");
    };
  }
}
