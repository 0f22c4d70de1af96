// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import java.util.function.BiFunction;

/**
 * An unsigned number. Where two operands differ in width, the narrower one is extended with zeros.
 */
public final class UInt extends Signal<UInt> {
  private UInt(Type<UInt> type) {
    super(type);
  }

  /** The type of an unsigned number of {@code width} bits, 1..4096. */
  public static Type<UInt> w(int width) {
    return new Type<>(Type.Kind.UINT, width, UInt::new);
  }

  /** Drives the signal with a constant, which must fit the width. */
  public void set(long value) {
    set(Hw.u(value, width()));
  }

  /** The sum, as wide as the wider operand; wraps. */
  public UInt plus(UInt other) {
    return arithmetic(
        Operation.ADD, Math.max(width(), other.width()), other, spinal.core.UInt::$plus);
  }

  public UInt plus(long value) {
    return plus(Hw.u(value, width()));
  }

  /** The exact sum, one bit wider than the wider operand. */
  public UInt plusWide(UInt other) {
    return arithmetic(
        Operation.ADD, Math.max(width(), other.width()) + 1, other, spinal.core.UInt::$plus);
  }

  /** The difference, as wide as the wider operand; wraps. */
  public UInt minus(UInt other) {
    return arithmetic(
        Operation.SUBTRACT, Math.max(width(), other.width()), other, spinal.core.UInt::$minus);
  }

  public UInt minus(long value) {
    return minus(Hw.u(value, width()));
  }

  /** The exact product, as wide as both operands together. */
  public UInt times(UInt other) {
    return Expressions.value(
        w(width() + other.width()),
        Operation.MULTIPLY,
        () -> node().$times(other.node()),
        this,
        other);
  }

  public Bool lt(UInt other) {
    return compare(other, spinal.core.UInt::$less);
  }

  public Bool lt(long value) {
    return lt(Hw.u(value, width()));
  }

  public Bool le(UInt other) {
    return compare(other, spinal.core.UInt::$less$eq);
  }

  public Bool le(long value) {
    return le(Hw.u(value, width()));
  }

  public Bool gt(UInt other) {
    return other.lt(this);
  }

  public Bool gt(long value) {
    return gt(Hw.u(value, width()));
  }

  public Bool ge(UInt other) {
    return other.le(this);
  }

  public Bool ge(long value) {
    return ge(Hw.u(value, width()));
  }

  @Override
  public Bool eq(UInt other) {
    return compare(other, (a, b) -> a.$eq$eq$eq(b));
  }

  public Bool eq(long value) {
    return eq(Hw.u(value, width()));
  }

  @Override
  public Bool ne(UInt other) {
    return compare(other, (a, b) -> a.$eq$div$eq(b));
  }

  public Bool ne(long value) {
    return ne(Hw.u(value, width()));
  }

  /** Shifted left: {@code places} zeros appended, {@code places} bits wider. */
  public UInt shiftLeft(int places) {
    Expressions.requirePlaces(places, Type.MAX_WIDTH);
    return places == 0 ? this : Hw.cat(this, Hw.bits(0, places)).asUInt();
  }

  /** Shifted left by a signal; the result has {@code resultWidth} bits, higher ones are lost. */
  public UInt shiftLeft(UInt places, int resultWidth) {
    UInt wide = resize(resultWidth);
    return Expressions.value(
        w(resultWidth),
        Operation.SHIFT,
        () -> wide.node().$bar$less$less(places.node()),
        wide,
        places);
  }

  /** Shifted right: without the {@code places} lowest bits, {@code places} bits narrower. */
  public UInt shiftRight(int places) {
    Expressions.requirePlaces(places, width() - 1);
    return slice(width() - 1, places);
  }

  /** Right shift by a signal; same width, extended with zeros. */
  public UInt shiftRight(UInt places) {
    return Expressions.value(
        shape(), Operation.SHIFT, () -> node().$greater$greater(places.node()), this, places);
  }

  /** The number at {@code width} bits: extended with zeros, or the low bits only. */
  public UInt resize(int width) {
    if (width < 1 || width > Type.MAX_WIDTH) {
      w(width);
    }
    if (literal != null && width != width() && literal.bitLength() <= width) {
      return Hw.u(literal, width);
    }
    return width == width() ? this : asBits().resize(width).asUInt();
  }

  /** The bit at {@code index}; index 0 is the least significant bit. */
  public Bool bit(UInt index) {
    return asBits().bit(index);
  }

  @Override
  public Bits asBits() {
    return Expressions.view(Bits.w(width()), () -> node().asBits(), this);
  }

  /** The same bits as a two's complement number of the same width. */
  public SInt asSInt() {
    return Expressions.view(SInt.w(width()), () -> node().asSInt(), this);
  }

  @Override
  Type<UInt> typeOf(int width) {
    return w(width);
  }

  spinal.core.UInt node() {
    return (spinal.core.UInt) base();
  }

  private UInt arithmetic(
      Operation operation,
      int width,
      UInt other,
      BiFunction<spinal.core.UInt, spinal.core.UInt, spinal.core.UInt> operator) {
    UInt left = resize(width);
    UInt right = other.resize(width);
    return Expressions.value(
        w(width), operation, () -> operator.apply(left.node(), right.node()), left, right);
  }

  private Bool compare(
      UInt other, BiFunction<spinal.core.UInt, spinal.core.UInt, spinal.core.Bool> operator) {
    int width = Math.max(width(), other.width());
    UInt left = resize(width);
    UInt right = other.resize(width);
    return Expressions.value(
        Bool.type(),
        Operation.COMPARE,
        () -> operator.apply(left.node(), right.node()),
        left,
        right);
  }
}
