// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.SegmentCycles;
import java.util.List;

/** The accesses that energy is estimated from, as the cycle model counts them. */
public final class SegmentAccesses {
  private SegmentAccesses() {}

  /** Of one segment, without products, which the golden model counts. */
  static AccessCounts of(SegmentCycles segment) {
    return new AccessCounts(
        segment.cycles(),
        segment.descriptors().stream().mapToLong(DescriptorCycles::broadcasts).sum(),
        0,
        segment.elements().stream().mapToLong(ElementCounts::sparseReads).sum(),
        segment.elements().stream().mapToLong(ElementCounts::pointerReads).sum(),
        segment.elements().stream().mapToLong(ElementCounts::activationReads).sum());
  }

  /** Of all segments of a run, without products. */
  public static AccessCounts of(List<SegmentCycles> run) {
    return run.stream().map(SegmentAccesses::of).reduce(AccessCounts.NONE, AccessCounts::plus);
  }
}
