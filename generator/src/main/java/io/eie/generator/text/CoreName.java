// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.text;

import java.util.Locale;

/** What FuseSoC calls a design: vendor, library, name and version. */
public final class CoreName {
  private CoreName() {}

  /**
   * The name of a design.
   *
   * @param top name of its top module: two designs of other prefixes are two cores
   * @param version of eie
   */
  public static String of(String top, String version) {
    return named(top.toLowerCase(Locale.ROOT), version);
  }

  /** The name of the testbench of a design. */
  public static String ofTestbench(String top, String version) {
    return named(top.toLowerCase(Locale.ROOT) + "_testbench", version);
  }

  private static String named(String name, String version) {
    // FuseSoC reads what follows a dash in a version as a revision.
    return "eie:hardware:" + name + ":" + version.replaceFirst("-.*", "");
  }
}
