// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.real;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.LayerSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A chain of layers {@code y = f(W x + b)} in double precision, sums in ascending order of the
 * inputs. Immutable; several threads may run it.
 */
public final class RealNetwork {
  private final List<LayerSource> layers;

  /**
   * @param layers a chain, in order, at least one
   */
  public RealNetwork(List<LayerSource> layers) {
    this.layers = List.copyOf(layers);
  }

  /** The last layer's output for one input vector, in the user's order. */
  public double[] run(double[] input) {
    double[] vector = input;
    for (LayerSource layer : layers) {
      vector = outputs(layer, vector);
    }
    return vector;
  }

  /** The output of every layer for one input vector, in the user's order. */
  public List<double[]> runLayers(double[] input) {
    List<double[]> outputs = new ArrayList<>();
    double[] vector = input;
    for (LayerSource layer : layers) {
      vector = outputs(layer, vector);
      outputs.add(vector);
    }
    return outputs;
  }

  /** The output of one layer. */
  public static double[] outputs(LayerSource layer, double[] vector) {
    double[] sums = sums(layer, vector);
    Arrays.setAll(sums, row -> layer.activation(sums[row]));
    return sums;
  }

  /** W x + b of one layer, before its activation. */
  public static double[] sums(LayerSource layer, double[] vector) {
    SparseMatrix matrix = layer.weights();
    double[] sums = new double[matrix.rows()];
    for (int row = 0; row < sums.length; row++) {
      sums[row] = layer.bias().isPresent() ? layer.bias().get().at(row) : 0;
    }
    for (int column = 0; column < matrix.columns(); column++) {
      int end = vector[column] == 0 ? 0 : matrix.columnStart(column + 1);
      for (int k = matrix.columnStart(column); k < end; k++) {
        sums[matrix.row(k)] += matrix.value(k) * vector[column];
      }
    }
    return sums;
  }
}
