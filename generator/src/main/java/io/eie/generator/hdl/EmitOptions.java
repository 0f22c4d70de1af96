package io.eie.generator.hdl;

import io.eie.generator.config.ResetKind;
import java.util.List;

/**
 * How a design is written out.
 *
 * @param resetKind kind of every register's reset
 * @param headerLines lines for the top of each file, without comment signs
 * @param modulePrefix what the Verilog name of every module begins with; the top module has no
 *     further name. Empty: modules are called as their constructors say
 */
public record EmitOptions(ResetKind resetKind, List<String> headerLines, String modulePrefix) {
  /** Copies the lines. */
  public EmitOptions {
    headerLines = List.copyOf(headerLines);
    for (String line : headerLines) {
      if (line.lines().count() > 1) {
        throw new IllegalArgumentException(
            "headerLines must hold single lines, was \"" + line + "\"");
      }
    }
  }

  /** Synchronous active-high reset, no further header lines, no prefix. */
  public static EmitOptions defaults() {
    return new EmitOptions(ResetKind.SYNC_HIGH, List.of(), "");
  }

  /** The same with another reset. */
  public EmitOptions withResetKind(ResetKind kind) {
    return new EmitOptions(kind, headerLines, modulePrefix);
  }

  /** The same with other header lines. */
  public EmitOptions withHeaderLines(List<String> lines) {
    return new EmitOptions(resetKind, lines, modulePrefix);
  }

  /** The same with another prefix of all module names. */
  public EmitOptions withModulePrefix(String prefix) {
    return new EmitOptions(resetKind, headerLines, prefix);
  }
}
