// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.host.BackdoorLoader;
import io.eie.sim.host.ModelLoader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How fast the LNZD tree finds columns and the broadcast brings them, on the RTL, by its own
 * counters: one non-zero input, or one row of N zeros, per cycle.
 */
class DeliveryTest {
  /** Rows of N inputs in the vector. */
  private static final int ROWS = 200;

  /** What the trees may lose, as a part of the ideal. */
  private static final double LOSS = 0.02;

  /**
   * Cycles that a run may take besides delivering: descriptor, marks, codebook, trees, pipeline,
   * write-back of one row.
   */
  private static final int FIXED = 60;

  @SmokeShard(of = 9)
  @ParameterizedTest
  @CsvSource({
    "4, 1.0", "4, 0.35", "4, 0.02",
    "16, 1.0", "16, 0.35", "16, 0.02",
    "64, 1.0", "64, 0.35", "64, 0.02"
  })
  void aNonZeroOrARowIsDeliveredPerCycle(int elements, double density) {
    check(elements, density);
  }

  @Tag("nightly")
  @ParameterizedTest
  @ValueSource(doubles = {1.0, 0.35, 0.02})
  void alsoTo256Elements(double density) {
    check(256, density);
  }

  private static void check(int elements, double density) {
    EieConfig config = config(elements, ROWS * elements);
    Random random = new Random(elements);
    int[] input =
        IntStream.range(0, ROWS * elements)
            .map(j -> random.nextDouble() < density ? 1 + random.nextInt(100) : 0)
            .toArray();
    // one entry per column, another element's each time: no element is ever the reason to wait
    CompiledModel model = model(config, elements, input.length, j -> j % elements, 1);

    DescriptorCycles run = run(config, model, input);

    long ideal = 0;
    for (int row = 0; row < ROWS; row++) {
      long nonZeros =
          IntStream.range(row * elements, (row + 1) * elements).filter(j -> input[j] != 0).count();
      ideal += Math.max(1, nonZeros);
    }
    assertThat(run.broadcasts()).isEqualTo(IntStream.of(input).filter(x -> x != 0).count());
    assertThat(run.stallNoInput() + run.stallQueueFull())
        .isLessThanOrEqualTo((long) (LOSS * ideal));
    assertThat(run.cycles() - ideal).isLessThanOrEqualTo((long) (LOSS * ideal) + FIXED);
  }

  @SmokeShard(of = 3)
  @Test
  void aBusyElementStopsNobodyBeforeItsQueueIsFull() {
    int elements = 64;
    EieConfig config = config(elements, 2 * elements);
    // all entries in element 5, eight cycles' work in every column
    CompiledModel model = model(config, 8 * elements, 2 * elements, j -> 5, 8);
    int depth = config.queueDepth();

    int[] few = IntStream.range(0, 2 * elements).map(j -> j < depth ? 1 : 0).toArray();
    assertThat(run(config, model, few).stallQueueFull()).isZero();

    int[] many = IntStream.range(0, 2 * elements).map(j -> 1).toArray();
    DescriptorCycles waits = run(config, model, many);
    assertThat(waits.stallQueueFull()).isPositive();
    assertThat(waits.cycles()).isBetween(8L * 2 * elements, 8L * 2 * elements + FIXED + 8);
  }

  private static EieConfig config(int elements, int inputs) {
    return Preset.EIE64.config().toBuilder()
        .paperElement()
        .processingElements(elements)
        .pointers(Integer.highestOneBit(inputs) * 2)
        .build();
  }

  /** Rows {@code first(j) + k N} of column j hold a one, for k below {@code entries}. */
  private static CompiledModel model(
      EieConfig config, int outputs, int inputs, IntUnaryOperator first, int entries) {
    SparseMatrix.Builder weights = SparseMatrix.builder(outputs, inputs);
    for (int column = 0; column < inputs; column++) {
      for (int k = 0; k < entries; k++) {
        int row = first.applyAsInt(column) + k * config.processingElements();
        weights.add(row, column, 1);
      }
    }
    FormatOverride integers =
        new FormatOverride(OptionalInt.of(0), OptionalInt.of(0), OptionalInt.of(0));
    LayerSource layer = new LayerSource("layer", weights.build(), Optional.empty(), false);
    CompileOptions options =
        CompileOptions.named("delivery")
            .withRowMapping(RowMapper.INTERLEAVED)
            .withFormats(Map.of("layer", integers));
    return Compiler.compile(List.of(layer), config, options).model();
  }

  private static DescriptorCycles run(EieConfig config, CompiledModel model, int[] input) {
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      new BackdoorLoader(model, bench.simulation()).load(model.segments().get(0));
      ModelLoader loader = new ModelLoader(model, bench.host());
      loader.loadInput(input);
      List<DescriptorCycles> descriptors = bench.run(model.segments().get(0));
      assertThat(loader.readOutput().values())
          .containsExactly(GoldenModel.of(model).run(input).output());
      assertThat(descriptors).hasSize(1);
      return descriptors.get(0);
    }
  }
}
