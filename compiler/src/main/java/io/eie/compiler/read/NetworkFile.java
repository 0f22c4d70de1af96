// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MemoryBudget;
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
   * .npz} or {@code .yaml} (layers with bias and activation); all but {@code .npz} compressed by
   * gzip too.
   *
   * @param seed seed of the values of {@code .smtx} files
   * @return the layers in order, at least one
   * @throws DataFileException when a file is malformed, holds a NaN or infinity, holds what no
   *     layer uses, or its data take more memory than its length allows
   */
  public static List<LayerSource> read(Path path, long seed) {
    MemoryBudget budget = new MemoryBudget();
    return switch (DataFile.extension(path)) {
      case "npz" -> NpzReader.read(path, budget);
      case "safetensors" -> SafetensorsReader.read(path, List.of(), budget);
      case "yaml", "yml" -> LayerListReader.read(path, seed, budget);
      case "npy", "mtx", "smtx" -> List.of(MatrixFile.read(path, seed, budget));
      default -> throw otherExtension(path);
    };
  }

  /**
   * Names and sides of the layers, from the fronts of the files alone: what follows from sizes can
   * be said before weights are read.
   *
   * @throws DataFileException when there is no such front
   */
  public static List<LayerShape> shapes(Path path) {
    return switch (DataFile.extension(path)) {
      case "npz" -> NpzReader.shapes(path, List.of());
      case "safetensors" -> SafetensorsReader.shapes(path, List.of());
      case "yaml", "yml" -> LayerListReader.shapes(path);
      case "npy", "mtx", "smtx" -> List.of(MatrixFile.shape(path));
      default -> throw otherExtension(path);
    };
  }

  /**
   * Reads a state dict of a framework, {@code .npz} or {@code .safetensors}.
   *
   * @param order names of the layers in order; empty where the file tells
   */
  public static List<LayerSource> state(Path path, List<String> order) {
    MemoryBudget budget = new MemoryBudget();
    return DataFile.extension(path).equals("npz")
        ? NpzReader.read(path, order, budget)
        : SafetensorsReader.read(path, order, budget);
  }

  /** Names and sides of the layers of a state dict. */
  public static List<LayerShape> stateShapes(Path path, List<String> order) {
    return DataFile.extension(path).equals("npz")
        ? NpzReader.shapes(path, order)
        : SafetensorsReader.shapes(path, order);
  }

  /** The name of a network: that of its file, without extensions, as a layer may be named. */
  public static String name(Path path) {
    return LayerSource.safeName(DataFile.stem(path));
  }

  private static DataFileException otherExtension(Path path) {
    return new DataFileException(
        path.toString(),
        "a network (.onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net)",
        "another extension");
  }
}
