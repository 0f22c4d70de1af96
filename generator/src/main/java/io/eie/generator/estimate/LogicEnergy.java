// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Energy of an element's logic, part by part, as sums of terms whose coefficients are fitted to
 * gates and their activity ({@link MeasuredEnergy}).
 *
 * <p>Every part takes an energy in each cycle that is proportional to its estimated area (the clock
 * of its flip-flops, what waits, leaks through enables), and one for each of its events,
 * proportional to the bits that the event moves.
 */
public final class LogicEnergy {
  private static final LogicEnergy KEPT =
      of(LogicModel.of(MeasuredRuns.kept()), MeasuredEnergies.kept());

  private final LogicModel areas;
  private final Map<ElementPart, double[]> coefficients = new EnumMap<>(ElementPart.class);

  private LogicEnergy(LogicModel areas, List<MeasuredEnergy> runs) {
    this.areas = areas;
    for (ElementPart part : ElementPart.values()) {
      List<MeasuredEnergy> having =
          runs.stream().filter(run -> part.area(run.units()) > 0).toList();
      coefficients.put(
          part,
          having.isEmpty()
              ? new double[0]
              : LeastSquares.fit(
                  having.stream().map(run -> features(part, run.config(), run.counts())).toList(),
                  having.stream().map(run -> part.area(run.units())).toList()));
    }
  }

  /** The energies of the runs that come with eie. */
  public static LogicEnergy kept() {
    return KEPT;
  }

  /**
   * The energies of runs; those held out are not looked at.
   *
   * @param areas estimated areas of the parts
   */
  public static LogicEnergy of(LogicModel areas, MeasuredEnergies energies) {
    return new LogicEnergy(areas, energies.runs().stream().filter(run -> !run.heldOut()).toList());
  }

  /** Cycles times area; then each event of the part times the bits that it moves. */
  private double[] features(ElementPart part, EieConfig c, AccessCounts n) {
    double idle = n.cycles() * areas.partsUm2(c).get(part);
    double token = 1 + c.pointerAddressBits() + c.activationBits();
    double product = c.weightBits() + c.activationBits();
    return switch (part) {
      case ACTIVATION_QUEUE -> new double[] {idle, n.columns() * token};
      case POINTER_READ -> new double[] {idle, n.pointerReads() * 2 * c.pointerBits()};
      case MATRIX_READ -> new double[] {idle, n.sparseReads() * c.sparseAddressBits()};
      case DECODER ->
          new double[] {
            idle, n.sparseReads() * c.sparseRowBits(), n.macs() * (c.weightBits() + c.rowBits())
          };
      case CODEBOOK -> new double[] {idle, n.macs() * c.weightBits()};
      case MULTIPLIERS ->
          new double[] {idle, n.macs() * c.weightBits() * c.activationBits(), n.macs() * product};
      case ACCUMULATORS ->
          new double[] {
            idle,
            n.macs() * c.accumulatorBits(),
            n.macs() * c.accumulatorBits() * c.rowsPerElement()
          };
      case EXCHANGE ->
          new double[] {idle, n.activationReads() * c.exchangeRows() * c.activationBits()};
      case RING -> new double[] {idle, n.ringSums() * c.accumulatorBits()};
      case ACCESS, COUNTERS -> new double[] {idle};
    };
  }

  /**
   * Energy of a run by part, in picojoules.
   *
   * @param counts summed over the elements; cycles are those of the run
   */
  public Map<ElementPart, Double> parts(EieConfig config, AccessCounts counts) {
    return energies(
        config,
        new AccessCounts(
            counts.cycles() * config.processingElements(),
            counts.columns(),
            counts.macs(),
            counts.sparseReads(),
            counts.pointerReads(),
            counts.activationReads(),
            counts.ringSums()));
  }

  /**
   * Energy of one element in a run, in picojoules.
   *
   * @param counts of one element
   */
  double elementPicojoules(EieConfig config, AccessCounts counts) {
    return energies(config, counts).values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * The same by part.
   *
   * @param counts of one element
   */
  Map<ElementPart, Double> energies(EieConfig config, AccessCounts counts) {
    Map<ElementPart, Double> energies = new LinkedHashMap<>();
    coefficients.forEach(
        (part, each) ->
            energies.put(
                part,
                each.length == 0 ? 0.0 : LeastSquares.value(each, features(part, config, counts))));
    return energies;
  }
}
