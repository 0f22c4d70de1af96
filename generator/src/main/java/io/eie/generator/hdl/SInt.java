// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.function.BiFunction;

/**
 * A two's complement number. Where two operands differ in width, the narrower one is extended with
 * its sign.
 */
public final class SInt extends Signal<SInt> {
  private SInt(Type<SInt> type) {
    super(type);
  }

  /** The type of a two's complement number of {@code width} bits, 1..4096. */
  public static Type<SInt> w(int width) {
    return new Type<>(Type.Kind.SINT, width, SInt::new);
  }

  /** Drives the signal with a constant, which must fit the width. */
  public void set(long value) {
    set(Hw.s(value, width()));
  }

  /** The sum, as wide as the wider operand; wraps. */
  public SInt plus(SInt other) {
    return arithmetic(
        Operation.ADD, Math.max(width(), other.width()), other, spinal.core.SInt::$plus);
  }

  public SInt plus(long value) {
    return plus(Hw.s(value, width()));
  }

  /** The exact sum, one bit wider than the wider operand. */
  public SInt plusWide(SInt other) {
    return arithmetic(
        Operation.ADD, Math.max(width(), other.width()) + 1, other, spinal.core.SInt::$plus);
  }

  /** The difference, as wide as the wider operand; wraps. */
  public SInt minus(SInt other) {
    return arithmetic(
        Operation.SUBTRACT, Math.max(width(), other.width()), other, spinal.core.SInt::$minus);
  }

  /** The exact product, as wide as both operands together. */
  public SInt times(SInt other) {
    return Expressions.value(
        w(width() + other.width()),
        Operation.MULTIPLY,
        () -> node().$times(other.node()),
        this,
        other);
  }

  /** The negated number; the most negative number is its own result. */
  public SInt negate() {
    return Expressions.value(shape(), Operation.NEGATE, () -> node().unary_$minus(), this);
  }

  public Bool lt(SInt other) {
    return compare(other, spinal.core.SInt::$less);
  }

  public Bool lt(long value) {
    return lt(Hw.s(value, width()));
  }

  public Bool le(SInt other) {
    return compare(other, spinal.core.SInt::$less$eq);
  }

  public Bool le(long value) {
    return le(Hw.s(value, width()));
  }

  public Bool gt(SInt other) {
    return other.lt(this);
  }

  public Bool gt(long value) {
    return gt(Hw.s(value, width()));
  }

  public Bool ge(SInt other) {
    return other.le(this);
  }

  public Bool ge(long value) {
    return ge(Hw.s(value, width()));
  }

  @Override
  public Bool eq(SInt other) {
    return compare(other, (a, b) -> a.$eq$eq$eq(b));
  }

  public Bool eq(long value) {
    return eq(Hw.s(value, width()));
  }

  @Override
  public Bool ne(SInt other) {
    return compare(other, (a, b) -> a.$eq$div$eq(b));
  }

  public Bool ne(long value) {
    return ne(Hw.s(value, width()));
  }

  /** The most significant bit. */
  public Bool msb() {
    return bit(width() - 1);
  }

  /** Whether the number is below zero. */
  public Bool isNegative() {
    return msb();
  }

  /** Shifted left: {@code places} zeros appended, {@code places} bits wider. */
  public SInt shiftLeft(int places) {
    Expressions.requirePlaces(places, Type.MAX_WIDTH);
    return places == 0 ? this : Hw.cat(this, Hw.bits(0, places)).asSInt();
  }

  /**
   * Shifted right, rounded down: without the {@code places} lowest bits, {@code places} bits
   * narrower.
   */
  public SInt shiftRight(int places) {
    Expressions.requirePlaces(places, width() - 1);
    return slice(width() - 1, places);
  }

  /** Arithmetic right shift by a signal; same width, extended with the sign. */
  public SInt shiftRight(UInt places) {
    return Expressions.value(
        shape(), Operation.SHIFT, () -> node().$greater$greater(places.node()), this, places);
  }

  /** The number at {@code width} bits: extended with the sign, or the low bits only. */
  public SInt resize(int width) {
    Type<SInt> resized = w(width);
    if (width < width()) {
      return slice(width - 1, 0);
    }
    if (literal != null) {
      return Hw.s(literal, width);
    }
    return width == width()
        ? this
        : Expressions.value(resized, Operation.EXTEND, () -> node().resize(width), this);
  }

  @Override
  public Bits asBits() {
    return Expressions.view(Bits.w(width()), () -> node().asBits(), this);
  }

  /** The same bits as an unsigned number of the same width. */
  public UInt asUInt() {
    return Expressions.view(UInt.w(width()), () -> node().asUInt(), this);
  }

  @Override
  Type<SInt> typeOf(int width) {
    return w(width);
  }

  spinal.core.SInt node() {
    return (spinal.core.SInt) base();
  }

  private SInt arithmetic(
      Operation operation,
      int width,
      SInt other,
      BiFunction<spinal.core.SInt, spinal.core.SInt, spinal.core.SInt> operator) {
    SInt left = resize(width);
    SInt right = other.resize(width);
    return Expressions.value(
        w(width), operation, () -> operator.apply(left.node(), right.node()), left, right);
  }

  private Bool compare(
      SInt other, BiFunction<spinal.core.SInt, spinal.core.SInt, spinal.core.Bool> operator) {
    int width = Math.max(width(), other.width());
    SInt left = resize(width);
    SInt right = other.resize(width);
    return Expressions.value(
        Bool.type(),
        Operation.COMPARE,
        () -> operator.apply(left.node(), right.node()),
        left,
        right);
  }
}
