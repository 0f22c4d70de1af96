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
 * A slice: the part of a memory row, or of two neighbouring rows, that belongs to a column.
 *
 * <p>With one bank the word is one row. With two banks the even row is in the low half and the odd
 * row in the high half; entry {@code i} of the memory is at index {@code i mod 2E} of the word (E
 * entries per row), so a slice from an odd to an even row wraps to index 0.
 */
public final class RowSlice extends Bundle {
  /** The rows at the banks' outputs, index 0 in the least significant bits. */
  public final Bits word;

  /** Index of the slice's first entry in the word. */
  public final UInt first;

  /** One bank: index of the last entry. Two banks: distance of the last entry from the first. */
  public final UInt last;

  /** High for the first slice of a column, at which accumulator rows count from -1 again. */
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
