// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.file;

/** Floating-point numbers of 16 bits; Java 17 has no conversion of its own. */
public final class ShortFloats {
  private ShortFloats() {}

  /** IEEE 754 binary16: 1 sign, 5 exponent, 10 fraction bits. */
  public static double half(short bits) {
    int exponent = bits >> 10 & 0x1f;
    int fraction = bits & 0x3ff;
    double magnitude =
        switch (exponent) {
          case 0 -> Math.scalb(fraction, -24);
          case 31 -> fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
          default -> Math.scalb(1024 + fraction, exponent - 25);
        };
    return bits < 0 ? -magnitude : magnitude;
  }

  /** bfloat16: the upper half of a binary32. */
  public static double brain(short bits) {
    return Float.intBitsToFloat(bits << 16);
  }
}
