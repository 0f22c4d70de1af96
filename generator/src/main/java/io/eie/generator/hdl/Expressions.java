// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import scala.math.BigInt;
import spinal.core.BaseType;
import spinal.core.BitCount;
import spinal.core.BitVector;
import spinal.core.internals.BitVectorRangedAccessFixed;
import spinal.core.internals.BitsRangedAccessFixed;
import spinal.core.internals.SIntRangedAccessFixed;
import spinal.core.internals.UIntRangedAccessFixed;
import spinal.idslplugin.Location;

/** Creates the results of operators, with SpinalHDL's objects for them. */
final class Expressions {
  /** Most calls of SpinalHDL need a Scala position. {@link Signal} has the Java line instead. */
  static final Location NOWHERE = new Location("", 0, 0);

  private Expressions() {}

  static <S extends Signal<S>> S value(
      Type<S> type,
      Operation operation,
      Supplier<? extends BaseType> expression,
      Signal<?>... operands) {
    ModuleBody body = Elaboration.currentBody();
    S result = type.make();
    result.operation = operation;
    for (Signal<?> operand : operands) {
      body.requireReadable(operand);
      use(operand, result);
    }
    result.bind(body, Role.VALUE, body.atRoot(expression));
    body.signals.add(result);
    result.stage = body.stage();
    return result;
  }

  /** The operand's bits as another type. */
  static <S extends Signal<S>> S view(
      Type<S> type, Supplier<? extends BaseType> cast, Signal<?> operand) {
    if (operand.literal != null) {
      return literalSignal(type, operand.literal);
    }
    S result = value(type, Operation.CAST, cast, operand);
    boolean nested = operand.viewOf != null && operand.isAnonymous();
    result.viewOf = nested ? operand.viewOf : operand;
    result.viewLow = nested ? operand.viewLow : 0;
    return result;
  }

  private static void use(Signal<?> operand, Signal<?> result) {
    operand.usedBy(result);
    // A memory's output has a name already; it is used instead of a new one.
    if (operand.role == Role.VALUE && operand.operation != Operation.READ) {
      operand.needsName |=
          result.operation.takesNamesOnly()
              || operand.operation.standsAlone()
              || operand.shape().kind() == Type.Kind.SINT;
    }
  }

  static Bool bit(Signal<?> signal, int index) {
    if (signal.viewOf instanceof Bool bool) {
      return bool;
    }
    Signal<?> source = sourceOf(signal);
    int place = source == signal ? index : index + signal.viewLow;
    return value(
        Bool.type(), Operation.SELECT_BITS, () -> ((BitVector) source.base()).apply(place), source);
  }

  static <S extends Signal<S>> S slice(S signal, int high, int low) {
    Type<S> type = signal.typeOf(high - low + 1);
    if (signal.literal != null) {
      return literalSignal(type, signal.literal.shiftRight(low).and(mask(high - low + 1)));
    }
    Signal<?> source = sourceOf(signal);
    int offset = source == signal ? 0 : signal.viewLow;
    S result =
        value(
            type,
            Operation.SELECT_BITS,
            () -> part(type, (BitVector) source.base(), high + offset, low + offset),
            source);
    result.viewOf = source;
    result.viewLow = low + offset;
    return result;
  }

  /**
   * Returns the signal that a view shows, because Verilog selects bits of a name, not of an
   * expression.
   */
  private static Signal<?> sourceOf(Signal<?> signal) {
    boolean view = signal.viewOf != null && !(signal.viewOf instanceof Bool);
    return view && signal.isAnonymous() ? signal.viewOf : signal;
  }

  /**
   * Returns a selection of the wanted type, whatever the source's type is, so that the text needs
   * no cast.
   */
  private static BaseType part(Type<?> type, BitVector source, int high, int low) {
    BitVectorRangedAccessFixed access =
        switch (type.kind()) {
          case BOOL -> throw new IllegalStateException("a slice is no Bool");
          case BITS -> new BitsRangedAccessFixed();
          case UINT -> new UIntRangedAccessFixed();
          case SINT -> new SIntRangedAccessFixed();
        };
    access.source_$eq(source);
    access.hi_$eq(high);
    access.lo_$eq(low);
    BaseType result = declare(type);
    result.assignFrom(access, result, NOWHERE);
    return result.setAsTypeNode();
  }

  static <S extends Signal<S>> S mux(Bool condition, S whenTrue, S whenFalse) {
    requireSameWidth("mux", whenTrue, whenFalse);
    return value(
        whenTrue.shape(),
        Operation.MUX,
        () -> {
          BaseType yes = whenTrue.base();
          return yes.wrapWithWeakClone(yes.newMultiplexer(condition.node(), yes, whenFalse.base()));
        },
        condition,
        whenTrue,
        whenFalse);
  }

  static Bits cat(List<? extends Signal<?>> msbFirst) {
    int width = msbFirst.stream().mapToInt(Signal::width).sum();
    return value(
        Bits.w(width), Operation.JOIN, () -> joined(msbFirst), msbFirst.toArray(Signal<?>[]::new));
  }

  private static spinal.core.Bits joined(List<? extends Signal<?>> msbFirst) {
    int size = msbFirst.size();
    if (size == 1) {
      return plainBits(msbFirst.get(0).base());
    }
    return joined(msbFirst.subList(0, size / 2))
        .$hash$hash(joined(msbFirst.subList(size / 2, size)));
  }

  private static spinal.core.Bits plainBits(BaseType base) {
    return base instanceof spinal.core.Bits bits ? bits : base.asBits();
  }

  static <S extends Signal<S>> S literalSignal(Type<S> type, BigInteger value) {
    S signal = type.make();
    BigInteger pattern = value.and(mask(type.width()));
    boolean negative = type.kind() == Type.Kind.SINT && pattern.testBit(type.width() - 1);
    signal.literal = negative ? pattern.subtract(BigInteger.ONE.shiftLeft(type.width())) : pattern;
    signal.role = Role.LITERAL;
    return signal;
  }

  static BaseType literal(Type.Kind kind, BigInteger value, int width) {
    BigInt number = new BigInt(value);
    BitCount count = new BitCount(width);
    return switch (kind) {
      case BOOL -> spinal.core.package$.MODULE$.Bool(value.signum() != 0, NOWHERE);
      case BITS -> (BaseType) spinal.core.B$.MODULE$.apply(number, count);
      case UINT -> (BaseType) spinal.core.U$.MODULE$.apply(number, count);
      case SINT -> (BaseType) spinal.core.S$.MODULE$.apply(number, count);
    };
  }

  /** A fresh SpinalHDL object of the type in the current scope. */
  static BaseType declare(Type<?> type) {
    return switch (type.kind()) {
      case BOOL -> new spinal.core.Bool();
      case BITS -> new spinal.core.Bits().setWidth(type.width());
      case UINT -> new spinal.core.UInt().setWidth(type.width());
      case SINT -> new spinal.core.SInt().setWidth(type.width());
    };
  }

  static void requireSameWidth(String operator, Signal<?> left, Signal<?> right) {
    if (left.width() != right.width()) {
      throw HardwareError.at(
          SourceLine.here(),
          "operands of %s must have the same width, were %s and %s",
          operator,
          left,
          right);
    }
  }

  static void requirePlaces(int places, int most) {
    if (places < 0 || places > most) {
      throw HardwareError.at(SourceLine.here(), "shift must lie in 0..%d, was %d", most, places);
    }
  }

  static BigInteger mask(int width) {
    return BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE);
  }
}
