// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GoldenFixedPointTest {
  @Test
  void saturationClampsToTwosComplement() {
    assertThat(GoldenFixedPoint.saturate(32767, 16)).isEqualTo(32767);
    assertThat(GoldenFixedPoint.saturate(32768, 16)).isEqualTo(32767);
    assertThat(GoldenFixedPoint.saturate(-32768, 16)).isEqualTo(-32768);
    assertThat(GoldenFixedPoint.saturate(-32769, 16)).isEqualTo(-32768);
    assertThat(GoldenFixedPoint.saturate(Long.MIN_VALUE, 48)).isEqualTo(-(1L << 47));
    assertThat(GoldenFixedPoint.saturate(Long.MAX_VALUE, 48)).isEqualTo((1L << 47) - 1);
  }

  @Test
  void halfRoundsUpwardsOnBothSidesOfZero() {
    assertThat(GoldenFixedPoint.round(5, 1)).isEqualTo(3);
    assertThat(GoldenFixedPoint.round(-5, 1)).isEqualTo(-2);
    assertThat(GoldenFixedPoint.round(-6, 2)).isEqualTo(-1);
    assertThat(GoldenFixedPoint.round(-7, 2)).isEqualTo(-2);
    assertThat(GoldenFixedPoint.round(-7, 0)).isEqualTo(-7);
  }

  @Test
  void roundingIsExactForEveryShiftUpToTheWidestSum() {
    Random random = new Random(0);
    for (int i = 0; i < 10_000; i++) {
      long value = random.nextLong() >> (15 + random.nextInt(40));
      int shift = random.nextInt(32);
      assertThat(BigInteger.valueOf(GoldenFixedPoint.round(value, shift)))
          .as("round(%d, %d)", value, shift)
          .isEqualTo(ExactReference.round(BigInteger.valueOf(value), shift));
    }
  }

  @Test
  void theWidestIntermediateValuesFitIntoLong() {
    long product = (-(1L << 23)) * (-(1L << 23));
    long sum = GoldenFixedPoint.greatest(48) + product;

    assertThat(BigInteger.valueOf(GoldenFixedPoint.round(sum, 31)))
        .isEqualTo(
            ExactReference.round(
                BigInteger.ONE
                    .shiftLeft(47)
                    .subtract(BigInteger.ONE)
                    .add(BigInteger.ONE.shiftLeft(46)),
                31));
  }

  @Test
  void conversionFollowsTheFormulaExactly() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      double value = Math.scalb(random.nextDouble() - 0.5, random.nextInt(60) - 50);
      int fraction = random.nextInt(31);
      int bits = 4 + random.nextInt(45);
      assertThat(GoldenFixedPoint.fix(value, fraction, bits))
          .as("fix(%s, %d) in %d bits", value, fraction, bits)
          .isEqualTo(exactFix(value, fraction, bits));
    }
  }

  @Test
  void conversionIsExactBesideEveryHalf() {
    for (int whole = -8; whole <= 8; whole++) {
      double half = whole + 0.5;
      for (double value : new double[] {Math.nextDown(half), half, Math.nextUp(half), whole}) {
        assertThat(GoldenFixedPoint.fix(value, 0, 8))
            .as("fix(%s)", value)
            .isEqualTo(exactFix(value, 0, 8));
      }
    }
  }

  @Test
  void aVectorTellsHowManyOfItsValuesSaturated() {
    FixedVector fixed =
        GoldenFixedPoint.fix(new double[] {1.0, -1.0, 0.99, -0.0, 1e300, -1e300, 1e-300}, 7, 8);

    assertThat(fixed.values()).containsExactly(127, -128, 127, 0, 127, -128, 0);
    assertThat(fixed.saturated()).isEqualTo(3);
  }

  @Test
  void whatIsNoFiniteNumberIsRefusedWithItsPosition() {
    assertThatThrownBy(() -> GoldenFixedPoint.fix(new double[] {0, Double.NaN}, 7, 8))
        .isInstanceOf(UserException.class)
        .hasMessage("input value 1 must be finite, was NaN");
    assertThatThrownBy(() -> GoldenFixedPoint.fix(new double[] {Double.NEGATIVE_INFINITY}, 7, 8))
        .isInstanceOf(UserException.class)
        .hasMessage("input value 0 must be finite, was -Infinity");
  }

  @Test
  void rawIntegersBecomeTheNumbersTheyStandFor() {
    assertThat(GoldenFixedPoint.toFloat(-(1 << 23), 23)).isEqualTo(-1.0f);
    assertThat(GoldenFixedPoint.toFloat((1 << 23) - 1, 0)).isEqualTo(8388607.0f);
    assertThat(GoldenFixedPoint.toFloat(3, 30)).isEqualTo(3.0f / (1 << 30));
  }

  private static long exactFix(double value, int fraction, int bits) {
    BigInteger rounded =
        new BigDecimal(value)
            .multiply(BigDecimal.valueOf(2).pow(fraction))
            .add(new BigDecimal("0.5"))
            .setScale(0, RoundingMode.FLOOR)
            .toBigInteger();
    return ExactReference.saturate(rounded, bits).longValueExact();
  }
}
