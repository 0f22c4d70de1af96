// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The numbers of column groups that a design offers (specification, section 8). A pass uses one of
 * them.
 *
 * @param counts in ascending order; the first is 1
 */
public record ColumnGroups(List<Integer> counts) {
  /** One broadcast for all elements. */
  public static final ColumnGroups ONE = new ColumnGroups(List.of(1));

  private static final String SEPARATOR = ",";

  /** Copies the list. */
  public ColumnGroups {
    counts = List.copyOf(counts);
  }

  /** The counts of a list like {@code 1,4}, or nothing when the text is no such list. */
  static Optional<ColumnGroups> parse(String text) {
    if (!text.matches("[1-9][0-9]{0,3}(,[1-9][0-9]{0,3})*")) {
      return Optional.empty();
    }
    List<Integer> counts = new ArrayList<>();
    for (String count : text.split(SEPARATOR)) {
      counts.add(Integer.valueOf(count));
    }
    return Optional.of(new ColumnGroups(counts));
  }

  /** Whether the counts ascend from 1. */
  boolean sound() {
    boolean sound = !counts.isEmpty() && counts.get(0) == 1;
    for (int index = 1; index < counts.size(); index++) {
      sound &= counts.get(index) > counts.get(index - 1);
    }
    return sound;
  }

  /** Whether there are passes with more than one group. */
  public boolean several() {
    return counts.size() > 1;
  }

  /** The greatest count. */
  public int most() {
    return counts.get(counts.size() - 1);
  }

  /**
   * All counts that hardware can offer: the numbers of nodes of the tree levels whose nodes have
   * equally many elements.
   *
   * @param elements N
   * @param rows accumulators of an element
   * @param exchangeRows rows of an exchange; a group has at least as many
   */
  static ColumnGroups possible(int elements, int rows, int exchangeRows) {
    List<Integer> counts = new ArrayList<>(List.of(1));
    for (int size = 4; size < elements && elements % size == 0; size *= 4) {
      int count = elements / size;
      if ((long) count * exchangeRows <= rows) {
        counts.add(1, count);
      }
    }
    return new ColumnGroups(counts);
  }

  /** As it is written in YAML. */
  @Override
  public String toString() {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
  }
}
