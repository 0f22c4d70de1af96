package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** One accumulator between two passes: its sum is written back, its next start value is loaded. */
public final class RowExchange extends Bundle {
  /** The sum leaves. */
  public final Bool drain = field(Bool.type());

  /** The start value comes. */
  public final Bool load = field(Bool.type());

  /** The start value comes from the bias memory; else it is zero. */
  public final Bool biased = field(Bool.type());

  public final UInt row;

  public RowExchange(EieConfig config) {
    row = field(UInt.w(config.rowBits()));
  }
}
