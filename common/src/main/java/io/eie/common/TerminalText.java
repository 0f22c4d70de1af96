// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

/**
 * Text for a terminal, on which control characters act: they move the cursor, change colours, write
 * over what stands there. Such characters are shown as escapes, as JSON and Java write them ({@code
 * \\u001b}); an escaped JSON text stays the same JSON.
 */
public final class TerminalText {
  private TerminalText() {}

  /** The text on one line: line ends are escaped as well. */
  public static String line(String text) {
    return escaped(text, false);
  }

  /** The text with its line ends and tabs. */
  public static String lines(String text) {
    return escaped(text, true);
  }

  private static String escaped(String text, boolean layout) {
    StringBuilder safe = null;
    int length = 0;
    for (int place = 0; place < text.length(); place += length) {
      int letter = text.codePointAt(place);
      length = Character.charCount(letter);
      boolean kept = layout && (letter == '\n' || letter == '\t') || !acts(letter);
      if (!kept && safe == null) {
        safe = new StringBuilder(text.length() + 16).append(text, 0, place);
      }
      if (safe != null) {
        append(safe, text, place, length, kept);
      }
    }
    return safe == null ? text : safe.toString();
  }

  private static void append(StringBuilder safe, String text, int place, int length, boolean kept) {
    if (kept) {
      safe.append(text, place, place + length);
      return;
    }
    for (int unit = place; unit < place + length; unit++) {
      safe.append(escape(text.charAt(unit)));
    }
  }

  /** Whether a character does something else than show a sign of its own. */
  public static boolean acts(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static String escape(char unit) {
    return switch (unit) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> {
        String hexadecimal = Integer.toHexString(unit);
        yield "\\u" + "0".repeat(4 - hexadecimal.length()) + hexadecimal;
      }
    };
  }
}
