// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bundle;

/** What a single access writes (AXI4-Lite: W). */
public final class AxiWord extends Bundle {
  public final Bits data;

  /** One bit per byte. */
  public final Bits strobe;

  /**
   * @param dataBits width of the bus
   */
  public AxiWord(int dataBits) {
    data = field(Bits.w(dataBits));
    strobe = field(Bits.w(dataBits / Byte.SIZE));
  }
}
