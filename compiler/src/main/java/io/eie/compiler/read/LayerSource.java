package io.eie.compiler.read;

import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import java.util.Optional;

/**
 * One layer {@code y = f(W x + b)} as the user gave it. Immutable.
 *
 * @param name letters, digits, {@code . _ -}, at most 100: it becomes a part of file names
 * @param weights W, rows = outputs
 * @param bias b, one per output; empty for a layer without
 * @param relu whether f is ReLU; otherwise identity
 */
public record LayerSource(String name, SparseMatrix weights, Optional<Bias> bias, boolean relu) {
  /** Longest name: two suffixes of a file name still fit. */
  private static final int MAX_NAME = 100;

  /**
   * @throws UserException when the name cannot be part of a file name
   */
  public LayerSource {
    if (!name.equals(safeName(name))) {
      throw new UserException(
          "layer name must be letters, digits, '.', '_' or '-', at most 100 of them, not first a"
              + " '.' (it becomes a file name), was '"
              + name
              + "'");
    }
  }

  /** A name like {@code raw} that a layer may have: other characters become {@code _}. */
  public static String safeName(String raw) {
    String safe = raw.replaceAll("[^A-Za-z0-9._-]", "_");
    if (safe.isEmpty() || safe.startsWith(".")) {
      safe = "_" + safe;
    }
    return safe.length() <= MAX_NAME ? safe : safe.substring(0, MAX_NAME);
  }

  /** The layer {@code x W}: rows and columns of the matrix exchanged. */
  public LayerSource transposed() {
    return new LayerSource(name, weights.transposed(), bias, relu);
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
