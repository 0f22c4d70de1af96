// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnxruntime.OrtException;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkSelection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chains of nodes drawn from all that can be folded, against ONNX Runtime. */
class RandomGraphsTest {
  private static final int GRAPHS = 300;

  @TempDir Path folder;
  private Random random;
  private Graphs graph;
  private int length;

  private float[] values(int count) {
    float[] values = new float[count];
    for (int index = 0; index < count; index++) {
      values[index] = random.nextInt(4) == 0 ? 0 : random.nextFloat() * 2 - 1;
    }
    return values;
  }

  private boolean coin() {
    return random.nextBoolean();
  }

  /** A constant as an initializer, in a list, or as the result of a Constant node. */
  private String constant(float[] values, long... sides) {
    switch (random.nextInt(3)) {
      case 0:
        return graph.constant(values, sides);
      case 1:
        TensorProto.Builder tensor =
            Graphs.tensor("l" + graph.graph.getInitializerCount(), values, sides).toBuilder()
                .clearRawData();
        for (float value : values) {
          tensor.addFloatData(value);
        }
        graph.graph.addInitializer(tensor);
        return tensor.getName();
      default:
        String name = "k" + graph.graph.getNodeCount();
        graph
            .graph
            .addNodeBuilder()
            .setOpType("Constant")
            .addOutput(name)
            .addAttribute(
                AttributeProto.newBuilder()
                    .setName("value")
                    .setType(AttributeProto.AttributeType.TENSOR)
                    .setT(Graphs.tensor("", values, sides)));
        return name;
    }
  }

  private String vector() {
    return switch (random.nextInt(4)) {
      case 0 -> constant(values(1));
      case 1 -> constant(values(1), 1, 1);
      case 2 -> constant(values(length), length);
      default -> constant(values(length), 1, length);
    };
  }

  private void product() {
    int outputs = 1 + random.nextInt(6);
    float[] weights = values(outputs * length);
    if (coin()) {
      graph.node("MatMul", "*", constant(weights, length, outputs));
    } else {
      boolean turned = coin();
      String w = turned ? constant(weights, outputs, length) : constant(weights, length, outputs);
      int inputs = length;
      length = outputs;
      List<String> names = coin() ? List.of("*", w) : List.of("*", w, vector());
      length = inputs;
      graph
          .node("Gemm", names.toArray(String[]::new))
          .addAttribute(Graphs.whole("transB", turned ? 1 : 0))
          .addAttribute(Graphs.number("alpha", coin() ? 1 : -0.5))
          .addAttribute(Graphs.number("beta", coin() ? 1 : 2));
    }
    length = outputs;
  }

  private void limit() {
    switch (random.nextInt(3)) {
      case 0 -> graph.node("Relu", "*");
      case 1 -> graph.node("Clip", "*", constant(new float[] {0}), constant(new float[] {0.5f}));
      default -> graph.node("Max", "*", constant(new float[] {0}));
    }
  }

  private void scale() {
    switch (random.nextInt(6)) {
      case 0 -> graph.node("Add", "*", vector());
      case 1 -> graph.node("Mul", vector(), "*");
      case 2 -> graph.node("Sub", vector(), "*");
      case 3 -> graph.node("Sub", "*", vector());
      case 4 -> graph.node("Neg", "*");
      default -> {
        String[] parts = {"*", "", "", "", ""};
        for (int part = 1; part < parts.length; part++) {
          float[] numbers = values(length);
          for (int index = 0; part == 4 && index < length; index++) {
            numbers[index] = Math.abs(numbers[index]) + 0.1f;
          }
          parts[part] = constant(numbers, length);
        }
        graph.node("BatchNormalization", parts);
      }
    }
  }

  private void reshape() {
    switch (random.nextInt(6)) {
      case 0 -> graph.node("Reshape", "*", graph.constant(0, -1));
      case 1 -> graph.node("Reshape", "*", graph.constant(-1, length));
      case 2 -> graph.node("Flatten", "*");
      case 3 -> {
        graph.node("Unsqueeze", "*", graph.constant(1, 3));
        graph.node("Squeeze", "*", graph.constant(1, 3));
      }
      case 4 -> graph.node("Identity", "*");
      default -> graph.node("Dropout", "*");
    }
  }

  private void draw() {
    length = 1 + random.nextInt(6);
    graph = new Graphs(17, 0, length);
    int steps = 2 + random.nextInt(7);
    for (int step = 0; step < steps; step++) {
      switch (random.nextInt(6)) {
        case 0, 1 -> product();
        case 2 -> limit();
        case 3, 4 -> scale();
        default -> reshape();
      }
    }
  }

  @Test
  void layersYieldWhatOnnxRuntimeYields() throws IOException, OrtException {
    int read = 0;
    for (int seed = 0; seed < GRAPHS; seed++) {
      random = new Random(seed);
      draw();
      Path file = graph.write(folder);
      List<LayerSource> layers;
      try {
        layers = OnnxReader.read(file, NetworkSelection.ALL).layers();
      } catch (DataFileException e) {
        assertThat(e.getMessage())
            .as("graph %s", seed)
            .containsAnyOf(
                "follows the last limit",
                "with no layer between",
                "before the first layer",
                "no node multiplies");
        continue;
      }
      read++;
      double[] input =
          IntStream.range(0, layers.get(0).weights().columns())
              .mapToDouble(k -> random.nextInt(33) / 16.0 - 1)
              .toArray();
      Path copies = Files.createDirectories(folder.resolve("copies"));

      double[] expected = OrtReference.run(file, graph.last(), input, copies);

      double[] found = FloatReference.run(layers, input);
      assertThat(found).as("graph %s", seed).hasSameSizeAs(expected);
      for (int index = 0; index < found.length; index++) {
        assertThat(found[index])
            .as("graph %s, output %s", seed, index)
            .isCloseTo(expected[index], within(1e-5 * Math.max(1, Math.abs(expected[index]))));
      }
    }
    assertThat(read).isGreaterThan(GRAPHS / 3);
  }
}
