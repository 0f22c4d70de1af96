// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.prove;

import io.eie.cli.output.TextTable;
import io.eie.flow.prove.ProofReport;
import io.eie.flow.prove.ProofResult;
import java.util.Locale;

/** What {@code eie prove} prints. */
public final class ProofText {
  private static final String END = System.lineSeparator();

  private ProofText() {}

  /** A row for each property, and the sum. */
  public static String of(ProofReport report) {
    TextTable table =
        new TextTable("unit", "size", "property", "kind", "method", "cycles", "result", "s");
    for (ProofResult result : report.properties()) {
      table.add(
          result.unit(),
          result.size(),
          result.property(),
          result.kind().toString(),
          result.method().toString(),
          cycles(result),
          result.outcome().toString(),
          String.format(Locale.ROOT, "%.2f", result.seconds()));
    }
    long bad = report.properties().stream().filter(result -> !result.outcome().good()).count();
    double seconds = report.properties().stream().mapToDouble(ProofResult::seconds).sum();
    return table
        + END
        + END
        + String.format(
            Locale.ROOT,
            "%d properties, %d not as they must be, %.1f s",
            report.properties().size(),
            bad,
            seconds);
  }

  private static String cycles(ProofResult result) {
    if (result.cycle() != null) {
      return "in " + result.cycle();
    }
    return result.depth() == null ? "any" : Integer.toString(result.depth());
  }
}
