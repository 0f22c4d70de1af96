package io.eie.testbench.unit;

import java.math.BigInteger;

/** The arithmetic of the specification, section 2, in unbounded integers. */
final class Arithmetic {
  private Arithmetic() {}

  static BigInteger clamp(BigInteger value, int bits) {
    BigInteger bound = BigInteger.ONE.shiftLeft(bits - 1);
    return value.max(bound.negate()).min(bound.subtract(BigInteger.ONE));
  }

  static BigInteger round(BigInteger value, int shift) {
    return shift == 0 ? value : value.add(BigInteger.ONE.shiftLeft(shift - 1)).shiftRight(shift);
  }
}
