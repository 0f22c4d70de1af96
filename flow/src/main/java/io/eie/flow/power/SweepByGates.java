// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.common.Progress;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.flow.synth.ConditionChoices;
import io.eie.flow.synth.Synthesis;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.benchmark.Workload;
import io.eie.sim.sweep.DesignGrid;
import io.eie.sim.sweep.DesignGrid.Candidate;
import io.eie.sim.sweep.GridAxis;
import io.eie.sim.sweep.NetworkSweep;
import io.eie.sim.sweep.SweepPoint;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/**
 * Compares the energy-delay product that a sweep estimates with the one by gates and their
 * activity: a network of 784-512-256-10, drawn, on designs of different numbers of elements and
 * lanes.
 */
public final class SweepByGates {
  private static final String ELEMENTS = "4,16";
  private static final String LANES = "1,8";
  private static final double CLOCK_MHZ = 800;

  /** Largest distance of the two products, as a share of the one by gates. */
  private static final double LIMIT = 0.2;

  private static final double PICO_TO_NANO = 1e-3;

  private final Synthesis synthesis;
  private final List<LayerSource> layers;
  private final InputVectors input;

  private SweepByGates(Synthesis synthesis) {
    this.synthesis = synthesis;
    Workload first = Workload.drawn(512, 784, 0.08, 0.2);
    layers = new ArrayList<>(first.layers());
    layers.addAll(Workload.drawn(256, 512, 0.10, 0).layers());
    layers.addAll(Workload.drawn(10, 256, 0.25, 0).layers());
    input = first.input();
  }

  /**
   * A design by both.
   *
   * @param nanojoules of an inference, the logic of its elements by gates
   */
  private record Pair(SweepPoint point, double nanojoules) {
    double byGates() {
      return nanojoules * point.microseconds();
    }

    double error() {
      return point.energyDelay() / byGates() - 1;
    }
  }

  /**
   * Prints a row for each design; fails when a product is farther off than 20 %, or the least
   * product is of another design.
   *
   * @param arguments the Liberty file
   */
  public static void main(String[] arguments) {
    Synthesis synthesis = Synthesis.with(Path.of(arguments[0]), ConditionChoices.NONE);
    System.exit(new SweepByGates(synthesis).compare() ? 0 : 1);
  }

  private boolean compare() {
    NetworkSweep sweep =
        new NetworkSweep(
            this::compile,
            input,
            Optional.empty(),
            1,
            CLOCK_MHZ,
            EnergyTable.GATES,
            LogicModel.of(MeasuredRuns.kept()));
    DesignGrid grid =
        new DesignGrid(
            Optional.empty(),
            Optional.empty(),
            List.of(
                axis(Parameter.PROCESSING_ELEMENTS, ELEMENTS),
                axis(Parameter.ENTRIES_PER_CYCLE, LANES)));
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : grid.candidates()) {
      SweepPoint point = sweep.measure(List.of(candidate)).get(0).point().orElseThrow();
      pairs.add(new Pair(point, byGates(point)));
      print(pairs.get(pairs.size() - 1));
    }
    Pair estimated = least(pairs, pair -> pair.point().energyDelay());
    Pair measured = least(pairs, Pair::byGates);
    double farthest =
        pairs.stream().mapToDouble(pair -> Math.abs(pair.error())).max().orElseThrow();
    System.out.printf(
        Locale.ROOT,
        "least energy-delay product: %s by the estimate, %s by gates; farthest %.1f %%%n",
        estimated.point().choices(),
        measured.point().choices(),
        100 * farthest);
    return farthest <= LIMIT && estimated == measured;
  }

  private static GridAxis axis(Parameter parameter, String values) {
    return GridAxis.of(parameter.leafName(), parameter.leafName(), values);
  }

  private static Pair least(List<Pair> pairs, ToDoubleFunction<Pair> product) {
    return pairs.stream().min(Comparator.comparingDouble(product)).orElseThrow();
  }

  private Compilation compile(EieConfig config) {
    return Compiler.compile(
        layers,
        config,
        CompileOptions.named("sweep")
            .withCalibration(input)
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, MemoryFit.SMALLEST)));
  }

  /** Nanojoules of an inference: every element as element 0, whose gates are simulated. */
  private double byGates(SweepPoint point) {
    try (ElementGates gates = ElementGates.of(synthesis, point.config(), Progress.NONE)) {
      ElementPower power = gates.power(compile(point.config()).model(), input, Progress.NONE);
      if (!power.outcome().agrees()) {
        throw new IllegalStateException(
            "the gates must compute as the models, did not on " + point.choices());
      }
      double memories =
          power.memories().values().stream()
              .mapToDouble(memory -> memory.picojoules(EnergyTable.GATES))
              .sum();
      return PICO_TO_NANO
          * point.config().processingElements()
          * (power.total().dynamic() + memories)
          * point.cycles();
    }
  }

  private static void print(Pair pair) {
    SweepPoint point = pair.point();
    System.out.printf(
        Locale.ROOT,
        "%s: %.0f cycles, %.3f us; sweep %.1f nJ, %.1f nJ us; by gates %.1f nJ, %.1f nJ us; %+.1f %%%n",
        point.choices(),
        point.cycles(),
        point.microseconds(),
        point.nanojoules(),
        point.energyDelay(),
        pair.nanojoules(),
        pair.byGates(),
        100 * pair.error());
  }
}
