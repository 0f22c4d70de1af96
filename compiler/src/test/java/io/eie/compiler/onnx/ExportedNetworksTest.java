// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.read.PositionNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of real exporters: each runs, and then as ONNX Runtime has it, or is refused by name. */
class ExportedNetworksTest {
  private static final Path NETWORKS = Path.of("src", "test", "resources", "networks");

  @TempDir Path folder;

  static List<Path> networks() throws IOException {
    try (Stream<Path> files = Files.list(NETWORKS)) {
      return files.filter(file -> file.toString().endsWith(".onnx")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("networks")
  void runsAsOnnxRuntimeHasItOrIsRefusedByName(Path file) throws OrtException, IOException {
    List<LayerSource> layers;
    try {
      layers = OnnxReader.read(file, NetworkSelection.ALL).layers();
    } catch (DataFileException e) {
      assertThat(e.getMessage()).contains("\n  node '");
      return;
    }
    if (file.toString().contains("bfloat16")) {
      return; // ONNX Runtime has no product of bfloat16 on a CPU; see sameWeights.
    }
    Random random = new Random(1);
    for (int vector = 0; vector < 20; vector++) {
      double[] input =
          random
              .ints(layers.get(0).weights().columns(), -16, 17)
              .mapToDouble(k -> k / 16.0)
              .toArray();

      double[] expected = OrtReference.run(file, OnnxReader.result(file), input, folder);

      double[] found = FloatReference.run(layers, input);
      double tolerance = file.toString().contains("half") ? 4e-3 : 1e-5;
      int positions = expected.length / found.length;
      for (int index = 0; index < found.length; index++) {
        double right = expected[index * positions];
        assertThat(found[index]).isCloseTo(right, within(tolerance * Math.max(1, Math.abs(right))));
      }
    }
  }

  static Stream<Path> convolutions() throws IOException {
    return networks().stream()
        .filter(file -> file.toString().endsWith("-conv1x1.onnx"))
        .filter(file -> !file.toString().contains("-all-"));
  }

  /** The last tensor of the file, after pooling and Softmax, from the layers at every position. */
  @ParameterizedTest
  @MethodSource("convolutions")
  void aPoolingThatIsLeftToTheHostIsKnown(Path file) throws OrtException, IOException {
    Network network = OnnxReader.read(file, NetworkSelection.ALL);
    PositionNetwork positions = network.positions().orElseThrow();
    assertThat(positions.pooling()).isEqualTo(PositionNetwork.Pooling.MEAN);
    int count = positions.positions().orElseThrow();
    assertThat(count).isGreaterThan(1);
    double[] input =
        new Random(1).ints(6 * count, -16, 17).mapToDouble(value -> value / 16.0).toArray();
    InputVectors vectors = positions.vectors(InputVectors.of(input));
    double[] mean = new double[5];
    for (int position = 0; position < count; position++) {
      double[] output = FloatReference.run(network.layers(), vectors.vector(position));
      Arrays.setAll(mean, channel -> mean[channel] + output[channel] / count);
    }
    double sum = Arrays.stream(mean).map(Math::exp).sum();

    String last = ModelProto.parseFrom(Files.readAllBytes(file)).getGraph().getOutput(0).getName();
    double[] expected = OrtReference.run(file, last, input, folder);

    assertThat(Arrays.stream(mean).map(value -> Math.exp(value) / sum).toArray())
        .containsExactly(expected, within(1e-6));
  }

  @Test
  void bfloat16HasTheWeightsOfTheSameNetworkInDouble() {
    for (String exporter : List.of("torch-old-", "torch-new-")) {
      assertThat(
              OnnxReader.read(NETWORKS.resolve(exporter + "bfloat16.onnx"), NetworkSelection.ALL)
                  .layers())
          .usingRecursiveComparison()
          .ignoringFields("name")
          .isEqualTo(
              OnnxReader.read(NETWORKS.resolve(exporter + "double.onnx"), NetworkSelection.ALL)
                  .layers());
    }
  }
}
