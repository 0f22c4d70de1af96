// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.sim.run.Mismatch;
import java.util.List;

/**
 * What the hardware did with a sample.
 *
 * @param vectors vectors that it ran, spread evenly over the batch
 * @param mismatches values, cycles and counts that differ from the models
 * @param cycles of all runs; null where it did not get to the end
 * @param loadCycles in which the memories were filled, once for all vectors of a model of one
 *     segment
 * @param fault what it did wrong beside wrong values; null for nothing
 * @param firstMismatches the first few values that differ; vectors count within the sample
 * @param cpuSeconds processor time of the simulation, the models beside it included
 */
public record RtlRun(
    int vectors,
    long mismatches,
    Long cycles,
    Long loadCycles,
    String fault,
    List<Mismatch> firstMismatches,
    double cpuSeconds) {
  /** Takes a copy of the list. */
  public RtlRun {
    firstMismatches = List.copyOf(firstMismatches);
  }

  /** Whether the hardware did what the models say. */
  boolean agrees() {
    return mismatches == 0 && fault == null;
  }
}
