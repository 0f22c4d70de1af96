// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.TileModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * Where the cycles of one vector go ({@link Breakdown}), from the stored entries alone, so that it
 * is known of any compiled model. What does not depend on the queues is computed once. For one
 * thread.
 */
public final class CycleParts {
  /** The deepest queues of any configuration. */
  private static final int DEEPEST_QUEUE = 256;

  private static final int DEEPEST_RANGE = 16;

  private final CycleModel cycles;
  private final List<int[]> layerInputs;
  private final List<LayerBounds> bounds;
  private final List<PassBounds> passes;
  private final Map<List<Integer>, long[]> layerCycles = new HashMap<>();

  private CycleParts(CycleModel cycles, List<int[]> layerInputs) {
    this.cycles = cycles;
    this.layerInputs = List.copyOf(layerInputs);
    this.bounds = cycles.layerBounds(layerInputs);
    this.passes = cycles.bounds(layerInputs);
  }

  /**
   * The parts of one vector.
   *
   * @param layerInputs as for {@link CycleModel#run(List)}
   */
  public static CycleParts of(CycleModel cycles, List<int[]> layerInputs) {
    return new CycleParts(cycles, layerInputs);
  }

  /** The parts of a run with the queues of the cycle model. */
  public RunParts parts() {
    int queueDepth = cycles.config().queueDepth();
    int rangeDepth = cycles.config().rangeDepth();
    return parts(queueDepth, rangeDepth, run(queueDepth, rangeDepth));
  }

  /**
   * The run with other queues.
   *
   * @param queueDepth usable entries of the activation queue
   * @param rangeDepth column ranges between pointer read and sparse-matrix read
   */
  public List<SegmentCycles> run(int queueDepth, int rangeDepth) {
    List<SegmentCycles> run = cycles.withQueues(queueDepth, rangeDepth).run(layerInputs);
    layerCycles.put(List.of(queueDepth, rangeDepth), byLayer(run));
    return run;
  }

  /**
   * The parts of a run with other queues.
   *
   * @param run what {@link #run} gave for these queues
   */
  public RunParts parts(int queueDepth, int rangeDepth, List<SegmentCycles> run) {
    CompiledModel model = cycles.model();
    long[] total = byLayer(run);
    long[] deepQueue = cycles(DEEPEST_QUEUE, rangeDepth);
    long[] deepRanges = cycles(DEEPEST_QUEUE, DEEPEST_RANGE);
    List<LayerParts> layers = new ArrayList<>();
    for (int index = 0; index < total.length; index++) {
      LayerBounds bound = bounds.get(index);
      PassBounds pass = passes(index);
      Breakdown breakdown =
          new Breakdown(
              bound.lowerBound(),
              bound.placed() - bound.lowerBound(),
              bound.rounded() - bound.placed(),
              bound.tiled() - bound.rounded(),
              pass.decoding() - bound.tiled(),
              pass.arrival() - pass.decoding(),
              pass.scanned() - pass.arrival(),
              total[index] - deepQueue[index],
              deepQueue[index] - deepRanges[index],
              deepRanges[index] - pass.scanned());
      layers.add(
          new LayerParts(
              model.layers().get(index).name(),
              total[index],
              bound.macs(),
              pass.busy(),
              breakdown));
    }
    return new RunParts(layers, busy(run));
  }

  private long[] cycles(int queueDepth, int rangeDepth) {
    long[] known = layerCycles.get(List.of(queueDepth, rangeDepth));
    return known == null ? byLayer(run(queueDepth, rangeDepth)) : known;
  }

  /** The bounds of all passes of a layer, one after the other. */
  private PassBounds passes(int layer) {
    PassBounds sum = new PassBounds(0, 0, 0, 0, 0);
    for (int tile = 0; tile < passes.size(); tile++) {
      if (cycles.model().tiles().get(tile).layer() == layer) {
        sum = sum.plus(passes.get(tile));
      }
    }
    return sum;
  }

  private long[] byLayer(List<SegmentCycles> run) {
    CompiledModel model = cycles.model();
    long[] sums = new long[model.layers().size()];
    for (TileModel tile : model.tiles()) {
      int first = model.segments().get(tile.segment()).firstDescriptor();
      sums[tile.layer()] +=
          run.get(tile.segment()).descriptors().get(tile.descriptor() - first).cycles();
    }
    return sums;
  }

  private List<Long> busy(List<SegmentCycles> run) {
    long[] busy = new long[cycles.config().processingElements()];
    for (SegmentCycles segment : run) {
      Arrays.setAll(busy, element -> busy[element] + segment.elements().get(element).busyCycles());
    }
    return LongStream.of(busy).boxed().toList();
  }
}
