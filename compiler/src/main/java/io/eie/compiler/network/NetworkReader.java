package io.eie.compiler.network;

import io.eie.compiler.onnx.OnnxReader;
import io.eie.compiler.read.DataFile;
import io.eie.compiler.read.DataFileException;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.read.NetworkSelection;
import java.nio.file.Path;
import java.util.List;

/** Reads a network from a file of any kind, told by its extension. */
public final class NetworkReader {
  /** Extensions of networks, for messages. */
  public static final String KINDS = ".onnx, .npy, .npz, .mtx, .smtx, .yaml";

  private NetworkReader() {}

  /**
   * Reads a network: ONNX, or what {@link NetworkFile} reads.
   *
   * @throws DataFileException when the file is malformed, or holds what the accelerator has not
   */
  public static Network read(Path path, NetworkSelection selection) {
    if (DataFile.extension(path).equals("onnx")) {
      return OnnxReader.read(path, selection);
    }
    requireAll(path, selection);
    return new Network(NetworkFile.read(path), List.of());
  }

  /** Names and sides of the layers, before weights are read. */
  public static List<LayerShape> shapes(Path path, NetworkSelection selection) {
    if (DataFile.extension(path).equals("onnx")) {
      return OnnxReader.shapes(path, selection);
    }
    requireAll(path, selection);
    return NetworkFile.shapes(path);
  }

  private static void requireAll(Path path, NetworkSelection selection) {
    if (!selection.isAll()) {
      throw new DataFileException(
          "--from-node and --to-node must go with a network of nodes (.onnx), was " + path);
    }
  }
}
