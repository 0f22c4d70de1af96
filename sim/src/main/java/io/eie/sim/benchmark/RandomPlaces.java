// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import java.util.function.LongConsumer;

/**
 * Draws places out of a row of places, each set of the asked size as likely as any other: every
 * place is taken with the probability (still to take) / (still to come) (Knuth, The Art of Computer
 * Programming, volume 2, algorithm 3.4.2S).
 *
 * <p>The numbers come from SplitMix64, written out here because the same seed must give the same
 * layer on every Java.
 */
final class RandomPlaces {
  private static final long STEP = 0x9e3779b97f4a7c15L;

  private long state;

  RandomPlaces(long seed) {
    state = seed;
  }

  /**
   * Draws places.
   *
   * @param places places 0 to this number, at most 2^31
   * @param taken how many are drawn, at most {@code places}
   * @param consumer gets them in ascending order
   */
  void draw(long places, long taken, LongConsumer consumer) {
    long left = taken;
    for (long place = 0; left > 0; place++) {
      if (below(places - place) < left) {
        consumer.accept(place);
        left--;
      }
    }
  }

  /** A number of 0..limit - 1; the limit is at most 2^31. */
  long below(long limit) {
    return (next() >>> 32) * limit >>> 32;
  }

  private long next() {
    state += STEP;
    long mixed = (state ^ state >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }
}
