// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.toggle;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes of bits in the logic of all elements, by module.
 *
 * @param changes by the module's name, in all its instances
 * @param bits of nets and registers that one instance of the module declares
 */
record ToggleTable(Map<String, Long> changes, Map<String, Integer> bits) {
  /** Copies the maps. */
  ToggleTable {
    changes = new TreeMap<>(changes);
    bits = Map.copyOf(bits);
  }

  /** Changes of all bits. */
  long total() {
    return changes.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * The table as Markdown, the most first.
   *
   * @param elements number of elements
   * @param cycles that were counted
   */
  String text(int elements, long cycles) {
    StringBuilder text =
        new StringBuilder(
            "| module | bits | changes of bits | per element and cycle |\n|---|---|---|---|\n");
    changes.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .forEach(
            row ->
                text.append(
                    line(
                        row.getKey(),
                        String.format(Locale.ROOT, "%,d", bits.get(row.getKey())),
                        row.getValue(),
                        elements * cycles)));
    return text.append(line("all", "", total(), elements * cycles)).toString();
  }

  private static String line(String name, String bits, long changes, long elementCycles) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %,d | %,.1f |%n",
        name,
        bits,
        changes,
        (double) changes / elementCycles);
  }
}
