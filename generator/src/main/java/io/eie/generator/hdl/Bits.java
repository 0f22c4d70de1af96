// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.util.function.Supplier;

/** A vector of 1 to 4096 bits without a numeric meaning. */
public final class Bits extends Signal<Bits> {
  private Bits(Type<Bits> type) {
    super(type);
  }

  /** The type of a vector of {@code width} bits, 1..4096. */
  public static Type<Bits> w(int width) {
    return new Type<>(Type.Kind.BITS, width, Bits::new);
  }

  /** Drives the signal with a constant, which must fit the width. */
  public void set(long value) {
    set(Hw.bits(value, width()));
  }

  public Bits and(Bits other) {
    return logic("and", other, () -> node().$amp(other.node()));
  }

  public Bits or(Bits other) {
    return logic("or", other, () -> node().$bar(other.node()));
  }

  public Bits xor(Bits other) {
    return logic("xor", other, () -> node().$up(other.node()));
  }

  /** These bits where {@code condition} is high, zero otherwise. */
  public Bits gatedBy(Bool condition) {
    return Hw.mux(condition, this, Hw.bits(0, width()));
  }

  public Bits not() {
    return Expressions.value(shape(), Operation.LOGIC, () -> node().unary_$tilde(), this);
  }

  /** Whether any bit is set. */
  public Bool orR() {
    return Expressions.value(Bool.type(), Operation.REDUCE, () -> node().orR(), this);
  }

  /** Whether every bit is set. */
  public Bool andR() {
    return Expressions.value(Bool.type(), Operation.REDUCE, () -> node().andR(), this);
  }

  /** Whether the number of set bits is odd. */
  public Bool xorR() {
    return Expressions.value(Bool.type(), Operation.REDUCE, () -> node().xorR(), this);
  }

  /** The bit at {@code index}; index 0 is the least significant bit. */
  public Bool bit(UInt index) {
    return Expressions.value(
        Bool.type(), Operation.SELECT_BITS, () -> node().apply(index.node()), this, index);
  }

  /** The bits at {@code width} bits: extended with zeros, or the low bits only. */
  public Bits resize(int width) {
    if (width < width()) {
      return slice(width - 1, 0);
    }
    return width == width() ? this : Hw.cat(Hw.bits(0, width - width()), this);
  }

  @Override
  public Bool eq(Bits other) {
    Expressions.requireSameWidth("eq", this, other);
    return Expressions.value(
        Bool.type(), Operation.COMPARE, () -> node().$eq$eq$eq(other.node()), this, other);
  }

  public Bool eq(long value) {
    return eq(Hw.bits(value, width()));
  }

  @Override
  public Bool ne(Bits other) {
    Expressions.requireSameWidth("ne", this, other);
    return Expressions.value(
        Bool.type(), Operation.COMPARE, () -> node().$eq$div$eq(other.node()), this, other);
  }

  public Bool ne(long value) {
    return ne(Hw.bits(value, width()));
  }

  @Override
  public Bits asBits() {
    return this;
  }

  /** The same bits as an unsigned number. */
  public UInt asUInt() {
    return Expressions.view(UInt.w(width()), () -> node().asUInt(), this);
  }

  /** The same bits as a two's complement number. */
  public SInt asSInt() {
    return Expressions.view(SInt.w(width()), () -> node().asSInt(), this);
  }

  /** The bit of a vector that is one bit wide. */
  public Bool asBool() {
    if (width() != 1) {
      throw HardwareError.at(SourceLine.here(), "asBool needs a signal of 1 bit, was %s", this);
    }
    return bit(0);
  }

  @Override
  Type<Bits> typeOf(int width) {
    return w(width);
  }

  spinal.core.Bits node() {
    return (spinal.core.Bits) base();
  }

  private Bits logic(String name, Bits other, Supplier<spinal.core.Bits> expression) {
    Expressions.requireSameWidth(name, this, other);
    return Expressions.value(shape(), Operation.LOGIC, expression, this, other);
  }
}
