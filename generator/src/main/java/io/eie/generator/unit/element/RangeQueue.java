// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.block.CircularBuffer;
import io.eie.generator.unit.matrix.EntryRange;

/**
 * Queue of {@code rangeDepth} ranges of entries for the sparse-matrix read. It lets the pointer
 * read drop columns without an entry while the later units work on earlier columns.
 */
public final class RangeQueue extends CircularBuffer<EntryRange> {
  public RangeQueue(EieConfig config) {
    super("RangeQueue", config.rangeDepth(), () -> new EntryRange(config));
    describe("Queue of entry ranges, " + config.rangeDepth() + " usable places.");
  }
}
