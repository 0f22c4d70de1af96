// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.config.ResetKind;
import java.util.List;

/**
 * Options of the emitted Verilog.
 *
 * @param resetKind kind of every register's reset
 * @param headerLines lines for the top of each file, without comment signs
 * @param modulePrefix beginning of the Verilog name of every module, and the whole name of the top
 *     module; empty for no prefix
 * @param timescale operand of {@code `timescale} at the head of each file, {@code 1ns/1ps}; empty
 *     for no directive
 * @param forReaders true: the text is laid out for readers; false: SpinalHDL's own text, for
 *     comparison
 * @param coverPoints whether the cover points that units declare are in the text, as {@code cover
 *     property} of SystemVerilog; for simulations that collect coverage
 */
public record EmitOptions(
    ResetKind resetKind,
    List<String> headerLines,
    String modulePrefix,
    String timescale,
    boolean forReaders,
    boolean coverPoints) {
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
    return new EmitOptions(ResetKind.SYNC_HIGH, List.of(), "", "", true, false);
  }

  /** The same with another reset. */
  public EmitOptions withResetKind(ResetKind kind) {
    return new EmitOptions(kind, headerLines, modulePrefix, timescale, forReaders, coverPoints);
  }

  /** The same with other header lines. */
  public EmitOptions withHeaderLines(List<String> lines) {
    return new EmitOptions(resetKind, lines, modulePrefix, timescale, forReaders, coverPoints);
  }

  /** The same with another prefix of all module names. */
  public EmitOptions withModulePrefix(String prefix) {
    return new EmitOptions(resetKind, headerLines, prefix, timescale, forReaders, coverPoints);
  }

  /** The same with another time unit and precision, {@code 1ns/1ps}, or none if empty. */
  public EmitOptions withTimescale(String unitAndPrecision) {
    return new EmitOptions(
        resetKind, headerLines, modulePrefix, unitAndPrecision, forReaders, coverPoints);
  }

  /** The same with SpinalHDL's own text, with which tests compare the text for readers. */
  public EmitOptions asSpinalWrites() {
    return new EmitOptions(resetKind, headerLines, modulePrefix, timescale, false, coverPoints);
  }

  /** The same with the cover points that units declare. */
  public EmitOptions withCoverPoints() {
    return new EmitOptions(resetKind, headerLines, modulePrefix, timescale, forReaders, true);
  }
}
