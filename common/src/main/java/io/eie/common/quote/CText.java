// SPDX-License-Identifier: Apache-2.0
package io.eie.common.quote;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Text in C and C++. */
public final class CText {
  private CText() {}

  /**
   * A string literal of the text in UTF-8. Octal escapes have three digits, so that no digit after
   * them belongs to them; {@code ?} is escaped for trigraphs.
   */
  public static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (byte value : text.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = value >= ' ' && value < 0x7f && value != '"' && value != '\\' && value != '?';
      literal.append(
          plain ? Character.toString(value) : String.format(Locale.ROOT, "\\%03o", value & 0xff));
    }
    return literal.append('"').toString();
  }
}
