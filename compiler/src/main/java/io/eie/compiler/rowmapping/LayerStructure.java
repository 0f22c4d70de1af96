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
 * @param groups column groups
 */
public record LayerStructure(SparseMatrix matrix, List<BitSet> samples, int groups) {
  /** Takes a copy of the list. */
  public LayerStructure {
    samples = List.copyOf(samples);
  }

  /** A layer of one column group. */
  public LayerStructure(SparseMatrix matrix, List<BitSet> samples) {
    this(matrix, samples, 1);
  }

  /**
   * The share of inputs that are not zero in a column, by the rule of succession: what a few
   * samples show is no certainty. One half when nothing is known.
   */
  double activity(int column) {
    long active = samples.stream().filter(sample -> sample.get(column)).count();
    return (active + 1.0) / (samples.size() + 2.0);
  }

  /** The same layer with another number of column groups. */
  public LayerStructure withGroups(int other) {
    return new LayerStructure(matrix, samples, other);
  }
}
