// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.bench;

import io.eie.sim.verilator.CoverageReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds up the line coverage that the benches left in a folder ({@code -Deie.coverage}) and prints
 * it by module, with the lines that no test reached.
 */
public final class CoverageTable {
  private CoverageTable() {}

  /**
   * @param arguments the folder, and optionally the least coverage in percent; below it the exit
   *     code is 1
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    CoverageReport report = CoverageReport.merge(parts(folder), folder.resolve("merged.info"));
    int covered = 0;
    int points = 0;
    for (Map.Entry<String, CoverageReport.Module> module :
        new TreeMap<>(report.modules()).entrySet()) {
      CoverageReport.Module lines = module.getValue();
      System.out.printf(
          Locale.ROOT,
          "%-26s %4d of %4d  %6.2f %%%n",
          module.getKey(),
          lines.covered(),
          lines.points().size(),
          lines.percent());
      for (CoverageReport.Point point : lines.uncovered()) {
        System.out.printf(Locale.ROOT, "    %s:%d %s%n", point.file(), point.line(), point.kind());
      }
      covered += lines.covered();
      points += lines.points().size();
    }
    System.out.printf(
        Locale.ROOT,
        "line coverage: %d of %d points, %.2f %%%n",
        covered,
        points,
        report.percent());
    double least = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0;
    if (report.percent() < least) {
      System.err.printf(
          Locale.ROOT,
          "line coverage must be at least %.2f %%, was %.2f %%%n",
          least,
          report.percent());
      System.exit(1);
    }
  }

  private static List<Path> parts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".dat")).sorted().toList();
    }
  }
}
