// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Deals the outputs of a layer to the column groups of the next layer, so that the groups have
 * about as much to do. A pass takes as long as its busiest group, and a group takes its active
 * columns one after another.
 *
 * <p>The balance of the layer itself stays: the rows that meet in an element still do, and only
 * which element that is changes, or in which home group an output is.
 */
final class ColumnDealer {
  private final ColumnGrouping next;

  /** For each output, the cycles that it is expected to take as a column. */
  private final double[] cost;

  /** For each column group, the cost of the outputs dealt to it so far. */
  private final double[] load;

  /**
   * Nothing is dealt yet.
   *
   * @param next the next layer, with more than one column group
   */
  ColumnDealer(LayerStructure next, EieConfig config) {
    this.next = ColumnGrouping.of(config, next.groups());
    this.load = new double[next.groups()];
    this.cost = new double[next.matrix().columns()];
    double perCycle = (double) this.next.size() * config.entriesPerCycle();
    for (int column = 0; column < cost.length; column++) {
      int entries = next.matrix().columnStart(column + 1) - next.matrix().columnStart(column);
      cost[column] = next.activity(column) * Math.max(1, entries / perCycle);
    }
  }

  /** The column group of the next layer that a position is in. */
  int group(int position) {
    return next.group(position);
  }

  /**
   * Deals the outputs of a row tile: exchanges whole sets, then orders the rows of each.
   *
   * @param sets for each element the rows in it; afterwards row k of set e is at position {@code
   *     positions[e][k]}
   * @param positions for each element the positions that its rows have
   */
  void deal(int[][] sets, int[][] positions) {
    int[][] given = sets.clone();
    List<Integer> bySum = sorted(given.length, set -> sum(given[set]));
    List<Integer> free = new ArrayList<>(IntStream.range(0, sets.length).boxed().toList());
    for (int set : bySum) {
      int[] rows = given[set];
      int element =
          free.stream()
              .filter(each -> positions[each].length == rows.length)
              .min(Comparator.comparingDouble(each -> meanLoad(positions[each])))
              .orElseThrow();
      free.remove((Integer) element);
      sets[element] = ordered(rows, positions[element]);
    }
  }

  /** Rows at positions, each of the costliest first in the group that has least to do. */
  private int[] ordered(int[] rows, int[] positions) {
    int[] groupOf = new int[rows.length];
    int[] room = new int[load.length];
    for (int position : positions) {
      room[group(position)]++;
    }
    for (int index : sorted(rows.length, row -> cost[rows[row]])) {
      int least = -1;
      for (int group = 0; group < room.length; group++) {
        if (room[group] > 0 && (least < 0 || load[group] < load[least])) {
          least = group;
        }
      }
      room[least]--;
      load[least] += cost[rows[index]];
      groupOf[index] = least;
    }
    // In each group the rows keep their order, which is the layer's own.
    int[] ordered = new int[rows.length];
    int[] at = new int[load.length];
    for (int place = 0; place < positions.length; place++) {
      int group = group(positions[place]);
      while (groupOf[at[group]] != group) {
        at[group]++;
      }
      ordered[place] = rows[at[group]++];
    }
    return ordered;
  }

  private double meanLoad(int[] positions) {
    double sum = 0;
    for (int position : positions) {
      sum += load[group(position)];
    }
    return sum / Math.max(1, positions.length);
  }

  private double sum(int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += cost[row];
    }
    return sum;
  }

  /** 0 .. count - 1, the largest values first; of equal ones in order. */
  private static List<Integer> sorted(int count, IntToDoubleFunction value) {
    double[] values = IntStream.range(0, count).mapToDouble(value).toArray();
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer index) -> -values[index]))
        .toList();
  }
}
