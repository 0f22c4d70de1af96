// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.upset;

import io.eie.sim.testbench.Upset;
import io.eie.sim.testbench.Upset.Outcome;
import io.eie.sim.testbench.UpsetPlace;
import io.eie.sim.testbench.UpsetTestbench;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Draws upsets, and counts their outcomes by unit. */
public final class UpsetTable {
  private static final int OUTCOMES = Outcome.values().length;

  private UpsetTable() {}

  /**
   * Draws upsets: one half in registers, one half in memory macros, in each half every bit alike,
   * at any cycle after the loading.
   *
   * @param cycles that the steps take after the loading
   */
  public static List<Upset> draw(List<UpsetPlace> places, int count, int cycles, long seed) {
    Random random = new Random(seed);
    List<Upset> upsets = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      boolean memory = number % 2 == 1;
      long bits =
          places.stream().filter(at -> inMemory(at) == memory).mapToLong(UpsetPlace::bits).sum();
      long bit = (long) (random.nextDouble() * bits);
      int place = 0;
      while (inMemory(places.get(place)) != memory || bit >= places.get(place).bits()) {
        if (inMemory(places.get(place)) == memory) {
          bit -= places.get(place).bits();
        }
        place++;
      }
      int width = places.get(place).width();
      upsets.add(
          new Upset(place, (int) (bit / width), (int) (bit % width), random.nextInt(cycles)));
    }
    return upsets;
  }

  /** Cells of a macro; its output register is a register. */
  public static boolean inMemory(UpsetPlace place) {
    return place.sram() && place.words() > 1;
  }

  /**
   * The table as Markdown: a row for each unit, memories first.
   *
   * @param results of the pass without an upset and of each upset
   */
  public static String text(
      List<UpsetPlace> places, List<Upset> upsets, List<UpsetTestbench.Result> results) {
    Map<String, int[]> rows = new TreeMap<>();
    int[] otherCounts = new int[2];
    for (int index = 0; index < upsets.size(); index++) {
      UpsetPlace place = places.get(upsets.get(index).place());
      UpsetTestbench.Result result = results.get(1 + index);
      String unit = inMemory(place) ? " memory " + memory(place) : place.unit();
      rows.computeIfAbsent(unit, key -> new int[OUTCOMES])[result.outcome().ordinal()]++;
      rows.computeIfAbsent(
              inMemory(place) ? " all memories" : " all registers", key -> new int[OUTCOMES])[
          result.outcome().ordinal()]++;
      if (result.outcome() == Outcome.MASKED && result.otherCounts()) {
        otherCounts[inMemory(place) ? 1 : 0]++;
      }
    }
    StringBuilder text =
        new StringBuilder(
            "| unit | upsets | masked | detected | silent | hung |\n|---|---|---|---|---|---|\n");
    rows.forEach(
        (unit, counts) -> {
          int sum = 0;
          for (int count : counts) {
            sum += count;
          }
          text.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %d | %d | %d | %d | %d |\n",
                  unit.strip(),
                  sum,
                  counts[0],
                  counts[1],
                  counts[2],
                  counts[3]));
        });
    text.append(
        String.format(
            Locale.ROOT,
            "\nMasked, but with other cycles or counters: %d in registers, %d in memories.\n",
            otherCounts[0],
            otherCounts[1]));
    return text.toString();
  }

  /** What a memory holds: the name of the instance around its cells. */
  private static String memory(UpsetPlace place) {
    String[] names = place.path().split("\\.");
    return names[names.length - 2].replaceFirst("^u_", "");
  }
}
