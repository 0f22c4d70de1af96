// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import java.util.regex.Pattern;

/** Words of a command line for {@code sh}. */
public final class ShellText {
  /** What no shell acts on; an equals sign would make an assignment of a first word. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z0-9_./:,+%@-]+|-[A-Za-z0-9_./:,+%@=-]+");

  private ShellText() {}

  /** Any text but a NUL as one word, in quotes where it needs some (POSIX.1-2017, 2.2.2). */
  public static String word(String text) {
    return PLAIN.matcher(text).matches() ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
