// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import java.util.List;

/**
 * A placed layer in integers.
 *
 * @param layer the layer
 * @param format its formats
 * @param codebook the C weights as integers of fw fraction bits
 * @param bias B(i) of each output position
 * @param saturations on the calibration inputs
 * @param warnings sentences for the user
 */
public record QuantizedLayer(
    MappedLayer layer,
    LayerFormat format,
    List<Integer> codebook,
    long[] bias,
    Saturations saturations,
    List<String> warnings) {
  /** Whether the layer needs the bias memory: some start value is not 0. */
  public boolean biasStored() {
    for (long value : bias) {
      if (value != 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * Root mean square over the non-zeros of the shared value minus the weight. A shared value that
   * does not fit the weights' format counts as what it was clamped to, one that rounds to 0 as 0;
   * other rounding, at most half of the last fraction bit, does not count.
   */
  public double weightError() {
    double[] held = layer.weights().codebook();
    for (int code = 0; code < held.length; code++) {
      int integer = codebook.get(code);
      boolean clamped = FixedPoint.scaled(held[code], format.weightFractionBits()) != integer;
      if (clamped || integer == 0) {
        held[code] = Math.scalb((double) integer, -format.weightFractionBits());
      }
    }
    return layer.weights().error(held);
  }
}
