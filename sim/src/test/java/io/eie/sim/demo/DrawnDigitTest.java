// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DrawnDigitTest {
  @Test
  void aOneIsADotWideAndGreyAtItsEdges() {
    double[] row =
        Arrays.copyOfRange(DrawnDigit.pixels(1), 14 * DrawnDigit.SIDE, 15 * DrawnDigit.SIDE);

    double edge = 1.0 / 3;
    assertThat(Arrays.copyOfRange(row, 10, 17))
        .containsExactly(0, edge, 2 * edge, 1, 2 * edge, edge, 0);
    assertThat(Arrays.stream(row).filter(pixel -> pixel > 0)).hasSize(5);
  }

  @Test
  void everyDigitIsDifferentAndInTheMiddle() {
    for (int digit = 0; digit < 10; digit++) {
      double[] pixels = DrawnDigit.pixels(digit);
      assertThat(pixels).hasSize(784);
      assertThat(Arrays.stream(pixels).max()).hasValue(1);
      for (int pixel = 0; pixel < pixels.length; pixel++) {
        int x = pixel % DrawnDigit.SIDE;
        int y = pixel / DrawnDigit.SIDE;
        if (x < 5 || x > 21 || y < 6 || y > 21) {
          assertThat(pixels[pixel]).as("digit %d at %d, %d", digit, x, y).isZero();
        }
      }
    }
    assertThat(
            Arrays.stream(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
                .mapToObj(digit -> Arrays.hashCode(DrawnDigit.pixels(digit))))
        .doesNotHaveDuplicates();
  }
}
