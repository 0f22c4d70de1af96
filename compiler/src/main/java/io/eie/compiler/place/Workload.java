package io.eie.compiler.place;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.BitSet;
import java.util.List;

/**
 * A layer as a placement sees it.
 *
 * @param matrix its weights, rows and columns in the user's order
 * @param samples for each calibration vector the columns whose input is not zero; empty when
 *     nothing is known
 */
public record Workload(SparseMatrix matrix, List<BitSet> samples) {
  /** Takes a copy of the list. */
  public Workload {
    samples = List.copyOf(samples);
  }
}
