// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** One beat of the answer to a read (AXI4: R). */
public final class AxiReadBeat extends Bundle {
  public final UInt id;

  /** Read data; zero with an error. */
  public final Bits data;

  /** Code of {@link AxiCode}. */
  public final Bits response = field(Bits.w(AxiCode.BITS));

  public final Bool last = field(Bool.type());

  public AxiReadBeat(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
    data = field(Bits.w(config.busBits()));
  }
}
