// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.benchmark;

import io.eie.cli.output.PartsTable;
import io.eie.cli.output.TextTable;
import io.eie.sim.benchmark.BenchmarkReport;
import io.eie.sim.benchmark.BenchmarkReport.Mean;
import io.eie.sim.benchmark.BenchmarkReport.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The result of a benchmark in words: for each design what it takes, and where that goes. */
final class BenchmarkText {
  private final BenchmarkReport report;
  private final List<String> lines = new ArrayList<>();

  private BenchmarkText(BenchmarkReport report) {
    this.report = report;
  }

  static String of(BenchmarkReport report) {
    BenchmarkText text = new BenchmarkText(report);
    Map<List<Integer>, List<Result>> designs = new LinkedHashMap<>();
    for (Result result : report.results()) {
      designs
          .computeIfAbsent(
              List.of(result.processingElements(), result.entriesPerCycle()),
              design -> new ArrayList<>())
          .add(result);
    }
    designs.values().forEach(text::design);
    if (!report.geometricMeans().isEmpty()) {
      text.lines.add(text.means());
      text.lines.add("");
    }
    text.notes();
    return String.join(System.lineSeparator(), text.lines);
  }

  private void design(List<Result> results) {
    Result first = results.get(0);
    lines.add(
        String.format(
            Locale.ROOT,
            "%d %s, %d %s per cycle",
            first.processingElements(),
            first.processingElements() == 1 ? "PE" : "PEs",
            first.entriesPerCycle(),
            first.entriesPerCycle() == 1 ? "entry" : "entries"));
    lines.add("");
    lines.add(cycles(results));
    lines.add("");
    lines.add(parts(results));
    lines.add("");
  }

  private String cycles(List<Result> results) {
    TextTable table =
        new TextTable(
            "layer",
            "cycles",
            "host I/O",
            "back to back",
            "lower bound",
            "efficiency",
            "utilisation",
            "us",
            "paper us",
            "paper / ours");
    for (Result result : results) {
      table.add(
          result.layer(),
          TextTable.number(result.cycles()),
          TextTable.number(result.transferCycles()),
          TextTable.number(result.sustainedCyclesPerVector()),
          TextTable.number(result.lowerBound()),
          TextTable.percent(result.efficiency()),
          TextTable.percent(result.utilisation()),
          decimal(result.microseconds(), 2),
          decimal(result.paperMicroseconds(), 1),
          decimal(result.paperRatio(), 2));
    }
    return table.toString();
  }

  private static String parts(List<Result> results) {
    PartsTable table = new PartsTable();
    results.forEach(result -> table.add(result.layer(), result.breakdown()));
    return table.toString();
  }

  private String means() {
    TextTable table =
        new TextTable(
            "geometric means",
            "entries per cycle",
            "layers",
            "efficiency",
            "with row tiles",
            "utilisation",
            "paper / ours");
    for (Mean mean : report.geometricMeans()) {
      table.add(
          mean.processingElements() + (mean.processingElements() == 1 ? " PE" : " PEs"),
          Integer.toString(mean.entriesPerCycle()),
          Integer.toString(mean.layers()),
          TextTable.percent(mean.efficiency()),
          TextTable.percent(mean.tiledEfficiency()),
          TextTable.percent(mean.utilisation()),
          decimal(mean.paperRatio(), 2));
    }
    return table.toString();
  }

  private void notes() {
    Map<String, Integer> segments = new TreeMap<>();
    for (Result result : report.results()) {
      segments.merge(result.layer(), result.activity().segments(), Math::max);
      if (result.difference() != null) {
        lines.add("differs: " + result.difference());
      }
    }
    segments.forEach(
        (layer, count) -> {
          if (count > 1) {
            lines.add(
                String.format(
                    Locale.ROOT,
                    "%s has %d segments: the sum of their cycles, without the loading between them (--fit avoids segments)",
                    layer,
                    count));
          }
        });
    if (!report.results().isEmpty()) {
      lines.add(
          "host I/O: cycles in which the bus ("
              + buses()
              + ") moves the input and the output, before and after the run's cycles");
      lines.add(
          "back to back: cycles that each further vector takes when inputs and outputs move while other vectors run; -: the"
              + " model does not fit at once, or has one buffer for vectors");
    }
    int runs = report.results().size();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s, %s row mapping, %s MHz; paper us: the paper's 64 elements at 800 MHz; %d %s%s",
            report.engine(),
            report.rowMapping(),
            decimal(report.clockMHz(), 0),
            runs,
            runs == 1 ? "run" : "runs",
            report.engine().equals("rtl") ? differing() : ""));
  }

  private String buses() {
    return String.join(
        ", ", new TreeSet<>(report.results().stream().map(Result::hostBus).toList()));
  }

  private String differing() {
    long count = report.results().stream().filter(result -> result.difference() != null).count();
    return String.format(
        Locale.ROOT, ", %d %s from the model", count, count == 1 ? "differs" : "differ");
  }

  private static String decimal(Double value, int digits) {
    return value == null ? "-" : String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
