// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

/**
 * The weight decoder: when it takes each slice and when it has issued the last entry of it.
 *
 * <p>At one entry per cycle its only place holds a slice for what the slice costs. At more it holds
 * two slices in front of that place, each for a cycle or until the next place is free.
 */
final class DecoderTiming {
  private final boolean placesInFront;

  /** Cycles in which the last slice was taken, entered the second place, and the one that costs. */
  private long taken;

  private long second;
  private long third;
  private long issued;

  DecoderTiming(int entriesPerCycle) {
    placesInFront = entriesPerCycle > 1;
  }

  /**
   * Takes a slice.
   *
   * @param offered first cycle in which it can be taken
   * @return the cycle that issues its last entry
   */
  long take(long offered, int cost) {
    if (placesInFront) {
      taken = Math.max(offered, second);
      second = Math.max(taken + 1, third);
      third = Math.max(second + 1, issued);
    } else {
      taken = Math.max(offered, issued);
      third = taken;
    }
    issued = third + cost;
    return issued;
  }

  /** Cycle in which the last slice was taken. */
  long taken() {
    return taken;
  }
}
