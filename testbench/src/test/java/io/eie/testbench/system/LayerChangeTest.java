// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.host.ModelLoader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cycles from the last column of a layer to the first of the next, at 64 elements, when every
 * accumulator is written back in between; the figures are docs/microarchitecture.md's.
 */
class LayerChangeTest {
  private static final int ELEMENTS = 64;
  private static final int COLUMNS = 3 * ELEMENTS;

  /** Rows of zeros in front of the last columns, in which the queues run empty. */
  private static final int ZERO_ROWS = 50;

  @SmokeShard(of = 4)
  @ParameterizedTest
  @CsvSource({"PAPER64, 90", "EIE64, 42"})
  void takesTheCyclesOfThePage(Preset preset, long cycles) {
    EieConfig config = preset.config();
    CompiledModel model = model(config);
    int[] input = new int[ELEMENTS];
    Arrays.fill(input, 1);
    try (AcceleratorBench bench = AcceleratorBench.of(config, 1)) {
      bench.checkRun(model, input);

      ModelLoader loader = new ModelLoader(model, bench.host());
      loader.loadInput(input);
      List<DescriptorCycles> layers = bench.run(model.segments().get(0));
      assertThat(change(layers.get(1)))
          .isEqualTo(cycles)
          .isEqualTo(expected(config))
          .isLessThanOrEqualTo(config.rowsPerElement() + 40);
    }
  }

  /** The sum of docs/microarchitecture.md. */
  private static long expected(EieConfig config) {
    boolean perRow = config.accumulatorStructure() == AccumulatorStructure.PER_ROW;
    int lastColumn =
        9
            + config.multiplierStages()
            + (config.narrow() ? 2 : 0)
            + (config.entriesPerCycle() > 1 ? 2 : 0)
            - (perRow ? 1 : 0);
    int groups = config.rowsPerElement() / config.exchangeRows();
    return 2L * config.treeLevels() + lastColumn + groups + 7;
  }

  /**
   * A descriptor's cycles begin after the first token of its scan, which its first column follows
   * at once, and end with the first token of the next: they are its columns, rows of zeros, stalls,
   * and the change.
   */
  private static long change(DescriptorCycles layer) {
    assertThat(layer.broadcasts()).isEqualTo(COLUMNS);
    long scan = COLUMNS + ZERO_ROWS + layer.stallQueueFull() + layer.stallNoInput();
    return layer.cycles() - scan + 1;
  }

  /** Three layers; the second has all rows, and few entries of a column in an element. */
  private static CompiledModel model(EieConfig config) {
    int rows = ELEMENTS * config.rowsPerElement();
    int hidden = COLUMNS + ZERO_ROWS * ELEMENTS;
    double[][] first = new double[hidden][ELEMENTS];
    for (int i = 0; i < COLUMNS; i++) {
      first[column(i)][i % ELEMENTS] = 1;
    }
    double[][] second = new double[rows][hidden];
    for (int i = 0; i < rows; i++) {
      second[i][column((i / ELEMENTS + i) % COLUMNS)] = 1;
    }
    double[][] third = new double[1][rows];
    third[0][0] = 1;
    return Compiler.compile(
            List.of(layer("a", first), layer("b", second), layer("c", third)),
            config,
            CompileOptions.named("layers"))
        .model();
  }

  /** A column that is not zero: those of two rows of inputs, and of one behind the zeros. */
  private static int column(int number) {
    return number < 2 * ELEMENTS ? number : number + ZERO_ROWS * ELEMENTS;
  }

  private static LayerSource layer(String name, double[][] weights) {
    return new LayerSource(name, SparseMatrix.ofDense(weights), Optional.empty(), false);
  }
}
