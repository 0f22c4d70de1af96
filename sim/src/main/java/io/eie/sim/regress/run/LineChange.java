// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of a text that are replaced by others. The old lines include as many unchanged ones around
 * them as it takes to occur once.
 *
 * @param before the old lines, joined by line feeds
 * @param after the lines in their place
 */
record LineChange(String before, String after) {
  private static final int MOST_CONTEXT = 20;

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
    String text = String.join("\n", old) + "\n";
    for (int context = begin == end ? 1 : 0; context <= MOST_CONTEXT; context++) {
      int from = Math.max(0, begin - context);
      int to = Math.min(old.size(), end + context);
      String before = joined(old.subList(from, to));
      if (occurrences(text, before) == 1 || context == MOST_CONTEXT) {
        String after =
            joined(old.subList(from, begin)) + joined(fresh) + joined(old.subList(end, to));
        return new LineChange(before, after);
      }
    }
    throw new IllegalStateException("the loop ends with the most context");
  }

  private static String joined(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static int occurrences(String text, String part) {
    int count = 0;
    for (int at = find(text, part, 0); at >= 0; at = find(text, part, at + 1)) {
      count++;
    }
    return count;
  }

  /** The next place at which the part stands as whole lines. */
  private static int find(String text, String part, int from) {
    for (int at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + 1)) {
      if (at == 0 || text.charAt(at - 1) == '\n') {
        return at;
      }
    }
    return -1;
  }

  /** All changes made in a text; empty where the old lines of one do not occur exactly once. */
  static Optional<String> apply(List<LineChange> changes, String text) {
    String changed = text;
    for (LineChange change : changes) {
      if (occurrences(changed, change.before) != 1) {
        return Optional.empty();
      }
      int at = find(changed, change.before, 0);
      changed =
          changed.substring(0, at) + change.after + changed.substring(at + change.before.length());
    }
    return Optional.of(changed);
  }
}
