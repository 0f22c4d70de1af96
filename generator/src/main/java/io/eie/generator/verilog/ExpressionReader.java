// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Expression.Binary;
import io.eie.generator.verilog.Expression.Choice;
import io.eie.generator.verilog.Expression.Concatenation;
import io.eie.generator.verilog.Expression.Element;
import io.eie.generator.verilog.Expression.Literal;
import io.eie.generator.verilog.Expression.Name;
import io.eie.generator.verilog.Expression.Part;
import io.eie.generator.verilog.Expression.Repetition;
import io.eie.generator.verilog.Expression.Signed;
import io.eie.generator.verilog.Expression.Unary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parses expressions. */
final class ExpressionReader {
  /** Operators between two operands, the weakest first (IEEE 1364-2005, table 5-4). */
  private static final List<Set<String>> LEVELS =
      List.of(
          Set.of("||"),
          Set.of("&&"),
          Set.of("|"),
          Set.of("^"),
          Set.of("&"),
          Set.of("==", "!="),
          Set.of("<", "<=", ">", ">="),
          Set.of("<<", ">>", "<<<", ">>>"),
          Set.of("+", "-"),
          Set.of("*"));

  private static final Set<String> UNARY = Set.of("!", "~", "&", "|", "^", "-");

  private final Tokens tokens;

  ExpressionReader(Tokens tokens) {
    this.tokens = tokens;
  }

  Expression read() {
    Expression condition = binary(0);
    if (!tokens.accept("?")) {
      return condition;
    }
    Expression yes = read();
    tokens.expect(":");
    return new Choice(condition, yes, read());
  }

  /** Parses the target of an assignment: no operator is in it, although {@code <=} follows. */
  Expression selectionTarget() {
    return selection(tokens.identifier());
  }

  private Expression binary(int level) {
    if (level == LEVELS.size()) {
      return unary();
    }
    Expression left = binary(level + 1);
    while (LEVELS.get(level).contains(tokens.peek())) {
      String operator = tokens.take();
      left = new Binary(operator, left, binary(level + 1));
    }
    return left;
  }

  private Expression unary() {
    if (UNARY.contains(tokens.peek())) {
      String operator = tokens.take();
      return new Unary(operator, unary());
    }
    return primary();
  }

  private Expression primary() {
    if (tokens.accept("(")) {
      Expression inner = read();
      tokens.expect(")");
      return inner;
    }
    if (tokens.accept("{")) {
      return braces();
    }
    if (tokens.accept("$signed")) {
      tokens.expect("(");
      Expression inner = read();
      tokens.expect(")");
      return new Signed(inner);
    }
    if (tokens.peek().matches("\\d.*|'.*")) {
      return literal(tokens.take());
    }
    return selection(tokens.identifier());
  }

  private Expression literal(String text) {
    int quote = text.indexOf('\'');
    if (quote < 0) {
      return new Literal(text, 0, new BigInteger(text));
    }
    if (quote == 0 || text.charAt(quote + 1) == 's') {
      throw new VerilogError("literal must have a width and no sign, was " + text);
    }
    int radix =
        switch (text.charAt(quote + 1)) {
          case 'b' -> 2;
          case 'd' -> 10;
          default -> 16;
        };
    int width = Integer.parseInt(text.substring(0, quote));
    BigInteger value = new BigInteger(text.substring(quote + 2), radix);
    if (value.bitLength() > width) {
      throw new VerilogError("literal must fit into its width, was " + text);
    }
    return new Literal(text, width, value);
  }

  private Expression selection(String name) {
    if (!tokens.accept("[")) {
      return new Name(name);
    }
    Expression first = read();
    if (tokens.accept(":")) {
      int high = place(first);
      int low = tokens.number();
      tokens.expect("]");
      return new Part(name, high, low);
    }
    tokens.expect("]");
    if (tokens.peek().equals("[")) {
      throw tokens.unexpected("one selection only");
    }
    return new Element(name, first);
  }

  private int place(Expression first) {
    if (first instanceof Literal literal && literal.width() == 0) {
      return literal.value().intValueExact();
    }
    throw tokens.unexpected("places of bits in numbers");
  }

  private Expression braces() {
    Expression first = read();
    if (tokens.accept("{")) {
      Expression part = read();
      tokens.expect("}");
      tokens.expect("}");
      return new Repetition(place(first), part);
    }
    List<Expression> parts = new ArrayList<>(List.of(first));
    while (tokens.accept(",")) {
      parts.add(read());
    }
    tokens.expect("}");
    return new Concatenation(parts);
  }
}
