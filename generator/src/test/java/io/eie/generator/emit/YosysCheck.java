// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.generator.hdl.Emission;
import java.util.List;

/** What Yosys has to find nothing of, in every module of a design, each looked at once. */
final class YosysCheck {
  /** Cells that keep a value without a clock edge. */
  private static final String LATCHES = "t:$dlatch t:$adlatch t:$dlatchsr t:$sr";

  private YosysCheck() {}

  /**
   * Refuses nets without a driver and with several, loops without a register, and latches, as they
   * are before anything is optimized away.
   */
  static List<String> command(String top, List<String> files) {
    String script =
        "read_verilog %s; hierarchy -check -top %s; proc; check -assert; select -assert-none %s"
            .formatted(String.join(" ", files), top, LATCHES);
    return List.of("yosys", "-q", "-p", script);
  }

  static List<String> files(Emission emission) {
    return emission.files().stream().map(Emission.SourceFile::fileName).toList();
  }
}
