// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import io.eie.common.UserException;
import io.eie.generator.hdl.Emitter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the names of all modules of a design begin with, so that two designs fit on one chip. The
 * top module is called by the prefix alone. Names of modules are no property of the hardware: the
 * prefix is no part of the configuration and its hash.
 *
 * @param text a Verilog identifier
 */
public record ModulePrefix(String text) {
  /** Names of files, and names in paths of a hierarchy, have to stay within what tools take. */
  private static final int LONGEST = 64;

  private static final Pattern LEGAL = Pattern.compile("[a-zA-Z_][a-zA-Z0-9_]*");

  /** {@code Eie}, {@code EieAccumulators} and so on. */
  public static final ModulePrefix DEFAULT = new ModulePrefix("Eie");

  /**
   * Checks the text.
   *
   * @throws UserException when it is no name for a Verilog module
   */
  public ModulePrefix {
    boolean legal = LEGAL.matcher(text).matches() && !Emitter.isKeyword(text);
    if (!legal || text.length() > LONGEST) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "the prefix of module names must be a Verilog identifier of letters, digits and"
                  + " underscores that begins with no digit and is no keyword, of at most %d"
                  + " characters (it is the name of the top module), was '%s'",
              LONGEST,
              text));
    }
  }
}
