// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

import java.nio.file.Path;
import java.util.List;

/**
 * The one place from which programs are started. What a program does and says must not depend on
 * who runs eie: its language is C, and options that a caller's make hands on do not reach it.
 *
 * <p>Variables by which a user says where the tools' own parts are ({@code VERILATOR_ROOT}, {@code
 * CPATH}, {@code LIBRARY_PATH}) are kept.
 */
public final class ToolProcess {
  private static final List<String> CALLERS_MAKE =
      List.of("MAKEFLAGS", "MFLAGS", "GNUMAKEFLAGS", "MAKEFILES", "MAKELEVEL", "MAKEOVERRIDES");

  private ToolProcess() {}

  /** Prepares a program that runs in the current folder. */
  public static ProcessBuilder of(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C");
    builder.environment().remove("LANGUAGE");
    builder.environment().keySet().removeAll(CALLERS_MAKE);
    return builder;
  }

  /**
   * Prepares a program that works in a folder. Its temporary files are made there as well, so that
   * they are deleted with the folder when the program is killed; their names are relative, as Yosys
   * and abc take no path with blanks.
   */
  public static ProcessBuilder of(List<String> command, Path folder) {
    ProcessBuilder builder = of(command).directory(folder.toFile());
    builder.environment().put("TMPDIR", ".");
    return builder;
  }
}
