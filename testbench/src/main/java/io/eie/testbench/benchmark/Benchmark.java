package io.eie.testbench.benchmark;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.place.Placement;
import io.eie.generator.config.EieConfig;
import io.eie.sim.report.SimulationReport;
import io.eie.testbench.run.Engine;
import io.eie.testbench.run.Loading;
import io.eie.testbench.run.RunOutcome;
import io.eie.testbench.run.RunRequest;
import io.eie.testbench.run.Simulator;
import java.util.Optional;
import java.util.OptionalInt;

/** Measures one workload on designs: on the cycle model, and on the Verilated RTL too if asked. */
public final class Benchmark {
  private final Workload workload;
  private final Placement placement;
  private final boolean fit;

  /**
   * @param placement order of the outputs over the elements
   * @param fit whether memories are enlarged until the workload takes one filling
   */
  public Benchmark(Workload workload, Placement placement, boolean fit) {
    this.workload = workload;
    this.placement = placement;
    this.fit = fit;
  }

  /**
   * Predicts the workload on a design.
   *
   * @throws io.eie.generator.config.UserException when it cannot be compiled for it
   */
  public Measurement predict(EieConfig config) {
    return prepare(config).measure();
  }

  /**
   * Runs the workload on the RTL of a design; a difference from the prediction is told in the
   * result.
   *
   * @throws io.eie.generator.config.UserException when it cannot be compiled for it
   * @throws io.eie.generator.config.EnvironmentException when the RTL cannot be simulated here
   */
  public Measurement simulate(EieConfig config, Simulator simulator) {
    Prepared prepared = prepare(config);
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
        "%s, N = %d, L = %d: %s"
            .formatted(
                predicted.workload().name(),
                predicted.config().processingElements(),
                predicted.config().entriesPerCycle(),
                outcome
                    .fault()
                    .orElse(
                        "%d mismatches, %d cycles, predicted %d"
                            .formatted(report.mismatches(), cycles, predicted.cycles())));
    return predicted.measured(cycles, Optional.of(what));
  }

  Prepared prepare(EieConfig config) {
    CompileOptions options =
        CompileOptions.named(workload.name())
            .withPlacement(placement)
            .withInputs(workload.input())
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, fit));
    return Prepared.of(workload, Compiler.compile(workload.layers(), config, options).model());
  }
}
