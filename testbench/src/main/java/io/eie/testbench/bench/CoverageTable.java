// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.coverage.CoverageExclusions;
import io.eie.sim.verilator.CoverageReport;
import io.eie.sim.verilator.CoverageReport.Module;
import io.eie.sim.verilator.CoverageReport.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Adds up the coverage that the benches left in a folder ({@code -Deie.coverage}) and prints it by
 * module: basic blocks, bits that changed, cover points; then the holes, and those that {@link
 * CoverageExclusions} excludes, with their reasons.
 */
public final class CoverageTable {
  private final CoverageReport report;
  private final CoverageExclusions exclusions = CoverageExclusions.kept();
  private final List<String> holes = new ArrayList<>();
  private final Map<String, Integer> excluded = new TreeMap<>();

  private CoverageTable(CoverageReport report) {
    this.report = report;
  }

  /**
   * @param arguments the folder; the least coverage in percent of basic blocks, of bits and of
   *     cover points (each 0 by default). Below one of them the exit code is 1
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    CoverageReport report = CoverageReport.merge(parts(folder), folder.resolve("merged.info"));
    if (!new CoverageTable(report)
        .print(least(arguments, 1), least(arguments, 2), least(arguments, 3))) {
      System.exit(1);
    }
  }

  private static double least(String[] arguments, int index) {
    return arguments.length > index ? Double.parseDouble(arguments[index]) : 0;
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".dat")).sorted().toList();
    }
  }

  private boolean print(double leastLines, double leastToggles, double leastPoints) {
    Map<String, Module> lines = report.modules();
    Map<String, Module> toggles = counted("toggle", report.toggles());
    Map<String, Module> points = counted("point", report.coverPoints());
    TreeSet<String> names = new TreeSet<>(lines.keySet());
    names.addAll(toggles.keySet());
    System.out.printf(
        Locale.ROOT, "%-26s %20s %20s %16s%n", "module", "basic blocks", "bits", "cover points");
    for (String name : names) {
      row(name, lines.get(name), toggles.get(name), points.get(name));
    }
    row("all", joined(lines), joined(toggles), joined(points));
    lines.forEach((name, module) -> holes("block", name, module));
    toggles.forEach((name, module) -> holes("toggle", name, module));
    points.forEach((name, module) -> holes("point", name, module));
    holes.forEach(System.out::println);
    excluded.forEach(
        (reason, count) -> System.out.printf(Locale.ROOT, "excluded: %5d, %s%n", count, reason));
    System.out.printf(
        Locale.ROOT,
        "coverage: lines %.2f %%, toggles %s, cover points %d of %d%n",
        CoverageReport.percent(lines),
        toggles.isEmpty()
            ? "not measured"
            : String.format(Locale.ROOT, "%.2f %%", CoverageReport.percent(toggles)),
        joined(points).covered(),
        joined(points).points().size());
    boolean enough = least("line coverage", leastLines, CoverageReport.percent(lines));
    enough &= least("toggle coverage", leastToggles, CoverageReport.percent(toggles));
    return enough & least("coverage of cover points", leastPoints, CoverageReport.percent(points));
  }

  private static boolean least(String what, double least, double was) {
    if (was < least) {
      System.err.printf(
          Locale.ROOT, "%s must be at least %.2f %%, was %.2f %%%n", what, least, was);
      return false;
    }
    return true;
  }

  private static void row(String name, Module lines, Module toggles, Module points) {
    System.out.printf(
        Locale.ROOT, "%-26s %20s %20s %16s%n", name, of(lines), of(toggles), of(points));
  }

  private static String of(Module module) {
    return module == null || module.points().isEmpty()
        ? "-"
        : String.format(
            Locale.ROOT,
            "%d of %d %6.2f %%",
            module.covered(),
            module.points().size(),
            module.percent());
  }

  private static Module joined(Map<String, Module> modules) {
    return new Module(
        modules.values().stream().flatMap(module -> module.points().stream()).toList());
  }

  /** Without what is excluded and was not reached. */
  private Map<String, Module> counted(String kind, Map<String, Module> modules) {
    Map<String, Module> counted = new TreeMap<>();
    modules.forEach(
        (name, module) -> {
          List<Point> points = new ArrayList<>();
          for (Point point : module.points()) {
            String reason = point.count() > 0 ? null : exclusions.reason(kind, name, point.kind());
            if (reason == null) {
              points.add(point);
            } else {
              excluded.merge(reason, 1, Integer::sum);
            }
          }
          counted.put(name, new Module(points));
        });
    return counted;
  }

  /** Bits of one signal are one line. */
  private void holes(String kind, String name, Module module) {
    Map<String, Integer> bits = new HashMap<>();
    for (Point point : module.uncovered()) {
      if (kind.equals("toggle")) {
        bits.merge(point.kind().replaceAll("\\[.*", ""), 1, Integer::sum);
      } else if (kind.equals("point")) {
        holes.add("not reached: " + name + " " + point.kind());
      } else {
        holes.add(
            String.format(
                Locale.ROOT,
                "not run: %s %s:%d %s",
                name,
                point.file(),
                point.line(),
                point.kind()));
      }
    }
    new TreeMap<>(bits)
        .forEach(
            (signal, count) ->
                holes.add(
                    String.format(
                        Locale.ROOT, "never changed: %s %s, %d bits", name, signal, count)));
  }
}
