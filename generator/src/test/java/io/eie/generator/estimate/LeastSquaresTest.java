// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  @Test
  void exactCoefficientsAreFound() {
    List<double[]> features = new ArrayList<>();
    List<Double> measured = new ArrayList<>();
    for (int x = 1; x <= 4; x++) {
      for (int y = 1; y <= 4; y++) {
        features.add(new double[] {1, x, x * y});
        measured.add(7.0 + 3 * x + 0.5 * x * y);
      }
    }

    double[] found = LeastSquares.fit(features, measured);

    assertThat(found).containsExactly(new double[] {7, 3, 0.5}, within(1e-6));
    assertThat(LeastSquares.value(found, new double[] {1, 10, 100})).isCloseTo(87, within(1e-4));
  }

  @Test
  void noCoefficientIsNegative() {
    // Without the bound the line through these points would have the slope -1.
    List<double[]> features = List.of(new double[] {1, 0}, new double[] {1, 1});

    double[] found = LeastSquares.fit(features, List.of(2.0, 1.0));

    assertThat(found[1]).isZero();
    // The constant c that makes (c/2 - 1)^2 + (c - 1)^2 least.
    assertThat(found[0]).isCloseTo(1.2, within(1e-9));
  }

  @Test
  void aSmallRunCountsAsMuchAsALargeOne() {
    List<double[]> features = List.of(new double[] {1}, new double[] {1000});

    double[] found = LeastSquares.fit(features, List.of(1.1, 900.0));

    double best = (1 / 1.1 + 1000.0 / 900) / (1 / 1.21 + 1e6 / 810_000);
    assertThat(found[0]).isCloseTo(best, within(1e-9));
  }

  @Test
  void whatNoRunShowsCountsNothing() {
    List<double[]> features = List.of(new double[] {2, 0}, new double[] {4, 0});

    assertThat(LeastSquares.fit(features, List.of(6.0, 12.0)))
        .containsExactly(new double[] {3, 0}, within(1e-9));
  }
}
