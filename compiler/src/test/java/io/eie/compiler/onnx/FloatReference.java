// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.LayerSource;
import java.util.Arrays;
import java.util.List;

/** A chain of layers in float64. */
final class FloatReference {
  private FloatReference() {}

  static double[] run(List<LayerSource> layers, double[] vector) {
    double[] values = vector;
    for (LayerSource layer : layers) {
      SparseMatrix weights = layer.weights();
      double[] sums = new double[weights.rows()];
      Arrays.setAll(sums, row -> layer.bias().map(bias -> bias.at(row)).orElse(0.0));
      for (int column = 0; column < weights.columns(); column++) {
        for (int k = weights.columnStart(column); k < weights.columnStart(column + 1); k++) {
          sums[weights.row(k)] += weights.value(k) * values[column];
        }
      }
      Arrays.setAll(sums, row -> layer.activation(sums[row]));
      values = sums;
    }
    return values;
  }
}
