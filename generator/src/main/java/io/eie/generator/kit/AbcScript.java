// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.text.Template;
import io.eie.generator.text.Values;

/** How abc maps logic to cells; every module by itself. */
public enum AbcScript {
  /** Restructure, map for delay, bound fan-outs, then size gates up and down. */
  FAST("flows/yosys/fast.abc"),
  /** The same for area: slower, and smaller by a twentieth to a tenth. */
  SMALL("flows/yosys/small.abc");

  private static final String DELAY = "{D}";

  private final String file;

  AbcScript(String file) {
    this.file = file;
  }

  /** The script with {@code {D}} where the delay stands. */
  String template() {
    return Template.of(HandOff.class, file).fill(new Values());
  }

  /**
   * The script.
   *
   * @param picoseconds that the logic of a module may take
   */
  public String text(long picoseconds) {
    return template().replace(DELAY, Long.toString(picoseconds));
  }
}
