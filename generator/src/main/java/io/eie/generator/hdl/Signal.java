// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.hdl;

import io.eie.generator.hdl.source.SourceLine;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import spinal.core.BaseType;

/**
 * A named or anonymous signal with a type and a width in bits.
 *
 * <p>The Verilog name of a signal is that of its Java field; see {@link HardwareModule}. Operators
 * return new signals and never change their operands.
 *
 * @param <S> the signal's own class
 */
public abstract class Signal<S extends Signal<S>> {
  private final Type<S> type;
  private final SourceLine madeAt = SourceLine.here();

  Role role = Role.UNBOUND;
  ModuleBody owner;
  Operation operation;
  BigInteger literal;
  String explicitName;
  List<String> codes;
  String stem;
  String verilogName;

  int uses;
  boolean needsName;
  boolean resets;
  final List<Signal<?>> consumers = new ArrayList<>(1);
  final List<Conditional.Branch> guarded = new ArrayList<>(0);

  /**
   * The signal whose bits this one shows as another type, or null; bits are selected of that
   * signal.
   */
  Signal<?> viewOf;

  /** Index of this signal's lowest bit in {@link #viewOf}. */
  int viewLow;

  /** Number of the stage in which the signal was created or first set; 0 before the first stage. */
  int stage;

  private BaseType base;

  Signal(Type<S> type) {
    this.type = type;
  }

  /** Width in bits. */
  public final int width() {
    return type.width();
  }

  /** The type, for further signals like this one. */
  public final Type<S> shape() {
    return type;
  }

  /**
   * Drives this signal from {@code source}: an output, wire or register of the current module, or
   * an input of one of its instances.
   *
   * <p>Inside {@link Hw#when} the assignment is conditional and overrides an earlier one outside.
   */
  public final void set(S source) {
    Elaboration.currentBody().assign(self(), source);
  }

  /**
   * Gives the signal another name than its Java field's: Java camel case, converted as a field's
   * name is.
   *
   * @return this signal
   */
  public final S named(String name) {
    Naming.checkJavaName(name);
    this.explicitName = name;
    return self();
  }

  /**
   * Declares that the signal holds one of several codes. Where the signal is compared with a
   * literal, set or reset to a literal, or selected by one, the text has a {@code localparam} with
   * the code's name.
   *
   * @param prefix beginning of the names, in Java camel case: {@code state} makes {@code
   *     STATE_IDLE}
   * @param values the codes, by their ordinal
   * @return this signal
   */
  public final S codes(String prefix, Enum<?>... values) {
    Naming.checkJavaName(prefix);
    String start = Naming.snakeCase(prefix).toUpperCase(Locale.ROOT) + "_";
    this.codes = Arrays.stream(values).map(value -> start + value.name()).toList();
    return self();
  }

  /** Whether both signals have the same value; the narrower number is extended. */
  public abstract Bool eq(S other);

  /** Whether the signals have different values; the narrower number is extended. */
  public abstract Bool ne(S other);

  /** The same bits without a numeric meaning. */
  public abstract Bits asBits();

  /** Bit {@code index}, 0 being the least significant. */
  public Bool bit(int index) {
    if (index < 0 || index >= width()) {
      throw HardwareError.at(
          SourceLine.here(), "bit of %s must lie in 0..%d, was %d", this, width() - 1, index);
    }
    return literal != null ? Hw.lit(literal.testBit(index)) : Expressions.bit(this, index);
  }

  /** Bits {@code high} down to {@code low}, both included, of the same type. */
  public S slice(int high, int low) {
    if (low < 0 || high < low || high >= width()) {
      throw HardwareError.at(
          SourceLine.here(),
          "slice of %s must lie in %d..0 with high >= low, was %d..%d",
          this,
          width() - 1,
          high,
          low);
    }
    return high == width() - 1 && low == 0 ? self() : Expressions.slice(self(), high, low);
  }

  /** A signal type like this one with another width. */
  abstract Type<S> typeOf(int width);

  final SourceLine madeAt() {
    return madeAt;
  }

  final boolean isAnonymous() {
    return verilogName == null && explicitName == null;
  }

  @SuppressWarnings("unchecked")
  final S self() {
    return (S) this;
  }

  /** Records that {@code consumer} depends on this signal. */
  final void usedBy(Signal<?> consumer) {
    uses++;
    consumers.add(consumer);
  }

  final void bind(ModuleBody owner, Role role, BaseType base) {
    this.owner = owner;
    this.role = role;
    this.base = base;
  }

  /**
   * The SpinalHDL object. A literal has a new object for each use, so that the text has the literal
   * itself. A literal with a name is a constant of the module that uses it.
   */
  final BaseType base() {
    if (literal == null) {
      return base;
    }
    return explicitName == null
        ? Expressions.literal(type.kind(), literal, type.width())
        : Elaboration.currentBody().constant(this);
  }

  /** The signal's Java name, else its Verilog name, else null. */
  final String sourceName() {
    if (explicitName != null) {
      return explicitName;
    }
    String field = owner == null ? null : Naming.fieldOf(this, owner.module);
    return field != null ? field : verilogName;
  }

  /** The signal's name in messages. */
  @Override
  public final String toString() {
    if (literal != null) {
      return "literal " + literal;
    }
    String name = sourceName();
    return role.title() + (name == null ? "" : " " + name) + " " + type;
  }
}
