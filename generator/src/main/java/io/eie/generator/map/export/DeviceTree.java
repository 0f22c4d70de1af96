// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import java.util.Locale;

/**
 * A device-tree overlay with a node for the accelerator (Devicetree Specification 0.4), for {@code
 * dtc}: the address space as {@code reg}, the configuration as a property.
 *
 * <p>The integrator's own are the base address and the interrupt, which depend on the system: the
 * node is written at address 0 and names no interrupt.
 */
final class DeviceTree {
  private DeviceTree() {}

  /** The node of a configuration. */
  static String of(EieConfig config) {
    long bytes = 1L << AddressMap.of(config).addressBits();
    return String.format(
        Locale.ROOT,
        """
        /* eie, register map version %d. Give the node its base address, and its interrupt: a level, high. */
        /dts-v1/;

        / {
        \t#address-cells = <2>;
        \t#size-cells = <2>;

        \taccelerator@0 {
        \t\tcompatible = "eie,accelerator-%d";
        \t\treg = <0x0 0x0 0x%x 0x%x>;
        \t\teie,configuration = "%s";
        \t\teie,processing-elements = <%d>;
        \t};
        };
        """,
        Register.VERSION,
        Register.VERSION,
        bytes >>> Integer.SIZE,
        bytes & 0xffff_ffffL,
        config.hash(),
        config.processingElements());
  }
}
