// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunAccessesTest {
  private static final EieConfig CONFIG =
      Preset.TINY4.config().with("processingElements", "32").with("columnGroups", "1,2,8");
  private static final int INPUTS = 40;
  private static final int ACTIVE = 30;
  private static final int OUTPUTS = 70;

  /** Rows of 32 outputs that 70 take up. */
  private static final int ROWS = 3;

  private static CompiledModel model(int groups) {
    double[][] weights = new double[OUTPUTS][INPUTS];
    for (double[] row : weights) {
      Arrays.fill(row, 1);
    }
    LayerSource layer =
        new LayerSource("full", SparseMatrix.ofDense(weights), Optional.empty(), false);
    EncodeOptions encoding = EncodeOptions.DEFAULT.withGroups(Map.of("full", groups));
    return Compiler.compile(
            List.of(layer), CONFIG, CompileOptions.named("full").withEncoding(encoding))
        .model();
  }

  /** A column goes to the elements of its group alone; every sum goes around its ring once. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void aColumnCountsForTheElementsOfItsGroup(int groups) {
    CompiledModel model = model(groups);
    int[] input = new int[INPUTS];
    Arrays.fill(input, 0, ACTIVE, 1);
    List<SegmentCycles> run = CycleModel.of(model).run(input, GoldenModel.of(model).run(input));

    AccessCounts counts = RunAccesses.of(model, run);

    int elements = CONFIG.processingElements();
    long rowTiles = model.tiles().stream().filter(tile -> tile.last()).count();
    assertThat(counts.columns()).isEqualTo((double) rowTiles * ACTIVE * elements / groups);
    // with absolute pointers an element reads a pair for every column that it receives
    assertThat(counts.pointerReads()).isEqualTo(counts.columns());
    assertThat(counts.ringSums()).isEqualTo((double) ROWS * elements * (groups - 1));
  }
}
