// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.Positions;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantizerTest {
  private static final EieConfig WIDE = Preset.EIE64.config();
  private static final EieConfig NARROW = Preset.PAPER64.config();

  private static LayerSource layer(String name, double[]... rows) {
    return new LayerSource(name, SparseMatrix.ofDense(rows), Optional.empty(), false);
  }

  /** One output that adds {@code count} inputs, each times 0.5. */
  private static LayerSource halves(int count) {
    double[] row = new double[count];
    Arrays.fill(row, 0.5);
    return layer("fc", row);
  }

  private static Optional<InputVectors> ones(int count) {
    double[] vector = new double[count];
    Arrays.fill(vector, 1);
    return Optional.of(InputVectors.of(vector));
  }

  private static List<QuantizedLayer> quantize(
      EieConfig config,
      Optional<InputVectors> calibration,
      Map<String, FormatOverride> overrides,
      LayerSource... sources) {
    List<MappedLayer> layers = new ArrayList<>();
    for (LayerSource source : sources) {
      SparseMatrix matrix = source.weights();
      layers.add(
          MappedLayer.of(
              source,
              SharedWeights.of(matrix, config.codebookEntries()),
              Positions.identity(matrix.columns()),
              Positions.identity(matrix.rows()),
              1));
    }
    return Quantizer.quantize(layers, config, calibration, overrides);
  }

  private static LayerFormat format(
      EieConfig config, Optional<InputVectors> calibration, LayerSource source) {
    return quantize(config, calibration, Map.of(), source).get(0).format();
  }

  private static FormatOverride override(int fw, int fx, int fy) {
    return new FormatOverride(some(fw), some(fx), some(fy));
  }

  private static OptionalInt some(int bits) {
    return bits < 0 ? OptionalInt.empty() : OptionalInt.of(bits);
  }

  @Test
  void theLargestFormatsThatSaturateNothing() {
    // 0.5 fits with 15 fraction bits, 1 with 14, the output 0.5 with 15.
    assertThat(format(WIDE, ones(1), halves(1))).isEqualTo(new LayerFormat(15, 14, 15, 0, 14, 29));
  }

  @Test
  void bitsForHeadroomComeFromWeightsAndInputsInTurn() {
    // 50 at 29 fraction bits takes 36 bits and 31 are to be used: five bits go, the first from the
    // weights, since 0.5 and 1 have 15 significant bits each.
    assertThat(format(WIDE, ones(100), halves(100)))
        .isEqualTo(new LayerFormat(12, 12, 9, 0, 15, 24));
  }

  @Test
  void narrowAccumulatorsTakeTheirHeadroomFromTheOutputs() {
    // 50 fits 16 bits with 9 fraction bits, and 15 bits with 8.
    assertThat(format(NARROW, ones(100), halves(100)))
        .isEqualTo(new LayerFormat(15, 14, 8, 21, 0, 8));
  }

  @Test
  void partialSumsCountNotOnlyTheEnd() {
    LayerSource cancels = layer("fc", new double[] {0.5, 0.5, 0.5, 0.5, -0.5, -0.5, -0.5, -0.5});

    // Halfway the sum is 2: 2^30 with 29 fraction bits, one too many for 31 bits.
    assertThat(format(WIDE, ones(8), cancels).weightFractionBits()).isEqualTo(14);
    assertThat(format(NARROW, ones(8), cancels).outputFractionBits()).isEqualTo(12);
  }

  @Test
  void theStartValueIsAPartialSum() {
    LayerSource biased = halves(1).withBias(Bias.of(3));

    // 3.5 * 2^28 is the largest below 2^30; a product has 29 fraction bits before.
    assertThat(format(WIDE, ones(1), biased)).isEqualTo(new LayerFormat(14, 14, 13, 0, 15, 28));
    assertThat(quantize(WIDE, ones(1), Map.of(), biased).get(0).bias()).containsExactly(3L << 28);
    assertThat(quantize(NARROW, ones(1), Map.of(), biased).get(0).bias()).containsExactly(3L << 12);
  }

  @Test
  void outputsCountBeforeRelu() {
    LayerSource negative =
        new LayerSource(
            "fc", SparseMatrix.ofDense(new double[][] {{0.5}, {-4}}), Optional.empty(), true);

    assertThat(format(WIDE, ones(1), negative).outputFractionBits()).isEqualTo(13);
  }

  @Test
  void aLayerTakesItsBitsFromTheLayerBefore() {
    LayerSource small = layer("a", new double[] {0.5}, new double[] {0.5}, new double[] {0.5});
    LayerSource large = layer("b", new double[] {0.5, 0.5, 0.5}).withBias(Bias.of(60));

    List<QuantizedLayer> layers = quantize(WIDE, ones(1), Map.of(), small, large);

    // 60.75 needs a scale of 24; 15 + 15 lose six bits, three of them from a's outputs.
    assertThat(layers.get(0).format()).isEqualTo(new LayerFormat(15, 14, 12, 0, 17, 29));
    assertThat(layers.get(1).format()).isEqualTo(new LayerFormat(12, 12, 9, 0, 15, 24));
  }

  @Test
  void withoutInputsActivationsGetFifteenBits() {
    LayerFormat wide = format(WIDE, Optional.empty(), halves(4));
    // An output of 16 bits and one bit of headroom leave 15 bits of shift: 30 = 15 + 15.
    assertThat(wide).isEqualTo(new LayerFormat(15, 15, 15, 0, 15, 30));

    double[] zeros = new double[4];
    assertThat(format(WIDE, Optional.of(InputVectors.of(zeros)), halves(4))).isEqualTo(wide);
    assertThat(format(NARROW, Optional.empty(), halves(4)))
        .isEqualTo(new LayerFormat(15, 15, 14, 16, 0, 14));
  }

  @Test
  void aZeroMatrixHasLegalFormats() {
    for (EieConfig config : List.of(WIDE, NARROW)) {
      QuantizedLayer layer = quantize(config, ones(2), Map.of(), layer("z", new double[2])).get(0);

      assertThat(layer.codebook()).containsOnly(0);
      assertThat(layer.biasStored()).isFalse();
      assertThat(layer.format().outputShift() + layer.format().productShift()).isBetween(0, 31);
    }
  }

  @Test
  void tinyWeightsKeepTheShiftInRange() {
    LayerSource tiny = layer("fc", new double[] {1e-6}).withBias(Bias.of(3));

    for (EieConfig config : List.of(WIDE, NARROW)) {
      LayerFormat format = format(config, ones(1), tiny);
      assertThat(format.outputShift() + format.productShift()).isBetween(0, 31);
    }
  }

  @Test
  void theUserSetsFormats() {
    Map<String, FormatOverride> set = Map.of("fc", override(10, 9, 8));

    assertThat(quantize(WIDE, ones(100), set, halves(100)).get(0).format())
        .isEqualTo(new LayerFormat(10, 9, 8, 0, 11, 19));
    assertThat(quantize(NARROW, ones(1), set, halves(1)).get(0).format())
        .isEqualTo(new LayerFormat(10, 9, 8, 11, 0, 8));
  }

  @Test
  void whatSaturatesIsCounted() {
    Map<String, FormatOverride> set = Map.of("fc", override(16, 15, 15));

    QuantizedLayer layer = quantize(WIDE, ones(100), set, halves(100)).get(0);

    // Every weight and input is one too large; 34 products of 2^30 - 2^16 + 1 … fill 32 bits.
    assertThat(layer.saturations().weights()).isEqualTo(100);
    assertThat(layer.saturations().inputs()).isEqualTo(100);
    assertThat(layer.saturations().sums()).isEqualTo(98);
    assertThat(layer.saturations().outputs()).isEqualTo(1);
    assertThat(layer.warnings())
        .containsExactly(
            "299 values of layer 'fc' saturate on the calibration inputs (100 weights, 100 inputs,"
                + " 98 sums, 1 outputs)");
  }

  @Test
  void weightsThatRoundToZeroAreReported() {
    LayerSource source = layer("fc", new double[] {1000, 0.001});

    assertThat(quantize(WIDE, ones(2), Map.of(), source).get(0).warnings())
        .containsExactly(
            "weight 0.001 of layer 'fc' rounds to 0 (5 fraction bits); its entries stay stored");
  }

  @Test
  void theErrorCountsWeightsThatAreClampedOrRoundToZero() {
    LayerSource vanishing = layer("fc", new double[] {1000, 0.001});
    assertThat(quantize(WIDE, ones(2), Map.of(), vanishing).get(0).weightError())
        .isCloseTo(0.001 / Math.sqrt(2), within(1e-15));

    LayerSource clamped = layer("fc", new double[] {1, 0.25, 0.25, 0.25});
    QuantizedLayer layer =
        quantize(WIDE, ones(4), Map.of("fc", override(16, -1, -1)), clamped).get(0);
    assertThat(layer.weightError()).isCloseTo((1 - 32767.0 / 65536) / Math.sqrt(4), within(1e-15));

    LayerSource exact = layer("fc", new double[] {0.1, -0.3});
    assertThat(quantize(WIDE, ones(2), Map.of(), exact).get(0).weightError()).isZero();
  }

  @Test
  void clampedBiasesAreReportedWithoutCalibrationToo() {
    LayerSource source = layer("fc", new double[] {0.5}).withBias(Bias.of(1e9));

    assertThat(quantize(WIDE, Optional.empty(), Map.of(), source).get(0).warnings())
        .containsExactly(
            "1 bias values of layer 'fc' do not fit the accumulator's format and are clamped");
  }

  @Test
  void formatsOutOfRangeNameTheLayer() {
    assertFails(
        WIDE,
        Map.of("fc", override(5, 5, 11)),
        "outputShift of layer 'fc' must lie in 0..31 (fw + fx - fy = 5 + 5 - 11), was -1");
    assertFails(
        NARROW,
        Map.of("fc", override(30, 30, 0)),
        "productShift of layer 'fc' must lie in 0..31 (fw + fx - fy = 30 + 30 - 0), was 60");
    assertFails(
        WIDE,
        Map.of("x", FormatOverride.NONE),
        "formats must be set for layers of the network (fc), was 'x'");
    assertThatThrownBy(() -> override(31, 0, 0))
        .isInstanceOf(UserException.class)
        .hasMessage("weight fraction bits must lie in 0..30 (specification, section 2), was 31");
  }

  @Test
  void settingsOfNeighboursMustAgree() {
    Map<String, FormatOverride> set = Map.of("a", override(-1, -1, 8), "b", override(-1, 9, -1));

    assertThatThrownBy(
            () ->
                quantize(
                    WIDE, ones(1), set, layer("a", new double[] {1}), layer("b", new double[] {1})))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "input fraction bits of layer 'b' must be the output fraction bits 8 of layer 'a', was"
                + " 9");
    Map<String, FormatOverride> one = Map.of("b", override(-1, 9, -1));
    assertThat(
            quantize(WIDE, ones(1), one, layer("a", new double[] {1}), layer("b", new double[] {1}))
                .get(0)
                .format()
                .outputFractionBits())
        .isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void nothingSaturatesOnTheCalibrationInputs(long seed) {
    Random random = new Random(seed);
    int[] sides = {1 + random.nextInt(40), 1 + random.nextInt(40), 1 + random.nextInt(40)};
    double size = Math.pow(10, random.nextInt(5) - 2);
    LayerSource[] sources = {
      new LayerSource("a", random(random, sides[1], sides[0], size), Optional.empty(), true),
      layer("b", dense(random, sides[2], sides[1], 1 / size))
    };
    Optional<InputVectors> inputs =
        Optional.of(InputVectors.of(dense(random, 3, sides[0], random.nextInt(9) + 0.1)));
    for (EieConfig config : List.of(WIDE, NARROW)) {
      List<QuantizedLayer> layers = quantize(config, inputs, Map.of(), sources);

      assertThat(layers).allSatisfy(l -> assertThat(l.saturations().total()).isZero());
      assertThat(layers.get(0).format().outputFractionBits())
          .isEqualTo(layers.get(1).format().inputFractionBits());
      assertThat(layers)
          .allSatisfy(
              l ->
                  assertThat(l.format().outputShift() + l.format().productShift())
                      .isBetween(0, 31));
    }
  }

  private static SparseMatrix random(Random random, int rows, int columns, double size) {
    return SparseMatrix.ofDense(dense(random, rows, columns, size));
  }

  private static double[][] dense(Random random, int rows, int columns, double size) {
    double[][] dense = new double[rows][columns];
    for (double[] row : dense) {
      Arrays.setAll(row, column -> random.nextInt(3) == 0 ? size * random.nextGaussian() : 0);
    }
    return dense;
  }

  private static void assertFails(
      EieConfig config, Map<String, FormatOverride> set, String message) {
    assertThatThrownBy(() -> quantize(config, ones(1), set, halves(1)))
        .isInstanceOf(UserException.class)
        .hasMessage(message);
  }
}
