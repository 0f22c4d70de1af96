// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One cell of a confusion table.
 *
 * @param label true class
 * @param recognised class that the golden model gives
 * @param vectors how many
 */
public record Confusion(int label, int recognised, int vectors) {
  /** The cells that are not 0, by label, then by class. */
  static List<Confusion> table(int[] labels, int[] classes) {
    Map<Integer, Map<Integer, Integer>> counts = new TreeMap<>();
    for (int vector = 0; vector < labels.length; vector++) {
      counts
          .computeIfAbsent(labels[vector], label -> new TreeMap<>())
          .merge(classes[vector], 1, Integer::sum);
    }
    List<Confusion> cells = new ArrayList<>();
    counts.forEach(
        (label, row) ->
            row.forEach((recognised, count) -> cells.add(new Confusion(label, recognised, count))));
    return List.copyOf(cells);
  }
}
