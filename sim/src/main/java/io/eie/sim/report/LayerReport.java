// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.report;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One layer of a {@link SimulationReport}, summed over the vectors of the batch; the words mean
 * what specification section 5 says.
 *
 * @param name name of the layer
 * @param cycles cycles of the layer, positive; null for an engine without cycles (golden)
 * @param macs stored entries with a code other than 0 of the broadcast columns
 * @param lowerBound cycles that no schedule of the untiled layer can beat
 * @param efficiency lower bound / cycles; null without cycles
 * @param utilisation MACs / (N * L * cycles); null without cycles
 * @param broadcasts columns sent to the elements
 * @param stalls cycles lost, by cause, sorted by name; empty for an engine without cycles
 * @param saturations values clamped in accumulators and outputs
 */
@JsonPropertyOrder({
  "name",
  "cycles",
  "macs",
  "lowerBound",
  "efficiency",
  "utilisation",
  "broadcasts",
  "stalls",
  "saturations"
})
public record LayerReport(
    String name,
    Long cycles,
    long macs,
    long lowerBound,
    Double efficiency,
    Double utilisation,
    long broadcasts,
    Map<String, Long> stalls,
    long saturations) {
  public LayerReport {
    stalls = Collections.unmodifiableMap(new TreeMap<>(stalls));
  }

  /** A layer of which only the values are known: no cycles, no stalls. */
  public static LayerReport ofValues(
      String name, long macs, long lowerBound, long broadcasts, long saturations) {
    return new LayerReport(
        name, null, macs, lowerBound, null, null, broadcasts, Map.of(), saturations);
  }

  /**
   * The same layer with its cycles, from which efficiency and utilisation follow.
   *
   * @param cycles cycles of the layer over the whole batch, positive
   * @param slotsPerCycle N * L: entries that all elements together can multiply in one cycle,
   *     positive
   * @param stalls cycles lost, by cause
   * @throws IllegalArgumentException when {@code cycles} or {@code slotsPerCycle} is not positive
   */
  public LayerReport withCycles(long cycles, long slotsPerCycle, Map<String, Long> stalls) {
    if (cycles <= 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "cycles of layer %s must be positive, was %d", name, cycles));
    }
    if (slotsPerCycle <= 0) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "slotsPerCycle must be positive, was %d", slotsPerCycle));
    }
    double efficiency = (double) lowerBound / cycles;
    double utilisation = macs / ((double) slotsPerCycle * cycles);
    return new LayerReport(
        name, cycles, macs, lowerBound, efficiency, utilisation, broadcasts, stalls, saturations);
  }
}
