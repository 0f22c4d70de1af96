// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.Progress;
import io.eie.compiler.model.CompiledModel;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
import io.eie.sim.host.ActivationMemory;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.host.RtlFault;
import io.eie.sim.host.RunObserver;
import io.eie.sim.host.StreamedBatch;
import io.eie.sim.run.compare.Comparison;
import io.eie.sim.run.compare.Difference;
import io.eie.sim.run.compare.EventCheck;
import io.eie.sim.run.compare.LayerCheck;
import io.eie.sim.run.compare.SegmentMeasures;
import io.eie.sim.run.compare.Tally;
import io.eie.sim.run.compare.ValueWatch;
import io.eie.sim.verilator.SimulationException;
import io.eie.sim.verilator.VerilatedDesign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One batch on the hardware, compared with both models. */
final class HardwareRun {
  private static final int MISMATCHES_KEPT = 10;

  private final RunRequest request;
  private final CompiledModel model;
  private final List<int[]> inputs;
  private final List<GoldenResult> expected;
  private final List<VectorRun> vectorRuns;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final List<Mismatch> mismatches = new ArrayList<>();
  private final List<int[]> outputs = new ArrayList<>();
  private final List<Long> runs = new ArrayList<>();
  private Optional<String> fault = Optional.empty();
  private Optional<String> counting = Optional.empty();
  private Long sustained;

  /**
   * @param inputs raw integers of each vector
   * @param expected what the golden model makes of each
   * @param vectorRuns the same in the runs that they take
   */
  HardwareRun(
      RunRequest request,
      List<int[]> inputs,
      List<GoldenResult> expected,
      List<VectorRun> vectorRuns,
      Progress progress) {
    this.request = request;
    this.model = request.model();
    this.inputs = inputs;
    this.expected = expected;
    this.vectorRuns = vectorRuns;
    this.progress = progress;
  }

  /** Runs all of it; what the hardware does wrong ends the run and is a result. */
  void run(RtlBatch hardware) {
    try {
      hardware.start();
      LayerCheck layers = LayerCheck.of(model, hardware.simulation(), tally).orElse(null);
      hardware.observe(layers);
      CycleModel cycleModel = CycleModel.of(model);
      for (VectorRun vectors : vectorRuns) {
        progress.at("running the hardware", vectors.first(), inputs.size());
        if (layers != null) {
          layers.vectors(vectors);
        }
        List<SegmentCycles> predicted = cycleModel.run(vectors);
        runs.add(predicted.stream().mapToLong(SegmentCycles::cycles).sum());
        List<int[]> found = hardware.run(vectors, predicted);
        for (int vector = 0; vector < found.size(); vector++) {
          int[] right = vectors.results().get(vector).output();
          compare(vectors.first() + vector, found.get(vector), right, Difference.Kind.VALUE);
        }
        compareCounts(hardware, vectors, predicted);
        outputs.addAll(found.subList(0, vectors.count()));
      }
      hardware.observe(null);
      if (request.traffic() != Traffic.NONE) {
        progress.at("running the hardware, vectors back to back");
        backToBack(hardware);
      }
    } catch (RtlFault | SimulationException e) {
      int vector = outputs.size();
      fault = Optional.of(String.format(Locale.ROOT, "vector %d: %s", vector, e.getMessage()));
      long missing = (long) (inputs.size() - vector) * model.outputs();
      tally.values(missing);
      tally.missing(missing);
      tally.keep(Difference.of(Difference.Kind.FAULT, vector, "no fault", e.getMessage()));
    }
  }

  private void compare(int vector, int[] output, int[] right, Difference.Kind kind) {
    int last = model.layers().size() - 1;
    tally.values(right.length);
    for (int index = 0; index < right.length; index++) {
      if (output[index] != right[index]) {
        Mismatch mismatch = new Mismatch(vector, index, right[index], output[index]);
        Difference difference =
            LayerCheck.value(model, vector, last, index, right[index], output[index]);
        if (mismatches.size() < MISMATCHES_KEPT) {
          mismatches.add(mismatch);
        }
        tally.differs(kind == difference.kind() ? difference : difference.as(kind));
      }
    }
  }

  private void compareCounts(RtlBatch hardware, VectorRun vectors, List<SegmentCycles> predicted) {
    int vector = vectors.first();
    SegmentMeasures.Differences found =
        SegmentMeasures.differences(
            vector, model, hardware.lastMeasures(), predicted, vectors.saturations());
    tally.counts(found.compared());
    found.differences().forEach(tally::miscounts);
    if (counting.isEmpty() && !found.sentences().isEmpty()) {
      counting =
          Optional.of(
              String.format(Locale.ROOT, "vector %d: %s", vector, found.sentences().get(0)));
    }
  }

  private void backToBack(RtlBatch hardware) {
    long limit = CycleLimit.of(Collections.max(runs));
    List<int[]> found;
    List<Long> cycles;
    List<Long> right;
    if (request.traffic() == Traffic.BUS) {
      OverlappedBatch.Result result = hardware.runOverlapped(inputs, limit);
      sustained = result.cycles();
      found = result.outputs();
      cycles = result.runCycles();
      right = runs;
    } else {
      // a run of a packet leaves no completion; the counter has the last one's cycles
      StreamedBatch.Result result = hardware.runStreamed(inputs, limit);
      sustained = result.cycles();
      found = result.outputs();
      cycles = List.of(result.lastRun());
      right = runs.subList(runs.size() - 1, runs.size());
    }
    for (int vector = 0; vector < found.size(); vector++) {
      int[] output = expected.get(vector).output();
      compare(vector, found.get(vector), output, Difference.Kind.BACK_TO_BACK);
    }
    tally.counts(1);
    if (!cycles.equals(right)) {
      tally.miscounts(
          Difference.of(
              Difference.Kind.BACK_TO_BACK, 0, "cycles of the runs " + right, cycles.toString()));
      String sentence =
          "vectors back to back: cycles of the runs must be " + right + ", were " + cycles;
      counting = counting.or(() -> Optional.of(sentence));
    }
  }

  /**
   * The comparison. The cycle of a wrong value, and the transfer that it comes from, are found by a
   * second run, which watches them.
   *
   * @param design what ran
   */
  Comparison comparison(VerilatedDesign design) {
    Difference first = tally.first().orElse(null);
    if (first == null) {
      return tally.comparison(null, null);
    }
    try (RtlBatch hardware = new RtlBatch(request.withoutWave(), design, simulation -> {})) {
      return again(hardware, first);
    }
  }

  private Comparison again(RtlBatch hardware, Difference first) {
    EventCheck events =
        EventCheck.of(model, hardware.simulation(), hardware::cyclesBefore).orElse(null);
    ValueWatch watch = watch(hardware, first);
    try {
      hardware.start();
      CycleModel cycleModel = CycleModel.of(model);
      for (VectorRun vectors : vectorRuns) {
        if (vectors.first() > first.vector()) {
          break;
        }
        progress.at("looking for the cycle", vectors.first(), first.vector() + 1);
        if (events != null) {
          events.vectors(vectors);
        }
        boolean here = first.vector() < vectors.first() + vectors.inputs().size();
        hardware.observe(RunObserver.both(events, here ? watch : null));
        hardware.run(vectors, cycleModel.run(vectors));
      }
    } catch (RtlFault | SimulationException sameFault) {
      // the first run has reported it
    }
    Difference located = watch == null ? first : first.at(watch.cycle(), watch.sincePowerUp());
    return tally.comparison(located, events == null ? null : events.first().orElse(null));
  }

  /** Watches a wrong value; null where the first difference is another one. */
  private ValueWatch watch(RtlBatch hardware, Difference first) {
    ActivationMemory activations =
        ActivationMemory.of(hardware.simulation(), model.config()).orElse(null);
    if (first.kind() != Difference.Kind.VALUE || activations == null) {
      return null;
    }
    int layer = 0;
    while (!model.layers().get(layer).name().equals(first.layer())) {
      layer++;
    }
    return new ValueWatch(
        model, first, layer, hardware.simulation(), activations, hardware::cyclesBefore);
  }

  /** What was compared, without the cycle. */
  Comparison compared() {
    return tally.comparison(null, null);
  }

  /** Raw integers of each vector that ran to the end. */
  List<int[]> outputs() {
    return outputs;
  }

  /** Why the run ended early; empty where it did not. */
  Optional<String> fault() {
    return fault;
  }

  /** The first count that differs, in words. */
  Optional<String> counting() {
    return counting;
  }

  /** Cycles of the batch back to back; null where it did not run so. */
  Long sustained() {
    return sustained;
  }

  List<Mismatch> mismatches() {
    return mismatches;
  }
}
