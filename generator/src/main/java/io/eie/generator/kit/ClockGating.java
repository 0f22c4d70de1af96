// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.text.Template;
import io.eie.generator.text.Values;
import java.util.List;

/** How registers with an enable get a gated clock in place of multiplexers. */
public final class ClockGating {
  /** BitCount of a register below which a clock gate costs more than the multiplexers it saves. */
  public static final int NARROWEST = 4;

  private ClockGating() {}

  /** An instance of the module that the kit has several views of. */
  static String wrapper(String prefix) {
    return prefix
        + "ClockGate _TECHMAP_REPLACE_.gate"
        + " (.clk_i(CLK), .enable_i(enable), .test_i(1'b0), .clk_o(gated));";
  }

  /**
   * Yosys' rule for {@code techmap -map}.
   *
   * @param origin for its header
   * @param gate the Verilog instance of the gate: nets {@code CLK} and {@code enable} in, {@code
   *     gated} out
   */
  public static String techmap(String origin, String gate) {
    return techmap(new Values().put("origin", List.of(origin)).put("narrowest", NARROWEST), gate);
  }

  static String techmap(Values common, String gate) {
    return Template.of(HandOff.class, "clock-gate/techmap.v")
        .fill(new Values(common).put("gate", gate));
  }
}
