// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.run.Simulator;
import io.eie.sim.verilator.VerilogFile;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The bundled network on the smallest design that a test builds anyway. */
class BenchmarkTest {
  private static final EieConfig CONFIG =
      Preset.TINY4.config().toBuilder()
          .rowsPerElement(75)
          .sparseRows(4096)
          .pointers(2048)
          .activations(512)
          .build();

  private final Workload lenet = Workload.lenet();
  private final Benchmark benchmark = new Benchmark(lenet, RowMapper.BALANCED, false);

  @Test
  void theHardwareTakesWhatIsPredicted() {
    Measurement measured = simulated(file -> file);

    assertThat(measured.difference()).isEmpty();
    assertThat(measured).isEqualTo(benchmark.predict(CONFIG));
  }

  @SmokeShard(of = 6)
  @Test
  void hardwareThatStallsAtOtherTimesDiffers() {
    Measurement measured = simulated(BenchmarkTest::shallower);

    assertThat(measured.difference()).isPresent();
    assertThat(measured.difference().orElseThrow())
        .startsWith("LeNet-300-100, N = 4, L = 1: ")
        .contains("(as the cycle model predicts)");
  }

  /** Queues of one place less: every value is right. */
  private static VerilogFile shallower(VerilogFile file) {
    if (!file.name().equals("EieActivationQueue.v")) {
      return file;
    }
    String full = "assign upstream_ready_o = count_q != 3'b100;";
    assertThat(file.text()).contains(full);
    return new VerilogFile(file.name(), file.text().replace(full, full.replace("100", "011")));
  }

  private Measurement simulated(UnaryOperator<VerilogFile> edit) {
    Assumptions.assumeTrue(InstalledTools.find().canSimulate(), "Verilator is not installed");
    return benchmark.simulate(
        CONFIG, new Simulator(new GeneratedRtl(edit).forShortRuns(), Map.of(), Progress.NONE));
  }
}
