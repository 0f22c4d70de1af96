// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.block.CircularBuffer;
import io.eie.generator.unit.matrix.EntryRange;

/**
 * Ranges of entries waiting for the sparse-matrix read, so that columns without an entry here are
 * dropped while the arithmetic still works on earlier ones.
 */
public final class RangeQueue extends CircularBuffer<EntryRange> {
  public RangeQueue(EieConfig config) {
    super("RangeQueue", config.rangeDepth(), () -> new EntryRange(config));
    describe("Queue of entry ranges, " + config.rangeDepth() + " usable places.");
  }
}
