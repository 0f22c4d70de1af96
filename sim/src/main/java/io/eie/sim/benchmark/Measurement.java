// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.cycle.Breakdown;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One workload on one design; the words mean what specification section 5 says.
 *
 * @param workload what ran
 * @param config what it ran on
 * @param cycles of the run: all segments added up, loading counted apart; the RTL's where it ran
 * @param transferCycles cycles in which the host moves input and output, which no run includes
 * @param sustainedCycles cycles that each further vector takes back to back, transfers included, by
 *     the cycle model; empty where vectors cannot move while the model runs
 * @param macs entries with a code other than 0 of the broadcast columns
 * @param breakdown the parts of the cycles, by the cycle model
 * @param activity the other counters, by the cycle model
 * @param accesses what energy is estimated from, by the cycle model
 * @param warnings what the compiler warns of
 * @param difference what the RTL did other than the models say; empty where it did not, or did not
 *     run
 */
public record Measurement(
    Workload workload,
    EieConfig config,
    long cycles,
    long transferCycles,
    OptionalLong sustainedCycles,
    long macs,
    Breakdown breakdown,
    ActivityCounts activity,
    AccessCounts accesses,
    List<String> warnings,
    Optional<String> difference) {
  /** Takes a copy of the list. */
  public Measurement {
    warnings = List.copyOf(warnings);
  }

  /** What the compiler warns of in any of several measurements, each sentence once. */
  public static List<String> warnings(List<Measurement> measurements) {
    return measurements.stream().flatMap(each -> each.warnings().stream()).distinct().toList();
  }

  /** Cycles that no schedule of the untiled layers can beat. */
  public long lowerBound() {
    return breakdown.lowerBound();
  }

  /** Lower bound / cycles. */
  public double efficiency() {
    return (double) lowerBound() / cycles;
  }

  /**
   * What the efficiency of a single layer is when its lower bound counts every broadcast: a layer
   * in row tiles cannot do with one per column.
   */
  public double tiledEfficiency() {
    long slots = (long) config.processingElements() * config.entriesPerCycle();
    return (double) Math.max((macs + slots - 1) / slots, activity.broadcasts()) / cycles;
  }

  /** MACs / (N * L * cycles). */
  public double utilisation() {
    return macs / ((double) config.processingElements() * config.entriesPerCycle() * cycles);
  }

  /** Cycles in which an element's decoder worked / cycles, mean over the elements. */
  public double loadBalance() {
    return activity.busyCycles() / ((double) config.processingElements() * cycles);
  }

  /** Time of the run at a clock. */
  public double microseconds(double megahertz) {
    return cycles / megahertz;
  }

  /** How many times faster than the paper's design, where it has a time. */
  public Optional<Double> paperRatio(double megahertz) {
    return workload.paperMicroseconds().map(time -> time / microseconds(megahertz));
  }

  /** The measurement with what the RTL counted. */
  Measurement measured(long rtlCycles, Optional<String> found) {
    return new Measurement(
        workload,
        config,
        rtlCycles,
        transferCycles,
        sustainedCycles,
        macs,
        breakdown,
        activity,
        accesses,
        warnings,
        found);
  }
}
