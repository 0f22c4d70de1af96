// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;

/** The answer to a single read (AXI4-Lite: R). */
public final class AxiReadWord extends Bundle {
  /** Read data; zero with an error. */
  public final Bits data;

  /** Code of {@link AxiCode}. */
  public final Bits response = field(Bits.w(AxiCode.BITS));

  /**
   * @param dataBits data data width of the bus, 32 or 64 bits, 32 or 64 bits
   */
  public AxiReadWord(int dataBits) {
    data = field(Bits.w(dataBits));
  }
}
