// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.BitSet;
import java.util.List;

/**
 * A layer as a row mapping sees it.
 *
 * @param matrix its weights, rows and columns in the user's order
 * @param samples for each calibration vector the columns whose input is not zero; empty when
 *     nothing is known
 */
public record LayerStructure(SparseMatrix matrix, List<BitSet> samples) {
  /** Takes a copy of the list. */
  public LayerStructure {
    samples = List.copyOf(samples);
  }
}
