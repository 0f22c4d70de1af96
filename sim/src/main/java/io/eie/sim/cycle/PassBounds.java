// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.ColumnGrouping;
import java.util.Arrays;

/**
 * Cycles that one pass cannot do without, whatever the queues, trees and pipelines around it; each
 * is at least as large as the one before.
 *
 * @param columns columns broadcast, one per cycle and column group: those of the group with most
 * @param decoding cycles of the decoder of the busiest element, or the columns where these are more
 * @param arrival the same when no element decodes a column before its turn to be broadcast, one per
 *     cycle
 * @param scanned the same when a row of N inputs without a non-zero takes a turn too
 * @param busy cycles of the decoders of all elements together
 */
public record PassBounds(long columns, long decoding, long arrival, long scanned, long busy) {
  /**
   * The bounds of a pass.
   *
   * @param source the source vector by position, rows of N values
   */
  static PassBounds of(TileWork work, int[] source, int elements) {
    ColumnGrouping grouping = work.grouping();
    long[] busy = new long[elements];
    long[] arrivalEnd = new long[elements];
    long[] scannedEnd = new long[elements];
    long[] columns = new long[grouping.groups()];
    long[] turns = new long[grouping.groups()];
    for (int first = 0; first < source.length; first += elements) {
      long[] before = columns.clone();
      for (int column = first; column < first + elements; column++) {
        if (source[column] == 0) {
          continue;
        }
        int group = grouping.group(column);
        int firstElement = group * grouping.size();
        for (int element = firstElement; element < firstElement + grouping.size(); element++) {
          int cost = cost(work, column, element);
          if (cost > 0) {
            busy[element] += cost;
            arrivalEnd[element] = Math.max(arrivalEnd[element], columns[group]) + cost;
            scannedEnd[element] = Math.max(scannedEnd[element], turns[group]) + cost;
          }
        }
        columns[group]++;
        turns[group]++;
      }
      for (int group = 0; group < turns.length; group++) {
        turns[group] += columns[group] == before[group] ? 1 : 0;
      }
    }
    long most = max(columns);
    return new PassBounds(
        most,
        Math.max(most, max(busy)),
        Math.max(most, max(arrivalEnd)),
        Math.max(max(turns), max(scannedEnd)),
        Arrays.stream(busy).sum());
  }

  /** The sum with a pass that comes after it. */
  PassBounds plus(PassBounds other) {
    return new PassBounds(
        columns + other.columns,
        decoding + other.decoding,
        arrival + other.arrival,
        scanned + other.scanned,
        busy + other.busy);
  }

  private static int cost(TileWork work, int column, int element) {
    int cost = 0;
    int end = work.endSlice(column, element);
    for (int slice = work.firstSlice(column, element); slice < end; slice++) {
      cost += work.cost(slice);
    }
    return cost;
  }

  private static long max(long[] values) {
    long max = 0;
    for (long value : values) {
      max = Math.max(max, value);
    }
    return max;
  }
}
