// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorProto.DataLocation;
import ai.onnxruntime.OrtException;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkSelection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OnnxReaderTest {
  private static final float[] WEIGHTS = {1, -2, 3, 0.5f, 0, -0.25f};

  @TempDir Path folder;

  private Network read(Graphs graph) throws IOException {
    return OnnxReader.read(graph.write(folder), NetworkSelection.ALL);
  }

  private String refusal(Graphs graph) throws IOException {
    return refusal(graph, NetworkSelection.ALL);
  }

  private String refusal(Graphs graph, NetworkSelection selection) throws IOException {
    Path file = graph.write(folder);
    try {
      OnnxReader.read(file, selection);
    } catch (DataFileException e) {
      assertThatThrownBy(() -> OnnxReader.outline(file, selection)).hasMessage(e.getMessage());
      return e.getMessage().replace(file.toString(), "g.onnx");
    }
    throw new AssertionError("read");
  }

  private static NetworkSelection part(String from, String to) {
    return new NetworkSelection(Optional.ofNullable(from), Optional.ofNullable(to));
  }

  private void requireAsOnnxRuntime(Graphs graph, double... input)
      throws IOException, OrtException {
    Path file = graph.write(folder);
    double[] expected =
        OrtReference.run(
            file, graph.last(), input, Files.createDirectories(folder.resolve("copies")));

    double[] found =
        FloatReference.run(OnnxReader.read(file, NetworkSelection.ALL).layers(), input);

    assertThat(found).hasSameSizeAs(expected);
    for (int index = 0; index < found.length; index++) {
      assertThat(found[index]).isCloseTo(expected[index], within(1e-5));
    }
  }

  /** Columns as vectors: the input is 3 x 1. */
  @Test
  void columnsAreVectorsWhereTheMatrixIsTheFirstFactor() throws IOException, OrtException {
    Graphs graph = new Graphs(17, 3, 1);
    graph.node("MatMul", graph.constant(WEIGHTS, 2, 3), "*");
    graph.node("Add", "*", graph.constant(new float[] {1, 2}, 2, 1));
    graph.node("Relu", "*");
    graph
        .node("Gemm", "*", graph.constant(new float[] {1, 2, 3, 4}, 2, 2))
        .addAttribute(Graphs.whole("transA", 1));
    requireAsOnnxRuntime(graph, 1, -0.5, 0.25);
  }

  @Test
  void gemmTakesTheConstantAsItsFirstFactor() throws IOException, OrtException {
    for (boolean turned : new boolean[] {false, true}) {
      Graphs graph = new Graphs(17, 3, 1);
      graph
          .node(
              "Gemm",
              graph.constant(WEIGHTS, turned ? 3 : 2, turned ? 2 : 3),
              "*",
              graph.constant(new float[] {1, 2}, 2, 1))
          .addAttribute(Graphs.whole("transA", turned ? 1 : 0));
      requireAsOnnxRuntime(graph, 1, -0.5, 0.25);
    }
  }

  @Test
  void gemmTakesColumnsOfTheInput() throws IOException, OrtException {
    Graphs graph = new Graphs(17, 3, 1);
    graph.node("Gemm", "*", graph.constant(WEIGHTS, 3, 2)).addAttribute(Graphs.whole("transA", 1));
    requireAsOnnxRuntime(graph, 1, -0.5, 0.25);
  }

  @Test
  void aTransposedConstantIsRead() throws IOException, OrtException {
    Graphs graph = new Graphs(17, 0, 3);
    String x = graph.last();
    graph.node("Transpose", graph.constant(WEIGHTS, 2, 3));
    graph.node("MatMul", x, "*");
    requireAsOnnxRuntime(graph, 1, -0.5, 0.25);
  }

  @Test
  void constantsSpreadOverTheSidesOfAVector() throws IOException, OrtException {
    Graphs graph = new Graphs(17, 0, 2, 2, 2);
    graph.node("Sub", "*", graph.constant(new float[] {0.5f, -0.25f}, 1, 2, 1, 1));
    graph.node("Mul", "*", graph.constant(new float[] {1, 2}, 2));
    graph.node("Flatten", "*");
    graph.node("MatMul", "*", graph.constant(new float[] {1, 2, 3, 4, 5, 6, 7, 8}, 8, 1));
    requireAsOnnxRuntime(graph, 1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void aScaleOfEveryInputIsFoldedWithANote() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("Mul", "*", graph.constant(new float[] {1, 100, 1}, 3));
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    assertThat(read(graph).notes())
        .containsExactly(
            "folded into the weights and biases of the layers: node 'n1' (Mul)",
            "the weights of layer 'n2' contain the scale of every input; shared values represent such weights badly: scale the inputs first, and set --from-node to the first product");
  }

  @Test
  void aClipAtAPowerOfTwoIsTheLayers() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    graph.node("Relu", "*");
    graph.node("Min", graph.constant(new float[] {32}), "*");
    LayerSource layer = read(graph).layers().get(0);
    assertThat(layer.relu()).isTrue();
    assertThat(layer.clip()).isEqualTo(OptionalInt.of(5));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, its limit is 6.0; only a power of two runs",
    "-1, 2, its limits are -1.0 and 2.0",
    "1, 2, its limits are 1.0 and 2.0",
    "2, 1, its limits are 2.0 and 1.0"
  })
  void otherClipsAreRefused(float low, float high, String reason) throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    graph.node("Clip", "*", graph.constant(new float[] {low}), graph.constant(new float[] {high}));
    assertThat(refusal(graph)).contains("node 'n2' (Clip): " + reason);
  }

  @Test
  void everyNodeIsRefusedAtOnceAndTheChainInsideIsNamed() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("Tanh", "*");
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    graph.node("Relu", "*");
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 2, 3));
    graph.node("Softmax", "*");
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    graph.node("Nonsense", "*").setDomain("my.\u001bown");
    assertThat(refusal(graph))
        .isEqualTo(
            "g.onnx: expected a chain of layers, found 3 reasons why it is none\n"
                + "  node 'n1' (Tanh): the accelerator's activations are ReLU and identity\n"
                + "  node 'n5' (Softmax): the accelerator has no such operator; it is followed by"
                + " other layers; it can be left to the host only after the last layer\n"
                + "  node 'n7' (Nonsense of 'my.\\u001bown'): operators of this domain are unknown\n"
                + "a chain of supported layers is inside: --from-node 'n2' --to-node 'n4' (2 layers,"
                + " 3 inputs, 3 outputs)\n"
                + "a chain of supported layers is inside: --from-node 'n6' --to-node 'n6' (1 layer, 3"
                + " inputs, 2 outputs)");
    Network inside = OnnxReader.read(graph.write(folder), part("n2", "n4"));
    assertThat(inside.layers()).hasSize(2);
    assertThat(inside.notes())
        .containsExactly("an input vector is the tensor 't1', the input of node 'n2' (MatMul)");
    assertThat(OnnxReader.outline(graph.write(folder), part("n2", "n4")).layers())
        .containsExactly(new LayerShape("n2", 2, 3), new LayerShape("n4", 3, 2));
    assertThat(refusal(graph, part("n2", null)))
        .contains("  node 'n5' (Softmax): the accelerator has no such operator");
    assertThat(refusal(graph, part("n2", "n1"))).contains("node 'n5' (Softmax)");
    assertThat(refusal(graph, part("n8", null)))
        .isEqualTo("--from-node must name a node of g.onnx that computes from its input, was 'n8'");
  }

  @Test
  void aScaleBetweenTwoLimitsIsRefusedWithTheReason() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    graph.node("Relu", "*");
    graph.node("Add", "*", graph.constant(new float[] {-1}));
    graph.node("Relu", "*");
    assertThat(refusal(graph))
        .contains(
            "node 'n4' (Relu): it follows node 'n3' (Add), which follows another limit with no layer"
                + " between them");
  }

  @Test
  void branchesAreRefused() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    String first = graph.last();
    graph.node("Relu", "*");
    graph.node("Add", first, "*");
    assertThat(refusal(graph))
        .contains("node 'n1' (MatMul): its result is used by 2 nodes ('n2', 'n3')")
        .contains("node 'n3' (Add): it joins 2 computed tensors");
  }

  @Test
  void nodesMustBeInTheOrderOfComputation() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("Add", "later", "x");
    graph.node("Relu", "*").setOutput(0, "later");
    graph.node("Relu", "later");
    assertThat(refusal(graph)).contains("its input 'later' must be computed by a node before it");
  }

  @Test
  void sizesThatDoNotMeetAreRefused() throws IOException {
    Graphs graph = new Graphs(17, 0, 4);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    assertThat(refusal(graph)).contains("its matrix takes 3 values, its input has 4");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 6, 29})
  void otherVersionsOfTheOperatorsAreRefused(long opset) throws IOException {
    Graphs graph = new Graphs((int) opset, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2));
    assertThat(refusal(graph)).contains("expected operators of version 7..28");
  }

  @Test
  void infiniteWeightsAreRefusedWithTheirPlace() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    float[] weights = WEIGHTS.clone();
    weights[5] = Float.NaN;
    graph.node("MatMul", "*", graph.constant(weights, 3, 2));
    Path file = graph.write(folder);
    assertThatThrownBy(() -> OnnxReader.read(file, NetworkSelection.ALL))
        .hasMessage(file + "!n1: expected finite numbers, found NaN at row 1, column 2");
  }

  private Graphs external(String location, String offset, String length) {
    Graphs graph = new Graphs(17, 0, 3);
    graph.graph.addInitializer(
        TensorProto.newBuilder()
            .setName("w")
            .setDataType(TensorProto.DataType.FLOAT_VALUE)
            .addDims(3)
            .addDims(2)
            .setDataLocation(DataLocation.EXTERNAL)
            .addExternalData(entry("location", location))
            .addExternalData(entry("offset", offset))
            .addExternalData(entry("length", length)));
    graph.node("MatMul", "*", "w");
    return graph;
  }

  private static StringStringEntryProto entry(String key, String value) {
    return StringStringEntryProto.newBuilder().setKey(key).setValue(value).build();
  }

  private void writeExternal(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(4 + 24).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(7);
    for (float weight : WEIGHTS) {
      bytes.putFloat(weight);
    }
    Files.createDirectories(file.getParent());
    Files.write(file, bytes.array());
  }

  @Test
  void externalDataIsReadFromTheFolderOfTheModel() throws IOException {
    writeExternal(folder.resolve("data").resolve("w.bin"));
    LayerSource layer = read(external("data/w.bin", "4", "24")).layers().get(0);
    assertThat(layer.weights().value(0)).isEqualTo(1);
    assertThat(layer.weights().nonZeros()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({
    "../w.bin, 4, 24, without '..'",
    "data/../../w.bin, 4, 24, without '..'",
    "/etc/passwd, 0, 24, without '..'",
    "link.bin, 4, 24, without '..'",
    "'', 4, 24, without '..'",
    "none.bin, 4, 24, no such file",
    "data, 4, 24, no such file",
    "data/w.bin, 8, 24, 28 bytes in all",
    "data/w.bin, 999999999999999999, 24, 28 bytes in all",
    "data/w.bin, -4, 24, as a number",
    "data/w.bin, 4, 20, '24 bytes, as its sides say'"
  })
  void otherExternalDataIsRefused(String location, String offset, String length, String reason)
      throws IOException {
    Path inside = folder.resolve("inside");
    writeExternal(inside.resolve("data").resolve("w.bin"));
    writeExternal(folder.resolve("w.bin"));
    Files.createSymbolicLink(inside.resolve("link.bin"), folder.resolve("w.bin"));
    Path file = external(location, offset, length).write(inside);
    assertThatThrownBy(() -> OnnxReader.read(file, NetworkSelection.ALL))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("!'w': expected")
        .hasMessageContaining(reason);
  }

  @Test
  void sidesMustFitTheNumbers() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 3));
    Path file = graph.write(folder);
    assertThatThrownBy(() -> OnnxReader.read(file, NetworkSelection.ALL))
        .hasMessage(file + "!'c0': expected 36 bytes, as its sides say, found 24");
    graph.graph.clearInitializer();
    graph.constant(WEIGHTS, 1L << 32, 1L << 32);
    graph.write(folder);
    assertThatThrownBy(() -> OnnxReader.read(file, NetworkSelection.ALL))
        .hasMessageContaining("found the sides [4294967296, 4294967296]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PK", "\u0008", "plain text that is no model"})
  void otherBytesAreRefused(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("g.onnx"), text);
    assertThatThrownBy(() -> OnnxReader.read(file, NetworkSelection.ALL))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("expected an ONNX model");
  }

  /** Two bytes of a file stand for an object of a hundred and more. */
  @Test
  void manyNodesInFewCompressedBytesAreRefusedBeforeTheyAreParsed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] nodes = new byte[1 << 22];
      for (int index = 0; index < nodes.length; index += 2) {
        nodes[index] = 0x0a;
      }
      out.write(new byte[] {0x3a, (byte) 0x80, (byte) 0x80, (byte) 0x80, 0x02});
      out.write(nodes);
    }
    Path file = Files.write(folder.resolve("g.onnx.gz"), bytes.toByteArray());
    assertThatThrownBy(() -> OnnxReader.read(file, NetworkSelection.ALL))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("of memory");
  }

  @Test
  void layersHaveDifferentNamesThatAreSafe() throws IOException {
    Graphs graph = new Graphs(17, 0, 3);
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 3, 2)).setName("a b/\u001b");
    graph.node("MatMul", "*", graph.constant(WEIGHTS, 2, 3)).setName("a b/\u001b");
    assertThat(read(graph).layers())
        .extracting(LayerSource::name)
        .containsExactly("a_b__", "a_b___2");
  }
}
