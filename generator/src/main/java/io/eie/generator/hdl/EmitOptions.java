// SPDX-License-Identifier: Apache-2.0
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
 * @param timescale what follows {@code `timescale} at the head of each file, or empty: no directive
 * @param forReaders whether SpinalHDL's text is written anew for readers; without, for comparison,
 *     it stays as it is
 */
public record EmitOptions(
    ResetKind resetKind,
    List<String> headerLines,
    String modulePrefix,
    String timescale,
    boolean forReaders) {
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
    return new EmitOptions(ResetKind.SYNC_HIGH, List.of(), "", "", true);
  }

  /** The same with another reset. */
  public EmitOptions withResetKind(ResetKind kind) {
    return new EmitOptions(kind, headerLines, modulePrefix, timescale, forReaders);
  }

  /** The same with other header lines. */
  public EmitOptions withHeaderLines(List<String> lines) {
    return new EmitOptions(resetKind, lines, modulePrefix, timescale, forReaders);
  }

  /** The same with another prefix of all module names. */
  public EmitOptions withModulePrefix(String prefix) {
    return new EmitOptions(resetKind, headerLines, prefix, timescale, forReaders);
  }

  /** The same with another time unit and precision, {@code 1ns/1ps}, or none if empty. */
  public EmitOptions withTimescale(String unitAndPrecision) {
    return new EmitOptions(resetKind, headerLines, modulePrefix, unitAndPrecision, forReaders);
  }

  /** The same with SpinalHDL's text as it is: what the text for readers is compared with. */
  public EmitOptions asSpinalWrites() {
    return new EmitOptions(resetKind, headerLines, modulePrefix, timescale, false);
  }
}
