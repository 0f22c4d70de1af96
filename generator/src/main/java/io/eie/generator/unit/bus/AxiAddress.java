// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;

/** The address of a single access (AXI4-Lite: AW, AR). */
public final class AxiAddress extends Bundle {
  /** Byte address. */
  public final UInt address;

  public AxiAddress(EieConfig config) {
    address = field(UInt.w(AddressMap.of(config).addressBits()));
  }
}
