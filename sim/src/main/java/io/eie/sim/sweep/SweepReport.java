// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.common.UserException;
import io.eie.common.quote.CsvText;
import io.eie.generator.config.EieConfig;
import io.eie.sim.run.Provenance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What {@code eie sweep} found, for people and machines.
 *
 * @param provenance where it is from
 * @param points the designs that were measured, in the order of the grid
 * @param front whether each is on the {@link ParetoFront}
 * @param refused combinations without a design that the network fits
 * @param targets what a design must keep
 */
public record SweepReport(
    Provenance provenance,
    List<SweepPoint> points,
    List<Boolean> front,
    List<SweepOutcome> refused,
    SweepTargets targets) {
  /** More digits are noise in an estimate. */
  private static final MathContext DIGITS = new MathContext(6);

  /**
   * The report of outcomes.
   *
   * @throws UserException when there is no design that the network fits, with the first reason
   */
  public static SweepReport of(
      Provenance provenance, List<SweepOutcome> outcomes, SweepTargets targets) {
    List<SweepPoint> points = outcomes.stream().flatMap(one -> one.point().stream()).toList();
    if (points.isEmpty()) {
      throw new UserException(outcomes.get(0).refusal());
    }
    List<SweepOutcome> refused = outcomes.stream().filter(one -> one.point().isEmpty()).toList();
    return new SweepReport(provenance, points, ParetoFront.of(points), refused, targets);
  }

  /** The design with the least energy times time. */
  public SweepPoint leastEnergyDelay() {
    return points.stream().min(Comparator.comparingDouble(SweepPoint::energyDelay)).orElseThrow();
  }

  /** A record for each point: name of a figure to figure, the same names in all. */
  public List<Map<String, Object>> records() {
    List<Map<String, Object>> records = new ArrayList<>();
    for (int index = 0; index < points.size(); index++) {
      records.add(fields(points.get(index), front.get(index)));
    }
    return records;
  }

  /**
   * A line for each point below one with the names; every line ends in a line feed and names the
   * commit and the command.
   */
  public String csv() {
    List<Map<String, Object>> records = records();
    records.forEach(
        fields -> {
          fields.put("eieVersion", provenance.version());
          fields.put("eieCommit", provenance.commit());
          fields.put("command", provenance.command());
        });
    return records.stream()
        .map(fields -> CsvText.line(new ArrayList<>(fields.values())))
        .collect(Collectors.joining("", CsvText.line(List.copyOf(records.get(0).keySet())), ""));
  }

  private Map<String, Object> fields(SweepPoint point, boolean onFront) {
    EieConfig config = point.config();
    Map<String, Object> fields = new LinkedHashMap<>(point.choices());
    fields.put("processingElements", config.processingElements());
    fields.put("entriesPerCycle", config.entriesPerCycle());
    fields.put("cycles", rounded(point.cycles()));
    fields.put("loadCycles", rounded(point.loadCycles()));
    fields.put("segments", point.segments());
    fields.put("clockMHz", rounded(point.clockMHz()));
    fields.put("microseconds", rounded(point.microseconds()));
    fields.put("nanojoules", rounded(point.nanojoules()));
    fields.put("energyDelayNjUs", rounded(point.energyDelay()));
    fields.put("areaMm2", rounded(point.mm2()));
    fields.put("logicUm2", rounded(point.area().logicUm2()));
    fields.put("memoryUm2", rounded(point.area().memoryUm2()));
    fields.put("highestMHz", rounded(point.highestMHz()));
    fields.put("loadBalance", rounded(point.loadBalance()));
    fields.put("efficiency", rounded(point.efficiency()));
    fields.put("utilisation", rounded(point.utilisation()));
    fields.put("macs", rounded(point.macs()));
    point.breakdown().forEach((name, cycles) -> fields.put(name, rounded(cycles)));
    fields.put("accuracy", point.accuracy() == null ? null : rounded(point.accuracy()));
    fields.put("front", onFront);
    fields.put("meetsTargets", targets.given() ? targets.metBy(point) : null);
    fields.put("sparseRows", config.sparseRows());
    fields.put("pointers", config.pointers());
    fields.put("biases", config.biases());
    fields.put("activations", config.activations());
    fields.put("configHash", config.hash());
    return fields;
  }

  private static BigDecimal rounded(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }
}
