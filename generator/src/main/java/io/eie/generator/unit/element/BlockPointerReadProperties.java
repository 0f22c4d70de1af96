// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.config.PointerFormat.COLUMNS_PER_BLOCK;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.PointerLayout;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * The pointer read of blocks answers a column with the range that its block has for it, as the host
 * wrote the block: from its first entry plus the counts before the column, as many entries as the
 * column's count; drops it exactly when the count is 0; and loses, makes up and reorders none.
 *
 * <p>Any column is watched, and any token of it: the watched token is marked by its activation, as
 * is one token that follows it; all other tokens have other activations.
 *
 * <p>Assumed: the host reaches the pointers only while no column is under way. Registers and
 * memories begin with any contents.
 */
public final class BlockPointerReadProperties extends Properties {
  private static final int COLUMN_BITS = Widths.of(COLUMNS_PER_BLOCK);

  private final BlockPointerRead unit;
  private final PointerLayout layout;
  private final UInt column;
  private final SInt mark;
  private final SInt nextMark;

  /** The block of the column as the host wrote it, and whether it did. */
  private final Bits written;

  private final Bool known = regInit(Bool.type(), 0);

  /** The watched token is inside and has a range. */
  private final Bool inside = regInit(Bool.type(), 0);

  private final Bool used = regInit(Bool.type(), 0);
  private final Bool followed = regInit(Bool.type(), 0);
  private final Bits shown;

  /** For a configuration of few pointers, whose block is one host word. */
  public BlockPointerReadProperties(EieConfig config) {
    super("BlockPointerReadProperties");
    describe("Properties of the pointer read of blocks.");
    layout = PointerLayout.of(config);
    unit = instance(new BlockPointerRead(config));
    leaveFree(unit);
    column = anyConstant("column", UInt.w(config.pointerAddressBits()));
    mark = anyConstant("mark", SInt.w(config.activationBits()));
    nextMark = anyConstant("nextMark", SInt.w(config.activationBits()));
    written = reg(Bits.w(layout.width()));
    shown = reg(Bits.w(unit.range.data.width()));
    shown.set(unit.range.data.asBits());
    record();

    UInt count = select(column.slice(COLUMN_BITS - 1, 0), counts()).asUInt().named("countOfColumn");
    UInt first = first(config.pointerBits()).named("firstOfColumn");
    UInt last = first.plus(count.minus(1).resize(config.pointerBits()));
    Bool marked = unit.column.valid.and(unit.column.data.value.eq(mark)).named("marked");
    Bool follows = unit.column.valid.and(unit.column.data.value.eq(nextMark)).named("follows");
    Bool empty = count.eq(0).named("emptyColumn");
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
        implies(marked, used.not().and(known).and(unit.column.data.column.eq(column))));
    assume("followsAfter", implies(follows, used.and(followed.not())));

    Bool right = unit.range.data.first.eq(first).and(unit.range.data.last.eq(last));
    prove("rangeOfTheColumn", implies(out, right));
    prove("nothingMadeUp", implies(out, inside));
    prove("noneLost", implies(inside, unit.occupied));
    prove("inOrder", implies(nextOut, inside.not()));
    Bool waits = unit.range.valid.and(unit.range.ready.not()).and(unit.flush.not());
    prove(
        "offersStay",
        implies(
            past("waited", waits, 1), unit.range.valid.and(unit.range.data.asBits().eq(shown))));
    Bool stays = inside.and(unit.range.ready).and(out.not()).and(unit.flush.not()).named("stays");
    Bool stayed = stays.and(past("stayed", stays, 1)).named("stayedTwo");
    Bool stayedOn = stayed.and(past("stayedTwice", stayed, 1));
    prove("arrives", stayedOn.and(past("stayedLong", stayedOn, 1)).not());
    cover("rangeOfALaterColumn", out.and(column.bit(COLUMN_BITS - 1)));
    cover("emptyAfterTheMark", used.and(empty).and(unit.range.valid).and(unit.column.valid));
    cover("nextAfterTheMark", nextOut);
  }

  private List<Bits> counts() {
    List<Bits> counts = new ArrayList<>();
    int low = layout.width() - COLUMNS_PER_BLOCK * layout.countBits();
    for (int i = 0; i < COLUMNS_PER_BLOCK; i++) {
      counts.add(written.slice(low + layout.countBits() - 1, low));
      low += layout.countBits();
    }
    return counts;
  }

  /** The first entry of the block, and then one count after another up to the column. */
  private UInt first(int pointerBits) {
    UInt entry = written.slice(pointerBits - 1, 0).asUInt();
    List<Bits> first = new ArrayList<>();
    for (Bits count : counts()) {
      first.add(entry.asBits());
      entry = entry.plus(count.asUInt().resize(pointerBits));
    }
    return select(column.slice(COLUMN_BITS - 1, 0), first).asUInt();
  }

  /** Keeps what the host writes to the block of the column. */
  private void record() {
    UInt block = column.shiftRight(COLUMN_BITS);
    int wordBits = Math.min(block.width(), unit.host.word.width());
    Bool here = unit.host.word.slice(wordBits - 1, 0).eq(block.resize(wordBits));
    when(
        unit.host.enable.and(unit.host.write).and(here),
        () -> {
          written.set(unit.host.data.slice(layout.width() - 1, 0));
          known.set(true);
        });
  }
}
