// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.evaluate;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TextTable;
import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.sim.evaluate.WidthSweep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What {@code eie evaluate --sweep widths} prints and writes.
 *
 * @param rows what came out
 */
record EvaluationSweep(List<WidthSweep.Row> rows) {
  /** Makes the folder of the figures, before any work is done. */
  static void makeFolder(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new EnvironmentException(
          folder + " must be a folder (--out), failed: " + FailureReason.of(e), e);
    }
  }

  /** Writes into a folder, or nowhere for null, and prints. */
  int show(Path folder, OutputOptions output) {
    List<String> lines = new ArrayList<>();
    lines.add(table());
    if (folder != null) {
      write(folder.resolve("fig10.csv"), WidthSweep.csv(rows), lines);
      WidthSweep.pictures(rows)
          .forEach((name, picture) -> write(folder.resolve(name + ".svg"), picture, lines));
    }
    output.print(rows, String.join(System.lineSeparator(), lines));
    return ExitCode.SUCCESS;
  }

  private static void write(Path file, String text, List<String> lines) {
    AtomicFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    lines.add("wrote " + file);
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
