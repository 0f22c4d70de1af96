// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.network;

import io.eie.compiler.caffe.DeepCompressionReader;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.onnx.OnnxReader;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.read.NetworkOutline;
import io.eie.compiler.read.NetworkSelection;
import java.nio.file.Path;
import java.util.List;

/** Reads a network from a file of any kind, told by its extension. */
public final class NetworkReader {
  /** Extensions of networks, for messages. */
  public static final String KINDS = ".onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net";

  private NetworkReader() {}

  /**
   * Reads a network: ONNX, or what {@link NetworkFile} reads.
   *
   * @throws DataFileException when the file is malformed, or holds what the accelerator has not
   */
  public static Network read(Path path, NetworkSelection selection) {
    require(path, selection);
    return switch (DataFile.extension(path)) {
      case "onnx" -> OnnxReader.read(path, selection);
      case "net" -> DeepCompressionReader.read(path, selection);
      case "npz", "safetensors" ->
          new Network(NetworkFile.state(path, selection.layers()), List.of());
      default -> new Network(NetworkFile.read(path), List.of());
    };
  }

  /**
   * All layers that a file has weights of: of a {@code .net} each as a matrix, whether they form a
   * chain or not; of other files those of the network.
   *
   * @throws DataFileException when the file is malformed
   */
  public static Network matrices(Path path, NetworkSelection selection) {
    require(path, selection);
    return DataFile.extension(path).equals("net") && selection.isAll()
        ? DeepCompressionReader.matrices(path, selection)
        : read(path, selection);
  }

  /** Names and sides of the layers, before weights are read. */
  public static List<LayerShape> shapes(Path path, NetworkSelection selection) {
    return outline(path, selection).layers();
  }

  /** What is known before weights are read. */
  public static NetworkOutline outline(Path path, NetworkSelection selection) {
    require(path, selection);
    return switch (DataFile.extension(path)) {
      case "onnx" -> OnnxReader.outline(path, selection);
      case "net" -> DeepCompressionReader.outline(path, selection);
      case "npz", "safetensors" ->
          new NetworkOutline(NetworkFile.stateShapes(path, selection.layers()));
      default -> new NetworkOutline(NetworkFile.shapes(path));
    };
  }

  /** Whether a file does not say what follows its layers: a state dict. */
  public static boolean isStateDict(Path path) {
    return List.of("npz", "safetensors").contains(DataFile.extension(path));
  }

  private static void require(Path path, NetworkSelection selection) {
    String kind = DataFile.extension(path);
    if (!selection.isAll() && !List.of("onnx", "net").contains(kind)) {
      throw new DataFileException(
          "--from-node and --to-node must be used with a network of nodes (.onnx, .net), was "
              + path);
    }
    if (selection.prototxt().isPresent() && !kind.equals("net")) {
      throw new DataFileException("--prototxt must be used with a network F.net, was " + path);
    }
    if (!selection.layers().isEmpty() && !isStateDict(path)) {
      throw new DataFileException(
          "--layer-order must be used with a state dict (.npz, .safetensors), was " + path);
    }
  }
}
