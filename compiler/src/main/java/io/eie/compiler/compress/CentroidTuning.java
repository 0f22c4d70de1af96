// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Moves the shared values of a layer so that its sums on calibration vectors come as near as they
 * can to those of the layer as it was; every weight keeps its code.
 *
 * <p>With {@code A(r, v, c)} the sum of the inputs of vector v whose weight in row r has code c,
 * and t the sums that are to be reached, {@code min sum over r, v of (t(r, v) - b(r) - sum over c
 * of C(c) A(r, v, c))^2 + q |C - C'|^2}, C' being the values of k-means. There are as many unknowns
 * as codes; the bias of a row, where the layer has one, is what is best for every C and needs no
 * equation: it follows from the means over the vectors.
 */
final class CentroidTuning {
  /** Ridge as a share of the mean of the diagonal: values of rare codes stay near their weights. */
  private static final double RIDGE = 1e-3;

  private final double[][] inputs;
  private final double[][] sums;

  /**
   * @param inputs the compressed network's input of the layer, by column, then by vector
   * @param sums W x + b of the layer as it was, on the inputs that it had then, by row, then by
   *     vector
   */
  CentroidTuning(double[][] inputs, double[][] sums) {
    this.inputs = inputs;
    this.sums = sums;
  }

  /** The equations of some rows: {@code normal C = right}. */
  private record Equations(double[][] normal, double[] right) {
    static Equations none(int codes) {
      return new Equations(new double[codes][codes], new double[codes]);
    }

    Equations plus(Equations other) {
      Equations both = none(right.length);
      for (int code = 0; code < right.length; code++) {
        both.right[code] = right[code] + other.right[code];
        for (int column = 0; column < right.length; column++) {
          both.normal[code][column] = normal[code][column] + other.normal[code][column];
        }
      }
      return both;
    }
  }

  /**
   * Shared values that were moved.
   *
   * @param codebook the value of every code
   * @param bias the bias that goes with them; empty for a layer without one
   */
  record Tuned(double[] codebook, Optional<Bias> bias) {}

  /**
   * Moves the shared values.
   *
   * @param layer the layer before sharing
   * @param weights its codes, and the values that k-means gave them
   */
  Tuned tune(LayerSource layer, SharedWeights weights) {
    boolean biased = layer.bias().isPresent();
    RowPlaces places = RowPlaces.of(layer.weights());
    double[] codebook = weights.codebook();
    Equations equations =
        IntStream.range(0, places.rows())
            .parallel()
            .mapToObj(row -> equations(row, places, weights, biased))
            .reduce(Equations.none(codebook.length), Equations::plus);
    double[] tuned = solved(equations, codebook);
    return new Tuned(tuned, biased ? Optional.of(bias(places, weights, tuned)) : Optional.empty());
  }

  /** For each code the summed inputs of a row by vector, and last the sums that it must reach. */
  private double[][] features(int row, RowPlaces places, SharedWeights weights) {
    double[][] features = new double[weights.codebook().length + 1][];
    Arrays.setAll(features, code -> new double[sums[row].length]);
    for (int place : places.of(row)) {
      double[] sum = features[weights.code(place)];
      double[] input = inputs[places.column(place)];
      for (int vector = 0; vector < sum.length; vector++) {
        sum[vector] += input[vector];
      }
    }
    features[features.length - 1] = sums[row].clone();
    return features;
  }

  private Equations equations(int row, RowPlaces places, SharedWeights weights, boolean biased) {
    double[][] features = features(row, places, weights);
    if (biased) {
      Arrays.stream(features).forEach(CentroidTuning::centre);
    }
    int codes = features.length - 1;
    Equations equations = Equations.none(codes);
    for (int code = 0; code < codes; code++) {
      equations.right()[code] = dot(features[code], features[codes]);
      for (int other = 0; other <= code; other++) {
        double product = dot(features[code], features[other]);
        equations.normal()[code][other] = product;
        equations.normal()[other][code] = product;
      }
    }
    return equations;
  }

  private static void centre(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    Arrays.setAll(values, index -> values[index] - mean);
  }

  /** The bias of every row: the mean of what its weights leave. */
  private Bias bias(RowPlaces places, SharedWeights weights, double[] codebook) {
    double[] bias = new double[sums.length];
    Arrays.setAll(
        bias,
        row -> {
          double[][] features = features(row, places, weights);
          double left = Arrays.stream(sums[row]).sum();
          for (int code = 0; code < codebook.length; code++) {
            left -= codebook[code] * Arrays.stream(features[code]).sum();
          }
          return left / sums[row].length;
        });
    return Bias.of(bias);
  }

  /**
   * The values that satisfy the equations, with the ridge: a positive definite system, eliminated
   * without exchanging rows. Unused codes have a diagonal of the ridge alone and stay.
   */
  private static double[] solved(Equations equations, double[] codebook) {
    int codes = codebook.length;
    double[][] normal = equations.normal();
    double mean = IntStream.range(0, codes).mapToDouble(code -> normal[code][code]).sum() / codes;
    double ridge = mean == 0 ? 1 : RIDGE * mean;
    double[] right = equations.right().clone();
    for (int code = 0; code < codes; code++) {
      normal[code][code] += ridge;
      right[code] += ridge * codebook[code];
    }
    for (int pivot = 0; pivot < codes; pivot++) {
      for (int row = pivot + 1; row < codes; row++) {
        double factor = normal[row][pivot] / normal[pivot][pivot];
        for (int column = pivot; column < codes; column++) {
          normal[row][column] -= factor * normal[pivot][column];
        }
        right[row] -= factor * right[pivot];
      }
    }
    for (int row = codes - 1; row >= 0; row--) {
      for (int column = row + 1; column < codes; column++) {
        right[row] -= normal[row][column] * right[column];
      }
      right[row] /= normal[row][row];
    }
    return right;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int index = 0; index < a.length; index++) {
      sum += a[index] * b[index];
    }
    return sum;
  }
}
