// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

/**
 * Values that saturated on the calibration inputs.
 *
 * @param weights non-zeros whose codebook value saturates
 * @param inputs values of the network's input vectors; 0 in every layer but the first
 * @param sums additions that saturated the accumulator, bias included
 * @param outputs outputs
 */
public record Saturations(long weights, long inputs, long sums, long outputs) {
  public long total() {
    return weights + inputs + sums + outputs;
  }
}
