// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.output;

import io.eie.sim.cycle.Breakdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where cycles go, as a table: a row for each layer or design, a column for each part. */
public final class PartsTable {
  private final TextTable table;

  /**
   * @param more headlines of columns after the parts
   */
  public PartsTable(String... more) {
    List<String> headlines = new ArrayList<>(List.of("cycles spent"));
    Breakdown.NONE.parts().keySet().stream().map(PartsTable::words).forEach(headlines::add);
    headlines.addAll(List.of(more));
    table = new TextTable(headlines.toArray(String[]::new));
  }

  /** Adds a row. */
  public void add(String name, Breakdown parts, String... more) {
    List<String> cells = new ArrayList<>(List.of(name));
    parts.parts().values().stream().map(TextTable::number).forEach(cells::add);
    cells.addAll(List.of(more));
    table.add(cells.toArray(String[]::new));
  }

  /** {@code zeroRows} in words. */
  private static String words(String name) {
    return name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return table.toString();
  }
}
