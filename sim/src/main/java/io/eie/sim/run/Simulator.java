// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.Progress;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.cycle.SustainedCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.LayerCounts;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.host.RtlFault;
import io.eie.sim.host.StreamedBatch;
import io.eie.sim.report.LayerReport;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.verilator.SimulationException;
import io.eie.sim.verilator.VerilatedDesign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs batches: golden model always, and beside it the Verilated hardware or the cycle model. */
public final class Simulator {
  private static final int MISMATCHES_KEPT = 10;

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
    Batch batch = new Batch(request, inputs, expected);
    return switch (request.engine()) {
      case GOLDEN -> batch.values();
      case MODEL -> batch.predicted(progress);
      case RTL -> {
        progress.at("building the simulation");
        VerilatedDesign design = rtl.design(request.model().config(), request.wave().isPresent());
        try (RtlBatch hardware = new RtlBatch(request, design)) {
          yield batch.measured(hardware, progress);
        }
      }
    };
  }

  /** One batch and what is right for it. */
  private final class Batch {
    private final RunRequest request;
    private final FixedBatch inputs;
    private final List<GoldenResult> expected;
    private final List<int[]> outputs;
    private final List<LayerCounts> counts;

    Batch(RunRequest request, FixedBatch inputs, List<GoldenResult> expected) {
      this.request = request;
      this.inputs = inputs;
      this.expected = expected;
      this.outputs = expected.stream().map(GoldenResult::output).toList();
      this.counts = GoldenResult.sum(expected);
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
      for (int vector = 0; vector < outputs.size(); vector++) {
        progress.at("predicting cycles", vector, outputs.size());
        List<SegmentCycles> segments =
            cycleModel.run(inputs.vectors().get(vector), expected.get(vector));
        runs.add(segments.stream().mapToLong(SegmentCycles::cycles).sum());
        for (int segment = 0; segment < segments.size(); segment++) {
          totals.add(segment, segments.get(segment).descriptors());
          accesses = accesses.plus(accesses(segments.get(segment)));
        }
      }
      long transfer = HostTransfer.of(request.model()).cycles() * outputs.size();
      SimulationReport report =
          report(
              totals.cycles(),
              null,
              transfer,
              predictedSustained(runs),
              null,
              totals.reports(counts));
      double macs = counts.stream().mapToDouble(LayerCounts::macs).sum();
      return outcome(report, outputs, List.of(), Optional.empty(), accesses.withMacs(macs));
    }

    RunOutcome measured(RtlBatch hardware, Progress progress) {
      List<int[]> actual = new ArrayList<>();
      List<Mismatch> first = new ArrayList<>();
      long mismatches = 0;
      Optional<String> fault = Optional.empty();
      Optional<String> counting = Optional.empty();
      CycleModel cycleModel = CycleModel.of(request.model());
      List<Long> runs = new ArrayList<>();
      Long sustained = null;
      try {
        hardware.start();
        for (int[] input : inputs.vectors()) {
          progress.at("running the hardware", actual.size(), outputs.size());
          List<SegmentCycles> predicted = cycleModel.run(input, expected.get(actual.size()));
          runs.add(predicted.stream().mapToLong(SegmentCycles::cycles).sum());
          int[] output = hardware.run(input, predicted);
          mismatches += compare(actual.size(), output, first);
          List<String> differences =
              SegmentMeasures.differences(
                  hardware.lastMeasures(), predicted, expected.get(actual.size()));
          mismatches += differences.size();
          if (counting.isEmpty() && !differences.isEmpty()) {
            counting =
                Optional.of(
                    String.format(Locale.ROOT, "vector %d: %s", actual.size(), differences.get(0)));
          }
          actual.add(output);
        }
        if (request.traffic() != Traffic.NONE) {
          progress.at("running the hardware, vectors back to back");
          BackToBack together = backToBack(hardware, runs);
          sustained = together.cycles();
          for (int vector = 0; vector < outputs.size(); vector++) {
            mismatches += compare(vector, together.outputs().get(vector), first);
          }
          if (!together.runCycles().equals(together.expectedCycles())) {
            mismatches++;
            String difference =
                "vectors back to back: cycles of the runs must be "
                    + together.expectedCycles()
                    + ", were "
                    + together.runCycles();
            counting = counting.or(() -> Optional.of(difference));
          }
        }
      } catch (RtlFault | SimulationException e) {
        fault =
            Optional.of(String.format(Locale.ROOT, "vector %d: %s", actual.size(), e.getMessage()));
        mismatches += (long) (outputs.size() - actual.size()) * request.model().outputs();
      }
      boolean complete = fault.isEmpty();
      SimulationReport report =
          report(
              complete ? hardware.totals().cycles() : null,
              hardware.loadCycles(),
              complete ? hardware.transferCycles() : null,
              sustained,
              mismatches,
              complete ? hardware.totals().reports(counts) : valueReports());
      return outcome(
          report, complete ? actual : outputs, first, fault.isPresent() ? fault : counting);
    }

    /**
     * Vectors back to back.
     *
     * @param runCycles cycles of the runs of which they are known
     * @param expectedCycles cycles that the same runs take alone
     */
    private record BackToBack(
        long cycles, List<int[]> outputs, List<Long> runCycles, List<Long> expectedCycles) {}

    private BackToBack backToBack(RtlBatch hardware, List<Long> runs) {
      long limit = CycleLimit.of(Collections.max(runs));
      if (request.traffic() == Traffic.BUS) {
        OverlappedBatch.Result found = hardware.runOverlapped(inputs.vectors(), limit);
        return new BackToBack(found.cycles(), found.outputs(), found.runCycles(), runs);
      }
      // a run of a packet leaves no completion; the counter has the last one's cycles
      StreamedBatch.Result found = hardware.runStreamed(inputs.vectors(), limit);
      List<Long> last = runs.subList(runs.size() - 1, runs.size());
      return new BackToBack(found.cycles(), found.outputs(), List.of(found.lastRun()), last);
    }

    private Long predictedSustained(List<Long> runs) {
      return request.traffic() == Traffic.BUS ? SustainedCycles.of(request.model(), runs) : null;
    }

    private long compare(int vector, int[] output, List<Mismatch> first) {
      int[] right = outputs.get(vector);
      long mismatches = 0;
      for (int index = 0; index < right.length; index++) {
        if (output[index] != right[index]) {
          mismatches++;
          if (first.size() < MISMATCHES_KEPT) {
            first.add(new Mismatch(vector, index, right[index], output[index]));
          }
        }
      }
      return mismatches;
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
      return outcome(report, values, first, fault, null);
    }

    private RunOutcome outcome(
        SimulationReport report,
        List<int[]> values,
        List<Mismatch> first,
        Optional<String> fault,
        AccessCounts accesses) {
      CompiledModel model = request.model();
      int fractionBits = model.layers().get(model.layers().size() - 1).outputFractionBits();
      return new RunOutcome(
          report,
          fractionBits,
          values,
          first,
          fault,
          inputs.saturated(),
          Optional.ofNullable(accesses));
    }
  }

  /** Without products, which the golden model counts. */
  private static AccessCounts accesses(SegmentCycles segment) {
    return new AccessCounts(
        segment.cycles(),
        segment.descriptors().stream().mapToLong(DescriptorCycles::broadcasts).sum(),
        0,
        segment.elements().stream().mapToLong(ElementCounts::sparseReads).sum(),
        segment.elements().stream().mapToLong(ElementCounts::pointerReads).sum(),
        segment.elements().stream().mapToLong(ElementCounts::activationReads).sum());
  }
}
