// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the cycles of a run go. Every part is the distance between two bounds of the run, each of
 * which knows one obstacle more than the one before; so the parts of a run are never negative and
 * add up to the cycles. The last three parts of a layer can be negative by what moves across its
 * ends.
 *
 * @param lowerBound {@code max(ceil(MACs / (N * L)), columns)} (specification, section 5); with
 *     column groups, the columns of the group with most
 * @param imbalance the busiest element has more than an N-th of the MACs
 * @param rounding its columns are no multiples of L entries
 * @param tiles a layer in row tiles broadcasts its columns once in each, and the elements wait for
 *     each other between tiles
 * @param padding cycles of the decoder for padding, and for columns cut at the ends of sparse rows
 * @param arrival an element has no work left before its next column is broadcast, one per cycle
 * @param zeroRows rows of N inputs without a non-zero take a cycle of the broadcast
 * @param queue what activation queues of 256 slots would save: one element's queue is full while
 *     another has no work
 * @param ranges what range queues of 16 slots would save besides: the pointer read waits for a
 *     burst of entries, and its lead is gone when columns without entries follow
 * @param overhead start, filling and emptying of trees and pipelines, loading and write-back of
 *     accumulators, and what the LNZD tree lacks to a column or row in every cycle
 */
public record Breakdown(
    long lowerBound,
    long imbalance,
    long rounding,
    long tiles,
    long padding,
    long arrival,
    long zeroRows,
    long queue,
    long ranges,
    long overhead) {
  /** No cycles. */
  public static final Breakdown NONE = new Breakdown(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Part by part the sum with another. */
  public Breakdown plus(Breakdown other) {
    return new Breakdown(
        lowerBound + other.lowerBound,
        imbalance + other.imbalance,
        rounding + other.rounding,
        tiles + other.tiles,
        padding + other.padding,
        arrival + other.arrival,
        zeroRows + other.zeroRows,
        queue + other.queue,
        ranges + other.ranges,
        overhead + other.overhead);
  }

  /** The parts by their names, in the order in which they add up. */
  public Map<String, Long> parts() {
    Map<String, Long> parts = new LinkedHashMap<>();
    parts.put("lowerBound", lowerBound);
    parts.put("imbalance", imbalance);
    parts.put("rounding", rounding);
    parts.put("tiles", tiles);
    parts.put("padding", padding);
    parts.put("arrival", arrival);
    parts.put("zeroRows", zeroRows);
    parts.put("queue", queue);
    parts.put("ranges", ranges);
    parts.put("overhead", overhead);
    return parts;
  }

  /** The sum of all parts: the cycles of the run. */
  public long cycles() {
    return parts().values().stream().mapToLong(Long::longValue).sum();
  }
}
