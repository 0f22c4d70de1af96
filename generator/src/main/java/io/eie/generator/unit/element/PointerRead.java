// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.matrix.EntryRange;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.memory.SramBank;
import io.eie.generator.unit.network.ColumnToken;

/**
 * Finds the entries of a column: input {@code (column, value)}, output {@code (first, last,
 * value)}.
 *
 * <p>The pointers of a column and of the next column are in two banks, even and odd, so one access
 * reads both (paper, section IV). A column without an entry in this element is dropped here and
 * costs later units no cycle; the paper has no such rule.
 *
 * <p>Stages: s0 addresses the banks; s1 has the pointers at the banks' outputs, which keep them
 * during a stall; s2 has the range in registers and drops an empty one; then the range queue. Rate:
 * one column per cycle. Latency: 2 cycles from column to range. Stalls when the range queue is
 * full.
 *
 * <p>Example: pointers 0 3 3 7; columns 0, 1, 2 give ranges (0, 2) and (3, 6).
 */
public final class PointerRead extends HardwareModule {
  final Bool flush = in(Bool.type());
  final Channel<ColumnToken> column;
  final HostAccess host;
  final Bits hostData = out(Bits.w(HOST_WORD_BITS));
  final Channel<EntryRange> range;

  /** High while a column is in the unit, without the range queue. */
  final Bool occupied = out(Bool.type());

  /** High in a cycle in which the banks are read for a column. */
  final Bool reads = out(Bool.type());

  /** High after a cycle in which a pointer of a column was broken; null without parity. */
  final Bool fault;

  /**
   * High while the word that the host read is broken, from two cycles after the read on; null
   * without parity.
   */
  final Bool hostBroken;

  private final SramBank evenBank;
  private final SramBank oddBank;
  private final Bool s1Valid = regInit(Bool.type(), 0);
  private final Bool s1Odd = reg(Bool.type());
  private final SInt s1Value;
  private final Bool s2Valid = regInit(Bool.type(), 0);
  private final UInt s2First;
  private final UInt s2End;
  private final SInt s2Value;
  private final Bool s2Empty = wire(Bool.type());
  private final Bool s1Moves = wire(Bool.type());

  public PointerRead(EieConfig config) {
    super("PointerRead");
    describe("Finds the first and last entry of a column; drops columns without an entry.");
    int pointerBits = config.pointerBits();
    column = slave(() -> new ColumnToken(config));
    host = in(() -> new HostAccess(config));
    unusedBits(host.data, HostAccess.NARROW_DATA);
    unusedBits(host.word, HostAccess.FEW_WORDS);
    range = master(() -> new EntryRange(config));
    fault = config.parity() ? out(Bool.type()) : null;
    hostBroken = config.parity() ? out(Bool.type()) : null;
    s1Value = reg(SInt.w(config.activationBits()));
    s2First = reg(UInt.w(pointerBits));
    s2End = reg(UInt.w(pointerBits));
    s2Value = reg(SInt.w(config.activationBits()));
    evenBank = instance(new SramBank(config, config.pointerBankDepth(), pointerBits));
    oddBank = instance(new SramBank(config, config.pointerBankDepth(), pointerBits));

    stage("s0: both pointers addressed");
    // the even bank holds pointer 2i, the odd bank pointer 2i + 1
    UInt pair =
        column.data.column.shiftRight(1).resize(Widths.of(config.pointerBankDepth())).named("pair");
    UInt evenPlace =
        pair.plus(column.data.column.bit(0).asUInt().resize(pair.width())).named("evenPlace");
    column.ready.set(s1Valid.not().or(s1Moves));
    reads.set(column.fire());
    address(evenBank, evenPlace, 0, pointerBits);
    address(oddBank, pair, 32, pointerBits);
    hostData.set(
        cat(
            oddBank.value().resize(32).named("oddWord"),
            evenBank.value().resize(32).named("evenWord")));

    stage("s1: both pointers at the outputs of the banks");
    when(column.ready, () -> s1Valid.set(column.valid));
    when(
        column.fire(),
        () -> {
          s1Odd.set(column.data.column.bit(0));
          s1Value.set(column.data.value);
        });
    UInt even = evenBank.value().asUInt();
    UInt odd = oddBank.value().asUInt();
    if (fault != null) {
      // a column uses both pointers
      Bool broken = evenBank.broken(0).or(oddBank.broken(0)).named("pairBroken");
      fault.set(delayInit(s1Valid.and(broken), 0).named("pairFault"));
      hostBroken.set(delay(broken).named("hostPairBroken"));
    }

    stage("s2: first and end of the range in order; an empty range ends here");
    s2Empty.set(s2First.eq(s2End));
    s1Moves.set(s2Valid.not().or(s2Empty).or(range.ready));
    when(s1Moves, () -> s2Valid.set(s1Valid));
    when(
        s1Moves.and(s1Valid),
        () -> {
          s2First.set(mux(s1Odd, odd, even));
          s2End.set(mux(s1Odd, even, odd));
          s2Value.set(s1Value);
        });
    range.valid.set(s2Valid.and(s2Empty.not()));
    range.data.first.set(s2First);
    range.data.last.set(s2End.minus(1));
    range.data.value.set(s2Value);
    occupied.set(s1Valid.or(s2Valid));

    when(
        flush,
        () -> {
          s1Valid.set(false);
          s2Valid.set(false);
        });
    coverPoint("emptyColumn", () -> s2Valid.and(s2Empty));
    coverPoint("emptyColumnsInARow", () -> s2Valid.and(s2Empty).and(s1Valid).and(even.eq(odd)));
    coverPoint("emptyColumnWhileQueueFull", () -> s2Valid.and(s2Empty).and(range.ready.not()));
    coverPoint("stallsInBothStages", () -> s1Valid.and(range.valid).and(range.ready.not()));
    coverPoint("flushedInBothStages", () -> flush.and(s1Valid).and(s2Valid));
  }

  private void address(SramBank bank, UInt place, int hostBit, int pointerBits) {
    bank.enable.set(reads.or(host.enable));
    bank.write.set(host.enable.and(host.write));
    bank.address.set(mux(host.enable, host.word.resize(place.width()), place));
    bank.store(host.data.slice(hostBit + pointerBits - 1, hostBit));
  }
}
