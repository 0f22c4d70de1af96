// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;

/** The answer to a single read (AXI4-Lite: R). */
public final class AxiReadWord extends Bundle {
  /** What was read; zero with an error. */
  public final Bits data;

  /** As {@link AxiCode} says. */
  public final Bits response = field(Bits.w(AxiCode.BITS));

  /**
   * @param dataBits width of the bus
   */
  public AxiReadWord(int dataBits) {
    data = field(Bits.w(dataBits));
  }
}
