// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * Where k-means begins (Han et al., Deep Compression, ICLR 2016, section 3.2, which found linear
 * best: it keeps the few large weights).
 */
public enum CentroidStart {
  /** Spread evenly between the least and the greatest weight. */
  LINEAR {
    @Override
    double[] centroids(double[] sorted, int clusters) {
      double least = sorted[0];
      double step = (sorted[sorted.length - 1] - least) / (clusters - 1);
      double[] centroids = new double[clusters];
      Arrays.setAll(centroids, index -> least + index * step);
      return centroids;
    }
  },
  /** As many weights between any two neighbours: evenly spaced in the distribution function. */
  DENSITY {
    @Override
    double[] centroids(double[] sorted, int clusters) {
      double[] centroids = new double[clusters];
      Arrays.setAll(
          centroids, index -> sorted[(int) ((2L * index + 1) * sorted.length / (2L * clusters))]);
      return centroids;
    }
  },
  /** Weights drawn at random, always the same ones. */
  RANDOM {
    @Override
    double[] centroids(double[] sorted, int clusters) {
      return new Random(SEED)
          .ints(clusters, 0, sorted.length)
          .mapToDouble(k -> sorted[k])
          .sorted()
          .toArray();
    }
  };

  private static final long SEED = 1;

  /**
   * The first centroids, ascending.
   *
   * @param sorted the weights, ascending, more than clusters
   * @param clusters how many, at least 2
   */
  abstract double[] centroids(double[] sorted, int clusters);

  /** Name at the command line. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }
}
