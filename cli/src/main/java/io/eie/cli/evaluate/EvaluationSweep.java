// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.evaluate;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.OutputFolder;
import io.eie.cli.output.TextTable;
import io.eie.sim.evaluate.WidthSweep;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What {@code eie evaluate --sweep widths} prints and writes.
 *
 * @param rows what came out
 */
record EvaluationSweep(List<WidthSweep.Row> rows) {
  /** Writes into a folder, or nowhere, and prints. */
  int show(Optional<OutputFolder> folder, OutputOptions output) {
    List<String> lines = new ArrayList<>();
    lines.add(table());
    folder.ifPresent(
        place -> {
          place.write("fig10.csv", WidthSweep.csv(rows));
          WidthSweep.pictures(rows).forEach((name, picture) -> place.write(name + ".svg", picture));
          lines.addAll(place.lines());
        });
    output.print(rows, String.join(System.lineSeparator(), lines));
    return ExitCode.SUCCESS;
  }

  private String table() {
    TextTable table =
        new TextTable(
            "arithmetic",
            "vectors",
            "correct",
            "accuracy",
            "pJ per multiply",
            "paper: AlexNet top-5",
            "paper: pJ per multiply");
    for (WidthSweep.Row row : rows) {
      table.add(
          row.arithmetic(),
          TextTable.number((long) row.vectors()),
          TextTable.number((long) row.correct()),
          String.format(Locale.ROOT, "%.2f %%", 100 * row.accuracy()),
          String.format(Locale.ROOT, "%.2f", row.multiplyPicojoules()),
          TextTable.percent(row.paperAccuracy()),
          row.paperMultiplyPicojoules() == null
              ? "-"
              : String.format(Locale.ROOT, "%.2f", row.paperMultiplyPicojoules()));
    }
    return table.toString();
  }
}
