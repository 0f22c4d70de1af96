// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import io.eie.common.Quoted;
import java.util.regex.Pattern;

/**
 * A word that stands for itself in Tcl, in scripts of Yosys, in makefiles, in Verilog, in Liberty,
 * in YAML and in a shell: a name, a version, a path of generated files.
 */
public final class PlainWord {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9_](?:[A-Za-z0-9_.:/-]*[A-Za-z0-9_.])?");
  private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]+");

  private PlainWord() {}

  /**
   * The word itself.
   *
   * @throws IllegalArgumentException when a language could act on it; what comes from outside obeys
   *     a narrower rule where it is read
   */
  public static String of(String word) {
    if (!PLAIN.matcher(word).matches()) {
      throw new IllegalArgumentException(
          "a word of a script must have letters, digits and _ . : / - only, was "
              + Quoted.of(word));
    }
    return word;
  }

  /**
   * Any name as an identifier of Verilog, with the blank that ends it (IEEE 1364-2005, 3.7.1).
   *
   * @throws IllegalArgumentException for a name with blanks or other than printable ASCII letters
   */
  public static String escapedIdentifier(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "a name in Verilog must have printable letters of ASCII only, was " + Quoted.of(name));
    }
    return "\\" + name + " ";
  }
}
