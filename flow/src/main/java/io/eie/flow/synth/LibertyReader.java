// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.Quoted;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the structure of a Liberty text: groups and their simple attributes. */
final class LibertyReader {
  private static final int DEEPEST = 64;
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,199}");
  private static final Set<String> EXPRESSIONS =
      Set.of(
          "function",
          "three_state",
          "next_state",
          "clocked_on",
          "clear",
          "preset",
          "enable",
          "data_in");
  private static final Pattern EXPRESSION =
      Pattern.compile("(?:[A-Za-z0-9_!'^*&+|() \\t\\r\\n\\\\]|\\[[0-9]{1,6}(:[0-9]{1,6})?])*");
  private static final Pattern UNIT = Pattern.compile("[0-9.]{0,20} ?[A-Za-z]{0,20}");
  private static final Pattern LIBRARY_NAME = Pattern.compile("[A-Za-z0-9_.+-]{1,200}");

  private final String text;
  private int place;

  private LibertyReader(String text) {
    this.text = text;
  }

  /**
   * The library.
   *
   * @throws IllegalArgumentException when the text is none, with the place and what is wrong
   */
  static LibertyGroup read(String text) {
    return new LibertyReader(text).library();
  }

  private LibertyGroup library() {
    Deque<LibertyGroup> open = new ArrayDeque<>();
    while (true) {
      skipBlank();
      if (place == text.length()) {
        throw wrong(open.isEmpty() ? "it holds no library" : "it ends in an open group");
      }
      char next = text.charAt(place);
      if (next == '}') {
        place++;
        LibertyGroup closed = close(open);
        if (open.isEmpty()) {
          requireEnd();
          return closed;
        }
      } else if (next == ';') {
        place++;
      } else {
        statement(open);
      }
    }
  }

  private void requireEnd() {
    skipBlank();
    while (place < text.length() && text.charAt(place) == ';') {
      place++;
      skipBlank();
    }
    if (place < text.length()) {
      throw wrong("it has text after the library");
    }
  }

  private LibertyGroup close(Deque<LibertyGroup> open) {
    if (open.isEmpty()) {
      throw wrong("a closing brace has no opening one");
    }
    LibertyGroup closed = open.pop();
    closed.endAt(place);
    return closed;
  }

  private void statement(Deque<LibertyGroup> open) {
    int start = place;
    String name = word();
    skipBlank();
    char next = place < text.length() ? text.charAt(place) : 0;
    if (open.isEmpty() && (!name.equals("library") || next != '(')) {
      throw wrong("it does not begin with 'library ('");
    }
    if (next == ':') {
      place++;
      String value = value();
      requirePlainValue(name, value);
      open.peek().set(name, value);
    } else if (next == '(') {
      String argument = parenthesized();
      if (name.equals("include_file")) {
        throw wrong("it must be one file, includes " + Quoted.of(argument));
      }
      skipBlank();
      if (place < text.length() && text.charAt(place) == '{') {
        place++;
        requirePlainName(open, name, argument);
        LibertyGroup group = new LibertyGroup(name, argument, start);
        if (!open.isEmpty()) {
          open.peek().add(group);
        }
        open.push(group);
        if (open.size() > DEEPEST) {
          throw wrong("its groups are nested too deeply");
        }
      } else if (open.isEmpty()) {
        throw wrong("it does not begin with 'library ('");
      } else {
        open.peek().addComplex(name, argument);
      }
    } else {
      throw wrong("'" + name + "' is followed by neither ':' nor '('");
    }
  }

  /**
   * Names of cells and of their pins are written into Verilog, Tcl and scripts of Yosys and abc,
   * and the library's into reports: what is no plain name in all of these is refused.
   */
  private void requirePlainName(Deque<LibertyGroup> open, String kind, String name) {
    boolean cell = kind.equals("cell") && open.size() == 1;
    boolean pin = kind.equals("pin") && open.size() == 2 && open.peek().name().equals("cell");
    if ((cell || pin) && !IDENTIFIER.matcher(name).matches()) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "the name of a %s must be letters, digits and '_', first no digit (tools take others as code), was %s",
              kind,
              Quoted.of(name)));
    }
    if (open.isEmpty() && !LIBRARY_NAME.matcher(name).matches()) {
      throw wrong(
          "the name of the library must be letters, digits, '_', '.', '+' and '-', was "
              + Quoted.of(name));
    }
  }

  /** What tools take for an expression or a unit; other attributes are text that none reads. */
  private void requirePlainValue(String attribute, String value) {
    boolean right =
        EXPRESSIONS.contains(attribute)
            ? EXPRESSION.matcher(value).matches()
            : !attribute.endsWith("_unit") || UNIT.matcher(value).matches();
    if (!right) {
      throw wrong(
          String.format(
              Locale.ROOT,
              "%s must be %s, was %s",
              attribute,
              EXPRESSIONS.contains(attribute)
                  ? "an expression of names, 0, 1 and the operators ! ' ^ * & + | ( )"
                  : "a number and a unit",
              Quoted.of(value)));
    }
  }

  private String word() {
    int start = place;
    while (place < text.length() && isWord(text.charAt(place))) {
      place++;
    }
    if (place == start) {
      throw wrong("'" + text.charAt(place) + "' is where a name must be");
    }
    return text.substring(start, place);
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == '+';
  }

  /** Up to the semicolon, or the end of the line where there is none. */
  private String value() {
    skipBlank();
    int start = place;
    boolean quoted = false;
    while (place < text.length()) {
      char next = text.charAt(place);
      if (next == '"') {
        quoted = !quoted;
      } else if (!quoted && (next == ';' || next == '\n' || next == '}')) {
        break;
      }
      place++;
    }
    return unquoted(text.substring(start, place));
  }

  private String parenthesized() {
    int start = ++place;
    boolean quoted = false;
    while (place < text.length() && (quoted || text.charAt(place) != ')')) {
      if (text.charAt(place) == '"') {
        quoted = !quoted;
      }
      place++;
    }
    if (place == text.length()) {
      throw wrong("a parenthesis is not closed");
    }
    return unquoted(text.substring(start, place++));
  }

  private static String unquoted(String raw) {
    return raw.strip().replaceAll("^\"|\"$", "").strip();
  }

  private void skipBlank() {
    while (place < text.length()) {
      char next = text.charAt(place);
      if (text.startsWith("/*", place)) {
        int end = text.indexOf("*/", place + 2);
        place = end < 0 ? text.length() : end + 2;
      } else if (text.startsWith("//", place)) {
        int end = text.indexOf('\n', place);
        place = end < 0 ? text.length() : end;
      } else if (Character.isWhitespace(next) || next == '\\') {
        place++;
      } else {
        return;
      }
    }
  }

  private IllegalArgumentException wrong(String what) {
    long line = text.substring(0, Math.min(place, text.length())).lines().count();
    return new IllegalArgumentException("line " + Math.max(1, line) + ": " + what);
  }
}
