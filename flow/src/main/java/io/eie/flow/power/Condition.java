// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.power;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A Boolean expression of Liberty over pins: {@code ! ' ^ * & + |}, blanks for and, parentheses, 0
 * and 1.
 */
final class Condition {
  /** What an expression depends on. */
  interface Values {
    boolean of(String pin);
  }

  private final String text;
  private int place;
  private Values values;

  private Condition(String text) {
    this.text = text;
  }

  /** The pins in an expression, in their order. */
  static Set<String> pins(String expression) {
    Set<String> pins = new LinkedHashSet<>();
    List<String> words = new ArrayList<>(List.of(expression.split("[^A-Za-z0-9_\\[\\]]+")));
    words.removeIf(word -> word.isEmpty() || word.equals("0") || word.equals("1"));
    pins.addAll(words);
    return pins;
  }

  /**
   * The value of an expression.
   *
   * @throws IllegalArgumentException when it is none
   */
  static boolean value(String expression, Values values) {
    Condition condition = new Condition(expression);
    condition.values = values;
    boolean value = condition.or();
    if (condition.next() != 0) {
      throw new IllegalArgumentException("'" + expression + "' must be a Boolean expression");
    }
    return value;
  }

  private boolean or() {
    boolean value = exclusive();
    while (next() == '+' || next() == '|') {
      place++;
      value |= exclusive();
    }
    return value;
  }

  private boolean exclusive() {
    boolean value = and();
    while (next() == '^') {
      place++;
      value ^= and();
    }
    return value;
  }

  private boolean and() {
    boolean value = factor();
    while (true) {
      char next = next();
      if (next == '*' || next == '&') {
        place++;
      } else if (next != '!' && next != '(' && !word(next)) {
        return value;
      }
      value &= factor();
    }
  }

  private boolean factor() {
    boolean value;
    char next = next();
    if (next == '!') {
      place++;
      return !factor();
    }
    if (next == '(') {
      place++;
      value = or();
      require(next() == ')');
      place++;
    } else {
      require(word(next));
      int start = place;
      while (place < text.length() && word(text.charAt(place))) {
        place++;
      }
      String pin = text.substring(start, place);
      value = pin.equals("1") || !pin.equals("0") && values.of(pin);
    }
    while (next() == '\'') {
      place++;
      value = !value;
    }
    return value;
  }

  private void require(boolean holds) {
    if (!holds) {
      throw new IllegalArgumentException("'" + text + "' must be a Boolean expression");
    }
  }

  private char next() {
    while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
      place++;
    }
    return place < text.length() ? text.charAt(place) : 0;
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '[' || c == ']';
  }
}
