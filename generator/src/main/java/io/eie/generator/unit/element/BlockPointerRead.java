// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.config.PointerFormat.COLUMNS_PER_BLOCK;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.PointerLayout;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.memory.SramBank;
import java.util.ArrayList;
import java.util.List;

/**
 * Pointers of {@link PointerFormat#BLOCK}: a word of the memory has the first entry of eight
 * columns and a count of entries for each, so one access reads what eight columns need. While
 * columns are of the block at the memory's output, nothing is read.
 *
 * <p>Stages: s0 addresses the memory; s1 has the block at the memory's output, which keeps it; s2
 * has in registers the counts before the column, the column's count and the first entry of the
 * block, adds the counts, and drops a column without entries; s3 adds the sum to the first entry;
 * then the range queue. Latency: 3 cycles from column to range.
 *
 * <p>A block of more than 64 bits is two host words: the first stays in a register until the second
 * is written, which writes the block.
 *
 * <p>Example: base 5, counts 3 0 4 ...; columns 0, 1, 2 give ranges (5, 7) and (8, 11).
 */
public final class BlockPointerRead extends ColumnPointers {
  private static final int COLUMN_BITS = Widths.of(COLUMNS_PER_BLOCK);

  /** High at the start of a run: the memory's output is no longer known. */
  private final Bool forget = in(Bool.type());

  private final Bool taken = out(Bool.type());

  private final PointerLayout layout;
  private final SramBank bank;

  /** Whether the memory's output is the block of {@link #held}. */
  private final Bool holds = regInit(Bool.type(), 0);

  private final UInt held;
  private final Bool s1Valid = regInit(Bool.type(), 0);
  private final UInt s1Column = reg(UInt.w(COLUMN_BITS));
  private final SInt s1Value;
  private final Bool s2Valid = regInit(Bool.type(), 0);

  /** Counts of the columns of the block before this one; 0 for the others. */
  private final List<UInt> s2Before = new ArrayList<>();

  private final UInt s2Count;
  private final UInt s2Base;
  private final SInt s2Value;
  private final Bool s3Valid = regInit(Bool.type(), 0);
  private final UInt s3Base;
  private final UInt s3Before;
  private final UInt s3More;
  private final SInt s3Value;
  private final Bool s1Moves = wire(Bool.type());
  private final Bool s2Moves = wire(Bool.type());

  public BlockPointerRead(EieConfig config) {
    super(config, "BlockPointerRead");
    describe("Finds the first and last entry of a column from blocks; drops empty columns.");
    layout = PointerLayout.of(config);
    int pointerBits = config.pointerBits();
    int sumBits = layout.countBits() + COLUMN_BITS;
    bank = instance(new SramBank(config, layout.depth(), layout.width()));
    held = reg(UInt.w(Widths.of(layout.depth())));
    s1Value = reg(SInt.w(config.activationBits()));
    for (int i = 0; i < COLUMNS_PER_BLOCK - 1; i++) {
      s2Before.add(reg(UInt.w(layout.countBits())).named("s2Before" + i));
    }
    s2Count = reg(UInt.w(layout.countBits()));
    s2Base = reg(UInt.w(pointerBits));
    s2Value = reg(SInt.w(config.activationBits()));
    s3Base = reg(UInt.w(pointerBits));
    s3Before = reg(UInt.w(sumBits));
    s3More = reg(UInt.w(layout.countBits()));
    s3Value = reg(SInt.w(config.activationBits()));

    stage("s0: the block addressed, unless the memory shows it");
    UInt block =
        column.data.column.shiftRight(COLUMN_BITS).resize(held.width()).named("blockPlace");
    Bool showsBlock = holds.and(held.eq(block)).named("showsBlock");
    column.ready.set(s1Valid.not().or(s1Moves));
    taken.set(column.fire());
    reads.set(column.fire().and(showsBlock.not()));
    when(reads, () -> held.set(block));
    when(forget.or(host.enable), () -> holds.set(false)).elseWhen(reads, () -> holds.set(true));
    hostAccess(block);

    stage("s1: the block at the output of the memory");
    when(column.ready, () -> s1Valid.set(column.valid));
    when(
        column.fire(),
        () -> {
          s1Column.set(column.data.column.slice(COLUMN_BITS - 1, 0));
          s1Value.set(column.data.value);
        });
    Bits shown = bank.value().named("shown");
    List<Bits> counts = new ArrayList<>();
    for (int i = 0; i < COLUMNS_PER_BLOCK; i++) {
      int low = pointerBits + i * layout.countBits();
      counts.add(shown.slice(low + layout.countBits() - 1, low).named("count" + i));
    }

    if (fault != null) {
      // added over two cycles, since the memory's output comes late
      Bits groups = delay(SramBank.parityGroups(bank.stored(0))).named("parityGroups");
      Bool used = delayInit(s1Valid, 0).named("s1Used");
      fault.set(used.and(SramBank.brokenIn(groups)));
      hostBroken.set(SramBank.brokenIn(groups));
    }

    stage("s2: the counts before the column are added; a column without entries ends here");
    Bool s2Empty = s2Count.eq(0).named("s2Empty");
    s1Moves.set(s2Valid.not().or(s2Empty).or(s2Moves));
    when(s1Moves, () -> s2Valid.set(s1Valid));
    when(
        s1Moves.and(s1Valid),
        () -> {
          for (int i = 0; i < COLUMNS_PER_BLOCK - 1; i++) {
            s2Before.get(i).set(counts.get(i).gatedBy(s1Column.gt(i)).asUInt());
          }
          s2Count.set(select(s1Column, counts).asUInt());
          s2Base.set(shown.slice(pointerBits - 1, 0).asUInt());
          s2Value.set(s1Value);
        });

    stage("s3: base, sum and count become the range");
    Bool s2Leaves = s2Valid.and(s2Empty.not()).named("s2Leaves");
    s2Moves.set(s3Valid.not().or(range.ready));
    when(s2Moves, () -> s3Valid.set(s2Leaves));
    when(
        s2Moves.and(s2Leaves),
        () -> {
          s3Base.set(s2Base);
          s3Before.set(sum(s2Before.stream().map(each -> each.resize(sumBits)).toList()));
          s3More.set(s2Count.minus(1));
          s3Value.set(s2Value);
        });
    range.valid.set(s3Valid);
    UInt first = s3Base.plus(s3Before.resize(pointerBits)).named("first");
    range.data.first.set(first);
    range.data.last.set(first.plus(s3More.resize(pointerBits)));
    range.data.value.set(s3Value);
    occupied.set(s1Valid.or(s2Valid).or(s3Valid));

    when(
        flush,
        () -> {
          s1Valid.set(false);
          s2Valid.set(false);
          s3Valid.set(false);
        });
    coverPoint("emptyColumn", () -> s2Valid.and(s2Empty));
    coverPoint("emptyColumnWhileQueueFull", () -> s2Valid.and(s2Empty).and(s2Moves.not()));
    coverPoint("stallsInAllStages", () -> s1Valid.and(s2Leaves).and(s2Moves.not()));
    coverPoint("flushedInAllStages", () -> flush.and(s1Valid).and(s2Valid).and(s3Valid));
    coverPoint("blockShown", () -> column.fire().and(showsBlock));
    coverPoint("everyColumnBeforeCounts", () -> s1Valid.and(s1Column.eq(COLUMNS_PER_BLOCK - 1L)));
  }

  /** Adds neighbours, then neighbours of the sums, and so on: a tree. */
  private static UInt sum(List<UInt> terms) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    int half = terms.size() / 2;
    return sum(terms.subList(0, half)).plus(sum(terms.subList(half, terms.size())));
  }

  /** Reads and writes of the host: a block in one word, or in two of which the last writes. */
  private void hostAccess(UInt block) {
    boolean two = layout.wordsPerPlace() == 2;
    int width = layout.width();
    Bool writes = host.enable.and(host.write);
    Bool second = two ? host.word.bit(0) : null;
    Bool commits = two ? writes.and(second) : writes;
    bank.enable.set(reads.or(two ? host.enable.and(host.write.not().or(second)) : host.enable));
    bank.write.set(commits);
    UInt word = (two ? host.word.shiftRight(1) : host.word).resize(block.width());
    bank.address.set(mux(host.enable, word.named("hostBlock"), block));
    if (!two) {
      if (width < HOST_WORD_BITS) {
        unusedBits(host.data, HostAccess.NARROW_DATA);
      }
      bank.store(width == HOST_WORD_BITS ? host.data : host.data.slice(width - 1, 0));
      hostData.set(bank.value().resize(HOST_WORD_BITS));
      return;
    }
    int rest = width - HOST_WORD_BITS;
    Bits firstWord = reg(Bits.w(HOST_WORD_BITS)).named("firstWord");
    when(writes.and(second.not()), () -> firstWord.set(host.data));
    bank.store(cat(host.data.slice(rest - 1, 0), firstWord));
    Bool readsSecond = delay(second).named("readsSecond");
    Bits low = bank.value().slice(HOST_WORD_BITS - 1, 0);
    Bits above = bank.value().slice(width - 1, HOST_WORD_BITS);
    Bits high = rest == HOST_WORD_BITS ? above : cat(bits(0, HOST_WORD_BITS - rest), above);
    // selecting a word has a cycle of its own, as it has in the other memories of several
    hostData.set(delay(mux(readsSecond, high, low)).named("pickedWord"));
  }

  @Override
  Bool takes() {
    return taken;
  }

  @Override
  void forget(Bool runStarts) {
    forget.set(runStarts);
  }
}
