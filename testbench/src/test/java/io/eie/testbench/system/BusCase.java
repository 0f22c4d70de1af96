// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;

/** The buses that a host may use, AXI4 with every width. */
enum BusCase {
  NATIVE(HostBus.NATIVE, 64),
  AXI4(HostBus.AXI4, 64),
  AXI4_128(HostBus.AXI4, 128),
  AXI4_256(HostBus.AXI4, 256),
  AXI4_LITE_32(HostBus.AXI4_LITE_32, 64),
  AXI4_LITE_64(HostBus.AXI4_LITE_64, 64);

  private final HostBus bus;
  private final int bits;

  BusCase(HostBus bus, int bits) {
    this.bus = bus;
    this.bits = bits;
  }

  /** The bus. */
  HostBus bus() {
    return bus;
  }

  /** A configuration with this bus. */
  EieConfig of(EieConfig config) {
    return config.toBuilder().hostBus(bus).busBits(bits).build();
  }

  /** Host words of a beat. */
  int words() {
    return bits / Long.SIZE;
  }

  /** Cycles that the bus adds between the host and the native port (docs/buses.md). */
  int added() {
    return switch (bus) {
      case NATIVE -> 0;
      case AXI4_LITE_32, AXI4_LITE_64 -> 4;
      case AXI4 -> 5;
    };
  }

  /** Accesses that a word takes. */
  int accessesPerWord() {
    return bus == HostBus.AXI4_LITE_32 ? 2 : 1;
  }
}
