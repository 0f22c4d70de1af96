// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Specification section 2, written down once more: dense, on {@link BigInteger}, without a thought
 * for speed. It shares nothing with the golden model.
 */
final class ExactReference {
  private ExactReference() {}

  /**
   * One layer in the user's order.
   *
   * @param weights outputs x inputs; null where nothing is stored
   * @param bias B(i)
   * @param order user's column at position 0, 1, …
   */
  record Layer(
      Integer[][] weights,
      long[] bias,
      int[] order,
      int productShift,
      int outputShift,
      boolean relu) {}

  /** Output in the user's order, and what saturated on the way. */
  record Outcome(int[] output, long accumulatorSaturations, long outputSaturations, long macs) {}

  static Outcome evaluate(Layer layer, int[] input, int accumulatorBits, int activationBits) {
    int[] output = new int[layer.weights().length];
    long accumulatorSaturations = 0;
    long outputSaturations = 0;
    long macs = 0;
    for (int i = 0; i < output.length; i++) {
      BigInteger accumulator = BigInteger.valueOf(layer.bias()[i]);
      for (int column : layer.order()) {
        Integer weight = layer.weights()[i][column];
        if (input[column] == 0 || weight == null) {
          continue;
        }
        BigInteger product = BigInteger.valueOf(weight).multiply(BigInteger.valueOf(input[column]));
        BigInteger sum = accumulator.add(round(product, layer.productShift()));
        accumulator = saturate(sum, accumulatorBits);
        accumulatorSaturations += accumulator.equals(sum) ? 0 : 1;
        macs++;
      }
      BigInteger rounded = round(accumulator, layer.outputShift());
      BigInteger clamped = saturate(rounded, activationBits);
      outputSaturations += clamped.equals(rounded) ? 0 : 1;
      output[i] = layer.relu() ? Math.max(0, clamped.intValueExact()) : clamped.intValueExact();
    }
    return new Outcome(output, accumulatorSaturations, outputSaturations, macs);
  }

  static BigInteger saturate(BigInteger value, int bits) {
    BigInteger limit = BigInteger.TWO.pow(bits - 1);
    return value.max(limit.negate()).min(limit.subtract(BigInteger.ONE));
  }

  static BigInteger round(BigInteger value, int shift) {
    return new BigDecimal(value)
        .divide(BigDecimal.valueOf(2).pow(shift))
        .add(new BigDecimal("0.5"))
        .setScale(0, RoundingMode.FLOOR)
        .toBigInteger();
  }
}
