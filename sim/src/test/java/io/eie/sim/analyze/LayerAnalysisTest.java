// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LayerAnalysisTest {
  private static final EieConfig TINY =
      Preset.TINY4.config().toBuilder().rowsPerElement(64).build();

  private static LayerSource layer(double[][] weights) {
    return new LayerSource("fc", SparseMatrix.ofDense(weights), Optional.empty(), false);
  }

  /** 72 x 2: element 0 has row 0 and row 68 of column 0, element 1 all its rows of column 1. */
  private static LayerSource uneven() {
    double[][] weights = new double[72][2];
    weights[0][0] = 1;
    weights[68][0] = 1;
    for (int row = 1; row < 72; row += 4) {
      weights[row][1] = 1;
    }
    return layer(weights);
  }

  private static CompiledModel compile(
      LayerSource layer, EieConfig config, EncodeOptions encoding) {
    return Compiler.compile(
            List.of(layer), config, CompileOptions.named("m").withEncoding(encoding))
        .model();
  }

  @Test
  void entriesAreCountedWhereTheyLie() {
    LayerAnalysis layer =
        LayerAnalysis.layers(compile(uneven(), TINY, EncodeOptions.DEFAULT)).get(0);

    // Rows 0 and 17 of element 0: 16 rows lie between them, one more than a zero run can say.
    assertThat(layer.entriesPerElement()).containsExactly(3L, 18L, 0L, 0L);
    assertThat(layer.paddingEntries()).isEqualTo(1);
    assertThat(layer.entries()).isEqualTo(21);
    assertThat(layer.nonZeros()).isEqualTo(20);
    assertThat(layer.density()).isEqualTo(20 / 144.0);
    assertThat(layer.padding()).isEqualTo(1 / 21.0);
    assertThat(layer.leastEntries()).isZero();
    assertThat(layer.mostEntries()).isEqualTo(18);
    assertThat(layer.fullestElement()).isEqualTo(1);
    assertThat(layer.meanEntries()).isEqualTo(5.25);
    assertThat(layer.balance()).isEqualTo(5.25 / 18);
  }

  @Test
  void tilesAreAddedUp() {
    EncodeOptions columns = new EncodeOptions(OptionalInt.of(3), false, false);
    LayerSource layer = BundledNetwork.lenet300100().get(0);
    EieConfig config = Preset.SMALL16.config();

    List<Long> whole =
        LayerAnalysis.layers(compile(layer, config, EncodeOptions.DEFAULT))
            .get(0)
            .entriesPerElement();
    CompiledModel model = compile(layer, config, columns);

    assertThat(model.tiles()).hasSizeGreaterThan(10);
    assertThat(LayerAnalysis.layers(model).get(0).entriesPerElement()).isEqualTo(whole);
    assertThat(whole.stream().mapToLong(Long::longValue).sum())
        .isEqualTo(model.layers().get(0).entries());
  }

  @Test
  void theHistogramHoldsEveryElementOnce() {
    LayerAnalysis layer =
        LayerAnalysis.layers(compile(uneven(), TINY, EncodeOptions.DEFAULT)).get(0);

    assertThat(layer.histogram(4))
        .containsExactly(
            new LayerAnalysis.Bin(0, 4, 3),
            new LayerAnalysis.Bin(5, 9, 0),
            new LayerAnalysis.Bin(10, 14, 0),
            new LayerAnalysis.Bin(15, 19, 1));
    assertThat(layer.histogram(1)).containsExactly(new LayerAnalysis.Bin(0, 18, 4));
  }

  @Test
  void aLayerWithoutEntriesIsBalanced() {
    LayerAnalysis layer =
        LayerAnalysis.layers(compile(layer(new double[8][3]), TINY, EncodeOptions.DEFAULT)).get(0);

    assertThat(layer.balance()).isEqualTo(1);
    assertThat(layer.padding()).isZero();
    assertThat(layer.histogram(8)).containsExactly(new LayerAnalysis.Bin(0, 0, 4));
  }

  @Test
  void bytesFollowTheBitsOfTheConfiguration() {
    double[] bias = new double[72];
    bias[5] = 0.5;
    CompiledModel model = compile(uneven().withBias(Bias.of(bias)), TINY, EncodeOptions.DEFAULT);

    Storage storage = Storage.layers(model).get(0);

    assertThat(storage.dense()).isEqualTo((144 + 72) * 4);
    assertThat(storage.weights()).isEqualTo(21 * TINY.weightCodeBits() / 8.0);
    assertThat(storage.indices()).isEqualTo(21 * TINY.zeroRunBits() / 8.0);
    // Two columns need three pointers, kept in pairs, in each of four elements.
    assertThat(storage.pointers()).isEqualTo(4 * 4 * TINY.pointerBits() / 8.0);
    assertThat(storage.codebooks()).isEqualTo(16 * TINY.weightBits() / 8.0);
    assertThat(storage.biases()).isEqualTo(72 * TINY.accumulatorBits() / 8.0);
    assertThat(Storage.sum(List.of(storage, storage)).compressed())
        .isEqualTo(2 * storage.compressed());
    assertThat(storage.ratio()).isEqualTo(storage.dense() / storage.compressed());
  }
}
