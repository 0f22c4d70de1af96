// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.explain;

import io.eie.cli.output.TextTable;
import io.eie.generator.estimate.EstimateError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What {@code eie explain --estimate-error} prints. */
final class EstimateErrorText {
  private EstimateErrorText() {}

  /** A table with a line per run; the largest errors of those held out. */
  static String of(List<EstimateError> errors) {
    TextTable table =
        new TextTable("run", "use", "um2", "estimated", "error", "MHz", "estimated", "error");
    for (EstimateError error : errors) {
      table.add(
          error.run().name(),
          use(error),
          number("%,.0f", error.run().areaUm2()),
          number("%,.0f", error.areaUm2()),
          number("%+.1f %%", 100 * error.area()),
          number("%.0f", error.measuredMHz()),
          number("%.0f", error.fmaxMHz()),
          number("%+.1f %%", 100 * error.frequency()));
    }
    return table
        + System.lineSeparator()
        + number(
            "held out: area within %.1f %%, frequency within %.1f %%",
            100 * largest(errors, EstimateError::area),
            100 * largest(errors, EstimateError::frequency));
  }

  /** The same as a document; errors are fractions of 1. */
  static Map<String, Object> document(List<EstimateError> errors) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("largestHeldOutAreaError", largest(errors, EstimateError::area));
    document.put("largestHeldOutFmaxError", largest(errors, EstimateError::frequency));
    document.put("runs", errors.stream().map(EstimateErrorText::run).toList());
    return document;
  }

  private static Map<String, Object> run(EstimateError error) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("name", error.run().name());
    run.put("configuration", error.run().configuration());
    run.put("use", use(error));
    run.put("measuredUm2", error.run().areaUm2());
    run.put("estimatedUm2", error.areaUm2());
    run.put("areaError", error.area());
    run.put("measuredMHz", error.measuredMHz());
    run.put("estimatedMHz", error.fmaxMHz());
    run.put("fmaxError", error.frequency());
    return run;
  }

  private static double largest(List<EstimateError> errors, ToDoubleFunction<EstimateError> what) {
    return errors.stream()
        .filter(error -> error.run().heldOut())
        .mapToDouble(error -> Math.abs(what.applyAsDouble(error)))
        .max()
        .orElse(0);
  }

  private static String use(EstimateError error) {
    return error.run().heldOut() ? "held out" : "fitted";
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
