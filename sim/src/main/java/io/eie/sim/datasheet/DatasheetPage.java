// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.datasheet;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.eie.sim.cycle.Breakdown;
import java.util.List;
import java.util.Locale;

/** A datasheet as one page of HTML that needs no other file. */
public final class DatasheetPage {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, DatasheetPage.class.getClassLoader(), "io.eie.sim.template");

  private DatasheetPage() {}

  /** The page. */
  public static String of(Datasheet sheet) {
    StringOutput page = new StringOutput();
    ENGINE.render("datasheet.jte", sheet, page);
    return page.toString();
  }

  /** The parts of cycles in words, in their order. */
  public static List<String> parts() {
    return Breakdown.NONE.parts().keySet().stream()
        .map(name -> name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The value of a fact: whole numbers with their thousands apart. */
  public static String value(Object value) {
    return value instanceof Integer || value instanceof Long
        ? String.format(Locale.ROOT, "%,d", ((Number) value).longValue())
        : value.toString();
  }

  /** A share of 1 as a percentage. */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** The same with two digits, for accuracies; a dash for none. */
  public static String accuracy(Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.2f %%", 100 * share);
  }

  /** A share of a whole as the width of a bar, in per cent; none is negative. */
  public static String width(long part, long whole) {
    return String.format(Locale.ROOT, "%.3f%%", 100.0 * Math.max(0, part) / whole);
  }
}
