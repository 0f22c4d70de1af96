// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Columns of text under headlines: the first left-aligned, the others right-aligned. */
public final class TextTable {
  private static final String GAP = "  ";

  private final List<String[]> rows = new ArrayList<>();

  public TextTable(String... headlines) {
    rows.add(headlines);
  }

  /** Adds a row with as many cells as there are headlines. */
  public void add(String... cells) {
    rows.add(cells);
  }

  /** A whole number with a comma between thousands; "-" for none. */
  public static String number(Long value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%,d", value);
  }

  /** A fraction of 1 as a percentage; "-" for none. */
  public static String percent(Double fraction) {
    return fraction == null ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * fraction);
  }

  /** The table, without the last line's end. */
  @Override
  public String toString() {
    int[] widths = new int[rows.get(0).length];
    // A column may be empty, a width may not be 0.
    Arrays.fill(widths, 1);
    for (String[] row : rows) {
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row[column].length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (String[] row : rows) {
      String[] cells = new String[row.length];
      for (int column = 0; column < cells.length; column++) {
        String alignment = column == 0 ? "-" : "";
        cells[column] =
            String.format(Locale.ROOT, "%" + alignment + widths[column] + "s", row[column]);
      }
      lines.add(String.join(GAP, Arrays.asList(cells)).stripTrailing());
    }
    return String.join(System.lineSeparator(), lines);
  }
}
