// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Lines of a text that are replaced by others. The old lines include as many unchanged ones around
 * them as it takes to stand there once. Numbers do not count: widths differ from configuration to
 * configuration.
 *
 * @param before the old lines
 * @param after the lines in their place
 */
record LineChange(List<String> before, List<String> after) {
  private static final int MOST_CONTEXT = 20;

  /** Digits of a number of Verilog, its base apart; no part of a name. */
  private static final Pattern NUMBER =
      Pattern.compile("(?<=')[hbd][0-9a-f]+|(?<![A-Za-z0-9_])[0-9]+");

  LineChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The changes that make one text of another. */
  static List<LineChange> between(String from, String to) {
    List<String> old = from.lines().toList();
    List<String> fresh = to.lines().toList();
    int[][] common = common(old, fresh);
    List<LineChange> changes = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < old.size() || j < fresh.size()) {
      int oldBegin = i;
      int freshBegin = j;
      while ((i < old.size() || j < fresh.size())
          && !(i < old.size() && j < fresh.size() && old.get(i).equals(fresh.get(j)))) {
        boolean removes =
            j == fresh.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1];
        if (removes) {
          i++;
        } else {
          j++;
        }
      }
      if (i > oldBegin || j > freshBegin) {
        changes.add(change(old, oldBegin, i, fresh.subList(freshBegin, j)));
      }
      i++;
      j++;
    }
    return changes;
  }

  /** Length of the longest common sequence of lines from each pair of places on. */
  private static int[][] common(List<String> old, List<String> fresh) {
    int[][] common = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(fresh.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static LineChange change(List<String> old, int begin, int end, List<String> fresh) {
    for (int context = begin == end ? 1 : 0; ; context++) {
      int from = Math.max(0, begin - context);
      int to = Math.min(old.size(), end + context);
      List<String> before = old.subList(from, to);
      if (places(old, before).size() == 1 || context == MOST_CONTEXT) {
        List<String> after = new ArrayList<>(old.subList(from, begin));
        after.addAll(fresh);
        after.addAll(old.subList(end, to));
        return new LineChange(before, after);
      }
    }
  }

  /** Where lines stand in others, whatever their numbers are. */
  private static List<Integer> places(List<String> lines, List<String> part) {
    List<String> wanted = part.stream().map(LineChange::withoutNumbers).toList();
    List<String> all = lines.stream().map(LineChange::withoutNumbers).toList();
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at + wanted.size() <= all.size(); at++) {
      if (all.subList(at, at + wanted.size()).equals(wanted)) {
        places.add(at);
      }
    }
    return places;
  }

  private static String withoutNumbers(String line) {
    return NUMBER.matcher(line).replaceAll("#");
  }

  private static List<String> numbers(List<String> lines) {
    return lines.stream()
        .flatMap(line -> NUMBER.matcher(line).results().map(MatchResult::group))
        .toList();
  }

  /** All changes made in a text; empty where the old lines of one do not stand exactly once. */
  static Optional<String> apply(List<LineChange> changes, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    for (LineChange change : changes) {
      List<Integer> places = places(lines, change.before);
      if (places.size() != 1) {
        return Optional.empty();
      }
      List<String> found = lines.subList(places.get(0), places.get(0) + change.before.size());
      Optional<List<String>> fresh = change.with(numbers(found));
      if (fresh.isEmpty()) {
        return Optional.empty();
      }
      found.clear();
      lines.addAll(places.get(0), fresh.get());
    }
    return Optional.of(String.join("\n", lines) + "\n");
  }

  /**
   * The new lines with the numbers of another text: each that stands in the old lines becomes the
   * one in its place there. Empty where equal numbers of the old lines differ there, and the new
   * lines have others than the old ones.
   */
  private Optional<List<String>> with(List<String> found) {
    List<String> old = numbers(before);
    List<String> fresh = numbers(after);
    Map<String, String> other = new HashMap<>();
    boolean unique = true;
    for (int i = 0; i < old.size(); i++) {
      String earlier = other.putIfAbsent(old.get(i), found.get(i));
      unique &= earlier == null || earlier.equals(found.get(i));
    }
    if (!unique && !fresh.equals(old)) {
      return Optional.empty();
    }
    Iterator<String> next =
        unique
            ? fresh.stream().map(number -> other.getOrDefault(number, number)).iterator()
            : found.iterator();
    return Optional.of(
        after.stream().map(line -> NUMBER.matcher(line).replaceAll(match -> next.next())).toList());
  }
}
