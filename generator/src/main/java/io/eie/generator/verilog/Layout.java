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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Prints expressions with the parentheses that a reader needs, in lines of limited length. */
final class Layout {
  private static final Set<String> ASSOCIATIVE = Set.of("&&", "||", "&", "|", "^");

  private Layout() {}

  /** In one line. */
  static String flat(Expression expression) {
    return String.join("", lines(expression, Integer.MAX_VALUE));
  }

  /**
   * In lines of at most {@code width} characters, as far as the names allow.
   *
   * @return at least one line; further lines are indented relative to the first
   */
  static List<String> lines(Expression expression, int width) {
    if (expression instanceof Name name) {
      return List.of(name.name());
    } else if (expression instanceof Literal literal) {
      return List.of(literal.text());
    } else if (expression instanceof Part part) {
      String places = (part.high() > part.low() ? part.high() + ":" : "") + part.low();
      return List.of(part.name() + "[" + places + "]");
    } else if (expression instanceof Element element) {
      return glued(element.name() + "[", element.index(), "]", width);
    } else if (expression instanceof Signed signed) {
      return glued("$signed(", signed.operand(), ")", width);
    } else if (expression instanceof Unary unary) {
      boolean plain = isWord(unary.operand());
      String open = unary.operator() + (plain ? "" : "(");
      return glued(open, unary.operand(), plain ? "" : ")", width);
    } else if (expression instanceof Repetition repetition) {
      return glued("{" + repetition.times() + "{", repetition.part(), "}}", width);
    } else if (expression instanceof Concatenation row) {
      List<List<String>> parts = new ArrayList<>();
      row.parts().forEach(part -> parts.add(lines(part, width - 3)));
      return glued("{", filled(parts, "", ",", width - 2), "}");
    } else if (expression instanceof Choice choice) {
      return choice(choice, width);
    }
    return chain((Binary) expression, width);
  }

  private static List<String> chain(Binary binary, int width) {
    List<Expression> operands = new ArrayList<>();
    boolean free = ASSOCIATIVE.contains(binary.operator());
    collect(operands, binary.operator(), binary.left(), free || binary.operator().equals("+"));
    collect(operands, binary.operator(), binary.right(), free);
    List<List<String>> parts = new ArrayList<>();
    operands.forEach(
        operand -> parts.add(bracketed(operand, width - binary.operator().length() - 1)));
    return filled(parts, binary.operator() + " ", "", width);
  }

  private static void collect(
      List<Expression> operands, String operator, Expression one, boolean joins) {
    if (joins && one instanceof Binary inner && inner.operator().equals(operator)) {
      collect(operands, operator, inner.left(), true);
      collect(operands, operator, inner.right(), ASSOCIATIVE.contains(operator));
    } else {
      operands.add(one);
    }
  }

  /** Fills each line with as many parts as fit; a part of several lines begins a new line. */
  private static List<String> filled(
      List<List<String>> parts, String before, String after, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      List<String> part = parts.get(i);
      String lead = i == 0 ? "" : before;
      String trail = i == parts.size() - 1 ? "" : after;
      String first = lead + part.get(0);
      int length = line.length() + 1 + first.length() + trail.length();
      boolean fits = part.size() == 1 && line.length() > 0 && length <= width;
      if (!fits && line.length() > 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(first);
      for (String further : part.subList(1, part.size())) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(" ".repeat(lead.length())).append(further);
      }
      line.append(trail);
      if (part.size() > 1) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> choice(Choice choice, int width) {
    List<String> condition = bracketed(choice.condition(), width);
    List<String> yes = glued("? ", bracketed(choice.yes(), width - 2), "");
    boolean chained = choice.no() instanceof Choice;
    List<String> other =
        chained ? lines(choice.no(), width - 2) : bracketed(choice.no(), width - 2);
    List<String> no = glued(": ", other, "");
    if (condition.size() + yes.size() + no.size() == 3) {
      String flat = condition.get(0) + " " + yes.get(0) + " " + no.get(0);
      if (flat.length() <= width) {
        return List.of(flat);
      }
    }
    List<String> lines = new ArrayList<>(condition);
    lines.addAll(yes);
    lines.addAll(no);
    return lines;
  }

  private static List<String> bracketed(Expression expression, int width) {
    boolean reduction =
        expression instanceof Unary unary && !Set.of("!", "~").contains(unary.operator());
    boolean loose = expression instanceof Binary || expression instanceof Choice || reduction;
    return loose ? glued("(", expression, ")", width) : lines(expression, width);
  }

  /** Whether the operand of a unary operator needs no parentheses. */
  private static boolean isWord(Expression expression) {
    return !(expression instanceof Binary
        || expression instanceof Choice
        || expression instanceof Unary);
  }

  private static List<String> glued(String open, Expression inner, String close, int width) {
    return glued(open, lines(inner, width - open.length() - close.length()), close);
  }

  private static List<String> glued(String open, List<String> inner, String close) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < inner.size(); i++) {
      String start = i == 0 ? open : " ".repeat(open.length());
      lines.add(start + inner.get(i) + (i == inner.size() - 1 ? close : ""));
    }
    return lines;
  }
}
