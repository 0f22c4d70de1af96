// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerSource;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Adjusts the weights that stay after pruning, so that a layer's sums on calibration vectors come
 * as near as they can to those of the layer as it was (least squares, row by row, with a ridge that
 * keeps weights of rarely active inputs where they are).
 *
 * <p>For a row with the weights w on the inputs that stay, {@code min |X d - r|^2 + q |d|^2} with X
 * the inputs of all vectors, r what the row lacks, and d the change of w; the bias, where there is
 * one, changes with them. Solved by conjugate gradients; rows do not depend on each other.
 */
final class Adjustment {
  /** Ridge as a share of the mean square of an input, summed over the vectors. */
  private static final double RIDGE = 0.05;

  private static final int MOST_STEPS = 60;
  private static final double ENOUGH = 1e-8;

  private final double[][] inputs;
  private final double[][] sums;

  /**
   * @param inputs the pruned network's input of the layer, by column, then by vector
   * @param sums W x + b of the layer as it was, on the inputs that it had then, by row, then by
   *     vector
   */
  Adjustment(double[][] inputs, double[][] sums) {
    this.inputs = inputs;
    this.sums = sums;
  }

  /** The layer with adjusted weights at the same places. */
  LayerSource adjust(LayerSource layer) {
    SparseMatrix matrix = layer.weights();
    RowPlaces places = RowPlaces.of(matrix);
    double[] values = matrix.values();
    double[] bias = new double[matrix.rows()];
    Arrays.setAll(bias, row -> layer.bias().isPresent() ? layer.bias().get().at(row) : 0);
    IntStream.range(0, places.rows())
        .parallel()
        .forEach(row -> adjust(row, places, values, bias, layer.bias().isPresent()));
    LayerSource adjusted = layer.withWeights(matrix.withValues(k -> values[k]));
    return layer.bias().isPresent() ? adjusted.withBias(Bias.of(bias)) : adjusted;
  }

  private void adjust(int row, RowPlaces rows, double[] values, double[] bias, boolean biased) {
    int[] places = rows.of(row);
    int count = places.length + (biased ? 1 : 0);
    if (count == 0) {
      return;
    }
    double[][] features = new double[count][];
    for (int index = 0; index < places.length; index++) {
      features[index] = inputs[rows.column(places[index])];
    }
    if (biased) {
      features[count - 1] = new double[sums[row].length];
      Arrays.fill(features[count - 1], 1);
    }
    double[] lacking = sums[row].clone();
    for (int index = 0; index < places.length; index++) {
      add(lacking, -values[places[index]], features[index]);
    }
    for (int vector = 0; vector < lacking.length; vector++) {
      lacking[vector] -= bias[row];
    }
    double[] change = solve(features, lacking);
    for (int index = 0; index < places.length; index++) {
      values[places[index]] += change[index];
    }
    bias[row] += biased ? change[count - 1] : 0;
  }

  private static double[] solve(double[][] features, double[] lacking) {
    int count = features.length;
    double square = 0;
    for (double[] feature : features) {
      square += dot(feature, feature);
    }
    double ridge = RIDGE * square / count;
    double[] solution = new double[count];
    double[] residual = transposed(features, lacking);
    double[] direction = residual.clone();
    double size = dot(residual, residual);
    double first = size;
    for (int step = 0; step < MOST_STEPS && size > ENOUGH * first; step++) {
      double[] image = new double[lacking.length];
      for (int index = 0; index < count; index++) {
        add(image, direction[index], features[index]);
      }
      double[] product = transposed(features, image);
      add(product, ridge, direction);
      double length = size / dot(direction, product);
      add(solution, length, direction);
      add(residual, -length, product);
      double next = dot(residual, residual);
      for (int index = 0; index < count; index++) {
        direction[index] = residual[index] + next / size * direction[index];
      }
      size = next;
    }
    return solution;
  }

  private static double[] transposed(double[][] features, double[] vector) {
    return Arrays.stream(features).mapToDouble(feature -> dot(feature, vector)).toArray();
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int index = 0; index < a.length; index++) {
      sum += a[index] * b[index];
    }
    return sum;
  }

  private static void add(double[] sum, double factor, double[] more) {
    for (int index = 0; index < sum.length; index++) {
      sum[index] += factor * more[index];
    }
  }
}
