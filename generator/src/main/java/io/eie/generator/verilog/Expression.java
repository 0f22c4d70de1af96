// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.verilog;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A Verilog expression (IEEE 1364-2005, clause 5) of a kind that SpinalHDL writes. */
sealed interface Expression {
  /** The operands, from left to right. */
  default List<Expression> operands() {
    return List.of();
  }

  /** The same with each operand changed. */
  default Expression with(UnaryOperator<Expression> change) {
    return this;
  }

  /** A net, a variable, a memory or a constant. */
  record Name(String name) implements Expression {}

  /**
   * A literal.
   *
   * @param text as written, {@code 3'b101}
   * @param width bits; 0 for a number without a width, which is only an index of bits
   */
  record Literal(String text, int width, BigInteger value) implements Expression {
    static Literal bit(boolean value) {
      return new Literal(value ? "1'b1" : "1'b0", 1, value ? BigInteger.ONE : BigInteger.ZERO);
    }

    boolean isBit(boolean wanted) {
      return width == 1 && (value.signum() != 0) == wanted;
    }
  }

  /** Bits {@code high} down to {@code low} of a name. */
  record Part(String name, int high, int low) implements Expression {}

  /** A bit of a name or a word of a memory. */
  record Element(String name, Expression index) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(index);
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      return new Element(name, change.apply(index));
    }
  }

  /** An operator before its operand. */
  record Unary(String operator, Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      return new Unary(operator, change.apply(operand));
    }
  }

  /** An operator between two operands. */
  record Binary(String operator, Expression left, Expression right) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(left, right);
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      return new Binary(operator, change.apply(left), change.apply(right));
    }
  }

  /** The conditional operator {@code ? :}. */
  record Choice(Expression condition, Expression yes, Expression no) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(condition, yes, no);
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      return new Choice(change.apply(condition), change.apply(yes), change.apply(no));
    }
  }

  /** The concatenation of the parts, the first in the most significant bits. */
  record Concatenation(List<Expression> parts) implements Expression {
    @Override
    public List<Expression> operands() {
      return parts;
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      List<Expression> changed = new ArrayList<>();
      parts.forEach(part -> changed.add(change.apply(part)));
      return new Concatenation(changed);
    }
  }

  /** The same bits several times. */
  record Repetition(int times, Expression part) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(part);
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      return new Repetition(times, change.apply(part));
    }
  }

  /** {@code $signed(operand)}. */
  record Signed(Expression operand) implements Expression {
    @Override
    public List<Expression> operands() {
      return List.of(operand);
    }

    @Override
    public Expression with(UnaryOperator<Expression> change) {
      return new Signed(change.apply(operand));
    }
  }
}
