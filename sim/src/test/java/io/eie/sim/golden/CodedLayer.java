// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.Positions;

/**
 * A layer to be encoded, in the user's order.
 *
 * @param name name of the layer
 * @param codes outputs x inputs; 0 where nothing is stored
 * @param codebook a weight for each code
 * @param bias B(i), or null where none is stored
 * @param weightFractionBits fw
 * @param inputFractionBits fx
 * @param outputFractionBits fy
 * @param relu whether negative outputs become 0
 * @param inputPositions position of each column
 * @param outputPositions position of each row
 */
record CodedLayer(
    String name,
    int[][] codes,
    int[] codebook,
    long[] bias,
    int weightFractionBits,
    int inputFractionBits,
    int outputFractionBits,
    boolean relu,
    Positions inputPositions,
    Positions outputPositions) {

  int shift() {
    return weightFractionBits + inputFractionBits - outputFractionBits;
  }

  /** The same layer for the reference. */
  ExactReference.Layer exact(boolean narrow) {
    Integer[][] weights = new Integer[codes.length][inputPositions.size()];
    for (int i = 0; i < codes.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        weights[i][j] = codes[i][j] == 0 ? null : Integer.valueOf(codebook[codes[i][j]]);
      }
    }
    return new ExactReference.Layer(
        weights,
        bias == null ? new long[codes.length] : bias,
        inputPositions.inverse().toArray(),
        narrow ? shift() : 0,
        narrow ? 0 : shift(),
        relu);
  }
}
