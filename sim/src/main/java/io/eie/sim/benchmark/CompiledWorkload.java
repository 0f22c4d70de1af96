// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.compiler.CompileReport;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.TileModel;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.PassBounds;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.cycle.SustainedCycles;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.LayerResult;
import io.eie.sim.host.OverlappedBatch;
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
  /** The deepest queues of any configuration. */
  private static final int DEEPEST_QUEUE = 256;

  private static final int DEEPEST_RANGE = 16;

  private final Workload workload;
  private final CompiledModel model;
  private final List<int[]> layerInputs;
  private final CycleModel cycles;

  private CompiledWorkload(
      Workload workload, CompiledModel model, List<int[]> layerInputs, CycleModel cycles) {
    this.workload = workload;
    this.model = model;
    this.layerInputs = layerInputs;
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
    return new CompiledWorkload(workload, model, layerInputs, CycleModel.of(model));
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
    List<SegmentCycles> run = cycles.withQueues(queueDepth, config.rangeDepth()).run(layerInputs);
    long total = total(run);
    LayerBounds bounds = bounds();
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
        bounds.macs(),
        breakdown(bounds, total),
        activity,
        CompileReport.warnings(model),
        Optional.empty());
  }

  private LayerBounds bounds() {
    LayerBounds sum = LayerBounds.NONE;
    for (int index = 0; index < model.layers().size(); index++) {
      int number = index;
      LayerSource source = workload.layers().get(index);
      SparseMatrix matrix = source.weights();
      List<TileModel> tiles =
          model.tiles().stream().filter(tile -> tile.layer() == number).toList();
      sum =
          sum.plus(
              LayerBounds.of(
                  matrix,
                  layerInputs.get(index),
                  model.layers().get(index),
                  tiles,
                  model.config()));
    }
    return sum;
  }

  private Breakdown breakdown(LayerBounds bounds, long total) {
    List<PassBounds> passes = cycles.bounds(layerInputs);
    long decoding = passes.stream().mapToLong(PassBounds::decoding).sum();
    long arrival = passes.stream().mapToLong(PassBounds::arrival).sum();
    long scanned = passes.stream().mapToLong(PassBounds::scanned).sum();
    int rangeDepth = model.config().rangeDepth();
    long deepQueue = total(cycles.withQueues(DEEPEST_QUEUE, rangeDepth).run(layerInputs));
    long deepRanges = total(cycles.withQueues(DEEPEST_QUEUE, DEEPEST_RANGE).run(layerInputs));
    return new Breakdown(
        bounds.lowerBound(),
        bounds.placed() - bounds.lowerBound(),
        bounds.rounded() - bounds.placed(),
        bounds.tiled() - bounds.rounded(),
        decoding - bounds.tiled(),
        arrival - decoding,
        scanned - arrival,
        total - deepQueue,
        deepQueue - deepRanges,
        deepRanges - scanned);
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
