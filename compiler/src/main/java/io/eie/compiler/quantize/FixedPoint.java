// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

/** The arithmetic of the specification, section 2, on two's complement integers. */
public final class FixedPoint {
  /** Most fraction bits of any number. */
  public static final int MAX_FRACTION_BITS = 30;

  /** Largest rounding shift. */
  public static final int MAX_SHIFT = 31;

  private FixedPoint() {}

  /** sat_n: {@code value} clamped to -2^(bits-1) .. 2^(bits-1) - 1; bits 1..63. */
  public static long saturate(long value, int bits) {
    long bound = 1L << (bits - 1);
    return Math.max(-bound, Math.min(bound - 1, value));
  }

  /** Whether {@code value} is a number of that many bits. */
  public static boolean fits(long value, int bits) {
    return saturate(value, bits) == value;
  }

  /** round: (value + 2^(shift-1)) >> shift, half rounds up; shift 0..31, |value| below 2^62. */
  public static long round(long value, int shift) {
    return shift == 0 ? value : (value + (1L << (shift - 1))) >> shift;
  }

  /**
   * floor(value * 2^fraction + 0.5) without saturation to a width; what lies beyond 62 bits is
   * clamped there.
   */
  public static long scaled(double value, int fraction) {
    double scaled = Math.scalb(value, fraction);
    // Adding 0.5 first would round in double precision; the difference is exact.
    double floor = Math.floor(scaled);
    return saturate((long) floor + (scaled - floor >= 0.5 ? 1 : 0), 62);
  }

  /** fix: {@link #scaled}, saturated to a width. */
  public static long fix(double value, int fraction, int bits) {
    return saturate(scaled(value, fraction), bits);
  }

  /**
   * The largest fraction bits in 0..30 for which neither bound saturates; 0 where there are none.
   */
  public static int largestFraction(double least, double greatest, int bits) {
    int fraction = MAX_FRACTION_BITS;
    while (fraction > 0
        && !(fits(scaled(least, fraction), bits) && fits(scaled(greatest, fraction), bits))) {
      fraction--;
    }
    return fraction;
  }

  /** Bits of the magnitude, without sign: 0 for 0, 15 for 32767. */
  public static int significantBits(long value) {
    return Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
  }
}
