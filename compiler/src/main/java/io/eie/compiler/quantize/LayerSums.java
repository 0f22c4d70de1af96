// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.compiler.matrix.SparseMatrix;

/** The accumulators of a layer over all calibration vectors, columns in ascending position. */
final class LayerSums {
  private final long[][] sums;
  private final long saturated;

  private LayerSums(long[][] sums, long saturated) {
    this.sums = sums;
    this.saturated = saturated;
  }

  /**
   * Accumulates with saturation.
   *
   * @param codebook weights as integers
   * @param bias start values
   * @param inputs vectors by position
   * @param productShift p
   * @param bits width of the accumulators, at most 62
   */
  static LayerSums of(
      MappedLayer layer, int[] codebook, long[] bias, int[][] inputs, int productShift, int bits) {
    SparseMatrix codes = layer.codes();
    long[][] sums = new long[inputs.length][];
    long saturated = 0;
    for (int vector = 0; vector < inputs.length; vector++) {
      long[] sum = new long[bias.length];
      for (int row = 0; row < sum.length; row++) {
        sum[row] = FixedPoint.saturate(bias[row], bits);
        saturated += sum[row] == bias[row] ? 0 : 1;
      }
      for (int column = 0; column < codes.columns(); column++) {
        long input = inputs[vector][column];
        int end = input == 0 ? 0 : codes.columnStart(column + 1);
        for (int k = codes.columnStart(column); k < end; k++) {
          long product = codebook[(int) codes.value(k)] * input;
          long exact = sum[codes.row(k)] + FixedPoint.round(product, productShift);
          long kept = FixedPoint.saturate(exact, bits);
          sum[codes.row(k)] = kept;
          saturated += kept == exact ? 0 : 1;
        }
      }
      sums[vector] = sum;
    }
    return new LayerSums(sums, saturated);
  }

  /** Whether no partial sum, start values included, was clamped. */
  boolean exact() {
    return saturated == 0;
  }

  /** Additions that were clamped. */
  long saturated() {
    return saturated;
  }

  /** Whether every sum fits in {@code bits} after rounding by {@code shift}. */
  boolean fit(int shift, int bits) {
    return saturatedOutputs(shift, bits) == 0;
  }

  /** Sums that do not fit in {@code bits} after rounding by {@code shift}. */
  long saturatedOutputs(int shift, int bits) {
    long count = 0;
    for (long[] sum : sums) {
      for (long value : sum) {
        count += FixedPoint.fits(FixedPoint.round(value, shift), bits) ? 0 : 1;
      }
    }
    return count;
  }

  /** Whether every sum is 0. */
  boolean allZero() {
    for (long[] sum : sums) {
      for (long value : sum) {
        if (value != 0) {
          return false;
        }
      }
    }
    return true;
  }

  /** Outputs: rounded, saturated, ReLU. */
  int[][] outputs(int shift, int bits, boolean relu) {
    int[][] outputs = new int[sums.length][];
    for (int vector = 0; vector < sums.length; vector++) {
      outputs[vector] = new int[sums[vector].length];
      for (int row = 0; row < outputs[vector].length; row++) {
        long output = FixedPoint.saturate(FixedPoint.round(sums[vector][row], shift), bits);
        outputs[vector][row] = (int) (relu ? Math.max(0, output) : output);
      }
    }
    return outputs;
  }
}
