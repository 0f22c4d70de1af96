// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

/**
 * Cycles that one pass cannot do without, whatever the queues, trees and pipelines around it; each
 * is at least as large as the one before.
 *
 * @param columns columns broadcast, one per cycle
 * @param decoding cycles of the decoder of the busiest element, or the columns where these are more
 * @param arrival the same when no element decodes a column before its turn to be broadcast, one per
 *     cycle
 * @param scanned the same when a row of N inputs without a non-zero takes a turn too
 */
public record PassBounds(long columns, long decoding, long arrival, long scanned) {
  /**
   * The bounds of a pass.
   *
   * @param source the source vector by position, rows of N values
   */
  static PassBounds of(TileWork work, int[] source, int elements) {
    long[] busy = new long[elements];
    long[] arrivalEnd = new long[elements];
    long[] scannedEnd = new long[elements];
    long columns = 0;
    long turns = 0;
    for (int first = 0; first < source.length; first += elements) {
      long before = columns;
      for (int column = first; column < first + elements; column++) {
        if (source[column] == 0) {
          continue;
        }
        for (int element = 0; element < elements; element++) {
          int cost = cost(work, column, element);
          if (cost > 0) {
            busy[element] += cost;
            arrivalEnd[element] = Math.max(arrivalEnd[element], columns) + cost;
            scannedEnd[element] = Math.max(scannedEnd[element], turns) + cost;
          }
        }
        columns++;
        turns++;
      }
      turns += columns == before ? 1 : 0;
    }
    return new PassBounds(
        columns,
        Math.max(columns, max(busy)),
        Math.max(columns, max(arrivalEnd)),
        Math.max(turns, max(scannedEnd)));
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
