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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Widths and signs of expressions in a module (IEEE 1364-2005, 5.4 and 5.5). */
final class Scope {
  private static final Set<String> BITWISE = Set.of("&", "|", "^");
  private static final Set<String> ARITHMETIC = Set.of("+", "-", "*");
  private static final Set<String> SHIFTS = Set.of("<<", ">>", "<<<", ">>>");
  private static final Set<String> COMPARISONS = Set.of("==", "!=", "<", "<=", ">", ">=");

  private final Map<String, Integer> widths = new HashMap<>();
  private final Map<String, Integer> memories = new HashMap<>();

  Scope(ModuleText module) {
    module.ports().forEach(port -> declare(widths, port.name(), port.range().width()));
    for (Item item : module.items()) {
      if (item instanceof Item.Net net) {
        declare(net.words() > 0 ? memories : widths, net.name(), net.width());
      } else if (item instanceof Item.Constant constant) {
        declare(widths, constant.name(), constant.range().width());
      }
    }
  }

  private void declare(Map<String, Integer> kind, String name, int width) {
    if (widths.containsKey(name) || memories.containsKey(name)) {
      throw new VerilogError("a name must be declared once, was twice: " + name);
    }
    kind.put(name, width);
  }

  /** Bits of a net, variable or constant. */
  int width(String name) {
    Integer width = widths.get(name);
    if (width == null) {
      throw new VerilogError("a name must be declared, was not: " + name);
    }
    return width;
  }

  /** The self-determined width of an expression, in bits. */
  int width(Expression expression) {
    if (expression instanceof Name name) {
      return width(name.name());
    } else if (expression instanceof Literal literal) {
      if (literal.width() == 0) {
        throw new VerilogError("literal must have a width here, was " + literal.text());
      }
      return literal.width();
    } else if (expression instanceof Part part) {
      if (part.high() < part.low() || part.high() >= width(part.name())) {
        throw new VerilogError("bits must be those of " + part.name() + ", were " + part);
      }
      return part.high() - part.low() + 1;
    } else if (expression instanceof Element element) {
      return memories.getOrDefault(element.name(), 1);
    } else if (expression instanceof Unary unary) {
      return Set.of("~", "-").contains(unary.operator()) ? width(unary.operand()) : 1;
    } else if (expression instanceof Binary binary) {
      return width(binary);
    } else if (expression instanceof Choice choice) {
      return Math.max(width(choice.yes()), width(choice.no()));
    } else if (expression instanceof Concatenation row) {
      return row.parts().stream().mapToInt(this::width).sum();
    } else if (expression instanceof Repetition repetition) {
      return repetition.times() * width(repetition.part());
    }
    return width(((Signed) expression).operand());
  }

  private int width(Binary binary) {
    if (isShift(binary.operator())) {
      return width(binary.left());
    }
    boolean wide = isBitwise(binary.operator()) || ARITHMETIC.contains(binary.operator());
    return wide ? Math.max(width(binary.left()), width(binary.right())) : 1;
  }

  /** Whether the expression is signed for its context. */
  boolean isSigned(Expression expression) {
    if (expression instanceof Signed) {
      return true;
    } else if (expression instanceof Unary unary) {
      return Set.of("~", "-").contains(unary.operator()) && isSigned(unary.operand());
    } else if (expression instanceof Choice choice) {
      return isSigned(choice.yes()) && isSigned(choice.no());
    } else if (expression instanceof Binary binary) {
      if (isShift(binary.operator())) {
        return isSigned(binary.left());
      }
      boolean wide = isBitwise(binary.operator()) || ARITHMETIC.contains(binary.operator());
      return wide && isSigned(binary.left()) && isSigned(binary.right());
    }
    return false;
  }

  /** Whether an unsigned expression has the same value, extended with zeros, in a wider context. */
  boolean extendsWithZeros(Expression expression) {
    if (isSigned(expression)) {
      return false;
    }
    if (expression instanceof Unary unary) {
      return !Set.of("~", "-").contains(unary.operator());
    } else if (expression instanceof Choice choice) {
      return extendsWithZeros(choice.yes()) && extendsWithZeros(choice.no());
    } else if (expression instanceof Binary binary) {
      if (isBitwise(binary.operator())) {
        return extendsWithZeros(binary.left()) && extendsWithZeros(binary.right());
      }
      return isComparison(binary.operator()) || isLogical(binary.operator());
    }
    return true;
  }

  static boolean isShift(String operator) {
    return SHIFTS.contains(operator);
  }

  static boolean isComparison(String operator) {
    return COMPARISONS.contains(operator);
  }

  static boolean isLogical(String operator) {
    return operator.equals("&&") || operator.equals("||");
  }

  static boolean isBitwise(String operator) {
    return BITWISE.contains(operator);
  }
}
