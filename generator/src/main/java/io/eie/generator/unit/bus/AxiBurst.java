// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;

/** The address of a burst (AXI4: AW, AR). */
public final class AxiBurst extends Bundle {
  static final int LENGTH_BITS = 8;
  static final int SIZE_BITS = 3;
  static final int KIND_BITS = 2;

  /** Value of {@link #burst} for addresses that increase from beat to beat. */
  static final int INCREMENTING = 1;

  public final UInt id;

  /** Byte address of the first beat. */
  public final UInt address;

  /** Beats minus 1. */
  public final UInt length = field(UInt.w(LENGTH_BITS));

  /** Base-2 logarithm of the bytes of a beat. */
  public final UInt size = field(UInt.w(SIZE_BITS));

  /** 0 FIXED, 1 INCR, 2 WRAP. */
  public final UInt burst = field(UInt.w(KIND_BITS));

  public AxiBurst(EieConfig config) {
    id = field(UInt.w(config.axiIdBits()));
    address = field(UInt.w(AddressMap.of(config).addressBits()));
  }
}
