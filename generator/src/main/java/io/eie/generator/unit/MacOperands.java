package io.eie.generator.unit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/** One multiply-accumulate to do: {@code acc[row] += weight * value}, when valid. */
public final class MacOperands extends Bundle {
  public final Bool valid = field(Bool.type());

  /** Accumulator. */
  public final UInt row;

  /** The entry's weight, from the codebook. */
  public final SInt weight;

  /** The column's input activation. */
  public final SInt value;

  public MacOperands(EieConfig config) {
    row = field(UInt.w(config.rowBits()));
    weight = field(SInt.w(config.weightBits()));
    value = field(SInt.w(config.activationBits()));
  }
}
