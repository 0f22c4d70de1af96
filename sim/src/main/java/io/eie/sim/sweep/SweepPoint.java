// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.DesignArea;
import io.eie.sim.report.Remarks;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network on one design; cycles and energy are those of an inference, mean over the inferences.
 *
 * @param choices the parameters that vary in the sweep, with their values here
 * @param config the design, its memories as they were fitted
 * @param clockMHz clock of the times
 * @param cycles of the run, by the cycle model
 * @param loadCycles in which the host reloads the memories in every inference; 0 for a network that
 *     fits at once
 * @param segments parts that the network runs in
 * @param breakdown the parts of the cycles by name ({@link io.eie.sim.cycle.Breakdown})
 * @param macs products added
 * @param loadBalance cycles in which an element's decoder worked / cycles, mean over the elements
 * @param nanojoules energy, estimated
 * @param area area, estimated
 * @param highestMHz highest clock, estimated
 * @param accuracy share of the labelled inferences whose class is their label, in fixed point; null
 *     without labels
 * @param remarks what the reader of the network says and the compiler warns of
 */
public record SweepPoint(
    Map<String, String> choices,
    EieConfig config,
    double clockMHz,
    double cycles,
    double loadCycles,
    int segments,
    Map<String, Double> breakdown,
    double macs,
    double loadBalance,
    double nanojoules,
    DesignArea area,
    double highestMHz,
    Double accuracy,
    Remarks remarks) {
  /** Keeps the order of the maps. */
  public SweepPoint {
    choices = new LinkedHashMap<>(choices);
    breakdown = new LinkedHashMap<>(breakdown);
  }

  /** Time of an inference, reloading included. */
  public double microseconds() {
    return (cycles + loadCycles) / clockMHz;
  }

  /** Energy times time of an inference, nJ us. */
  public double energyDelay() {
    return nanojoules * microseconds();
  }

  /** Area of the design, mm2. */
  public double mm2() {
    return area.mm2();
  }

  /** Whether the estimated clock is as high as the one of the times. */
  public boolean reachesClock() {
    return highestMHz >= clockMHz;
  }

  /** MACs / (N * L * cycles). */
  public double utilisation() {
    return macs / ((double) config.processingElements() * config.entriesPerCycle() * cycles);
  }

  /** Cycles that no schedule can beat / cycles. */
  public double efficiency() {
    return breakdown.get("lowerBound") / cycles;
  }
}
