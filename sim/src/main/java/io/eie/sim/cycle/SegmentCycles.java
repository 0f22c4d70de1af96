// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.List;

/**
 * The run of one segment's program.
 *
 * @param cycles from the edge that accepts start to the one at which done is first high
 * @param descriptors in the order of the program; their cycles add up to the run's
 * @param elements counters of every element
 */
public record SegmentCycles(
    long cycles, List<DescriptorCycles> descriptors, List<ElementCounts> elements) {
  public SegmentCycles {
    descriptors = List.copyOf(descriptors);
    elements = List.copyOf(elements);
  }
}
