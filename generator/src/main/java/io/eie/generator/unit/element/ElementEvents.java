// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/** What an element counts: high in the cycles in which it happens, or how often it does. */
public final class ElementEvents extends Bundle {
  /** The decoder issues an entry or a slice of padding. */
  public final Bool busy = field(Bool.type());

  /** Columns are let through, but the decoder has none. */
  public final Bool starved = field(Bool.type());

  /** Rows read from the sparse-matrix memory, at most one from every bank. */
  public final UInt sparseReads;

  public final Bool pointerRead = field(Bool.type());
  public final Bool activationRead = field(Bool.type());

  /** Accumulators that saturated, at most one per lane. */
  public final UInt sumSaturations;

  /** Output activations that saturated, at most one per row of a group; never beside a sum. */
  public final UInt outputSaturations;

  public ElementEvents(EieConfig config) {
    sparseReads = field(UInt.w(Widths.of(config.sparseBanks() + 1)));
    sumSaturations = field(UInt.w(Widths.of(config.entriesPerCycle() + 1)));
    outputSaturations = field(UInt.w(Widths.of(config.exchangeRows() + 1)));
  }
}
