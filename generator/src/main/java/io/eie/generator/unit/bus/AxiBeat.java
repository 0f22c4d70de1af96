// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;

/** What one beat of a burst writes (AXI4: W). */
public final class AxiBeat extends Bundle {
  public final Bits data;

  /** One bit per byte. */
  public final Bits strobe;

  public final Bool last = field(Bool.type());

  /**
   * @param dataBits width of the bus
   */
  public AxiBeat(int dataBits) {
    data = field(Bits.w(dataBits));
    strobe = field(Bits.w(dataBits / Byte.SIZE));
  }
}
