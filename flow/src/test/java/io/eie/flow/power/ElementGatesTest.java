// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.Progress;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.model.CompiledModel;
import io.eie.flow.synth.ConditionChoices;
import io.eie.flow.synth.Synthesis;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.benchmark.Workload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One element of tiny4 in Debian's cells. */
@Tag("nightly")
class ElementGatesTest {
  private static final EieConfig TINY = Preset.TINY4.config();

  private static ElementPower power(ElementGates gates, Workload workload) {
    CompiledModel model =
        Compiler.compile(
                workload.layers(),
                TINY,
                CompileOptions.named("drawn").withCalibration(workload.input()))
            .model();
    return gates.power(model, workload.input(), Progress.NONE);
  }

  @Test
  void whatIsBusyTakesMoreAndMemoriesAreReadAsOftenAsTheCountersSay() {
    Synthesis synthesis = Synthesis.with(null, ConditionChoices.NONE);
    try (ElementGates gates = ElementGates.of(synthesis, TINY, Progress.NONE)) {
      ElementPower busy = power(gates, Workload.drawn(120, 100, 0.3, 0.9));
      ElementPower idle = power(gates, Workload.drawn(120, 100, 0.02, 0.3));

      assertThat(busy.units().get("Multiplier").logic())
          .isGreaterThan(4 * idle.units().get("Multiplier").logic());
      assertThat(busy.total().registers()).isGreaterThan(idle.total().registers());
      // The flip-flops without a clock gate take the same in every cycle.
      assertThat(idle.total().clock()).isGreaterThan(busy.total().clock() / 2);
      double rows = busy.memories().get("SramBank256x64").perCycle() * busy.cycles();
      // The mean of four elements; this is one of them.
      assertThat(rows)
          .isCloseTo(busy.counts().sparseReads(), within(0.3 * busy.counts().sparseReads()));
    }
  }
}
