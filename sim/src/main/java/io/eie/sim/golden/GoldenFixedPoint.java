// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.common.UserException;
import java.util.Locale;

/**
 * The numbers of specification section 2, on {@code long}.
 *
 * <p>A {@code long} holds every intermediate value of every legal configuration exactly. The widest
 * product is that of two most negative 24-bit numbers, 2^46; the widest accumulator holds less than
 * 2^47 in magnitude; rounding adds at most 2^30 before a shift of at most 31. No sum of one of each
 * reaches 2^48, and a {@code long} ends at 2^63.
 */
public final class GoldenFixedPoint {
  private GoldenFixedPoint() {}

  /** Least value of a two's complement number of {@code bits} bits, 2..63. */
  public static long least(int bits) {
    return -(1L << (bits - 1));
  }

  /** Greatest value of a two's complement number of {@code bits} bits, 2..63. */
  public static long greatest(int bits) {
    return (1L << (bits - 1)) - 1;
  }

  /** {@code sat_n(v)}: {@code value} clamped to what {@code bits} bits hold. */
  public static long saturate(long value, int bits) {
    return Math.max(least(bits), Math.min(greatest(bits), value));
  }

  /**
   * {@code round(v, s)}: {@code value / 2^shift} rounded to the nearest integer, half upwards.
   *
   * @param value below 2^62 in magnitude
   * @param shift 0..31
   */
  public static long round(long value, int shift) {
    return shift == 0 ? value : (value + (1L << (shift - 1))) >> shift;
  }

  /**
   * {@code fix(v, f)}: {@code value * 2^fractionBits} rounded half upwards and saturated.
   *
   * @param value any finite number
   * @param fractionBits 0..60
   * @param bits width of the result, 2..48
   */
  public static long fix(double value, int fractionBits, int bits) {
    return saturateScaled(roundScaled(value, fractionBits), bits);
  }

  /**
   * Converts one vector to the format of a layer's input.
   *
   * @param values the vector, in any order
   * @param fractionBits fraction bits of the input, 0..30
   * @param activationBits width of an activation, 4..24
   * @throws UserException naming the first value that is no finite number
   */
  public static FixedVector fix(double[] values, int fractionBits, int activationBits) {
    int[] fixed = new int[values.length];
    int saturated = 0;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isFinite(values[i])) {
        throw new UserException(
            String.format(Locale.ROOT, "input value %d must be finite, was %s", i, values[i]));
      }
      double scaled = roundScaled(values[i], fractionBits);
      fixed[i] = (int) saturateScaled(scaled, activationBits);
      if (fixed[i] != scaled) {
        saturated++;
      }
    }
    return new FixedVector(fixed, saturated);
  }

  /**
   * The value of a raw integer; exact, since an activation has at most 24 bits.
   *
   * @param raw raw integer
   * @param fractionBits fraction bits of the format, 0..30
   */
  public static float toFloat(int raw, int fractionBits) {
    return Math.scalb((float) raw, -fractionBits);
  }

  // Adding 0.5 first would round in double, and 0.49999999999999994 would become 1; what is left
  // above the floor is
  // exact where it lies near one half.
  private static double roundScaled(double value, int fractionBits) {
    double scaled = Math.scalb(value, fractionBits);
    double floor = Math.floor(scaled);
    return scaled - floor >= 0.5 ? floor + 1 : floor;
  }

  // Casting a double clamps it to the range of long, so the cast cannot change what saturation
  // returns.
  private static long saturateScaled(double scaled, int bits) {
    return saturate((long) scaled, bits);
  }
}
