// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.caffe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SharedData;
import io.eie.compiler.file.DataFileException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.network.NetworkReader;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.read.PositionNetwork;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Song Han's own compressed SqueezeNet. */
class SqueezeNetTest {
  private static final NetworkSelection LAST =
      new NetworkSelection(Optional.of("conv_final"), Optional.of("conv_final"));

  @TempDir Path folder;

  private static Path file() {
    return SharedData.file("squeezenet").resolve("compressed_SqueezeNet.net");
  }

  @Test
  void isReadToItsLastByte() {
    List<DeepCompressionLayer> layers = DeepCompressionReader.layers(file(), NetworkSelection.ALL);
    assertThat(layers).hasSize(26);
    assertThat(layers.stream().mapToLong(layer -> layer.layer().weights()).sum())
        .isEqualTo(1_244_448);
    int padding = layers.stream().mapToInt(DeepCompressionLayer::padding).sum();
    assertThat(padding).isEqualTo(6_162);
    assertThat(layers.stream().mapToInt(DeepCompressionLayer::entries).sum() - padding)
        .isEqualTo(415_921);
  }

  /** Expands every layer to its whole tensor of codes, and compresses that anew. */
  @Test
  void theSameStreamComesOutOfTheExpandedWeights() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (DeepCompressionLayer layer : DeepCompressionReader.layers(file(), NetworkSelection.ALL)) {
      int[] tensor = new int[(int) layer.layer().weights()];
      int place = -1;
      for (int entry = 0; entry < layer.entries(); entry++) {
        place += layer.index(entry) + 1;
        tensor[place] = layer.code(entry);
      }
      ByteArrayOutputStream codes = new ByteArrayOutputStream();
      ByteArrayOutputStream indices = new ByteArrayOutputStream();
      int entries = 0;
      int run = 0;
      for (int code : tensor) {
        if (code == 0) {
          run++;
          continue;
        }
        for (; run > 15; run -= 16) {
          codes.write(0);
          indices.write(15);
          entries++;
        }
        codes.write(code);
        indices.write(run);
        entries++;
        run = 0;
      }
      head.write(little(4).putInt(entries).array());
      ByteBuffer floats = little(4 * (layer.codebook().length + layer.bias().length));
      for (float value : layer.codebook()) {
        floats.putFloat(value);
      }
      for (float value : layer.bias()) {
        floats.putFloat(value);
      }
      body.write(floats.array());
      body.write(codes.toByteArray());
      byte[] all = indices.toByteArray();
      for (int entry = 0; entry < entries; entry += 2) {
        body.write(all[entry] | (entry + 1 < entries ? all[entry + 1] << 4 : 0));
      }
    }
    head.write(body.toByteArray());
    assertThat(Arrays.mismatch(head.toByteArray(), Files.readAllBytes(file()))).isEqualTo(-1);
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Test
  void itsLastConvolutionIsAMatrix() {
    Network network = DeepCompressionReader.read(file(), LAST);
    assertThat(DeepCompressionReader.outline(file(), LAST).layers())
        .containsExactly(new LayerShape("conv_final", 1000, 512));
    LayerSource layer = network.layers().get(0);
    // 105,973 entries; those of code 0 are padding.
    assertThat(layer.weights().nonZeros()).isBetween(100_000, 105_973);
    assertThat(layer.relu()).isFalse();
    assertThat(network.notes()).first().asString().contains("415921 non-zeros", "6162 padding");
    NetworkSelection end = new NetworkSelection(Optional.of("conv_final"), Optional.empty());
    Network whole = DeepCompressionReader.read(file(), end);
    assertThat(whole.layers().get(0).relu()).isTrue();
    // 13 x 13 and a border of zeros, of which the host takes the mean.
    assertThat(whole.positions())
        .hasValue(new PositionNetwork(512, OptionalInt.of(225), PositionNetwork.Pooling.MEAN));
    assertThat(whole.notes())
        .contains(
            "layer 'conv_final' (convolution) adds a border of zeros: its positions are those of 15 x 15 with the"
                + " border, which inputs must have");
    assertThat(network.positions().orElseThrow().pooling()).isEqualTo(PositionNetwork.Pooling.NONE);
    assertThat(whole.notes()).last().asString().contains("layer 'pool_final' (pooling)");
  }

  @Test
  void everyLayerIsAMatrixWhetherTheyFormAChainOrNot() {
    Network network = NetworkReader.matrices(file(), NetworkSelection.ALL);

    assertThat(network.layers()).hasSize(26);
    assertThat(LayerShape.of(network.layers().get(0)))
        .isEqualTo(new LayerShape("conv1", 96, 3 * 7 * 7));
    assertThat(network.layers().stream().mapToLong(layer -> layer.weights().nonZeros()).sum())
        .isEqualTo(415_921);
    assertThat(
            network.layers().stream()
                .mapToLong(layer -> (long) layer.weights().rows() * layer.weights().columns())
                .sum())
        .isEqualTo(1_244_448);
  }

  @Test
  void theWholeNetworkIsRefusedLayerByLayer() {
    Path network = file();
    assertThatThrownBy(() -> DeepCompressionReader.read(network, NetworkSelection.ALL))
        .isInstanceOf(DataFileException.class)
        .hasMessageContaining("layer 'conv1' (convolution): its kernel is 7 x 7")
        .hasMessageContaining("layer 'fire2/concat' (concat): it joins or divides tensors")
        .hasMessageContaining("a layer that runs: --from-node 'conv_final' --to-node 'conv_final'");
  }

  private static final String SMALL =
      "input: 'x' input_shape { dim: 1 dim: 1 dim: 2 dim: 2 }\n"
          + "layer { name: 'fc1' type: 'InnerProduct' bottom: 'x' top: 'y'"
          + " inner_product_param { num_output: 3 } }\n"
          + "layer { name: 'relu1' type: 'ReLU' bottom: 'y' top: 'y' } # in place\n"
          + "layer { name: 'fc2' type: 'InnerProduct' bottom: 'y' top: 'z'"
          + " inner_product_param { num_output: 1 } }\n"
          + "layer { name: 'prob' type: 'Softmax' bottom: 'z' top: 'p' }\n";

  private Path small(String prototxt, int last) throws IOException {
    Files.writeString(folder.resolve("n.prototxt"), prototxt);
    ByteBuffer net = little(8 + 2 * 64 + 4 * 4 + 2 + 2 + 1 + last);
    net.putInt(3).putInt(1);
    codebook(net).putFloat(0.5f).putFloat(0).putFloat(-1);
    // Entries (code, index): (1, 0), (2, 2), (3, 7) at places 0, 3 and 11 of 3 x 4.
    net.put((byte) 0x21).put((byte) 0x03).put((byte) 0x20).put((byte) 0x07);
    codebook(net).putFloat(2);
    net.put((byte) 0x04);
    if (last > 0) {
      net.put((byte) 0x01);
    }
    return Files.write(folder.resolve("n.net"), net.array());
  }

  private static ByteBuffer codebook(ByteBuffer net) {
    for (int code = 0; code < 16; code++) {
      net.putFloat(code);
    }
    return net;
  }

  @Test
  void codesOfFourBitsAndInPlaceReluAreRead() throws IOException {
    Network network = DeepCompressionReader.read(small(SMALL, 1), NetworkSelection.ALL);
    LayerSource first = network.layers().get(0);
    assertThat(first.relu()).isTrue();
    assertThat(first.weights())
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{1, 0, 0, 2}, {0, 0, 0, 0}, {0, 0, 0, 3}}));
    assertThat(first.bias().orElseThrow().at(2)).isEqualTo(-1);
    assertThat(network.layers().get(1).weights().row(0)).isZero();
    assertThat(network.layers().get(1).weights().columnStart(1)).isZero();
    assertThat(network.notes()).last().asString().endsWith("layer 'prob' (softmax)");
  }

  @Test
  void filesOfAnotherLengthAreRefused() throws IOException {
    Path tooShort = small(SMALL, 0);
    assertThatThrownBy(() -> DeepCompressionReader.read(tooShort, NetworkSelection.ALL))
        .hasMessageContaining("1 bytes from byte 157 for layer 'fc2', found 0");
    Path tooLong = small(SMALL, 2);
    assertThatThrownBy(() -> DeepCompressionReader.read(tooLong, NetworkSelection.ALL))
        .hasMessageContaining("expected 158 bytes, as its layers say, found 159");
    Path other = small(SMALL.replace("num_output: 3", "num_output: 4"), 1);
    assertThatThrownBy(() -> DeepCompressionReader.read(other, NetworkSelection.ALL))
        .hasMessageContaining("does its prototxt belong to it?");
  }

  @Test
  void otherDescriptionsAreRefused() throws IOException {
    for (String text : List.of("layer {", "layer }", "layer: ,", "\"", "a: b: c", "{".repeat(9))) {
      Path file = small(text, 1);
      assertThatThrownBy(() -> DeepCompressionReader.read(file, NetworkSelection.ALL))
          .as(text)
          .isInstanceOf(DataFileException.class);
    }
    Files.delete(folder.resolve("n.prototxt"));
    assertThatThrownBy(
            () -> DeepCompressionReader.read(folder.resolve("n.net"), NetworkSelection.ALL))
        .hasMessageContaining("--prototxt F.prototxt (beside it are none)");
  }
}
