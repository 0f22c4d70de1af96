// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.sweep;

import io.eie.cli.output.TextTable;
import io.eie.generator.config.Preset;
import io.eie.sim.sweep.SweepPoint;
import io.eie.sim.sweep.SweepReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sweep in words: a table of the designs, another of where their cycles go, the smallest one that
 * keeps the targets.
 *
 * @param report what was found
 * @param basis what the figures are of
 * @param base the preset that the designs start from
 */
record SweepText(SweepReport report, String basis, Preset base) {
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(designs());
    lines.add("");
    lines.add(parts());
    lines.add("");
    lines.add(basis);
    lines.add("*: on the Pareto front of us, mm2 and nJ");
    lines.add("least nJ us: " + design(report.leastEnergyDelay()));
    if (report.targets().given()) {
      lines.add(smallest());
    }
    return String.join(System.lineSeparator(), lines);
  }

  private List<String> choices() {
    return List.copyOf(report.points().get(0).choices().keySet());
  }

  private String designs() {
    boolean labelled = report.points().get(0).accuracy() != null;
    List<String> headlines = new ArrayList<>(List.of("design"));
    headlines.addAll(choices());
    headlines.addAll(
        List.of("cycles", "us", "nJ", "nJ us", "mm2", "max MHz", "load balance", "segments"));
    if (labelled) {
      headlines.add("accuracy");
    }
    TextTable table = new TextTable(headlines.toArray(String[]::new));
    for (int index = 0; index < report.points().size(); index++) {
      SweepPoint point = report.points().get(index);
      List<String> cells = new ArrayList<>(List.of(name(index)));
      cells.addAll(point.choices().values());
      cells.add(decimal(point.cycles(), 1));
      cells.add(decimal(point.microseconds(), 3));
      cells.add(decimal(point.nanojoules(), 2));
      cells.add(decimal(point.energyDelay(), 2));
      cells.add(decimal(point.mm2(), 3));
      cells.add(decimal(point.highestMHz(), 0));
      cells.add(TextTable.percent(point.loadBalance()));
      cells.add(Integer.toString(point.segments()));
      if (labelled) {
        cells.add(String.format(Locale.ROOT, "%.2f %%", 100 * point.accuracy()));
      }
      table.add(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  private String name(int index) {
    return (index + 1) + (report.front().get(index) ? " *" : "");
  }

  private String parts() {
    List<String> headlines = new ArrayList<>(List.of("cycles spent"));
    headlines.addAll(report.points().get(0).breakdown().keySet());
    TextTable table = new TextTable(headlines.toArray(String[]::new));
    for (int index = 0; index < report.points().size(); index++) {
      List<String> cells = new ArrayList<>(List.of(name(index)));
      report.points().get(index).breakdown().values().stream()
          .map(cycles -> decimal(cycles, 1))
          .forEach(cells::add);
      table.add(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  private String smallest() {
    return report
        .targets()
        .smallest(report.points())
        .map(point -> "smallest design with " + report.targets().words() + ": " + design(point))
        .orElse("no design of this sweep keeps " + report.targets().words());
  }

  /** A design by its number in the table, with the options that make it. */
  private String design(SweepPoint point) {
    return String.format(
        Locale.ROOT, "%d (%s)", report.points().indexOf(point) + 1, base.options(point.config()));
  }

  private static String decimal(double value, int digits) {
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
