// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * Area and clock of a design's logic as sums of terms whose coefficients are fitted to measured
 * runs: NanGate's typical 45 nm cells, before placement, 50 ps uncertainty, 1000 MHz aimed at.
 */
public final class LogicModel {
  private static final double MHZ_NS = 1000;

  private final Map<ElementPart, double[]> parts = new EnumMap<>(ElementPart.class);
  private final double[] beyond;
  private final double[] period;

  private LogicModel(MeasuredRuns runs) {
    List<MeasuredRun> elements = runs.of(false, false);
    for (ElementPart part : ElementPart.values()) {
      parts.put(part, fit(elements, part::features, run -> part.area(run.modules())));
    }
    beyond = fit(runs.of(false, true), LogicModel::treeFeatures, MeasuredRun::areaUm2);
    period = fit(elements, LogicModel::periodFeatures, MeasuredRun::minPeriodNs);
  }

  /** The model of runs; those held out are not looked at. */
  public static LogicModel of(MeasuredRuns runs) {
    return new LogicModel(runs);
  }

  private static double[] fit(
      List<MeasuredRun> runs,
      Function<EieConfig, double[]> features,
      ToDoubleFunction<MeasuredRun> measured) {
    // A part that a run does not have says nothing of its size, and has no relative error.
    List<MeasuredRun> having =
        runs.stream().filter(run -> measured.applyAsDouble(run) > 0).toList();
    return LeastSquares.fit(
        having.stream().map(run -> features.apply(run.config())).toList(),
        having.stream().map(measured::applyAsDouble).toList());
  }

  /**
   * Control once, a node of each tree for every four nodes or elements below it, and a root for
   * every column group of every level.
   */
  private static double[] treeFeatures(EieConfig config) {
    int nodes = 0;
    int width = config.processingElements();
    do {
      width = (width + 3) / 4;
      nodes += width;
    } while (width > 1);
    int roots = config.groupLevels().stream().mapToInt(config::groups).sum();
    return new double[] {1, nodes, roots};
  }

  /**
   * Levels of selection and addition: what the stages have in common, the choice among lanes and
   * rows, the adders' carries. With an adder per row every product goes to all rows, and every
   * start value to all groups.
   */
  private static double[] periodFeatures(EieConfig config) {
    boolean perRow = config.accumulatorStructure() == AccumulatorStructure.PER_ROW;
    int product = config.weightBits() + config.activationBits();
    double lanes = log2(config.entriesPerCycle());
    double rows = log2(config.rowsPerElement());
    double carries = log2(config.accumulatorBits());
    return new double[] {
      1,
      lanes,
      perRow ? lanes : 0,
      perRow && config.accumulatorBits() < product ? lanes : 0,
      perRow ? config.rowsPerElement() / (double) config.exchangeRows() : 0,
      carries,
      rows,
      config.multiplierStages() == 1 ? 1 : 0,
      log2(config.queueDepth())
    };
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  /** Logic of one element by part, um2. */
  public Map<ElementPart, Double> partsUm2(EieConfig config) {
    Map<ElementPart, Double> areas = new LinkedHashMap<>();
    for (ElementPart part : ElementPart.values()) {
      areas.put(part, LeastSquares.value(parts.get(part), part.features(config)));
    }
    return areas;
  }

  /** Logic of one element, um2. */
  public double elementUm2(EieConfig config) {
    return partsUm2(config).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Logic of central control and trees, um2. */
  public double beyondElementsUm2(EieConfig config) {
    return LeastSquares.value(beyond, treeFeatures(config));
  }

  /** Shortest clock period, ns. */
  public double minPeriodNs(EieConfig config) {
    return LeastSquares.value(period, periodFeatures(config));
  }

  /** Highest clock frequency, MHz. */
  public double fmaxMHz(EieConfig config) {
    return MHZ_NS / minPeriodNs(config);
  }
}
