// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import io.eie.flow.synth.SynthesisResult;
import io.eie.generator.estimate.AccessCounts;
import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.sim.run.RunOutcome;
import java.util.Map;

/**
 * Power of one element of gates in a run.
 *
 * @param synthesis of the element
 * @param outcome of the run; the power counts only where it agrees with both models
 * @param cycles recorded
 * @param units by unit, without the units in it
 * @param memories accesses of the memory macros, by name
 * @param counts what the elements did, the mean of all
 */
public record ElementPower(
    SynthesisResult synthesis,
    RunOutcome outcome,
    double cycles,
    Map<String, UnitPower> units,
    Map<String, MemoryAccesses> memories,
    AccessCounts counts) {
  /**
   * Accesses to all macros of a shape.
   *
   * @param perCycle mean, reads and writes
   */
  public record MemoryAccesses(int words, int width, double perCycle) {
    /**
     * Their energy in a cycle, in picojoules: no macro is known, so by the table's access energy.
     */
    public double picojoules(EnergyTable table) {
      return perCycle * EnergyEstimate.read(table, width, words);
    }
  }

  /** All units together. */
  public UnitPower total() {
    return units.values().stream().reduce(UnitPower.NONE, UnitPower::plus);
  }
}
