// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import java.util.List;

/**
 * One layer: its arithmetic (specification, section 2) and what it takes to store it.
 *
 * @param name unique in the model
 * @param weightFractionBits fw, 0..30
 * @param inputFractionBits fx, 0..30
 * @param outputFractionBits fy, 0..30
 * @param productShift p, 0..31; 0 in wide accumulation
 * @param outputShift s, 0..31; 0 in narrow accumulation
 * @param relu whether negative outputs become 0
 * @param biasStored whether accumulators start from the bias memory; otherwise from 0
 * @param nonZeros stored weights
 * @param entries stored entries, padding included
 * @param paddingEntries entries of code 0
 * @param codebook the 2^weightCodeBits weights as integers of fw fraction bits; entry 0 is 0
 * @param inputPositions position of each column of the user's matrix
 * @param outputPositions position of each row of the user's matrix
 * @param clusteringError root mean square over the non-zeros of codebook value minus weight; 0 when
 *     the codebook is exact
 * @param warnings sentences for the user
 * @param groups column groups, 1 or another number that the configuration offers
 */
public record LayerModel(
    String name,
    int weightFractionBits,
    int inputFractionBits,
    int outputFractionBits,
    int productShift,
    int outputShift,
    boolean relu,
    boolean biasStored,
    long nonZeros,
    long entries,
    long paddingEntries,
    List<Integer> codebook,
    Positions inputPositions,
    Positions outputPositions,
    double clusteringError,
    List<String> warnings,
    int groups) {
  /** Takes copies of the lists. */
  public LayerModel {
    codebook = List.copyOf(codebook);
    warnings = List.copyOf(warnings);
  }

  /** A layer of one column group. */
  public LayerModel(
      String name,
      int weightFractionBits,
      int inputFractionBits,
      int outputFractionBits,
      int productShift,
      int outputShift,
      boolean relu,
      boolean biasStored,
      long nonZeros,
      long entries,
      long paddingEntries,
      List<Integer> codebook,
      Positions inputPositions,
      Positions outputPositions,
      double clusteringError,
      List<String> warnings) {
    this(
        name,
        weightFractionBits,
        inputFractionBits,
        outputFractionBits,
        productShift,
        outputShift,
        relu,
        biasStored,
        nonZeros,
        entries,
        paddingEntries,
        codebook,
        inputPositions,
        outputPositions,
        clusteringError,
        warnings,
        1);
  }

  /** Columns of the user's matrix. */
  public int inputs() {
    return inputPositions.size();
  }

  /** Rows of the user's matrix. */
  public int outputs() {
    return outputPositions.size();
  }
}
