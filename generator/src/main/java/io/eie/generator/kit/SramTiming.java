// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.common.UserException;
import java.util.Locale;

/**
 * What a memory macro is taken to need, in nanoseconds: the macros themselves are the user's.
 *
 * <p>From the clock to its data a memory of at most 2^17 bits takes {@code smallest}, one of 2^20
 * bits or more {@code largest}; between them the time grows with the logarithm of the bits.
 *
 * @param smallest clock to data of a small macro
 * @param largest clock to data of a large macro, at least {@code smallest}
 * @param setup inputs before the clock
 */
public record SramTiming(double smallest, double largest, double setup) {
  /** The targets' figures for 45 nm: 0.55 to 0.75 ns, 0.1 ns setup. */
  public static final SramTiming OF_45_NM = new SramTiming(0.55, 0.75, 0.1);

  /** A millisecond: no macro is as slow, and the timing tools fail far beyond. */
  private static final double LONGEST = 1e6;

  private static final double SMALL_BITS_LOG2 = 17;
  private static final double LARGE_BITS_LOG2 = 20;

  /** Checks the order of the times. */
  public SramTiming {
    if (!(smallest >= 0 && smallest <= largest && largest <= LONGEST)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the memories' clock-to-data times must be 0..1000000 ns and ascend from small to large, were %s and %s",
              smallest,
              largest));
    }
    if (!(setup >= 0 && setup <= LONGEST)) {
      throw new UserException("the memories' setup time must be 0..1000000 ns, was " + setup);
    }
  }

  /** From the clock to the data of a memory of so many bits. */
  public double clockToData(long bits) {
    double size = Math.log(bits) / Math.log(2);
    double share = (size - SMALL_BITS_LOG2) / (LARGE_BITS_LOG2 - SMALL_BITS_LOG2);
    return smallest + (largest - smallest) * Math.max(0, Math.min(1, share));
  }
}
