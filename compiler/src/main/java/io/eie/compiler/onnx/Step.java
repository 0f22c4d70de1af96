// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import java.util.Optional;

/** What a node does to a vector. */
sealed interface Step {
  /** Nothing: the same values in the same order. */
  record Keep() implements Step {}

  /**
   * {@code y = alpha W x + b}.
   *
   * @param weights W, two sides
   * @param outputsFirst whether the rows of W are outputs; otherwise inputs
   * @param alpha factor of W
   * @param bias one value for all outputs or one for each
   */
  record Matrix(Tensor weights, boolean outputsFirst, double alpha, Optional<double[]> bias)
      implements Step {
    int outputs() {
      return weights.sides()[outputsFirst ? 0 : 1];
    }

    int inputs() {
      return weights.sides()[outputsFirst ? 1 : 0];
    }
  }

  /**
   * {@code y = scale x + shift}, each one value for all or one for each.
   *
   * @param scale factors
   * @param shift what is added
   */
  record Affine(double[] scale, double[] shift) implements Step {}

  /**
   * {@code y = min(high, max(low, x))}.
   *
   * @param low least result
   * @param high greatest result
   */
  record Limits(double low, double high) implements Step {
    static final Limits RELU = new Limits(0, Double.POSITIVE_INFINITY);
  }
}
