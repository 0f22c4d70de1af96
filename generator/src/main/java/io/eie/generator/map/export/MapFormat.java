// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import io.eie.generator.config.EieConfig;
import java.util.Locale;
import java.util.function.BiFunction;

/** The formats of the register and memory map. */
public enum MapFormat {
  /** A page for people. */
  MARKDOWN(MapDocument::markdown),
  /** The same page in HTML, a single file. */
  HTML(MapDocument::html),
  /** Constants for a driver: C99 and C++, no declarations. */
  C((name, config) -> CHeader.of(config)),
  /** SystemRDL 2.0, for PeakRDL and others. */
  SYSTEMRDL((name, config) -> SystemRdl.of(config)),
  /** CMSIS-SVD 1.3, for debuggers and svd2rust. */
  SVD((name, config) -> CmsisSvd.of(config)),
  /** IP-XACT (IEEE 1685-2014): a component with bus interfaces and memory map. */
  IPXACT((name, config) -> IpXactMap.of(config)),
  /** A device-tree source with a node for the accelerator, for Linux. */
  DTS((name, config) -> DeviceTree.of(config));

  private final BiFunction<String, EieConfig, String> renderer;

  MapFormat(BiFunction<String, EieConfig, String> renderer) {
    this.renderer = renderer;
  }

  /** Name at the command line. */
  public String formatName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The map of a configuration.
   *
   * @param name what the page calls the configuration; the other formats name it by its hash alone
   */
  public String render(String name, EieConfig config) {
    return renderer.apply(name, config);
  }
}
