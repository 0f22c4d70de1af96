package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/** The part of one sparse-matrix row that belongs to one column: a row and two places in it. */
public final class RowSlice extends Bundle {
  /** The whole row, entry 0 in the least significant bits. */
  public final Bits word;

  /** Place of the slice's first entry in the row. */
  public final UInt first;

  /** Place of the slice's last entry in the row. */
  public final UInt last;

  /** High when the slice opens its column, so that rows count from the top again. */
  public final Bool opensColumn = field(Bool.type());

  /** The column's input activation. */
  public final SInt value;

  public RowSlice(EieConfig config) {
    word = field(Bits.w(Widths.entries(config)));
    first = field(UInt.w(Widths.place(config)));
    last = field(UInt.w(Widths.place(config)));
    value = field(SInt.w(config.activationBits()));
  }
}
