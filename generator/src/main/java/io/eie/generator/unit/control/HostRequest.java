// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;

/** A request at the host port. */
public final class HostRequest extends Bundle {
  public final Bool write = field(Bool.type());

  /** Byte address, a multiple of 8. */
  public final UInt address;

  public final Bits data = field(Bits.w(HOST_WORD_BITS));

  /** One bit per byte of a write. */
  public final Bits strobe = field(Bits.w(8));

  public HostRequest(EieConfig config) {
    address = field(UInt.w(AddressMap.of(config).addressBits()));
  }
}
