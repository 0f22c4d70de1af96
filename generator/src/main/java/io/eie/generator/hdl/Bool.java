// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;

/** One bit, true (1) or false (0). */
public final class Bool extends Signal<Bool> {
  private static final Type<Bool> TYPE = new Type<>(Type.Kind.BOOL, 1, Bool::new);

  private Bool(Type<Bool> type) {
    super(type);
  }

  /** The type of one bit. */
  public static Type<Bool> type() {
    return TYPE;
  }

  /** Drives the signal with a constant. */
  public void set(boolean value) {
    set(Hw.lit(value));
  }

  public Bool and(Bool other) {
    return logic(other, () -> node().$amp$amp(other.node()));
  }

  public Bool or(Bool other) {
    return logic(other, () -> node().$bar$bar(other.node()));
  }

  public Bool xor(Bool other) {
    return logic(other, () -> node().$up(other.node()));
  }

  public Bool not() {
    return Expressions.value(TYPE, Operation.LOGIC, () -> node().unary_$bang(), this);
  }

  @Override
  public Bool eq(Bool other) {
    return Expressions.value(
        TYPE, Operation.COMPARE, () -> node().$eq$eq$eq(other.node()), this, other);
  }

  @Override
  public Bool ne(Bool other) {
    return Expressions.value(
        TYPE, Operation.COMPARE, () -> node().$eq$div$eq(other.node()), this, other);
  }

  @Override
  public Bits asBits() {
    return Expressions.view(Bits.w(1), () -> node().asBits(), this);
  }

  /**
   * The bit {@code count} times.
   *
   * @param count at least 1
   */
  public Bits repeat(int count) {
    if (count < 1 || count > Type.MAX_WIDTH) {
      throw HardwareError.at(
          SourceLine.here(), "repeat must have 1..%d bits, had %d", Type.MAX_WIDTH, count);
    }
    return Expressions.value(Bits.w(count), Operation.JOIN, () -> node().$hash$times(count), this);
  }

  /** The bit as a number, 0 or 1. */
  public UInt asUInt() {
    return Expressions.view(UInt.w(1), () -> node().asUInt(), this);
  }

  @Override
  public Bool bit(int index) {
    if (index != 0) {
      throw HardwareError.at(SourceLine.here(), "bit of %s must be 0, was %d", this, index);
    }
    return this;
  }

  @Override
  Type<Bool> typeOf(int width) {
    return TYPE;
  }

  spinal.core.Bool node() {
    return (spinal.core.Bool) base();
  }

  private Bool logic(Bool other, java.util.function.Supplier<spinal.core.Bool> expression) {
    return Expressions.value(TYPE, Operation.LOGIC, expression, this, other);
  }
}
