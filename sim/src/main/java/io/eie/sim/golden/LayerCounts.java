// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import java.util.Locale;

/**
 * What one layer did, in the words of specification section 5, for one vector or summed over a
 * batch.
 *
 * @param layer name of the layer
 * @param nonZeroInputs columns whose input is not zero
 * @param broadcasts columns sent to the elements: each non-zero column once per row tile
 * @param macs stored entries with a code other than 0 in the columns broadcast
 * @param lowerBound cycles that no schedule can beat: of each run {@code ceil(macs / (N * L))}, or
 *     the columns with a non-zero input of the column group that has most, if these are more
 * @param accumulatorSaturations additions whose sum did not fit into the accumulator
 * @param outputSaturations rounded accumulators that did not fit into an activation, before ReLU
 */
public record LayerCounts(
    String layer,
    long nonZeroInputs,
    long broadcasts,
    long macs,
    long lowerBound,
    long accumulatorSaturations,
    long outputSaturations) {

  /** Saturations of either kind. */
  public long saturations() {
    return accumulatorSaturations + outputSaturations;
  }

  /** The same with another lower bound. */
  LayerCounts withLowerBound(long cycles) {
    return new LayerCounts(
        layer, nonZeroInputs, broadcasts, macs, cycles, accumulatorSaturations, outputSaturations);
  }

  /**
   * Sum with the counts of the same layer for another vector.
   *
   * @throws IllegalArgumentException when {@code other} belongs to another layer
   */
  public LayerCounts plus(LayerCounts other) {
    if (!layer.equals(other.layer)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "counts must belong to layer %s (only one layer adds up), were of %s",
              layer,
              other.layer));
    }
    return new LayerCounts(
        layer,
        nonZeroInputs + other.nonZeroInputs,
        broadcasts + other.broadcasts,
        macs + other.macs,
        lowerBound + other.lowerBound,
        accumulatorSaturations + other.accumulatorSaturations,
        outputSaturations + other.outputSaturations);
  }
}
