// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;

/** The answer to a burst of writes (AXI4: B). */
public final class AxiWriteEnd extends Bundle {
  public final UInt id;

  /** The worst code of {@link AxiCode} of all beats. */
  public final Bits response = field(Bits.w(AxiCode.BITS));

  public AxiWriteEnd(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
  }
}
