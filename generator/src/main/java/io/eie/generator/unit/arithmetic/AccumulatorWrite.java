// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.arithmetic;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/** A write of one accumulator, done in a cycle in which valid is high. */
public final class AccumulatorWrite extends Bundle {
  public final Bool valid = field(Bool.type());
  public final UInt row;
  public final SInt sum;

  public AccumulatorWrite(EieConfig config) {
    row = field(UInt.w(config.rowBits()));
    sum = field(SInt.w(config.accumulatorBits()));
  }
}
