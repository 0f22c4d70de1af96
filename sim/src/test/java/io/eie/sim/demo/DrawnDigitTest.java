// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.numpy.NpyWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawnDigitTest {
  private static final int DIGITS = 10;

  @Test
  void aOneIsADotWideAndGreyAtItsEdges() {
    double[] row =
        Arrays.copyOfRange(DrawnDigit.pixels(1), 14 * DrawnDigit.SIDE, 15 * DrawnDigit.SIDE);

    double edge = 1.0 / 3;
    assertThat(Arrays.copyOfRange(row, 10, 17))
        .containsExactly(0, edge, 2 * edge, 1, 2 * edge, edge, 0);
    assertThat(Arrays.stream(row).filter(pixel -> pixel > 0)).hasSize(5);
  }

  /** examples/digits.npy: digit i in row i, for scripts that have no Java. */
  @Test
  void theDigitsOfTheExamplesAreThese(@TempDir Path folder) {
    Path file = examples().resolve("digits.npy");
    float[] values = new float[DIGITS * DrawnDigit.SIDE * DrawnDigit.SIDE];
    for (int digit = 0; digit < DIGITS; digit++) {
      double[] pixels = DrawnDigit.pixels(digit);
      for (int pixel = 0; pixel < pixels.length; pixel++) {
        values[digit * pixels.length + pixel] = (float) pixels[pixel];
      }
    }
    int[] shape = {DIGITS, values.length / DIGITS};
    if (Boolean.getBoolean("eie.regenerate")) {
      NpyWriter.write(file, values, shape);
    }

    Path right = folder.resolve("digits.npy");
    NpyWriter.write(right, values, shape);
    assertThat(file).hasSameBinaryContentAs(right);
  }

  private static Path examples() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("examples"))) {
      folder = folder.getParent();
    }
    return folder.resolve("examples");
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
