// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import java.math.BigInteger;

/** The arithmetic of the specification, section 2, in unbounded integers. */
public final class Arithmetic {
  private Arithmetic() {}

  public static BigInteger clamp(BigInteger value, int bits) {
    BigInteger bound = BigInteger.ONE.shiftLeft(bits - 1);
    return value.max(bound.negate()).min(bound.subtract(BigInteger.ONE));
  }

  static BigInteger round(BigInteger value, int shift) {
    return shift == 0 ? value : value.add(BigInteger.ONE.shiftLeft(shift - 1)).shiftRight(shift);
  }

  /** {@code round(acc, s)}; s = 0 in narrow accumulation. */
  static BigInteger roundedSum(EieConfig config, long sum, int shift) {
    return round(BigInteger.valueOf(sum), config.narrow() ? 0 : shift);
  }

  /** {@code y = sat(round(acc, s))}, {@code max(0, y)} with ReLU. */
  public static long activation(EieConfig config, long sum, int shift, boolean relu) {
    BigInteger clamped = clamp(roundedSum(config, sum, shift), config.activationBits());
    return (relu ? clamped.max(BigInteger.ZERO) : clamped).longValueExact();
  }

  /** Whether {@code round(acc, s)} does not fit into an activation. */
  public static boolean outputSaturates(EieConfig config, long sum, int shift) {
    BigInteger rounded = roundedSum(config, sum, shift);
    return !clamp(rounded, config.activationBits()).equals(rounded);
  }

  /** {@code acc + round(w * x, p)} before the clamp; p = 0 in wide accumulation. */
  public static BigInteger exactSum(
      EieConfig config, long sum, long weight, long value, int shift) {
    BigInteger product = BigInteger.valueOf(weight).multiply(BigInteger.valueOf(value));
    return BigInteger.valueOf(sum).add(round(product, config.narrow() ? shift : 0));
  }
}
