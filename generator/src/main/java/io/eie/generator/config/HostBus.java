// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.Locale;

/** The bus that the host uses; each but the native port is a module in front of that port. */
public enum HostBus {
  /** Valid and ready on requests and responses of 64 bits. */
  NATIVE,
  /** AXI4 with bursts, {@code busBits} wide. */
  AXI4,
  /** AXI4-Lite of 32 bits: two accesses to a host word. */
  AXI4_LITE_32,
  /** AXI4-Lite of 64 bits. */
  AXI4_LITE_64;

  /** As a configuration file writes it: {@code axi4-lite-32}. */
  public String busName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
