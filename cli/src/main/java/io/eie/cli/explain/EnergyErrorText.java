// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.explain;

import io.eie.cli.output.TextTable;
import io.eie.generator.estimate.EnergyError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The energies in what {@code eie explain --estimate-error} prints. */
final class EnergyErrorText {
  private EnergyErrorText() {}

  /** A table with a line per run; the largest error of those held out. */
  static String of(List<EnergyError> errors) {
    TextTable table =
        new TextTable("energy of the logic", "workload", "use", "pJ a cycle", "estimated", "error");
    for (EnergyError error : errors) {
      double cycles = error.run().counts().cycles();
      table.add(
          error.run().name(),
          error.run().workload(),
          use(error),
          number("%.2f", error.run().total() / cycles),
          number("%.2f", error.picojoules() / cycles),
          number("%+.1f %%", 100 * error.error()));
    }
    return table
        + System.lineSeparator()
        + number("held out: energy within %.1f %%", 100 * largest(errors));
  }

  /** The same as a document; errors are fractions of 1. */
  static Map<String, Object> document(List<EnergyError> errors) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("largestHeldOutEnergyError", largest(errors));
    document.put("energies", errors.stream().map(EnergyErrorText::run).toList());
    return document;
  }

  private static Map<String, Object> run(EnergyError error) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("name", error.run().name());
    run.put("configuration", error.run().configuration());
    run.put("workload", error.run().workload());
    run.put("use", use(error));
    run.put("measuredPj", error.run().total());
    run.put("estimatedPj", error.picojoules());
    run.put("energyError", error.error());
    return run;
  }

  private static double largest(List<EnergyError> errors) {
    return errors.stream()
        .filter(error -> error.run().heldOut())
        .mapToDouble(error -> Math.abs(error.error()))
        .max()
        .orElse(0);
  }

  private static String use(EnergyError error) {
    return error.run().heldOut() ? "held out" : "fitted";
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
