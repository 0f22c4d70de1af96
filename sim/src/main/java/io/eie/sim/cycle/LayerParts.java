// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * What a layer took in a run or in several, and where that went.
 *
 * @param name name of the layer
 * @param cycles cycles of the layer
 * @param macs products added
 * @param busyCycles cycles in which decoders worked, all elements together
 * @param breakdown the parts of the cycles
 */
@JsonPropertyOrder({"name", "cycles", "macs", "busyCycles", "breakdown"})
public record LayerParts(
    String name, long cycles, long macs, long busyCycles, Breakdown breakdown) {
  /** The sum with the same layer in another run. */
  LayerParts plus(LayerParts other) {
    return new LayerParts(
        name,
        cycles + other.cycles,
        macs + other.macs,
        busyCycles + other.busyCycles,
        breakdown.plus(other.breakdown));
  }

  /**
   * Cycles in which an element's decoder worked / cycles, mean over the elements.
   *
   * @param elements number of elements
   */
  public double loadBalance(int elements) {
    return busyCycles / ((double) elements * cycles);
  }
}
