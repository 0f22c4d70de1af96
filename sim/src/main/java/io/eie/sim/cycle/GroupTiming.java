// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.BitSet;

/** The root of a column group in one pass: sends the columns of its subtree into the subtree. */
final class GroupTiming {
  private final BroadcastTiming.Node broadcast;
  private final ScanTiming.Group scan;
  private final SegmentTiming.Pass pass;
  private long broadcasts;

  GroupTiming(BroadcastTiming.Node broadcast, ScanTiming.Group scan, SegmentTiming.Pass pass) {
    this.broadcast = broadcast;
    this.scan = scan;
    this.pass = pass;
  }

  /**
   * Consumes the group's scan.
   *
   * @param begin first cycle
   * @param elements N
   * @param full gets the cycles, counted from {@code begin}, in which a queue is full
   * @param none gets those in which no token is there
   */
  void scan(long begin, int elements, BitSet full, BitSet none) {
    long next = begin;
    for (int row = 0; row < pass.timing().inputRows(); row++) {
      boolean last = false;
      while (!last) {
        long there = Math.max(next, scan.headTime());
        none.set((int) (next - begin), (int) (there - begin));
        long taken = there;
        if (scan.headNonZero()) {
          taken = Math.max(there, broadcast.free());
          full.set((int) (there - begin), (int) (taken - begin));
          broadcasts++;
          broadcast.sendColumn(taken, pass.work(), row * elements + scan.headElement());
        }
        last = scan.headLast();
        scan.take(taken);
        next = taken + 1;
      }
    }
    scan.end(next);
  }

  long broadcasts() {
    return broadcasts;
  }
}
