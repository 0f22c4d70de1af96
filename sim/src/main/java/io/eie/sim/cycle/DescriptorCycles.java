// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

/**
 * What one descriptor took; names and meaning as in the trace memory.
 *
 * @param cycles cycles of the run that belong to it
 * @param broadcasts columns broadcast
 * @param stallQueueFull cycles in which a column waited because a queue was full
 * @param stallNoInput cycles of the scan in which no token was ready
 */
public record DescriptorCycles(
    long cycles, long broadcasts, long stallQueueFull, long stallNoInput) {

  /** The sum with another descriptor's. */
  public DescriptorCycles plus(DescriptorCycles other) {
    return new DescriptorCycles(
        cycles + other.cycles,
        broadcasts + other.broadcasts,
        stallQueueFull + other.stallQueueFull,
        stallNoInput + other.stallNoInput);
  }
}
