package io.eie.generator.emit;

import io.eie.generator.hdl.Emission;
import java.util.ArrayList;
import java.util.List;

/**
 * A complaint of Verilator's {@code -Wall} that is in the nature of a unit, not a mistake.
 *
 * @param rule Verilator's name of the complaint
 * @param module the module complained about
 * @param signal the signal complained about, with {@code *} for any characters
 * @param reason why the unit is as it is
 */
record LintWaiver(String rule, String module, String signal, String reason) {
  private static final String UNUSED = "UNUSEDSIGNAL";

  static final List<LintWaiver> ALL = List.of();

  /** The lines of a Verilator control file for the modules of a design. */
  static List<String> lines(Emission emission) {
    List<String> lines = new ArrayList<>();
    for (Emission.Module module : emission.modules()) {
      for (LintWaiver waiver : ALL) {
        if (waiver.module.equals(module.name())) {
          lines.add("// " + waiver.reason);
          lines.add(waiver.line());
        }
      }
    }
    return lines;
  }

  /** Verilator matches whole texts; the path in front of the file is the user's. */
  private String line() {
    return "lint_off -rule %s -file \"*%s.v\" -match \"*: '%s'*\"".formatted(rule, module, signal);
  }
}
