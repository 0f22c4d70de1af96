// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import java.util.Arrays;

/**
 * One layer by positions: columns in ascending position, each with its stored rows and weights.
 *
 * <p>The entries of column {@code j} are {@code columnStart[j]} up to {@code columnStart[j + 1]} in
 * {@code row} and {@code weight}. Padding is gone; an entry whose codebook value is 0 is kept,
 * because it counts as a MAC.
 */
final class SparseLayer {
  private final LayerArithmetic arithmetic;
  private final int[] columnStart;
  private final int[] row;
  private final int[] weight;
  private final long[] bias;
  private final GroupShares shares;

  /**
   * @param columnStart first entry of each column, and one past the last entry
   * @param row output position of each entry, at most once in a column
   * @param weight codebook value of each entry
   * @param bias start value of the accumulator at each output position, inside the accumulator's
   *     range
   * @param shares which column group has a column
   */
  SparseLayer(
      LayerArithmetic arithmetic,
      int[] columnStart,
      int[] row,
      int[] weight,
      long[] bias,
      GroupShares shares) {
    this.arithmetic = arithmetic;
    this.columnStart = columnStart;
    this.row = row;
    this.weight = weight;
    this.bias = bias;
    this.shares = shares;
  }

  /** Length of the input vector. */
  int inputs() {
    return columnStart.length - 1;
  }

  /** Length of the output vector. */
  int outputs() {
    return bias.length;
  }

  /**
   * {@code y = f(W x + b)}.
   *
   * @param x input by position
   * @return output by position, and the counts that do not depend on the tiling
   */
  Pass apply(int[] x) {
    long[][] sums = startValues();
    long[] active = new long[shares.groups()];
    long saturations = 0;
    long macs = 0;
    for (int j = 0; j < x.length; j++) {
      if (x[j] != 0) {
        int group = shares.homeGroup(j);
        active[group]++;
        macs += columnStart[j + 1] - columnStart[j];
        saturations += accumulate(j, x[j], sums[group]);
      }
    }
    for (int i = 0; i < bias.length; i++) {
      saturations += addGroups(i, sums);
    }
    return writeBack(sums[0], active, macs, saturations);
  }

  /** Start values of each group: those of an output in its home group, else 0. */
  private long[][] startValues() {
    long[][] sums = new long[shares.groups()][bias.length];
    for (int i = 0; i < bias.length; i++) {
      sums[shares.homeGroup(i)][i] = bias[i];
    }
    return sums;
  }

  /**
   * Adds the sums of an output over the groups, its home group last, into the first group's.
   *
   * @return additions that saturated
   */
  private int addGroups(int i, long[][] sums) {
    int groups = sums.length;
    int home = shares.homeGroup(i);
    long total = sums[(home + 1) % groups][i];
    int saturations = 0;
    for (int step = 2; step <= groups; step++) {
      long exact = total + sums[(home + step) % groups][i];
      total = GoldenFixedPoint.saturate(exact, arithmetic.accumulatorBits());
      saturations += total == exact ? 0 : 1;
    }
    sums[0][i] = total;
    return saturations;
  }

  // The hot loop: every clamped addition of one column. A column holds a row at most once, so the
  // order inside it is
  // free.
  private int accumulate(int column, long x, long[] accumulators) {
    long least = GoldenFixedPoint.least(arithmetic.accumulatorBits());
    long greatest = GoldenFixedPoint.greatest(arithmetic.accumulatorBits());
    int shift = arithmetic.productShift();
    int saturations = 0;
    int end = columnStart[column + 1];
    for (int k = columnStart[column]; k < end; k++) {
      long sum = accumulators[row[k]] + GoldenFixedPoint.round(weight[k] * x, shift);
      if (sum < least || sum > greatest) {
        sum = sum < least ? least : greatest;
        saturations++;
      }
      accumulators[row[k]] = sum;
    }
    return saturations;
  }

  private Pass writeBack(long[] accumulators, long[] active, long macs, long saturations) {
    int[] y = new int[accumulators.length];
    long outputSaturations = 0;
    for (int i = 0; i < y.length; i++) {
      long rounded = GoldenFixedPoint.round(accumulators[i], arithmetic.outputShift());
      y[i] = (int) GoldenFixedPoint.saturate(rounded, arithmetic.activationBits());
      if (y[i] != rounded) {
        outputSaturations++;
      }
    }
    if (arithmetic.relu()) {
      Arrays.setAll(y, i -> Math.max(0, y[i]));
    }
    return new Pass(
        y,
        (int) Arrays.stream(active).sum(),
        Arrays.stream(active).max().orElse(0),
        macs,
        saturations,
        outputSaturations);
  }

  /**
   * Output by position and what can be counted without knowing the tiles.
   *
   * @param mostOfGroup columns with a non-zero input of the group that has most of them
   */
  record Pass(
      int[] y,
      int nonZeroInputs,
      long mostOfGroup,
      long macs,
      long accumulatorSaturations,
      long outputSaturations) {}
}
