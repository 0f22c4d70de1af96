// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.compiler.CompileReport;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.generator.config.EieConfig;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.CycleParts;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.cycle.SustainedCycles;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.LayerResult;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.run.RunAccesses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;

/**
 * A workload compiled for a design: everything that a prediction needs. The values matter only as
 * far as they are zero, so a single layer needs no golden model.
 */
final class CompiledWorkload {
  private final Workload workload;
  private final CompiledModel model;
  private final CycleParts cycles;

  private CompiledWorkload(Workload workload, CompiledModel model, CycleParts cycles) {
    this.workload = workload;
    this.model = model;
    this.cycles = cycles;
  }

  static CompiledWorkload of(Workload workload, CompiledModel model) {
    int[] input =
        GoldenFixedPoint.fix(
                workload.input().vector(0),
                model.layers().get(0).inputFractionBits(),
                model.config().activationBits())
            .values();
    List<int[]> layerInputs = new ArrayList<>();
    layerInputs.add(input);
    if (model.layers().size() > 1) {
      GoldenModel.of(model).run(input).layers().stream()
          .map(LayerResult::output)
          .forEach(layerInputs::add);
    }
    return new CompiledWorkload(workload, model, CycleParts.of(CycleModel.of(model), layerInputs));
  }

  CompiledModel model() {
    return model;
  }

  /** The prediction for the design as it is. */
  Measurement measure() {
    return measure(model.config().queueDepth());
  }

  /**
   * The prediction for elements with another activation queue.
   *
   * @param queueDepth usable slots
   */
  Measurement measure(int queueDepth) {
    EieConfig config = model.config().toBuilder().queueDepth(queueDepth).build();
    List<SegmentCycles> run = cycles.run(queueDepth, config.rangeDepth());
    long total = total(run);
    RunParts parts = cycles.parts(queueDepth, config.rangeDepth(), run);
    ActivityCounts activity =
        new ActivityCounts(
            run.size(),
            descriptors(run, DescriptorCycles::broadcasts),
            descriptors(run, DescriptorCycles::stallQueueFull),
            descriptors(run, DescriptorCycles::stallNoInput),
            elements(run, ElementCounts::busyCycles),
            elements(run, ElementCounts::sparseReads),
            elements(run, ElementCounts::pointerReads),
            model.layers().stream().mapToLong(LayerModel::entries).sum(),
            model.layers().stream().mapToLong(LayerModel::paddingEntries).sum());
    return new Measurement(
        workload,
        config,
        total,
        HostTransfer.of(model).cycles(),
        OverlappedBatch.possible(model)
            ? OptionalLong.of(SustainedCycles.perVector(model, total))
            : OptionalLong.empty(),
        parts.macs(),
        parts.breakdown(),
        activity,
        RunAccesses.of(model, run).withMacs(parts.macs()),
        CompileReport.warnings(model),
        Optional.empty());
  }

  private static long total(List<SegmentCycles> run) {
    return run.stream().mapToLong(SegmentCycles::cycles).sum();
  }

  private static long descriptors(List<SegmentCycles> run, ToLongFunction<DescriptorCycles> count) {
    return run.stream().flatMap(segment -> segment.descriptors().stream()).mapToLong(count).sum();
  }

  private static long elements(List<SegmentCycles> run, ToLongFunction<ElementCounts> count) {
    return run.stream().flatMap(segment -> segment.elements().stream()).mapToLong(count).sum();
  }
}
