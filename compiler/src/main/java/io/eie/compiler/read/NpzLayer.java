// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import java.util.Optional;

/**
 * Where a layer is in an archive.
 *
 * @param name the layer's name
 * @param weights the dense matrix, or what the names of a sparse matrix's members begin with
 * @param format SciPy's name of the sparse format; empty for a dense matrix
 * @param bias its bias, where it has one
 * @param relu its flag of ReLU, where it has one
 * @param transposed whether the rows of the matrix are inputs, as in a kernel of Keras
 */
record NpzLayer(
    String name,
    String weights,
    Optional<String> format,
    Optional<String> bias,
    Optional<String> relu,
    boolean transposed) {
  /** A layer whose rows are outputs. */
  NpzLayer(
      String name,
      String weights,
      Optional<String> format,
      Optional<String> bias,
      Optional<String> relu) {
    this(name, weights, format, bias, relu, false);
  }
}
