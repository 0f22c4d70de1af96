// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * One layer of a case. Weights, biases and formats are integers: what is drawn, or listed, is what
 * the hardware holds.
 *
 * @param matrix where the non-zeros are
 * @param rows outputs, at least 1
 * @param columns inputs, at least 1
 * @param weights which values they have; null where they are listed or of a file
 * @param density chance of a place, 0..1; null where it has no meaning
 * @param bias whether there are drawn start values
 * @param relu whether negative outputs become 0
 * @param fractionBits of weights, inputs and outputs, 0..30 each; null where the compiler chooses
 * @param seed of everything that is drawn
 * @param entries row, column and weight of each non-zero; null unless listed
 * @param biases start value of each row; null unless listed
 * @param file path of the matrix, as {@code eie compile} reads it; null unless of a file
 * @param columnGroups groups of elements that take different columns, a number that the
 *     configuration offers; null for one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseLayer(
    MatrixKind matrix,
    int rows,
    int columns,
    WeightKind weights,
    Double density,
    boolean bias,
    boolean relu,
    List<Integer> fractionBits,
    long seed,
    List<List<Integer>> entries,
    List<Long> biases,
    String file,
    Integer columnGroups) {
  /** Copies the lists. */
  public CaseLayer {
    fractionBits = fractionBits == null ? null : List.copyOf(fractionBits);
    entries = entries == null ? null : entries.stream().map(List::copyOf).toList();
    biases = biases == null ? null : List.copyOf(biases);
  }

  /** A layer of listed non-zeros. */
  public static CaseLayer listed(
      int rows,
      int columns,
      List<List<Integer>> entries,
      List<Long> biases,
      boolean relu,
      List<Integer> fractionBits) {
    return new CaseLayer(
        MatrixKind.LISTED,
        rows,
        columns,
        null,
        null,
        false,
        relu,
        fractionBits,
        0,
        entries,
        biases,
        null,
        null);
  }

  /** The layer on another number of column groups. */
  public CaseLayer withColumnGroups(int groups) {
    return new CaseLayer(
        matrix,
        rows,
        columns,
        weights,
        density,
        bias,
        relu,
        fractionBits,
        seed,
        entries,
        biases,
        file,
        groups == 1 ? null : Integer.valueOf(groups));
  }

  /** Groups of elements that take different columns. */
  public int groups() {
    return columnGroups == null ? 1 : columnGroups;
  }
}
