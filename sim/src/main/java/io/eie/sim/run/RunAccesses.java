// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.cycle.SegmentCycles;
import java.util.List;
import java.util.function.ToLongFunction;

/** What a run accesses, from the cycle model; products are counted by the golden model. */
public final class RunAccesses {
  private RunAccesses() {}

  /**
   * The accesses of one run of all segments.
   *
   * @param run what each segment took, in order
   */
  public static AccessCounts of(CompiledModel model, List<SegmentCycles> run) {
    AccessCounts sum = AccessCounts.NONE;
    for (int segment = 0; segment < run.size(); segment++) {
      sum = sum.plus(of(model, segment, run.get(segment)));
    }
    return sum;
  }

  /**
   * The accesses of one run of one segment.
   *
   * @param segment index of the segment
   * @param run what its run took
   */
  static AccessCounts of(CompiledModel model, int segment, SegmentCycles run) {
    int first = model.segments().get(segment).firstDescriptor();
    int elements = model.config().processingElements();
    double columns = 0;
    double ringSums = 0;
    for (TileModel tile : model.tiles()) {
      if (tile.segment() == segment) {
        int groups = model.layers().get(tile.layer()).groups();
        long broadcasts = run.descriptors().get(tile.descriptor() - first).broadcasts();
        // a column goes to the elements of its group, or of its vector
        columns += (double) broadcasts * elements / groups / model.copies();
        ringSums += tile.last() ? (double) tile.rows() * elements * (groups - 1) : 0;
      }
    }
    return new AccessCounts(
        run.cycles(),
        columns,
        0,
        sum(run, ElementCounts::sparseReads),
        sum(run, ElementCounts::pointerReads),
        sum(run, ElementCounts::activationReads),
        ringSums);
  }

  private static long sum(SegmentCycles run, ToLongFunction<ElementCounts> count) {
    return run.elements().stream().mapToLong(count).sum();
  }
}
