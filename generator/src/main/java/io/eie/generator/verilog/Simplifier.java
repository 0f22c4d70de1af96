// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import io.eie.generator.verilog.Expression.Binary;
import io.eie.generator.verilog.Expression.Choice;
import io.eie.generator.verilog.Expression.Concatenation;
import io.eie.generator.verilog.Expression.Literal;
import io.eie.generator.verilog.Expression.Name;
import io.eie.generator.verilog.Expression.Part;
import io.eie.generator.verilog.Expression.Repetition;
import io.eie.generator.verilog.Expression.Unary;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Replaces expressions by shorter ones that are equal in every context. */
final class Simplifier {
  /** Reductions whose result for a single bit is that bit. */
  private static final Set<String> REDUCTIONS = Set.of("&", "|", "^");

  private final Scope scope;

  Simplifier(Scope scope) {
    this.scope = scope;
  }

  /** Simplifies the whole tree. */
  Expression all(Expression expression) {
    return top(expression.with(this::all));
  }

  /** Simplifies the root of a tree whose operands are simplified already. */
  Expression top(Expression expression) {
    if (expression instanceof Part part) {
      boolean whole = part.low() == 0 && part.high() == scope.width(part.name()) - 1;
      return whole ? new Name(part.name()) : part;
    } else if (expression instanceof Concatenation row) {
      return row(row);
    } else if (expression instanceof Binary shift && shift.operator().equals("<<<")) {
      // The same as <<, which readers expect for unsigned values.
      return new Binary("<<", shift.left(), shift.right());
    } else if (expression instanceof Repetition repetition) {
      return row(new Concatenation(List.of(repetition)));
    } else if (expression instanceof Binary binary && Scope.isLogical(binary.operator())) {
      return logical(binary);
    } else if (expression instanceof Binary binary
        && binary.right() instanceof Literal literal
        && binary.operator().equals("==")
        && literal.width() == 1
        && isBit(binary.left())) {
      return literal.isBit(true) ? binary.left() : inverted(new Unary("!", binary.left()));
    } else if (expression instanceof Unary unary
        && REDUCTIONS.contains(unary.operator())
        && isBit(unary.operand())) {
      return unary.operand();
    } else if (expression instanceof Binary binary && binary.operator().equals("|")) {
      return or(binary);
    } else if (expression instanceof Unary unary && unary.operator().equals("!")) {
      return inverted(unary);
    } else if (expression instanceof Choice choice) {
      return choice(choice);
    }
    return expression;
  }

  private Expression choice(Choice choice) {
    if (choice.yes() instanceof Literal yes && choice.no() instanceof Literal no) {
      if (yes.equals(no)) {
        return yes;
      }
      if (isBit(choice.condition()) && yes.isBit(true) && no.isBit(false)) {
        return choice.condition();
      }
    }
    return choice;
  }

  private boolean isBit(Expression expression) {
    return scope.width(expression) == 1 && scope.extendsWithZeros(expression);
  }

  /**
   * Flattens nested concatenations, counts equal neighbours, and joins adjacent zeros to one
   * literal.
   */
  private static Expression row(Concatenation row) {
    List<Repetition> counted = new ArrayList<>();
    flatten(row, 1, counted);
    List<Expression> parts = new ArrayList<>();
    for (Repetition part : counted) {
      parts.add(part.times() > 1 ? part : part.part());
    }
    boolean alone = parts.size() == 1 && parts.get(0) instanceof Repetition;
    return alone ? parts.get(0) : new Concatenation(parts);
  }

  private static void flatten(Expression part, int times, List<Repetition> counted) {
    if (part instanceof Concatenation inner && times == 1) {
      inner.parts().forEach(each -> flatten(each, 1, counted));
    } else if (part instanceof Concatenation inner && inner.parts().size() == 1) {
      flatten(inner.parts().get(0), times, counted);
    } else if (part instanceof Repetition inner) {
      flatten(inner.part(), times * inner.times(), counted);
    } else {
      add(new Repetition(times, part), counted);
    }
  }

  private static void add(Repetition part, List<Repetition> counted) {
    Repetition last = counted.isEmpty() ? null : counted.get(counted.size() - 1);
    if (last != null && last.part().equals(part.part())) {
      counted.set(counted.size() - 1, new Repetition(last.times() + part.times(), part.part()));
    } else if (last != null && isZero(last) && isZero(part)) {
      int width = ((Literal) last.part()).width() + ((Literal) part.part()).width();
      Literal zero = new Literal(width + "'h0", width, BigInteger.ZERO);
      counted.set(counted.size() - 1, new Repetition(1, zero));
    } else {
      counted.add(part);
    }
  }

  private static boolean isZero(Repetition part) {
    return part.times() == 1 && part.part() instanceof Literal zero && zero.value().signum() == 0;
  }

  /** Removes an operand that is zero. */
  private Expression or(Binary binary) {
    for (boolean left : new boolean[] {true, false}) {
      Expression one = left ? binary.left() : binary.right();
      Expression other = left ? binary.right() : binary.left();
      boolean zero = one instanceof Literal literal && literal.value().signum() == 0;
      if (zero && scope.width(one) <= scope.width(other) && !scope.isSigned(other)) {
        return other;
      }
    }
    return binary;
  }

  private Expression logical(Binary binary) {
    boolean and = binary.operator().equals("&&");
    for (boolean left : new boolean[] {true, false}) {
      Expression one = left ? binary.left() : binary.right();
      Expression other = left ? binary.right() : binary.left();
      if (one instanceof Literal literal && literal.width() == 1 && isBit(other)) {
        return literal.isBit(and) ? other : Literal.bit(!and);
      }
    }
    return binary;
  }

  private Expression inverted(Unary unary) {
    if (unary.operand() instanceof Literal literal && literal.width() == 1) {
      return Literal.bit(literal.isBit(false));
    }
    if (unary.operand() instanceof Unary inner
        && inner.operator().equals("!")
        && isBit(inner.operand())) {
      return inner.operand();
    }
    if (unary.operand() instanceof Binary test) {
      String opposite =
          switch (test.operator()) {
            case "==" -> "!=";
            case "!=" -> "==";
            default -> "";
          };
      return opposite.isEmpty() ? unary : new Binary(opposite, test.left(), test.right());
    }
    return unary;
  }
}
