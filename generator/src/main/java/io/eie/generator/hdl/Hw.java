// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Conditions, choices, literals and concatenation, for static import. */
public final class Hw {
  private Hw() {}

  /** Sets signals only where {@code condition} holds. */
  public static Conditional when(Bool condition, Runnable statements) {
    return Conditional.when(condition, statements);
  }

  /**
   * {@code whenTrue} where the condition holds, else {@code whenFalse}; both have the same width.
   */
  public static <S extends Signal<S>> S mux(Bool condition, S whenTrue, S whenFalse) {
    return Expressions.mux(condition, whenTrue, whenFalse);
  }

  /**
   * The choice of number {@code index}; the last one for every greater index.
   *
   * @param choices at least one, all of the same width, at most 2^(width of index)
   */
  public static <S extends Signal<S>> S select(UInt index, List<S> choices) {
    return Selection.select(index, choices);
  }

  /**
   * The choice of number {@code index - first}; {@code otherwise} for every other index.
   *
   * @param first index of the first choice, 0 or more
   * @param choices at least one, all of the same width, at most 2^(width of index) - first
   */
  public static <S extends Signal<S>> S select(
      UInt index, int first, List<S> choices, S otherwise) {
    return Selection.select(index, first, choices, otherwise);
  }

  /** An unsigned literal. */
  public static UInt u(long value, int width) {
    return u(BigInteger.valueOf(value), width);
  }

  /** An unsigned literal. */
  public static UInt u(BigInteger value, int width) {
    requireUnsigned(value, width);
    return Expressions.literalSignal(UInt.w(width), value);
  }

  /** A two's complement literal. */
  public static SInt s(long value, int width) {
    return s(BigInteger.valueOf(value), width);
  }

  /** A two's complement literal. */
  public static SInt s(BigInteger value, int width) {
    Type<SInt> type = SInt.w(width);
    if (value.bitLength() > width - 1) {
      throw HardwareError.at(
          SourceLine.here(), "literal must fit into %d bits with sign, was %s", width, value);
    }
    return Expressions.literalSignal(type, value);
  }

  /** Literal bits. */
  public static Bits bits(long value, int width) {
    return bits(BigInteger.valueOf(value), width);
  }

  /** Literal bits. */
  public static Bits bits(BigInteger value, int width) {
    requireUnsigned(value, width);
    return Expressions.literalSignal(Bits.w(width), value);
  }

  /** A literal bit. */
  public static Bool lit(boolean value) {
    return Expressions.literalSignal(Bool.type(), value ? BigInteger.ONE : BigInteger.ZERO);
  }

  /** All operands in a row, the first in the most significant bits. */
  public static Bits cat(Signal<?>... msbFirst) {
    return cat(List.of(msbFirst));
  }

  /** All operands in a row, the first in the most significant bits. */
  public static Bits cat(List<? extends Signal<?>> msbFirst) {
    if (msbFirst.isEmpty()) {
      throw HardwareError.at(SourceLine.here(), "cat must have at least one operand, had none");
    }
    return Expressions.cat(msbFirst);
  }

  /** Whether any of the bits is set; false for none. */
  public static Bool any(List<Bool> bits) {
    return switch (bits.size()) {
      case 0 -> lit(false);
      case 1 -> bits.get(0);
      case 2 -> bits.get(0).or(bits.get(1));
      default -> cat(lsbFirst(bits)).orR();
    };
  }

  /** Whether all of the bits are set; true for none. */
  public static Bool all(List<Bool> bits) {
    return switch (bits.size()) {
      case 0 -> lit(true);
      case 1 -> bits.get(0);
      case 2 -> bits.get(0).and(bits.get(1));
      default -> cat(lsbFirst(bits)).andR();
    };
  }

  private static List<Bool> lsbFirst(List<Bool> bits) {
    List<Bool> reversed = new ArrayList<>(bits);
    java.util.Collections.reverse(reversed);
    return reversed;
  }

  private static void requireUnsigned(BigInteger value, int width) {
    if (value.signum() < 0 || value.bitLength() > width) {
      throw HardwareError.at(
          SourceLine.here(), "literal must fit into %d bits without sign, was %s", width, value);
    }
  }
}
