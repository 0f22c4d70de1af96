// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** The data of one beat of a burst of writes (AXI4: W). */
public final class AxiBeat extends Bundle {
  public final Bits data;

  /** One bit per byte. */
  public final Bits strobe;

  public final Bool last = field(Bool.type());

  /**
   * @param dataBits data data width of the bus, 64 bits, 64 bits
   */
  public AxiBeat(int dataBits) {
    data = field(Bits.w(dataBits));
    strobe = field(Bits.w(dataBits / Byte.SIZE));
  }
}
