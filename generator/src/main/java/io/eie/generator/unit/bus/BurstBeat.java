// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;

/** The address of one beat of a burst. */
public final class BurstBeat extends Bundle {
  public final UInt id;

  /** Byte address of the beat. */
  public final UInt address;

  /** High when the burst is of a kind that the bus refuses. */
  public final Bool refused = field(Bool.type());

  public final Bool last = field(Bool.type());

  public BurstBeat(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
    address = field(UInt.w(AddressMap.of(config).addressBits()));
  }
}
