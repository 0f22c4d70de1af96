// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * What one cycle brings of a column: the part of a row, or of two neighbouring rows, that belongs
 * to it.
 *
 * <p>One bank shows a row, and the slice is what lies in it. Two banks show the even row in the low
 * half and the odd row in the high half; entry {@code i} of the memory is at place {@code i mod 2E}
 * (E entries to a row), so a slice that crosses from an odd to an even row goes round.
 */
public final class RowSlice extends Bundle {
  /** The rows at the banks' outputs, place 0 in the least significant bits. */
  public final Bits word;

  /** Place of the slice's first entry. */
  public final UInt first;

  /** One bank: place of the last entry. Two banks: its distance from the first one. */
  public final UInt last;

  /** High when the slice opens its column, so that rows count from the top again. */
  public final Bool opensColumn = field(Bool.type());

  /** The column's input activation. */
  public final SInt value;

  public RowSlice(EieConfig config) {
    word = field(Bits.w(config.sparseBanks() * Widths.entries(config)));
    first = field(UInt.w(Widths.of((long) config.sparseBanks() * config.entriesPerRow())));
    last = field(UInt.w(Widths.of(config.windowPlaces())));
    value = field(SInt.w(config.activationBits()));
  }
}
