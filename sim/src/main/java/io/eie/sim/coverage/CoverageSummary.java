// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.coverage;

import io.eie.sim.verilator.CoverageReport;
import io.eie.sim.verilator.CoverageReport.Module;
import io.eie.sim.verilator.CoverageReport.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Coverage by module, for a report. What was not reached and need not be ({@link
 * CoverageExclusions}) does not count.
 *
 * @param blocks basic blocks that ran, of all modules
 * @param points cover points that were reached, of all modules
 * @param modules by name
 * @param notReached cover points that were not reached, as {@code Unit point_name}
 * @param excluded by reason, how many cover points were not reached and need not be
 */
public record CoverageSummary(
    Share blocks,
    Share points,
    List<ModuleShare> modules,
    List<String> notReached,
    Map<String, Integer> excluded) {
  private static final String POINT_KIND = "point";

  /** How many of all are covered. */
  public record Share(int covered, int all) {
    /** Covered share, 0..100; 100 of none. */
    public double percent() {
      return all == 0 ? 100 : 100.0 * covered / all;
    }

    private Share plus(Share other) {
      return new Share(covered + other.covered, all + other.all);
    }
  }

  /** The coverage of one module. */
  public record ModuleShare(String name, Share blocks, Share points) {}

  /** The summary of a report. */
  public static CoverageSummary of(CoverageReport report, CoverageExclusions exclusions) {
    TreeSet<String> names = new TreeSet<>(report.modules().keySet());
    names.addAll(report.coverPoints().keySet());
    Share blocks = new Share(0, 0);
    Share points = new Share(0, 0);
    List<ModuleShare> modules = new ArrayList<>();
    List<String> notReached = new ArrayList<>();
    Map<String, Integer> excluded = new TreeMap<>();
    for (String name : names) {
      Module ran = report.modules().getOrDefault(name, new Module(List.of()));
      Module reached = report.coverPoints().getOrDefault(name, new Module(List.of()));
      int needless = 0;
      for (Point point : reached.uncovered()) {
        String reason = exclusions.reason(POINT_KIND, name, point.kind());
        if (reason == null) {
          notReached.add(name + " " + point.kind());
        } else {
          excluded.merge(reason, 1, Integer::sum);
          needless++;
        }
      }
      ModuleShare share =
          new ModuleShare(
              name,
              new Share(ran.covered(), ran.points().size()),
              new Share(reached.covered(), reached.points().size() - needless));
      modules.add(share);
      blocks = blocks.plus(share.blocks);
      points = points.plus(share.points);
    }
    return new CoverageSummary(blocks, points, modules, notReached, excluded);
  }
}
