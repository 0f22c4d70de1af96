// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.generator.config.RowMapping;
import io.eie.sim.cycle.Breakdown;
import io.eie.sim.run.Engine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What {@code eie bench} prints with {@code --json} and writes with {@code --report}.
 *
 * @param engine {@code model} or {@code rtl}
 * @param rowMapping order of the outputs over the elements
 * @param clockMHz clock of the times
 * @param toolVersions versions of what took part
 * @param results every workload on every design
 * @param geometricMeans of every design, over the layers of the paper's Table III that ran
 * @param skipped why workloads are missing
 * @param warnings what the compiler warns of, each sentence once
 */
public record BenchmarkReport(
    String engine,
    String rowMapping,
    double clockMHz,
    Map<String, String> toolVersions,
    List<Result> results,
    List<Mean> geometricMeans,
    List<String> skipped,
    List<String> warnings) {
  /** Copies the collections. */
  public BenchmarkReport {
    toolVersions = Map.copyOf(toolVersions);
    results = List.copyOf(results);
    geometricMeans = List.copyOf(geometricMeans);
    skipped = List.copyOf(skipped);
    warnings = List.copyOf(warnings);
  }

  /**
   * One workload on one design; the words mean what specification section 5 says.
   *
   * @param layer name of the workload
   * @param hostBus the bus that vectors move through
   * @param transferCycles cycles in which the host moves input and output, beside {@code cycles}
   * @param sustainedCyclesPerVector cycles that each further vector takes back to back, transfers
   *     included, by the cycle model; null where vectors cannot move while the model runs
   * @param paperMicroseconds the paper's time (64 elements, 800 MHz); null where it has none
   * @param paperRatio paper's time / ours; null where it has none
   * @param activity what else was counted
   * @param breakdown parts of the cycles by cause
   * @param difference what the RTL did other than the models say; null where it did not
   */
  public record Result(
      String layer,
      int processingElements,
      int entriesPerCycle,
      String configHash,
      String hostBus,
      long cycles,
      long transferCycles,
      Long sustainedCyclesPerVector,
      long macs,
      long lowerBound,
      double efficiency,
      double utilisation,
      double microseconds,
      Double paperMicroseconds,
      Double paperRatio,
      ActivityCounts activity,
      Breakdown breakdown,
      String difference) {
    static Result of(Measurement measurement, double megahertz) {
      return new Result(
          measurement.workload().name(),
          measurement.config().processingElements(),
          measurement.config().entriesPerCycle(),
          measurement.config().hash(),
          measurement.config().hostBus().busName(),
          measurement.cycles(),
          measurement.transferCycles(),
          measurement.sustainedCycles().isPresent()
              ? measurement.sustainedCycles().getAsLong()
              : null,
          measurement.macs(),
          measurement.lowerBound(),
          measurement.efficiency(),
          measurement.utilisation(),
          measurement.microseconds(megahertz),
          measurement.workload().paperMicroseconds().orElse(null),
          measurement.paperRatio(megahertz).orElse(null),
          measurement.activity(),
          measurement.breakdown(),
          measurement.difference().orElse(null));
    }
  }

  /**
   * Geometric means of one design.
   *
   * @param layers layers that they are taken over, at least one
   * @param tiledEfficiency efficiency if lower bounds counted the broadcasts of every row tile
   */
  public record Mean(
      int processingElements,
      int entriesPerCycle,
      int layers,
      double efficiency,
      double tiledEfficiency,
      double utilisation,
      double paperRatio) {}

  /**
   * The report of measurements.
   *
   * @param engine what measured
   * @param rowMapping order of the outputs over the elements
   * @param megahertz clock of the times, positive
   * @param measurements designs one after the other
   * @param skipped why workloads are missing
   */
  public static BenchmarkReport of(
      Engine engine,
      RowMapping rowMapping,
      double megahertz,
      Map<String, String> toolVersions,
      List<Measurement> measurements,
      List<String> skipped) {
    Map<List<Integer>, List<Measurement>> table = new LinkedHashMap<>();
    for (Measurement measurement : measurements) {
      if (measurement.workload().fromTable()) {
        table
            .computeIfAbsent(
                List.of(
                    measurement.config().processingElements(),
                    measurement.config().entriesPerCycle()),
                design -> new ArrayList<>())
            .add(measurement);
      }
    }
    List<Mean> means = new ArrayList<>();
    table.forEach(
        (design, layers) ->
            means.add(
                new Mean(
                    design.get(0),
                    design.get(1),
                    layers.size(),
                    mean(layers, Measurement::efficiency),
                    mean(layers, Measurement::tiledEfficiency),
                    mean(layers, Measurement::utilisation),
                    mean(layers, layer -> layer.paperRatio(megahertz).orElseThrow()))));
    return new BenchmarkReport(
        engine.lowerCase(),
        rowMapping.mappingName(),
        megahertz,
        toolVersions,
        measurements.stream().map(measurement -> Result.of(measurement, megahertz)).toList(),
        means,
        skipped,
        Measurement.warnings(measurements));
  }

  private static double mean(List<Measurement> layers, ToDoubleFunction<Measurement> value) {
    double logarithms =
        layers.stream().mapToDouble(layer -> Math.log(value.applyAsDouble(layer))).sum();
    return Math.exp(logarithms / layers.size());
  }

  /** Whether the RTL did what the models say, wherever it ran. */
  public boolean agrees() {
    return results.stream().allMatch(result -> result.difference() == null);
  }
}
