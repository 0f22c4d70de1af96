// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SharedData;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * AlexNet FC8, pruned and weight-shared by the authors of EIE, on the RTL, with a real input that
 * the row mapping does not know; the limits are docs/benchmark.md's. The flagship is loaded through
 * its host port, which takes most of the simulated cycles, the others by the back door.
 */
class AlexNetFc8Test {
  /** The class of the input image. */
  private static final int CLASS = 708;

  /** The authors' simulator (queue of 7 usable slots), and what start and write-back may add. */
  private static final long PAPER_CYCLES = 7_926 + 60;

  private static final double LARGEST_ERROR = 0.05;
  private static final int LEAST_BROADCASTS = 1_757;

  @Test
  void onThePapersElementsItIsAsFastAsThePaper() {
    assertThat(check(Preset.PAPER64.config(), RowMapper.INTERLEAVED, true))
        .isLessThanOrEqualTo(PAPER_CYCLES);
  }

  @ParameterizedTest
  @CsvSource({"1, 7560", "2, 4280", "4, 2610", "8, 1850"})
  void onOurElements(int entriesPerCycle, long mostCycles) {
    assertThat(check(entries(Preset.EIE64.config(), entriesPerCycle), RowMapper.BALANCED, true))
        .isLessThanOrEqualTo(mostCycles);
  }

  @ParameterizedTest
  @CsvSource({"16, 4", "48, 1", "100, 2"})
  void onAnyNumberOfElements(int elements, int entriesPerCycle) {
    EieConfig config =
        entries(Preset.EIE64.config(), entriesPerCycle).toBuilder()
            .processingElements(elements)
            .build();
    check(
        elements == 16 ? config.toBuilder().sparseRows(32768).build() : config,
        RowMapper.BALANCED,
        false);
  }

  private static EieConfig entries(EieConfig config, int entriesPerCycle) {
    return config.toBuilder()
        .entriesPerCycle(entriesPerCycle)
        .sparseBanks(entriesPerCycle == 1 ? 1 : 2)
        .build();
  }

  @Tag("nightly")
  @ParameterizedTest
  @CsvSource({"1, 2130", "2, 1840"})
  void on256Elements(int entriesPerCycle, long mostCycles) {
    assertThat(check(entries(Preset.EIE256.config(), entriesPerCycle), RowMapper.BALANCED, false))
        .isLessThanOrEqualTo(mostCycles);
  }

  /** Returns the cycles of the run. */
  private static long check(EieConfig config, RowMapper rowMapping, boolean errorMatters) {
    Path data = SharedData.file("alexnet-fc8");
    LayerSource layer =
        NetworkFile.read(data.resolve("weights.npy"))
            .get(0)
            .withBias(Bias.read(data.resolve("bias.npy")));
    InputVectors image = InputVectors.read(data.resolve("activations.npy"), OptionalDouble.empty());
    CompileOptions options =
        CompileOptions.named("fc8").withRowMapping(rowMapping).withInputs(image);
    CompiledModel model = Compiler.compile(List.of(layer), config, options).model();
    LayerModel compiled = model.layers().get(0);
    int[] input =
        GoldenFixedPoint.fix(image.vector(0), compiled.inputFractionBits(), config.activationBits())
            .values();
    GoldenResult golden = GoldenModel.of(model).run(input);
    assertThat(golden.layers().get(0).counts().broadcasts())
        .isGreaterThanOrEqualTo(LEAST_BROADCASTS);
    int[] output = golden.output();
    assertThat(IntStream.range(0, output.length).reduce((a, b) -> output[b] > output[a] ? b : a))
        .hasValue(CLASS);
    if (errorMatters) {
      InputVectors exact =
          InputVectors.read(data.resolve("expected_float64.npy"), OptionalDouble.empty());
      double error =
          IntStream.range(0, output.length)
              .mapToDouble(
                  i ->
                      Math.abs(
                          GoldenFixedPoint.toFloat(output[i], compiled.outputFractionBits())
                              - exact.at(0, i)))
              .max()
              .orElseThrow();
      assertThat(error).isLessThanOrEqualTo(LARGEST_ERROR);
    }
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      if (config.equals(Preset.EIE64.config())) {
        bench.check(model, input);
      } else {
        bench.checkRun(model, input);
      }
    }
    return CycleModel.of(model).run(input, golden).get(0).cycles();
  }
}
