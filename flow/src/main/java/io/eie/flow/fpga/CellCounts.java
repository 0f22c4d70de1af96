// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.fpga;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Yosys' {@code stat} says: cells by type, of each module and of the whole.
 *
 * <p>Its JSON is broken by lines of text for hierarchical designs in Yosys 0.23, so the text is
 * read.
 */
final class CellCounts {
  private static final Pattern MODULE = Pattern.compile("=== (.+) ===");
  private static final Pattern CELL = Pattern.compile("\\s+(\\w+)\\s+(\\d+)");
  private static final String WHOLE = "design hierarchy";
  private static final String CELLS_FOLLOW = "Number of cells:";

  private final Map<String, Map<String, Integer>> modules = new LinkedHashMap<>();

  private CellCounts() {}

  /** Reads the text. */
  static CellCounts read(String text) {
    CellCounts counts = new CellCounts();
    Map<String, Integer> cells = new LinkedHashMap<>();
    boolean listing = false;
    for (String line : text.lines().toList()) {
      Matcher module = MODULE.matcher(line);
      Matcher cell = CELL.matcher(line);
      if (module.matches()) {
        cells = new LinkedHashMap<>();
        counts.modules.put(module.group(1), cells);
        listing = false;
      } else if (line.contains(CELLS_FOLLOW)) {
        listing = true;
      } else if (listing && cell.matches()) {
        cells.merge(cell.group(1), Integer.parseInt(cell.group(2)), Integer::sum);
      }
    }
    return counts;
  }

  /** Cells of one module without those inside it; none when there is no such module. */
  Map<String, Integer> of(String module) {
    return modules.getOrDefault(module, Map.of());
  }

  /** Cells of the whole: of all modules together, or of the only one. */
  Map<String, Integer> whole() {
    return modules.size() == 1 ? modules.values().iterator().next() : of(WHOLE);
  }
}
