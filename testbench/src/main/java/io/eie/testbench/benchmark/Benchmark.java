package io.eie.testbench.benchmark;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.encode.Encoder;
import io.eie.compiler.place.Placement;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.sim.report.SimulationReport;
import io.eie.testbench.run.Engine;
import io.eie.testbench.run.Loading;
import io.eie.testbench.run.RunOutcome;
import io.eie.testbench.run.RunRequest;
import io.eie.testbench.run.Simulator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Measures one workload on designs: on the cycle model, and on the Verilated RTL too if asked.
 *
 * <p>For designs that differ in nothing but how many entries they multiply in a cycle, the workload
 * is placed and quantized once: neither depends on it. Not for several threads.
 */
public final class Benchmark {
  private final Workload workload;
  private final Placement placement;
  private final boolean fit;
  private final Map<EieConfig, List<QuantizedLayer>> quantized = new HashMap<>();

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
    List<QuantizedLayer> layers =
        quantized.computeIfAbsent(
            config.toBuilder()
                .entriesPerCycle(1)
                .sparseBanks(1)
                .accumulatorStructure(AccumulatorStructure.PORTED)
                .build(),
            any -> Compiler.compile(workload.layers(), config, options()).layers());
    return Prepared.of(workload, Encoder.encode(workload.name(), layers, config, encoding()));
  }

  private CompileOptions options() {
    return CompileOptions.named(workload.name())
        .withPlacement(placement)
        .withInputs(workload.input())
        .withEncoding(encoding());
  }

  private EncodeOptions encoding() {
    return new EncodeOptions(OptionalInt.empty(), false, fit);
  }
}
