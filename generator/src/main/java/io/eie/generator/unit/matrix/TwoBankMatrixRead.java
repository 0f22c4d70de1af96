// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.SramBank;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sparse-matrix rows that hold a range of entries from two banks, even and odd rows: as
 * many entries per cycle as a row has, at any first entry.
 *
 * <p>Formula, E entries per row, W = {@code windowPlaces}: with {@code left} entries of the range
 * from entry {@code at} on, the slice is all of them if {@code left <= min(W, 2E - at mod E)}, else
 * E of them. The slice does not depend on the values of the entries.
 *
 * <p>Stages: s0 addresses the slice's row, and the next row if the range continues there; s1 has
 * both rows at the banks' outputs, which keep them. A row that is already at an output is not read
 * again, also across columns.
 *
 * <p>Rate: one slice per cycle, also across columns. Latency: one cycle. Stalls while the decoder
 * does not accept the slice.
 *
 * <p>Example, 8 entries per row, windows of 8: range (6, 17) gives 8 entries from index 6 of rows 0
 * and 1, then 4 entries from index 14 of rows 1 and 2.
 */
public final class TwoBankMatrixRead extends MatrixRead {
  private final List<SramBank> evenLane = new ArrayList<>();
  private final List<SramBank> oddLane = new ArrayList<>();

  /**
   * Whether the word of a lane was broken in the cycle before, even lanes first; empty without
   * parity.
   */
  private final List<Bool> laneBroken = new ArrayList<>();

  private final Bool midRange = regInit(Bool.type(), 0);
  private final UInt nextRow;
  private final UInt evenHeld;
  private final Bool evenHeldValid = regInit(Bool.type(), 0);
  private final UInt oddHeld;
  private final Bool oddHeldValid = regInit(Bool.type(), 0);
  private final Bool s1Valid = regInit(Bool.type(), 0);
  private final UInt s1First;
  private final UInt s1Last;
  private final Bool s1OpensColumn = reg(Bool.type());
  private final SInt s1Value;

  private final int perRow;
  private final int placeBits;
  private final int rowBits;
  private final int depthBits;

  public TwoBankMatrixRead(EieConfig config) {
    super(config, "TwoBankMatrixRead");
    describe("Reads the sparse-matrix rows of a range of entries from two banks, each row once.");
    perRow = config.entriesPerRow();
    placeBits = Widths.place(config);
    rowBits = Widths.of(config.sparseRows());
    depthBits = Widths.of(config.sparseBankDepth());
    nextRow = reg(UInt.w(rowBits));
    evenHeld = reg(UInt.w(depthBits));
    oddHeld = reg(UInt.w(depthBits));
    s1First = reg(UInt.w(slice.data.first.width()));
    s1Last = reg(UInt.w(slice.data.last.width()));
    s1Value = reg(SInt.w(config.activationBits()));

    stage("s0: the rows of the next slice addressed");
    // the rows of the next slice; every slice of a range begins at the same index of its row
    UInt row = mux(midRange, nextRow, rowOf(config, range.data.first, rowBits)).named("row");
    UInt rowBehind = row.plus(1).named("rowBehind");
    UInt lastRow = rowOf(config, range.data.last, rowBits).named("lastRow");
    UInt place = range.data.first.slice(placeBits - 1, 0).named("place");
    UInt lastPlace = range.data.last.slice(placeBits - 1, 0).named("lastPlace");
    Bool inRow = lastRow.eq(row).named("inRow");
    UInt limit = place.plusWide(u(config.windowPlaces() - perRow, placeBits)).named("limit");
    Bool inRowBehind = follows(lastRow, row).and(lastPlace.lt(limit)).named("inRowBehind");
    Bool ends = inRow.or(inRowBehind).named("ends");
    Bool s1Moves = s1Valid.not().or(slice.ready).named("s1Moves");
    Bool step = range.valid.and(s1Moves).named("step");
    range.ready.set(s1Moves.and(ends));
    UInt lastShown = s1Last.width() == placeBits ? lastPlace : cat(inRow.not(), lastPlace).asUInt();
    UInt distance = lastShown.minus(place).named("distance");
    when(
        step,
        () -> {
          midRange.set(ends.not());
          nextRow.set(rowBehind);
          s1First.set(cat(row.bit(0), place).asUInt());
          s1Last.set(mux(ends, distance, u(perRow - 1L, s1Last.width())));
          s1OpensColumn.set(midRange.not());
          s1Value.set(range.data.value);
        });
    address(config, row, inRow.not(), step);
    hostAnswer(config);

    stage("s1: the rows at the outputs of the banks");
    when(s1Moves, () -> s1Valid.set(range.valid));
    slice.valid.set(s1Valid);
    slice.data.first.set(s1First);
    slice.data.last.set(s1Last);
    slice.data.opensColumn.set(s1OpensColumn);
    slice.data.value.set(s1Value);
    slice.data.word.set(cat(word(config, oddLane), word(config, evenLane)));
    if (fault != null) {
      check(config);
    }

    // a host's read replaces the rows at the outputs, a host's write may change these rows in the
    // memory
    when(
        forget.or(host.enable),
        () -> {
          evenHeldValid.set(false);
          oddHeldValid.set(false);
        });
    when(
        flush,
        () -> {
          s1Valid.set(false);
          midRange.set(false);
        });
    coverPoint("columnInOneRow", () -> step.and(inRow).and(midRange.not()));
    coverPoint("columnEndsInNextRow", () -> step.and(inRowBehind));
    coverPoint("columnInSeveralSlices", () -> step.and(midRange).and(ends.not()));
    coverPoint("noRowRead", () -> step.and(reads.eq(0)));
    coverPoint("bothRowsRead", () -> reads.eq(2));
    coverPoint("stallsInsideColumn", () -> range.valid.and(midRange).and(s1Moves.not()));
    coverPoint("flushedInsideColumn", () -> flush.and(midRange));
  }

  /**
   * Whether {@code next = row + 1}, that is {@code next + ~row = 0}, without a carry chain: a sum
   * is zero when each of its bits equals the carry that a zero in the lower bits would produce.
   */
  private static Bool follows(UInt next, UInt row) {
    Bits other = row.asBits().not();
    Bits halfSum = next.asBits().xor(other);
    int top = row.width() - 2;
    Bits carries = next.asBits().slice(top, 0).or(other.slice(top, 0));
    return halfSum.eq(cat(carries, bits(0, 1)));
  }

  /**
   * s0: addresses a row and, if the range continues there, the next row. The next row is read even
   * if this slice ends before it, because the next slice needs it; no row is read in addition.
   */
  private void address(EieConfig config, UInt row, Bool goesOn, Bool step) {
    Bool odd = row.bit(0);
    UInt pair = row.slice(rowBits - 1, 1).resize(depthBits).named("pair");
    UInt evenPlace = pair.plus(odd.asUInt().resize(depthBits)).named("evenPlace");
    Bool readsEven =
        step.and(odd.not().or(goesOn))
            .and(evenHeldValid.and(evenHeld.eq(evenPlace)).not())
            .named("readsEven");
    Bool readsOdd =
        step.and(odd.or(goesOn)).and(oddHeldValid.and(oddHeld.eq(pair)).not()).named("readsOdd");
    when(
        readsEven,
        () -> {
          evenHeld.set(evenPlace);
          evenHeldValid.set(true);
        });
    when(
        readsOdd,
        () -> {
          oddHeld.set(pair);
          oddHeldValid.set(true);
        });
    reads.set(readsEven.asUInt().plusWide(readsOdd.asUInt()));
    for (int l = 0; l < config.sparseLanes(); l++) {
      evenLane.add(lane(config, l, 0, evenPlace, readsEven));
    }
    for (int l = 0; l < config.sparseLanes(); l++) {
      oddLane.add(lane(config, l, 1, pair, readsOdd));
    }
  }

  /** A lane of a bank; host word {@code row * lanes + lane} is in bank {@code row mod 2}. */
  private SramBank lane(EieConfig config, int lane, int parity, UInt place, Bool reads) {
    int lanes = config.sparseLanes();
    int laneDigits = Integer.numberOfTrailingZeros(lanes);
    int laneBits = laneBits(config);
    SramBank bank = instance(new SramBank(config, config.sparseBankDepth(), laneBits));
    Bool mine = host.word.slice(laneDigits, 0).eq((long) parity * lanes + lane);
    bank.enable.set(reads.or(host.enable.and(host.write.not().or(mine))));
    bank.write.set(host.enable.and(host.write).and(mine));
    UInt hostPlace = host.word.shiftRight(laneDigits + 1).resize(depthBits);
    bank.address.set(mux(host.enable, hostPlace, place));
    bank.store(host.data.slice(laneBits - 1, 0));
    return bank;
  }

  private void hostAnswer(EieConfig config) {
    int digits = Integer.numberOfTrailingZeros(config.sparseLanes()) + 1;
    UInt hostLane = reg(UInt.w(digits)).named("hostLane");
    hostLane.set(host.word.slice(digits - 1, 0));
    List<Bits> answers = new ArrayList<>();
    evenLane.forEach(bank -> answers.add(bank.value().resize(HOST_WORD_BITS)));
    oddLane.forEach(bank -> answers.add(bank.value().resize(HOST_WORD_BITS)));
    hostData.set(select(hostLane, answers));
    if (hostBroken != null) {
      for (int l = 0; l < evenLane.size(); l++) {
        laneBroken.add(brokenBefore(evenLane.get(l), "evenParity" + l));
      }
      for (int l = 0; l < oddLane.size(); l++) {
        laneBroken.add(brokenBefore(oddLane.get(l), "oddParity" + l));
      }
      hostBroken.set(select(hostLane, laneBroken));
    }
  }

  /**
   * Checks the words that hold entries of the slice: in its first row from its first index on, in
   * the next row up to its last entry.
   */
  private void check(EieConfig config) {
    UInt place = s1First.slice(placeBits - 1, 0).named("checkedPlace");
    UInt end = place.resize(s1Last.width() + 1).plus(s1Last.resize(s1Last.width() + 1));
    UInt last = end.named("checkedEnd");
    Bool odd = s1First.bit(placeBits).named("beginsOdd");
    List<Bool> broken = new ArrayList<>();
    int lanes = config.sparseLanes();
    for (int l = 0; l < lanes; l++) {
      Bool first = uses(config, l, place, last, 0).named("firstUses" + l);
      Bool next = uses(config, l, null, last, perRow).named("nextUses" + l);
      Bool even = delayInit(s1Valid.and(mux(odd, next, first)), 0).named("evenUsed" + l);
      Bool other = delayInit(s1Valid.and(mux(odd, first, next)), 0).named("oddUsed" + l);
      broken.add(even.and(laneBroken.get(l)));
      broken.add(other.and(laneBroken.get(lanes + l)));
    }
    fault.set(delayInit(any(broken), 0).named("rowFault"));
  }

  /** The entries of the row at a bank's output. */
  private static Bits word(EieConfig config, List<SramBank> lanes) {
    List<Bits> words = new ArrayList<>();
    int left = Widths.entries(config);
    for (SramBank lane : lanes) {
      if (left > 0) {
        int used = Math.min(left, lane.valueBits());
        words.add(0, lane.value().slice(used - 1, 0));
        left -= used;
      }
    }
    return words.size() == 1 ? words.get(0) : cat(words);
  }
}
