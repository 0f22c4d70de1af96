// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

/**
 * The numbers of one layer (specification, section 2).
 *
 * @param weightFractionBits fw
 * @param inputFractionBits fx
 * @param outputFractionBits fy
 * @param productShift p
 * @param outputShift s
 * @param biasFractionBits fb
 */
public record LayerFormat(
    int weightFractionBits,
    int inputFractionBits,
    int outputFractionBits,
    int productShift,
    int outputShift,
    int biasFractionBits) {
  /** Wide: p = 0, s = fw + fx - fy, fb = fw + fx. Narrow: p = fw + fx - fy, s = 0, fb = fy. */
  public static LayerFormat of(int fw, int fx, int fy, boolean narrow) {
    int shift = fw + fx - fy;
    return new LayerFormat(
        fw, fx, fy, narrow ? shift : 0, narrow ? 0 : shift, narrow ? fy : fw + fx);
  }
}
