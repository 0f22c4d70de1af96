// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One Verilog source file of a design.
 *
 * @param name file name without a folder, as it appears in messages and coverage data
 * @param text the whole source
 */
public record VerilogFile(String name, String text) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.-]*");

  /**
   * @throws IllegalArgumentException if the name is anything but letters, digits, {@code _ . -}
   */
  public VerilogFile {
    Objects.requireNonNull(text, "text");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Verilog file name must hold letters, digits, '_', '.' and '-' only (it is written into"
              + " the build folder), was \""
              + name
              + "\"");
    }
  }
}
