// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Balanced row mapping costs no accuracy and saves cycles, by golden model and cycle model. */
class RowMappingCyclesTest {
  private static LayerSource layer(
      String name, Random random, int rows, int columns, double density, boolean uneven) {
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    double[] bias = new double[rows];
    for (int row = 0; row < rows; row++) {
      double here = density * (uneven ? 2 * random.nextDouble() : 1);
      bias[row] = random.nextInt(9) - 4;
      for (int column = 0; column < columns; column++) {
        if (random.nextDouble() < here) {
          matrix.add(row, column, random.nextInt(7) - 3);
        }
      }
    }
    return new LayerSource(name, matrix.build(), Optional.of(Bias.of(bias)), true);
  }

  private static double[] vector(Random random, int length, double density) {
    return random
        .doubles(length)
        .map(draw -> draw < density ? 1 + Math.floor(8 * draw) : 0)
        .toArray();
  }

  private record Run(CompiledModel model, GoldenResult values, long cycles) {
    /** In real numbers: the fraction bits depend on partial sums, and these on the order. */
    double[] outputs(int layer) {
      double one = Math.scalb(1.0, model.layers().get(layer).outputFractionBits());
      return Arrays.stream(values.layers().get(layer).output()).mapToDouble(y -> y / one).toArray();
    }
  }

  private static Run run(
      List<LayerSource> layers, EieConfig config, CompileOptions options, double[] input) {
    CompiledModel model = Compiler.compile(layers, config, options).model();
    int[] fixed =
        GoldenFixedPoint.fix(
                input, model.layers().get(0).inputFractionBits(), config.activationBits())
            .values();
    GoldenResult values = GoldenModel.of(model).run(fixed);
    long cycles =
        CycleModel.of(model).run(fixed, values).stream().mapToLong(SegmentCycles::cycles).sum();
    return new Run(model, values, cycles);
  }

  @ParameterizedTest
  @CsvSource({
    "small16, 300, 400, 0.2, true, 0.9",
    "small16, 300, 400, 0.2, false, 0.98",
    "small16, 1500, 200, 0.1, false, 0.98",
    "eie64, 600, 800, 0.1, false, 0.98",
    "eie64, 900, 800, 0.15, true, 0.85"
  })
  void balancedTakesFewerCyclesThanInterleaved(
      String preset, int rows, int columns, double density, boolean uneven, double bound) {
    EieConfig config = Preset.named(preset).config().toBuilder().paperElement().build();
    Random random = new Random(rows);
    List<LayerSource> layers = List.of(layer("a", random, rows, columns, density, uneven));
    double[] input = vector(random, columns, 0.7);
    CompileOptions options = CompileOptions.named("net").withInputs(InputVectors.of(input));

    Run interleaved = run(layers, config, options, input);
    Run balanced = run(layers, config, options.withRowMapping(RowMapper.BALANCED), input);

    assertThat(balanced.cycles()).isLessThan((long) (bound * interleaved.cycles()));
  }

  @Test
  void calibrationSavesMore() {
    EieConfig config = Preset.EIE64.config().toBuilder().paperElement().build();
    Random random = new Random(9);
    List<LayerSource> layers = List.of(layer("a", random, 640, 1000, 0.2, false));
    double[] input = vector(random, 1000, 0.3);
    CompileOptions options =
        CompileOptions.named("net")
            .withRowMapping(RowMapper.BALANCED)
            .withInputs(InputVectors.of(input));

    Run blind = run(layers, config, options, input);
    Run informed = run(layers, config, options.withCalibration(InputVectors.of(input)), input);

    assertThat(informed.cycles()).isLessThan((long) (0.98 * blind.cycles()));
  }

  @Test
  void balancedNeedsLessPadding() {
    EieConfig config = Preset.SMALL16.config();
    Random random = new Random(6);
    List<LayerSource> layers = List.of(layer("a", random, 1000, 300, 0.06, true));
    double[] input = vector(random, 300, 1);
    CompileOptions options = CompileOptions.named("net").withInputs(InputVectors.of(input));

    CompiledModel interleaved = run(layers, config, options, input).model();
    CompiledModel balanced =
        run(layers, config, options.withRowMapping(RowMapper.BALANCED), input).model();

    assertThat(balanced.layers().get(0).paddingEntries())
        .isLessThan(interleaved.layers().get(0).paddingEntries() * 2 / 3);
  }

  @Test
  void outputsOfEveryLayerComeInTheUsersOrder() {
    EieConfig config = Preset.SMALL16.config();
    Random random = new Random(4);
    List<LayerSource> layers =
        List.of(
            layer("a", random, 150, 90, 0.2, true),
            layer("b", random, 70, 150, 0.2, true),
            layer("c", random, 33, 70, 0.3, true));
    List<double[]> inputs = new ArrayList<>();
    for (int vector = 0; vector < 3; vector++) {
      inputs.add(vector(random, 90, 0.5));
    }
    CompileOptions options =
        CompileOptions.named("net").withInputs(InputVectors.of(inputs.toArray(double[][]::new)));

    for (double[] input : inputs) {
      Run interleaved = run(layers, config, options, input);
      Run balanced = run(layers, config, options.withRowMapping(RowMapper.BALANCED), input);

      for (int layer = 0; layer < 3; layer++) {
        assertThat(balanced.outputs(layer)).isEqualTo(interleaved.outputs(layer));
        assertThat(Arrays.stream(balanced.outputs(layer))).anyMatch(value -> value != 0);
      }
    }
  }
}
