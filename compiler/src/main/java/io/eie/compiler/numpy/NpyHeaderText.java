// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.numpy;

import io.eie.compiler.file.DataFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The text of a NumPy header: a literal of Python, {@code {'descr': '<f4', 'fortran_order': False,
 * 'shape': (5, 6), }}. Python 2 wrote {@code 5L} and {@code u'<f4'}.
 */
public final class NpyHeaderText {
  private static final int MAX_DIMENSIONS = 8;
  private static final List<String> KEYS = List.of("descr", "fortran_order", "shape");

  private final String label;
  private final String text;
  private int at;

  private NpyHeaderText(String label, String text) {
    this.label = label;
    this.text = text;
  }

  /**
   * Parses a header.
   *
   * @throws DataFileException when it is none, or that of an array that is not read
   */
  static NpyHeader parse(String label, String text) {
    return new NpyHeaderText(label, text).header();
  }

  private NpyHeader header() {
    NpyType type = null;
    Boolean fortran = null;
    int[] shape = null;
    require('{');
    while (!skip('}')) {
      String key = string();
      require(':');
      switch (key) {
        case "descr" -> {
          requireFirst(type);
          type = type();
        }
        case "fortran_order" -> {
          requireFirst(fortran);
          fortran = truth();
        }
        case "shape" -> {
          requireFirst(shape);
          shape = shape();
        }
        default ->
            throw new DataFileException(
                label, "only the keys " + KEYS + " in a NumPy header", "'" + key + "'");
      }
      if (!skip(',') && peek() != '}') {
        throw wrong();
      }
    }
    if (at < text.length() || type == null || fortran == null || shape == null) {
      throw wrong();
    }
    return new NpyHeader(label, type, shape, fortran);
  }

  private void requireFirst(Object earlier) {
    if (Objects.nonNull(earlier)) {
      throw wrong();
    }
  }

  private NpyType type() {
    if (peek() == '[' || peek() == '(' || peek() == '{') {
      throw new DataFileException(
          label, "an array of " + NpyType.NUMBERS, "an array of named fields or of arrays");
    }
    return NpyType.of(label, string());
  }

  private boolean truth() {
    peek();
    for (String word : new String[] {"True", "False"}) {
      if (text.startsWith(word, at)) {
        at += word.length();
        return word.equals("True");
      }
    }
    throw wrong();
  }

  private int[] shape() {
    require('(');
    int from = at;
    List<Integer> sides = new ArrayList<>();
    while (!skip(')')) {
      peek();
      int digits = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      int count = at - digits;
      if (count == 0) {
        throw wrong();
      }
      if (count > 9 || sides.size() == MAX_DIMENSIONS) {
        int end = Math.min(text.length(), Math.max(at, text.indexOf(')', at)));
        throw new DataFileException(
            label,
            "at most 8 dimensions of up to 9 digits",
            "the shape (" + shortened(text.substring(from, end)) + ")");
      }
      sides.add(Integer.parseInt(text.substring(digits, at)));
      if (at < text.length() && (text.charAt(at) == 'L' || text.charAt(at) == 'l')) {
        at++;
      }
      // One side alone is a tuple only with a comma after it.
      if (!skip(',') && (peek() != ')' || sides.size() == 1)) {
        throw wrong();
      }
    }
    return sides.stream().mapToInt(Integer::intValue).toArray();
  }

  private String string() {
    char quote = peek();
    if (quote == 'u' || quote == 'b') {
      at++;
      quote = at < text.length() ? text.charAt(at) : 0;
    }
    int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
    if (end < 0 || text.lastIndexOf('\\', end) > at) {
      throw wrong();
    }
    String value = text.substring(at + 1, end);
    at = end + 1;
    return value;
  }

  private void require(char expected) {
    if (!skip(expected)) {
      throw wrong();
    }
  }

  private boolean skip(char expected) {
    if (peek() != expected) {
      return false;
    }
    at++;
    return true;
  }

  /** The next character that is no blank, which stays; 0 at the end. */
  private char peek() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() ? text.charAt(at) : 0;
  }

  private DataFileException wrong() {
    return new DataFileException(
        label,
        "a NumPy header with descr, fortran_order and shape",
        "the header " + shortened(text));
  }

  private static String shortened(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }
}
