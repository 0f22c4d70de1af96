// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.UserException;
import io.eie.compiler.file.SafeName;
import io.eie.compiler.matrix.SparseMatrix;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One layer {@code y = f(W x + b)} as the user gave it. Immutable.
 *
 * @param name as {@link SafeName} has it: it becomes a part of file names
 * @param weights W, rows = outputs
 * @param bias b, one per output; empty for a layer without
 * @param relu whether f is ReLU; otherwise identity
 * @param clip k where f clips its result at 2^k as well (and at -2^k without ReLU): the saturation
 *     of an output format with k bits before the point
 */
public record LayerSource(
    String name, SparseMatrix weights, Optional<Bias> bias, boolean relu, OptionalInt clip) {
  /** A layer whose f is ReLU or identity. */
  public LayerSource(String name, SparseMatrix weights, Optional<Bias> bias, boolean relu) {
    this(name, weights, bias, relu, OptionalInt.empty());
  }

  /**
   * @throws UserException when the name cannot be part of a file name
   */
  public LayerSource {
    SafeName.require("layer name", name);
  }

  /** A name like {@code raw} that a layer may have: other characters become {@code _}. */
  public static String safeName(String raw) {
    return SafeName.like(raw);
  }

  /** The layer {@code x W}: rows and columns of the matrix exchanged. */
  public LayerSource transposed() {
    return new LayerSource(name, weights.transposed(), bias, relu, clip);
  }

  /** The layer with other weights, of the same sides: pruned, say. */
  public LayerSource withWeights(SparseMatrix other) {
    return new LayerSource(name, other, bias, relu, clip);
  }

  /** f of a sum, in real numbers. */
  public double activation(double sum) {
    double value = relu ? Math.max(0, sum) : sum;
    double limit = clip.isPresent() ? Math.scalb(1.0, clip.getAsInt()) : Double.POSITIVE_INFINITY;
    return Math.max(-limit, Math.min(limit, value));
  }

  /** The layer with another bias. */
  public LayerSource withBias(Bias other) {
    return new LayerSource(name, weights, Optional.of(other), relu, clip);
  }

  /** The layer with ReLU or identity. */
  public LayerSource withRelu(boolean present) {
    return new LayerSource(name, weights, bias, present, clip);
  }
}
