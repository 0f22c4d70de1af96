package io.eie.compiler.read;

import io.eie.common.UserException;
import io.eie.compiler.file.SafeName;
import io.eie.compiler.matrix.SparseMatrix;
import java.util.Optional;

/**
 * One layer {@code y = f(W x + b)} as the user gave it. Immutable.
 *
 * @param name as {@link SafeName} has it: it becomes a part of file names
 * @param weights W, rows = outputs
 * @param bias b, one per output; empty for a layer without
 * @param relu whether f is ReLU; otherwise identity
 */
public record LayerSource(String name, SparseMatrix weights, Optional<Bias> bias, boolean relu) {
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
    return new LayerSource(name, weights.transposed(), bias, relu);
  }

  /** The layer with another matrix of the same sides. */
  public LayerSource withWeights(SparseMatrix other) {
    return new LayerSource(name, other, bias, relu);
  }

  /** The layer with another bias. */
  public LayerSource withBias(Bias other) {
    return new LayerSource(name, weights, Optional.of(other), relu);
  }

  /** The layer with ReLU or identity. */
  public LayerSource withRelu(boolean present) {
    return new LayerSource(name, weights, bias, present);
  }
}
