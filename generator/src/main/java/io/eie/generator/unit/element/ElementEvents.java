// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * The events that an element counts: high in a cycle with the event, or the number of events in the
 * cycle.
 */
public final class ElementEvents extends Bundle {
  /** High while the decoder issues entries or a slice of padding. */
  public final Bool busy = field(Bool.type());

  /** High while a pass is open and the decoder has no slice. */
  public final Bool starved = field(Bool.type());

  /** Number of rows read from the sparse-matrix memory, at most one per bank. */
  public final UInt sparseReads;

  public final Bool pointerRead = field(Bool.type());
  public final Bool activationRead = field(Bool.type());

  /** Number of accumulators that saturated, at most one per lane. */
  public final UInt sumSaturations;

  /**
   * Number of output activations that saturated, at most one per row of a group; 0 in a cycle in
   * which a sum saturates.
   */
  public final UInt outputSaturations;

  /** Number of sums that saturated in the ring; null with one column group. */
  public final UInt ringSaturations;

  public ElementEvents(EieConfig config) {
    sparseReads = field(UInt.w(Widths.of(config.sparseBanks() + 1)));
    sumSaturations = field(UInt.w(Widths.of(config.entriesPerCycle() + 1)));
    outputSaturations = field(UInt.w(Widths.of(config.exchangeRows() + 1)));
    ringSaturations =
        config.columnGroups().several()
            ? field(UInt.w(Widths.of(config.exchangeRows() + 1L)))
            : null;
  }
}
