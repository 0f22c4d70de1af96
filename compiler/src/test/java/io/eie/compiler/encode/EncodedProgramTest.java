// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static io.eie.compiler.encode.EncodedNetworks.TINY;
import static io.eie.compiler.encode.EncodedNetworks.assertDecodes;
import static io.eie.compiler.encode.EncodedNetworks.columnRows;
import static io.eie.compiler.encode.EncodedNetworks.compile;
import static io.eie.compiler.encode.EncodedNetworks.layer;
import static io.eie.compiler.encode.EncodedNetworks.matrix;
import static io.eie.compiler.encode.EncodedNetworks.random;
import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.MemoryDecoder;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.TileModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tiles of a layer, descriptors, and the rows of vectors and biases. */
class EncodedProgramTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 5})
  void rowAndColumnTilesCoverTheLayer(int columnRows) {
    EieConfig config =
        TINY.toBuilder().processingElements(3).rowsPerElement(5).programLength(64).build();
    int[][] dense = random(new Random(columnRows), 37, 23, 15, 0.3);
    LayerSource source = layer("fc", matrix(dense)).withBias(Bias.of(new double[37]));

    CompiledModel model = compile(config, columnRows(columnRows), source);

    assertDecodes(model, 0, dense);
    // 13 local rows in tiles of 5; 8 rows of inputs.
    int columnTiles = (8 + columnRows - 1) / columnRows;
    assertThat(model.tiles()).hasSize(3 * columnTiles);
    assertThat(model.tiles().get(0))
        .isEqualTo(new TileModel(0, 0, 0, 0, columnRows, 0, 5, true, columnTiles == 1));
    assertThat(model.tiles().get(model.tiles().size() - 1))
        .isEqualTo(
            new TileModel(
                0,
                0,
                3 * columnTiles - 1,
                (columnTiles - 1) * columnRows,
                8 - (columnTiles - 1) * columnRows,
                10,
                3,
                columnTiles == 1,
                true));
  }

  @Test
  void descriptorsPointAtTheirMemories() {
    EieConfig config = TINY.toBuilder().rowsPerElement(2).programLength(8).build();
    double[] bias = new double[10];
    Arrays.setAll(bias, row -> row + 1);
    LayerSource first =
        layer("a", matrix(random(new Random(1), 10, 5, 9, 0.5)))
            .withBias(Bias.of(bias))
            .withRelu(true);
    LayerSource second = layer("b", matrix(random(new Random(2), 3, 10, 9, 0.5)));

    CompiledModel model = compile(config, first, second);

    // Vectors of 2, 3 and 1 rows: two buffers of the input at 0, two of the output at 4, hidden at
    // 6.
    assertThat(model.vectorBuffers()).isEqualTo(2);
    assertThat(model.inputBase()).isZero();
    assertThat(model.outputBase()).isEqualTo(4);
    HostWords program = model.segments().get(0).program();
    assertThat(program.size()).isEqualTo(12);
    int shift = model.layers().get(0).outputShift() << 24;
    assertThat(program.toArray())
        .startsWith(
            // a, rows 0 and 1: source 0 of the host, 2 rows, destination 6, bias 0
            0x0000_0006_0002_8000L,
            0xf_0000_0002L | shift,
            0,
            0,
            // a, row 2: destination 8, bias 2; its 6 pointers start at 6
            0x0002_0008_0002_8000L,
            0xf_0000_0001L | shift,
            6,
            0,
            // b: source 6, 3 rows, destination 4 to the host, no bias, no ReLU, second codebook
            0x0000_8004_0003_0006L);
    assertThat(program.at(9) >>> 32).isEqualTo(0b1010);
    assertThat(program.at(10)).isEqualTo(0x1_0000_000cL);
    double scale =
        Math.pow(
            2,
            model.layers().get(0).weightFractionBits() + model.layers().get(0).inputFractionBits());
    long[] stored = new MemoryDecoder(model).biases(0);
    for (int row = 0; row < bias.length; row++) {
      assertThat(stored[row] / scale).isEqualTo(bias[row]);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void vectorsAndBiasesBeginAtWordsOfSeveralRows(int perWord) {
    EieConfig config =
        TINY.toBuilder()
            .processingElements(3)
            .rowsPerElement(8)
            .exchangeRows(perWord)
            .programLength(8)
            .build();
    double[] bias = new double[31];
    Arrays.setAll(bias, row -> row + 1);
    LayerSource first =
        layer("a", matrix(random(new Random(12), 31, 7, 9, 0.5))).withBias(Bias.of(bias));
    LayerSource second = layer("b", matrix(random(new Random(13), 2, 31, 9, 0.5)));
    LayerSource third = layer("c", matrix(random(new Random(14), 5, 2, 9, 0.5)));

    CompiledModel model = compile(config, first, second.withBias(Bias.of(1, 2)), third);

    // 3 rows of inputs, 11 rows in two even tiles of whole words, then 1 row, then 2 rows
    List<Descriptor> program = program(model);
    int tile = perWord == 2 ? 6 : 8;
    int rest = 11 - tile;
    // two buffers of input and output, then the two vectors between the layers
    int output = 2 * (3 + (-3 & perWord - 1));
    int hidden = output + 2 * (2 + (-2 & perWord - 1));
    int rows = 11 + (-11 & perWord - 1);
    assertThat(program)
        .extracting(Descriptor::sourceBase)
        .containsExactly(0, 0, hidden, hidden + rows);
    assertThat(program)
        .extracting(Descriptor::destinationBase)
        .containsExactly(hidden, hidden + tile, hidden + rows, output);
    assertThat(program)
        .extracting(Descriptor::biasBase)
        .containsExactly(0, tile, tile + rest + (-rest & perWord - 1), 0);
    assertThat(model.segments().get(0).bias().get(1).size()).isEqualTo(rows + perWord);
    double scale =
        1 << model.layers().get(0).weightFractionBits() + model.layers().get(0).inputFractionBits();
    long[] stored = new MemoryDecoder(model).biases(0);
    for (int row = 0; row < bias.length; row++) {
      assertThat(stored[row] / scale).isEqualTo(bias[row]);
    }
  }

  private static List<Descriptor> program(CompiledModel model) {
    long[] words = model.segments().get(0).program().toArray();
    return IntStream.range(0, words.length / DescriptorField.WORDS)
        .mapToObj(
            index ->
                Descriptor.of(
                    Arrays.copyOfRange(
                        words, index * DescriptorField.WORDS, (index + 1) * DescriptorField.WORDS)))
        .toList();
  }
}
