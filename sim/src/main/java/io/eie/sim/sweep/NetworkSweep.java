// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.compiler.Compilation;
import io.eie.compiler.encode.CapacityException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.config.ConfigException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.AccessCounts;
import io.eie.generator.estimate.DesignArea;
import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.sim.cycle.CycleParts;
import io.eie.sim.cycle.HostTransfer;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.evaluate.Accuracy;
import io.eie.sim.evaluate.Evaluator;
import io.eie.sim.evaluate.HostPooling;
import io.eie.sim.report.Remarks;
import io.eie.sim.run.BatchParts;
import io.eie.sim.run.RunAccesses;
import io.eie.sim.sweep.DesignGrid.Candidate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Measures a network on many designs. Designs that differ only in what the compiler does not look
 * at (the depth of the queues) share one compilation; the cycle model predicts each of them
 * exactly. Threads may measure side by side.
 */
public final class NetworkSweep {
  private static final double PICO_TO_NANO = 1e-3;

  private final Function<EieConfig, Compilation> compiler;
  private final InputVectors inputs;
  private final Optional<int[]> labels;
  private final int vectors;
  private final double clockMHz;
  private final EnergyTable energies;
  private final LogicModel logic;

  /**
   * @param compiler compiles the network for a design
   * @param inputs the vectors as they were given
   * @param labels the class of each inference; empty where the accuracy does not matter
   * @param vectors inferences that cycles and energy are the mean of, spread evenly over the inputs
   * @param clockMHz clock of the times, positive
   */
  public NetworkSweep(
      Function<EieConfig, Compilation> compiler,
      InputVectors inputs,
      Optional<int[]> labels,
      int vectors,
      double clockMHz,
      EnergyTable energies,
      LogicModel logic) {
    this.compiler = compiler;
    this.inputs = inputs;
    this.labels = labels;
    this.vectors = vectors;
    this.clockMHz = clockMHz;
    this.energies = energies;
    this.logic = logic;
  }

  /** The candidates in groups that one compilation does for; one that is no design is alone. */
  public static List<List<Candidate>> groups(List<Candidate> candidates) {
    Map<String, List<Candidate>> groups = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String key = candidate.config().map(NetworkSweep::compiledAs).orElse(candidate.words());
      groups.computeIfAbsent(key, fresh -> new ArrayList<>()).add(candidate);
    }
    return List.copyOf(groups.values());
  }

  /** The number of column groups is chosen by the cycles, and so depends on the queues. */
  private static String compiledAs(EieConfig config) {
    return config.columnGroups().several()
        ? config.hash()
        : config.toBuilder().queueDepth(1).rangeDepth(1).build().hash();
  }

  /**
   * Measures a group. A network that does not fit its designs is told in the outcomes.
   *
   * @throws io.eie.common.UserException when the network cannot be compiled at all
   */
  public List<SweepOutcome> measure(List<Candidate> group) {
    if (group.get(0).config().isEmpty()) {
      return refused(group, group.get(0).refusal());
    }
    Compilation compilation;
    try {
      compilation = compiler.apply(group.get(0).config().orElseThrow());
    } catch (CapacityException | ConfigException tooLarge) {
      return refused(group, tooLarge.getMessage());
    }
    CompiledModel model = compilation.model();
    InputVectors all =
        compilation.positions().map(network -> network.vectors(inputs)).orElse(inputs);
    HostPooling pooling = HostPooling.of(compilation.positions(), inputs);
    int[] sample = Evaluator.sample(pooling.inferences(all.count()), vectors);
    List<CycleParts> runs = BatchParts.each(model, all.select(pooling.vectors(sample)));
    Double accuracy = labels.map(right -> accuracy(model, all, pooling, right)).orElse(null);
    return group.stream()
        .map(
            candidate ->
                SweepOutcome.of(
                    candidate,
                    point(
                        candidate,
                        compilation,
                        runs,
                        sample.length,
                        pooling.positions(),
                        accuracy)))
        .toList();
  }

  private static List<SweepOutcome> refused(List<Candidate> group, String reason) {
    return group.stream().map(candidate -> SweepOutcome.refused(candidate, reason)).toList();
  }

  private static double accuracy(
      CompiledModel model, InputVectors all, HostPooling pooling, int[] right) {
    Evaluator.checkLabels(right, pooling.inferences(all.count()), model.outputs());
    int[] classes = Evaluator.classes(model, all, pooling);
    return Accuracy.of(Evaluator.GOLDEN, classes, Optional.of(right), Optional.empty()).accuracy();
  }

  private SweepPoint point(
      Candidate candidate,
      Compilation compilation,
      List<CycleParts> runs,
      int inferences,
      int positions,
      Double accuracy) {
    CompiledModel model = compilation.model();
    EieConfig asked = candidate.config().orElseThrow();
    EieConfig config =
        model.config().toBuilder()
            .queueDepth(asked.queueDepth())
            .rangeDepth(asked.rangeDepth())
            .build();
    RunParts sum = null;
    AccessCounts accesses = AccessCounts.NONE;
    for (CycleParts run : runs) {
      List<SegmentCycles> cycles = run.run(config.queueDepth(), config.rangeDepth());
      RunParts parts = run.parts(config.queueDepth(), config.rangeDepth(), cycles);
      sum = sum == null ? parts : sum.plus(parts);
      accesses = accesses.plus(RunAccesses.of(model, cycles));
    }
    AccessCounts mean = accesses.withMacs(sum.macs()).dividedBy(inferences);
    return new SweepPoint(
        candidate.choices(),
        config,
        clockMHz,
        (double) sum.cycles() / inferences,
        positions * loads(model),
        model.segments().size(),
        means(sum.breakdown().parts(), inferences),
        mean.macs(),
        sum.loadBalance(),
        EnergyEstimate.of(config, mean, energies).total() * PICO_TO_NANO,
        DesignArea.of(config, logic),
        logic.fmaxMHz(config),
        accuracy,
        new Remarks(compilation.report().notes(), compilation.report().warnings()));
  }

  private static double loads(CompiledModel model) {
    return model.segments().size() == 1
        ? 0
        : model.segments().stream()
            .mapToLong(segment -> HostTransfer.load(segment, model.config()))
            .sum();
  }

  private static Map<String, Double> means(Map<String, Long> parts, int inferences) {
    Map<String, Double> means = new LinkedHashMap<>();
    parts.forEach((name, cycles) -> means.put(name, (double) cycles / inferences));
    return means;
  }

  /** The remarks of several points, each sentence once. */
  public static Remarks remarks(Collection<SweepPoint> points) {
    return new Remarks(
        points.stream().flatMap(point -> point.remarks().notes().stream()).distinct().toList(),
        points.stream().flatMap(point -> point.remarks().warnings().stream()).distinct().toList());
  }
}
