// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkSelection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights without a graph, as PyTorch and Keras write them. */
class StateDictTest {
  private static final Path NETWORKS = Path.of("src", "test", "resources", "networks");

  @TempDir Path folder;

  private static List<LayerSource> read(Path file, String... order) {
    NetworkSelection selection =
        new NetworkSelection(Optional.empty(), Optional.empty(), List.of(order), Optional.empty());
    List<LayerSource> layers = NetworkReader.read(file, selection).layers();
    assertThat(NetworkReader.shapes(file, selection))
        .isEqualTo(layers.stream().map(LayerShape::of).toList());
    return layers;
  }

  private static List<LayerSource> exported(String name) {
    return read(NETWORKS.resolve(name));
  }

  private static void requireSame(List<LayerSource> layers, List<LayerSource> right) {
    assertThat(layers).extracting(LayerSource::weights).isEqualTo(weights(right));
    assertThat(layers)
        .extracting(LayerSource::bias)
        .isEqualTo(right.stream().map(LayerSource::bias).toList());
  }

  private static List<SparseMatrix> weights(List<LayerSource> layers) {
    return layers.stream().map(LayerSource::weights).toList();
  }

  @Test
  void aNormalizationIsRefusedByName() throws IOException {
    String name = "norm.running_mean";
    String json =
        "{\"fc.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4]},\""
            + name
            + "\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}";
    ByteBuffer bytes = ByteBuffer.allocate(8 + json.length() + 8).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putLong(json.length()).put(json.getBytes(StandardCharsets.US_ASCII));
    Path tensors = Files.write(folder.resolve("n.safetensors"), bytes.array());
    Path archive = folder.resolve("n.npz");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
      zip.putNextEntry(new ZipEntry("bn/moving_variance:0.npy"));
    }

    assertThatThrownBy(() -> read(tensors))
        .hasMessage(
            tensors
                + ": expected layers of a matrix and a bias, found a batch normalisation ('norm.running_mean'), whose position is not in a state dict; export the network as ONNX, where it is folded into a layer");
    assertThatThrownBy(() -> read(archive))
        .hasMessageContaining("a batch normalisation ('bn/moving_variance:0");
  }

  @ParameterizedTest
  @CsvSource({
    "torch-named.safetensors, fc1, fc2",
    "torch-sequential.safetensors, 1, 3",
    "torch-named.npz, fc1, fc2",
    "torch-module.npz, module.fc1, module.fc2",
    "torch-sequential.npz, 1, 3"
  })
  void stateDictsOfPyTorchHoldTheWeightsOfTheGraph(String file, String first, String second) {
    List<LayerSource> layers = exported(file);
    assertThat(layers).extracting(LayerSource::name).containsExactly(first, second);
    requireSame(layers, exported("torch-old-named.onnx"));
  }

  @Test
  void shortNumbersAreTheRoundedOnes() {
    List<LayerSource> right = exported("torch-named.safetensors");
    for (String kind : List.of("half", "bfloat16")) {
      List<LayerSource> layers = exported("torch-" + kind + ".safetensors");
      double step = kind.equals("half") ? 0x1p-11 : 0x1p-8;
      for (int layer = 0; layer < right.size(); layer++) {
        SparseMatrix exact = right.get(layer).weights();
        SparseMatrix rounded = layers.get(layer).weights();
        assertThat(rounded.nonZeros()).isEqualTo(exact.nonZeros());
        for (int k = 0; k < exact.nonZeros(); k++) {
          double distance = Math.abs(rounded.value(k) - exact.value(k));
          assertThat(distance).isLessThanOrEqualTo(step * Math.abs(exact.value(k)));
        }
      }
    }
  }

  @Test
  void kernelsOfKerasAreThoseOfTheGraph() {
    List<LayerSource> layers = exported("keras-dense.npz");
    assertThat(layers.get(0).name()).isEqualTo("dense");
    requireSame(layers, exported("tf2onnx-dense.onnx"));
  }

  /** A file of matrices of the given sides, each {@code rows x columns}, without bias. */
  private Path file(Object... namesAndSides) throws IOException {
    StringBuilder header = new StringBuilder("{");
    int end = 0;
    for (int index = 0; index < namesAndSides.length; index += 3) {
      int bytes = 4 * (int) namesAndSides[index + 1] * (int) namesAndSides[index + 2];
      header
          .append(index == 0 ? "" : ",")
          .append("\"" + namesAndSides[index] + ".weight\":{\"dtype\":\"F32\",\"shape\":[")
          .append(namesAndSides[index + 1] + "," + namesAndSides[index + 2])
          .append("],\"data_offsets\":[" + end + "," + (end + bytes) + "]}");
      end += bytes;
    }
    return write(header.append("}").toString(), new byte[end]);
  }

  private Path write(String header, byte[] data) throws IOException {
    byte[] text = header.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(text.length).array());
    all.write(text);
    all.write(data);
    return Files.write(folder.resolve("w.safetensors"), all.toByteArray());
  }

  @Test
  void theOrderFollowsFromTheSidesWhereNamesDoNotTell() throws IOException {
    assertThat(read(file("decoder", 2, 4, "encoder", 4, 3)))
        .extracting(LayerSource::name)
        .containsExactly("encoder", "decoder");
  }

  @Test
  void theOrderIsAskedForWhereSidesDoNotTellEither() throws IOException {
    Path square = file("decoder", 3, 3, "encoder", 3, 3);
    assertThatThrownBy(() -> read(square))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(
            "but several orders are chains; give it: --layer-order decoder,encoder");
    assertThat(read(square, "encoder", "decoder"))
        .extracting(LayerSource::name)
        .containsExactly("encoder", "decoder");
    assertThatThrownBy(() -> read(square, "encoder"))
        .hasMessage(
            "--layer-order must name each layer of "
                + square
                + " once (decoder,encoder), was encoder");
    Path none = file("a", 3, 2, "b", 3, 2);
    assertThatThrownBy(() -> read(none)).hasMessageContaining("but they form no chain");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{} | 0 | found no tensor",
        "[] | 0 | a header that is an object",
        "{\"a.weight\":1} | 0 | a header that is an object of objects",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1]}} | 4 | dtype, shape and two data_offsets",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4],\"x\":0}} | 4 | only dtype",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,8]}} | 8 | 4 bytes, as its sides say",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,8]}} | 4 | a place within the 4 bytes",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4]}} | 5 | data of 4 bytes, as its tensors say",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[1,5]}} | 5 | its data from byte 0",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[9999999999,1],\"data_offsets\":[0,4]}} | 4 | at most 2147483647 numbers",
        "{\"a.weight\":{\"dtype\":\"I8\",\"shape\":[1,4],\"data_offsets\":[0,4]}} | 4 | F16, BF16, F32 or F64, found I8",
        "{\"a.scale\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}} | 4 | 'a.scale' of F32 [1], which no layer uses",
        "{\"a.weight\":{\"dtype\":\"F32\",\"shape\":[1,1],\"data_offsets\":[0,4]},\"a.weight\":{}} | 4 | a header in JSON"
      })
  void otherFilesAreRefused(String header, int bytes, String reason) throws IOException {
    Path file = write(header, new byte[bytes]);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void lengthsBeyondTheFileAreRefused() throws IOException {
    for (byte[] bytes : List.of(new byte[3], new byte[8], new byte[] {1, 1, 1, 1, 1, 1, 1, 1, 1})) {
      Path file = Files.write(folder.resolve("w.safetensors"), bytes);
      assertThatThrownBy(() -> read(file)).hasMessageContaining("expected a header of 2..");
    }
  }

  private List<LayerSource> list(String text) throws IOException {
    Files.writeString(
        folder.resolve("w.mtx"), "%%MatrixMarket matrix coordinate real general\n2 2 1\n1 2 0.5\n");
    return read(Files.writeString(folder.resolve("n.yaml"), text));
  }

  @Test
  void aListMayHaveAUniformBiasAndAClip() throws IOException {
    List<LayerSource> layers =
        list("- {name: a, weights: w.mtx, bias: -0.3, activation: relu, clip: 32}\n");
    assertThat(layers.get(0).bias()).contains(Bias.of(-0.3, -0.3));
    assertThat(layers.get(0).clip()).hasValue(5);
    assertThat(layers.get(0).activation(40)).isEqualTo(32);
    assertThat(layers.get(0).activation(-1)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "clip: 6, a power of two as clip",
    "clip: 0, a power of two",
    "clip: x, a power of two",
    "bias: 1e999, 'a number of at most 3.4e38, the range of float32 as bias'",
    "bias: .nan, '.nan: expected a file, found no such file'"
  })
  void otherClipsAndBiasesAreRefused(String key, String reason) {
    assertThatThrownBy(() -> list("- {weights: w.mtx, " + key + "}\n"))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining(reason);
  }
}
