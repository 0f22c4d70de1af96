// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.sim.groups.GroupChoice;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.Engine;
import io.eie.sim.run.Loading;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures one workload on designs: on the cycle model, and on the Verilated RTL too if asked. */
public final class Benchmark {
  private final Workload workload;
  private final RowMapper rowMapping;
  private final boolean fit;

  /**
   * @param rowMapping order of the outputs over the elements
   * @param fit whether memories are enlarged until the workload has one segment
   */
  public Benchmark(Workload workload, RowMapper rowMapping, boolean fit) {
    this.workload = workload;
    this.rowMapping = rowMapping;
    this.fit = fit;
  }

  /**
   * Predicts the workload on a design.
   *
   * @throws io.eie.common.UserException when it cannot be compiled for it
   */
  public Measurement predict(EieConfig config) {
    return prepare(config).measure();
  }

  /**
   * Runs the workload on the RTL of a design; a difference from the prediction is told in the
   * result.
   *
   * @throws io.eie.common.UserException when it cannot be compiled for it
   * @throws io.eie.common.EnvironmentException when the RTL cannot be simulated here
   */
  public Measurement simulate(EieConfig config, Simulator simulator) {
    CompiledWorkload prepared = prepare(config);
    RunOutcome outcome =
        simulator.run(
            new RunRequest(
                prepared.model(),
                workload.input(),
                Engine.RTL,
                Optional.empty(),
                Loading.BACKDOOR));
    return checked(prepared.measure(), outcome);
  }

  private static Measurement checked(Measurement predicted, RunOutcome outcome) {
    SimulationReport report = outcome.report();
    long cycles = report.cycles() == null ? predicted.cycles() : report.cycles();
    if (outcome.agrees() && cycles == predicted.cycles()) {
      return predicted;
    }
    String what =
        String.format(
            Locale.ROOT,
            "%s, N = %d, L = %d: %s",
            predicted.workload().name(),
            predicted.config().processingElements(),
            predicted.config().entriesPerCycle(),
            outcome
                .fault()
                .orElse(
                    String.format(
                        Locale.ROOT,
                        "%d mismatches, %d cycles, predicted %d",
                        report.mismatches(),
                        cycles,
                        predicted.cycles())));
    return predicted.measured(cycles, Optional.of(what));
  }

  CompiledWorkload prepare(EieConfig config) {
    CompileOptions options =
        CompileOptions.named(workload.name())
            .withRowMapping(rowMapping)
            .withInputs(workload.input())
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, fit));
    return CompiledWorkload.of(
        workload, GroupChoice.compile(workload.layers(), config, options).model());
  }
}
