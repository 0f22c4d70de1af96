// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;

/** The data of a single write (AXI4-Lite: W). */
public final class AxiWord extends Bundle {
  public final Bits data;

  /** One bit per byte. */
  public final Bits strobe;

  /**
   * @param dataBits data data width of the bus, 32 or 64 bits, 32 or 64 bits
   */
  public AxiWord(int dataBits) {
    data = field(Bits.w(dataBits));
    strobe = field(Bits.w(dataBits / Byte.SIZE));
  }
}
