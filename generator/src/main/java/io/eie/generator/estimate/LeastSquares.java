// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import java.util.List;

/**
 * Coefficients that are not negative and make the sum of the squared relative errors least: {@code
 * min sum over runs ((features * coefficients - measured) / measured)^2}.
 *
 * <p>Areas and delays only add up, so a negative coefficient would be one that makes up for
 * another; relative errors, because a small design counts as much as a large one.
 */
final class LeastSquares {
  private static final int SWEEPS = 200_000;
  private static final double STILL = 1e-13;

  private LeastSquares() {}

  /**
   * Fits, one coefficient after the other until none moves any more.
   *
   * @param features a row per run, all of the same length
   * @param measured positive, one per run
   */
  static double[] fit(List<double[]> features, List<Double> measured) {
    int count = features.get(0).length;
    double[][] products = new double[count][count];
    double[] targets = new double[count];
    for (int run = 0; run < measured.size(); run++) {
      double[] row = features.get(run);
      double scale = 1 / measured.get(run);
      for (int i = 0; i < count; i++) {
        targets[i] += row[i] * scale;
        for (int j = 0; j < count; j++) {
          products[i][j] += row[i] * scale * row[j] * scale;
        }
      }
    }
    return descend(products, targets);
  }

  private static double[] descend(double[][] products, double[] targets) {
    double[] coefficients = new double[targets.length];
    boolean moving = true;
    for (int sweep = 0; moving && sweep < SWEEPS; sweep++) {
      moving = false;
      for (int i = 0; i < targets.length; i++) {
        if (products[i][i] > 0) {
          double rest = targets[i];
          for (int j = 0; j < targets.length; j++) {
            rest -= j == i ? 0 : products[i][j] * coefficients[j];
          }
          double next = Math.max(0, rest / products[i][i]);
          double step = (next - coefficients[i]) * Math.sqrt(products[i][i]);
          moving |= Math.abs(step) > STILL;
          coefficients[i] = next;
        }
      }
    }
    return coefficients;
  }

  /** What coefficients make of features. */
  static double value(double[] coefficients, double[] features) {
    double sum = 0;
    for (int i = 0; i < coefficients.length; i++) {
      sum += coefficients[i] * features[i];
    }
    return sum;
  }
}
