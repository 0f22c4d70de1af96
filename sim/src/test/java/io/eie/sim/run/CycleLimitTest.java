// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.Progress;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** How long hardware may run follows from the prediction. */
class CycleLimitTest {
  private static final int ROWS = 512;
  private static final int COLUMNS = 2000;

  /** Every row tile scans all inputs: far more cycles than entries, inputs and outputs. */
  @Test
  void manyRowTilesOfADenseInputEnd() {
    Assumptions.assumeTrue(InstalledTools.find().canSimulate(), "Verilator is not installed");
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .processingElements(1)
            .rowsPerElement(8)
            .activations(8192)
            .pointers(131_072)
            .programLength(64)
            .biases(8)
            .sparseRows(4096)
            .build();
    SparseMatrix.Builder matrix = SparseMatrix.builder(ROWS, COLUMNS);
    for (int row = 0; row < ROWS; row++) {
      matrix.add(row, row, 0.5);
    }
    double[] input = new double[COLUMNS];
    Arrays.fill(input, 1);
    InputVectors inputs = InputVectors.of(new double[][] {input});
    CompiledModel model =
        Compiler.compile(
                List.of(new LayerSource("tiles", matrix.buildSummed(), Optional.empty(), false)),
                config,
                CompileOptions.named("tiles").withCalibration(inputs))
            .model();

    RunOutcome outcome =
        new Simulator(new GeneratedRtl().forShortRuns(), Map.of(), Progress.NONE)
            .run(new RunRequest(model, inputs, Engine.RTL, Optional.empty(), Loading.BACKDOOR));

    assertThat(outcome.fault()).isEmpty();
    assertThat(outcome.report().mismatches()).isZero();
    assertThat(outcome.report().cycles()).isGreaterThan(64 * COLUMNS);
  }

  @Test
  void theLimitIsSeveralTimesThePrediction() {
    assertThat(CycleLimit.of(0)).isEqualTo(1_000);
    assertThat(CycleLimit.of(257_428)).isEqualTo(8 * 257_428 + 1_000);
  }
}
