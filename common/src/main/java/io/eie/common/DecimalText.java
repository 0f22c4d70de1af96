// SPDX-License-Identifier: Apache-2.0
package io.eie.common;

/**
 * Decimal numbers in text files and options: C's and Fortran's. What Java's parser alone takes
 * ({@code 1.0f}, {@code 0x1p3}, {@code NaN}) is none.
 */
public final class DecimalText {
  private DecimalText() {}

  /**
   * The value of a number such as {@code -1}, {@code +.5}, {@code 1.e3}; the exponent's letter may
   * be D or Q, or be missing before a sign, as Fortran writes it: {@code 0.2D+01}, {@code 1.5-101}.
   *
   * @return its value, which may be too large to be finite; NaN for other text
   */
  public static double value(String text) {
    int at = digits(text, sign(text, 0));
    int digits = at - sign(text, 0);
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = digits(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return Double.NaN;
    }
    if (at == text.length()) {
      return Double.parseDouble(text);
    }
    boolean letter = "eEdDqQ".indexOf(text.charAt(at)) >= 0;
    int exponent = letter ? at + 1 : at;
    int power = sign(text, exponent);
    boolean marked = letter || power > exponent;
    int end = digits(text, power);
    return marked && end > power && end == text.length()
        ? Double.parseDouble(text.substring(0, at) + "e" + text.substring(exponent))
        : Double.NaN;
  }

  /** Whether the text is a whole number with at most a sign. */
  public static boolean isWhole(String text) {
    int from = sign(text, 0);
    return text.length() > from && digits(text, from) == text.length();
  }

  private static int sign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
  }

  /** Index after the digits from an index on; the ASCII ones. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
