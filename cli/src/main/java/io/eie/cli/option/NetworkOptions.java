// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.NetworkSelection;
import io.eie.sim.run.ModelSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** How a network and its inputs are read: options of every verb that takes a network. */
public final class NetworkOptions {
  @Option(names = "--bias", paramLabel = "B.npy", description = "Bias of a network of one layer.")
  private Path bias;

  @Option(names = "--relu", description = "Add a ReLU after a network of one layer.")
  private boolean relu;

  @Option(
      names = "--transpose",
      description =
          "Matrices have a row for each input (y = x W) instead of each output (y = W x).")
  private boolean transpose;

  @Option(
      names = "--input-scale",
      paramLabel = "S",
      description = "Multiply every input by S (default: images of bytes by 1/255, others by 1).")
  private Double inputScale;

  @Option(
      names = "--from-node",
      paramLabel = "NODE",
      description =
          "First node of an .onnx, or layer of a .net, to use; --input has the vectors for it "
              + "(default: the first of the network).")
  private String fromNode;

  @Option(
      names = "--to-node",
      paramLabel = "NODE",
      description =
          "Last node of an .onnx, or layer of a .net, to use (default: the last of the network).")
  private String toNode;

  @Option(
      names = "--layer-order",
      paramLabel = "NAMES",
      description =
          "Order of the layers of a .npz or .safetensors, separated by commas, where neither their "
              + "names nor their sizes determine it.")
  private String layers;

  @Option(
      names = "--relu-between",
      description =
          "Add a ReLU after every layer but the last, for a .npz or .safetensors that has only weights.")
  private boolean reluBetween;

  @Option(
      names = "--prototxt",
      paramLabel = "F.prototxt",
      description =
          "Description of the layers of a .net of Deep Compression (default: the only .prototxt in its folder).")
  private Path prototxt;

  /** Tells which files are read. */
  public void name(NamedFiles files) {
    files.reads("--bias", bias).reads("--prototxt", prototxt);
  }

  /** Whether the user said anything about how a network is read; inputs are none. */
  boolean given() {
    return bias != null || relu || transpose || reluBetween || !selection().isNone();
  }

  private NetworkSelection selection() {
    return new NetworkSelection(
        Optional.ofNullable(fromNode),
        Optional.ofNullable(toNode),
        layers == null ? List.of() : List.of(layers.split(",", -1)),
        Optional.ofNullable(prototxt));
  }

  /** Input vectors from a file, scaled as the user said. */
  public InputVectors inputs(Path file) {
    return InputVectors.read(
        file, inputScale == null ? OptionalDouble.empty() : OptionalDouble.of(inputScale));
  }

  /** A network as the user said that it is to be read, interleaved and without calibration. */
  public ModelSource source(Path file) {
    return ModelSource.of(
        file, selection(), Optional.ofNullable(bias), relu, reluBetween, transpose);
  }
}
