// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;

/**
 * The pointer read answers column j with the range from pointer j to pointer j + 1 less one, as the
 * host wrote them; drops it exactly when they are equal; and loses, makes up and reorders none.
 *
 * <p>Any column is watched, and any token of it: the watched token is marked by its activation, as
 * is one token that follows it; all other tokens have other activations.
 *
 * <p>Assumed: the host reaches the pointers only while no column is under way. Registers and
 * memories begin with any contents.
 */
public final class PointerReadProperties extends Properties {
  private static final int HALF = 32;

  private final PointerRead unit;
  private final UInt column;
  private final SInt mark;
  private final SInt nextMark;

  /** The two pointers of the column as the host wrote them, and whether it did. */
  private final UInt first;

  private final UInt end;
  private final Bool firstKnown = regInit(Bool.type(), 0);
  private final Bool endKnown = regInit(Bool.type(), 0);

  /** The watched token is inside and has a range. */
  private final Bool inside = regInit(Bool.type(), 0);

  private final Bool used = regInit(Bool.type(), 0);
  private final Bool followed = regInit(Bool.type(), 0);
  private final Bits shown;

  /** For a configuration of few pointers. */
  public PointerReadProperties(EieConfig config) {
    super("PointerReadProperties");
    describe("Properties of the pointer read.");
    unit = instance(new PointerRead(config));
    leaveFree(unit);
    column = anyConstant("column", UInt.w(config.pointerAddressBits()));
    mark = anyConstant("mark", SInt.w(config.activationBits()));
    nextMark = anyConstant("nextMark", SInt.w(config.activationBits()));
    first = reg(UInt.w(config.pointerBits()));
    end = reg(UInt.w(config.pointerBits()));
    shown = reg(Bits.w(unit.range.data.width()));
    shown.set(unit.range.data.asBits());
    record(first, firstKnown, column);
    record(end, endKnown, column.plus(1).named("successor"));

    Bool marked = unit.column.valid.and(unit.column.data.value.eq(mark)).named("marked");
    Bool follows = unit.column.valid.and(unit.column.data.value.eq(nextMark)).named("follows");
    Bool empty = first.eq(end).named("emptyColumn");
    Bool out = unit.range.valid.and(unit.range.data.value.eq(mark)).named("markedOut");
    Bool nextOut = unit.range.valid.and(unit.range.data.value.eq(nextMark)).named("nextOut");
    when(
        unit.column.fire().and(marked),
        () -> {
          used.set(true);
          inside.set(empty.not());
        });
    when(out.and(unit.range.ready), () -> inside.set(false));
    when(unit.column.fire().and(follows), () -> followed.set(true));
    when(unit.flush, () -> inside.set(false));
    Bool idle = unit.column.valid.not().and(unit.occupied.not()).named("idle");
    assume("hostWhileIdle", implies(unit.host.enable, idle));
    assume("twoMarks", mark.ne(nextMark));
    assume(
        "markedOnce",
        implies(
            marked,
            used.not().and(firstKnown).and(endKnown).and(unit.column.data.column.eq(column))));
    assume("followsAfter", implies(follows, used.and(followed.not())));
    assume("columnIsNotTheLast", implies(marked, column.ne((1L << column.width()) - 1)));

    Bool right = unit.range.data.first.eq(first).and(unit.range.data.last.eq(end.minus(1)));
    prove("rangeOfTheColumn", implies(out, right));
    prove("nothingMadeUp", implies(out, inside));
    prove("noneLost", implies(inside, unit.occupied));
    prove("inOrder", implies(nextOut, inside.not()));
    prove(
        "emptyIsDropped",
        implies(unit.range.valid, unit.range.data.first.ne(unit.range.data.last.plus(1))));
    Bool waits = unit.range.valid.and(unit.range.ready.not()).and(unit.flush.not());
    prove(
        "offersStay",
        implies(
            past("waited", waits, 1), unit.range.valid.and(unit.range.data.asBits().eq(shown))));
    Bool stays = inside.and(unit.range.ready).and(out.not()).and(unit.flush.not()).named("stays");
    Bool stayed = stays.and(past("stayed", stays, 1));
    prove("arrives", stays.and(past("stayedLong", stayed, 1)).not());
    cover("rangeOfTheOddColumn", out.and(column.bit(0)));
    cover("emptyAfterTheMark", used.and(empty).and(unit.range.valid).and(unit.column.valid));
    cover("nextAfterTheMark", nextOut);
  }

  /** Keeps what the host writes to a pointer. */
  private void record(UInt value, Bool known, UInt pointer) {
    Bits data = unit.host.data;
    int bits = value.width();
    UInt low = data.slice(bits - 1, 0).asUInt();
    UInt high = data.slice(HALF + bits - 1, HALF).asUInt();
    int wordBits = Math.min(Widths.of(1L << (pointer.width() - 1)), unit.host.word.width());
    Bool here = unit.host.word.slice(wordBits - 1, 0).eq(pointer.shiftRight(1).resize(wordBits));
    Bool written = unit.host.enable.and(unit.host.write).and(here);
    when(
        written,
        () -> {
          value.set(mux(pointer.bit(0), high, low));
          known.set(true);
        });
  }
}
