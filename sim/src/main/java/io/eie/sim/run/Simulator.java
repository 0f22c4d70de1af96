// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.Progress;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.cycle.SustainedCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.LayerCounts;
import io.eie.sim.golden.VectorRun;
import io.eie.sim.report.LayerReport;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.compare.Comparison;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.WaveFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs batches: golden model always, and beside it the Verilated hardware or the cycle model. */
public final class Simulator {
  private final RtlSource rtl;
  private final Map<String, String> toolVersions;
  private final Progress progress;

  /**
   * @param rtl the source of the hardware
   * @param toolVersions what the report says about the tools
   * @param progress who hears how far it is
   */
  public Simulator(RtlSource rtl, Map<String, String> toolVersions, Progress progress) {
    this.rtl = rtl;
    this.toolVersions = Map.copyOf(toolVersions);
    this.progress = progress;
  }

  /**
   * Runs a batch.
   *
   * @throws io.eie.common.UserException when model or inputs cannot be run
   * @throws io.eie.common.EnvironmentException when the hardware cannot be simulated here
   */
  public RunOutcome run(RunRequest request) {
    GoldenModel golden = GoldenModel.of(request.model());
    FixedBatch inputs = FixedBatch.of(request.model(), request.inputs());
    List<GoldenResult> expected = new ArrayList<>();
    for (int[] vector : inputs.vectors()) {
      progress.at("computing the expected outputs", expected.size(), inputs.vectors().size());
      expected.add(golden.run(vector));
    }
    List<VectorRun> runs = VectorRun.of(request.model(), golden, inputs.vectors(), expected);
    Batch batch = new Batch(request, inputs, expected, runs);
    return switch (request.engine()) {
      case GOLDEN -> batch.values();
      case MODEL -> batch.predicted(progress);
      case RTL -> {
        progress.at("building the simulation");
        WaveFormat waves = request.wave().map(wave -> wave.kind().format()).orElse(WaveFormat.NONE);
        VerilatedDesign design = rtl.design(request.model().config(), waves);
        yield batch.measured(design, progress);
      }
    };
  }

  /** One batch and what is right for it. */
  private final class Batch {
    private final RunRequest request;
    private final FixedBatch inputs;
    private final List<GoldenResult> expected;
    private final List<int[]> outputs;
    private final List<VectorRun> vectorRuns;
    private final List<LayerCounts> counts;

    Batch(
        RunRequest request,
        FixedBatch inputs,
        List<GoldenResult> expected,
        List<VectorRun> vectorRuns) {
      this.request = request;
      this.inputs = inputs;
      this.expected = expected;
      this.outputs = expected.stream().map(GoldenResult::output).toList();
      this.vectorRuns = vectorRuns;
      this.counts = VectorRun.counts(request.model(), vectorRuns);
    }

    RunOutcome values() {
      return outcome(
          report(null, null, null, null, null, valueReports()),
          outputs,
          List.of(),
          Optional.empty());
    }

    RunOutcome predicted(Progress progress) {
      CycleModel cycleModel = CycleModel.of(request.model());
      LayerTotals totals = new LayerTotals(request.model());
      AccessCounts accesses = AccessCounts.NONE;
      List<Long> runs = new ArrayList<>();
      for (VectorRun vectors : vectorRuns) {
        progress.at("predicting cycles", vectors.first(), outputs.size());
        List<SegmentCycles> segments = cycleModel.run(vectors);
        runs.add(segments.stream().mapToLong(SegmentCycles::cycles).sum());
        for (int segment = 0; segment < segments.size(); segment++) {
          totals.add(segment, segments.get(segment).descriptors());
          accesses = accesses.plus(RunAccesses.of(request.model(), segment, segments.get(segment)));
        }
      }
      long transfer = HostTransfer.of(request.model()).cycles() * vectorRuns.size();
      SimulationReport report =
          report(
              totals.cycles(),
              null,
              transfer,
              predictedSustained(runs),
              null,
              totals.reports(counts));
      double macs = counts.stream().mapToDouble(LayerCounts::macs).sum();
      return outcome(
          report, outputs, List.of(), Optional.empty(), accesses.withMacs(macs), Comparison.NONE);
    }

    RunOutcome measured(VerilatedDesign design, Progress progress) {
      HardwareRun run = new HardwareRun(request, inputs.vectors(), expected, vectorRuns, progress);
      SimulationReport report;
      try (RtlBatch hardware = new RtlBatch(request, design, rtl::ending)) {
        run.run(hardware);
        boolean complete = run.fault().isEmpty();
        report =
            report(
                complete ? hardware.totals().cycles() : null,
                hardware.loadCycles(),
                complete && request.loading() == Loading.PORT ? hardware.transferCycles() : null,
                run.sustained(),
                run.compared().different(),
                complete ? hardware.totals().reports(counts) : valueReports());
      }
      return outcome(
          report,
          run.fault().isEmpty() ? run.outputs() : outputs,
          run.mismatches(),
          run.fault().or(run::counting),
          null,
          run.comparison(design));
    }

    private Long predictedSustained(List<Long> runs) {
      return request.traffic() == Traffic.BUS ? SustainedCycles.of(request.model(), runs) : null;
    }

    private List<LayerReport> valueReports() {
      return counts.stream().map(LayerTotals::values).toList();
    }

    private SimulationReport report(
        Long cycles,
        Long loadCycles,
        Long transferCycles,
        Long sustainedCycles,
        Long mismatches,
        List<LayerReport> layers) {
      return new SimulationReport(
          request.model().config().hash(),
          request.engine().lowerCase(),
          request.model().config().hostBus().busName(),
          toolVersions,
          cycles,
          loadCycles,
          transferCycles,
          sustainedCycles,
          mismatches,
          outputs.size(),
          layers);
    }

    private RunOutcome outcome(
        SimulationReport report, List<int[]> values, List<Mismatch> first, Optional<String> fault) {
      return outcome(report, values, first, fault, null, Comparison.NONE);
    }

    private RunOutcome outcome(
        SimulationReport report,
        List<int[]> values,
        List<Mismatch> first,
        Optional<String> fault,
        AccessCounts accesses,
        Comparison comparison) {
      CompiledModel model = request.model();
      int fractionBits = model.layers().get(model.layers().size() - 1).outputFractionBits();
      return new RunOutcome(
          report,
          fractionBits,
          values,
          first,
          fault,
          inputs.saturated(),
          Optional.ofNullable(accesses),
          comparison);
    }
  }
}
