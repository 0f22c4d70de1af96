// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.generator.hdl.Emission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The complaints of Verilator's {@code -Wall} that are waived: rule UNUSEDSIGNAL, for the signals
 * of which the units say that not every bit is used.
 */
final class LintWaivers {
  private LintWaivers() {}

  /** The lines of a Verilator control file for a design: each waiver below its reason. */
  static List<String> lines(Emission emission) {
    List<String> lines = new ArrayList<>();
    for (Emission.Module module : emission.modules()) {
      for (Emission.UnusedBits unused : module.unusedBits()) {
        lines.add("// " + unused.reason());
        lines.add(line(module.name(), unused.signal()));
      }
    }
    return lines;
  }

  /** The path in front of the file's name is the user's. */
  private static String line(String module, String signal) {
    return String.format(
        Locale.ROOT,
        "lint_off -rule UNUSEDSIGNAL -file \"*%s.v\" -match \"*: '%s'*\"",
        module,
        signal);
  }
}
