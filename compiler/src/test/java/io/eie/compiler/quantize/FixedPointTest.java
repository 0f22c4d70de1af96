// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedPointTest {
  @ParameterizedTest
  @CsvSource({
    "5, 0, 5",
    "5, 1, 3",
    "-5, 1, -2",
    "4, 3, 1",
    "3, 3, 0",
    "-4, 3, 0",
    "-5, 3, -1",
    "-1, 31, 0",
    "1073741824, 31, 1",
  })
  void halfRoundsUp(long value, int shift, long rounded) {
    assertThat(FixedPoint.round(value, shift)).isEqualTo(rounded);
  }

  @ParameterizedTest
  @CsvSource({
    "1.5, 0, 16, 2",
    "-1.5, 0, 16, -1",
    "-0.5, 0, 16, 0",
    "0.49999999999999994, 0, 16, 0",
    "-1e-30, 0, 16, 0",
    "1, 15, 16, 32767",
    "-1, 15, 16, -32768",
    "0.1, 10, 16, 102",
    "1e300, 30, 16, 32767",
    "-1e300, 30, 48, -140737488355328",
    "4503599627370497, 0, 62, 4503599627370497",
  })
  void numbersBecomeIntegers(double value, int fraction, int bits, long fixed) {
    assertThat(FixedPoint.fix(value, fraction, bits)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.5, 0.5, 16, 15",
    "0, 1, 16, 14",
    "-1, 0, 16, 15",
    "0, 0.99996948, 16, 15",
    "0, 0.99999999, 16, 14",
    "0, 1e-9, 16, 30",
    "-100000, 0, 16, 0",
  })
  void theLargestFractionSaturatesNothing(double least, double greatest, int bits, int fraction) {
    assertThat(FixedPoint.largestFraction(least, greatest, bits)).isEqualTo(fraction);
  }

  @Test
  void significantBitsLeaveTheSignOut() {
    assertThat(FixedPoint.significantBits(0)).isZero();
    assertThat(FixedPoint.significantBits(32767)).isEqualTo(15);
    assertThat(FixedPoint.significantBits(-32768)).isEqualTo(16);
  }
}
