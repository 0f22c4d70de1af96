// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the known name that a misspelt one most likely means. */
public final class NearestName {
  /** No name of ours is longer; what lies beyond cannot make another name nearer. */
  private static final int LONGEST = 64;

  private NearestName() {}

  /** The known name with the fewest single-letter edits, case aside; the first of equals. */
  public static String of(String name, Collection<String> known) {
    String wanted = shortened(name);
    return known.stream()
        .min(Comparator.comparingInt(one -> edits(wanted, one.toLowerCase(Locale.ROOT))))
        .orElseThrow();
  }

  /** As many known names as are wanted, the nearest first; equals in alphabetical order. */
  public static List<String> of(String name, Collection<String> known, int wanted) {
    String given = shortened(name);
    return known.stream()
        .sorted(
            Comparator.<String>comparingInt(one -> edits(given, one.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .limit(wanted)
        .toList();
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(name.length(), LONGEST)).toLowerCase(Locale.ROOT);
  }

  /** Levenshtein distance, row by row. */
  private static int edits(String from, String to) {
    int[] above = new int[to.length() + 1];
    for (int column = 0; column <= to.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= from.length(); row++) {
      int[] current = new int[to.length() + 1];
      current[0] = row;
      for (int column = 1; column <= to.length(); column++) {
        int replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        current[column] = Math.min(replaced, 1 + Math.min(above[column], current[column - 1]));
      }
      above = current;
    }
    return above[to.length()];
  }
}
