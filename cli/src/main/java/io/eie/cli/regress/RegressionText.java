// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.output.TextTable;
import io.eie.sim.regress.report.RegressionReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code eie regress run} and {@code merge} print. */
final class RegressionText {
  private static final int MISSING_SHOWN = 10;

  private RegressionText() {}

  /** The kinds of failure, the command that shows each, and the sums. */
  static String of(RegressionReport report, Path page) {
    List<String> lines = new ArrayList<>();
    if (!report.buckets().isEmpty()) {
      TextTable table = new TextTable("first mismatch", "cases", "first case");
      report
          .buckets()
          .forEach(
              bucket ->
                  table.add(
                      bucket.name(),
                      TextTable.number((long) bucket.cases()),
                      bucket.first().result().id()));
      lines.add(table.toString());
      for (RegressionReport.Bucket bucket : report.buckets()) {
        lines.add("");
        lines.add(bucket.first().result().id() + ": " + bucket.first().where());
        lines.add("  " + bucket.first().replay());
      }
      lines.add("");
    }
    if (!report.missing().isEmpty()) {
      List<String> missing = report.missing();
      lines.add(
          "not run: "
              + String.join(", ", missing.subList(0, Math.min(MISSING_SHOWN, missing.size())))
              + (missing.size() > MISSING_SHOWN ? ", …" : ""));
    }
    if (report.coverage() != null) {
      lines.add(
          String.format(
              Locale.ROOT,
              "coverage: %.1f %% of the basic blocks, %d of %d cover points",
              report.coverage().blocks().percent(),
              report.coverage().points().covered(),
              report.coverage().points().all()));
    }
    lines.add("report: " + page);
    RegressionReport.Totals totals = report.totals();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %,d cases on %,d configurations: %,d passed, %,d failed, %,d with an error, %,d skipped, %,d not run;"
                + " %,d values and %,d counts compared",
            report.passes() ? "PASS" : "FAIL",
            totals.cases(),
            totals.configurations(),
            totals.passed(),
            totals.failed(),
            totals.errors(),
            totals.skipped(),
            totals.missing(),
            totals.values(),
            totals.counts()));
    return String.join(System.lineSeparator(), lines);
  }
}
