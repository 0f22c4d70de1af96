// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tokens of a text, in order. */
final class Tokens {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|(//[^\n]*|\"[^\"]*\"|@\\(\\*\\)|\\(\\*|\\*\\)|\\d*'s?[bhd][0-9a-fA-F]+|[$\\w]+"
              + "|<<<|>>>|&&|\\|\\||==|!=|<=|>=|<<|>>|[-+*&|^~!?:;,.=<>@#(){}\\[\\]])");

  private final List<String> tokens = new ArrayList<>();
  private int next;

  Tokens(String text) {
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (end < text.length()) {
      if (!matcher.find(end) || matcher.start() != end) {
        throw new VerilogError("text must consist of known words, has here: " + near(text, end));
      }
      if (matcher.group(1) != null) {
        tokens.add(matcher.group(1));
      }
      end = matcher.end();
    }
  }

  private static String near(String text, int place) {
    return text.substring(place, Math.min(text.length(), place + 60));
  }

  /**
   * The next token, or an empty text at the end. Comments are skipped; only {@link #remark} returns
   * them.
   */
  String peek() {
    int place = next;
    while (place < tokens.size() && tokens.get(place).startsWith("//")) {
      place++;
    }
    return place < tokens.size() ? tokens.get(place) : "";
  }

  String take() {
    String token = peek();
    while (next < tokens.size() && tokens.get(next).startsWith("//")) {
      next++;
    }
    next++;
    return token;
  }

  /** The next token if it is a comment, else an empty text. */
  String remark() {
    boolean there = next < tokens.size() && tokens.get(next).startsWith("//");
    return there ? tokens.get(next++) : "";
  }

  boolean accept(String token) {
    if (!peek().equals(token)) {
      return false;
    }
    take();
    return true;
  }

  void expect(String token) {
    if (!accept(token)) {
      throw unexpected(token);
    }
  }

  String identifier() {
    if (!peek().matches("[a-zA-Z_]\\w*")) {
      throw unexpected("a name");
    }
    return take();
  }

  int number() {
    if (!peek().matches("\\d{1,9}")) {
      throw unexpected("a number");
    }
    return Integer.parseInt(take());
  }

  VerilogError unexpected(String wanted) {
    int from = Math.max(0, next - 12);
    int to = Math.min(tokens.size(), next + 12);
    return new VerilogError(
        String.format(
            Locale.ROOT,
            "text must be Verilog in SpinalHDL's form with %s next, has: %s >>> %s",
            wanted,
            String.join(" ", tokens.subList(from, Math.min(next, to))),
            String.join(" ", tokens.subList(Math.min(next, to), to))));
  }
}
