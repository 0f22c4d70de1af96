// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
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
 * Reads the sparse-matrix rows that hold a range of entries from one bank: one slice per row and
 * column.
 *
 * <p>Stages: s0 addresses the row; s1 has the row at the memory's output, which keeps it. A row
 * that is already at the output is not read again, also across columns (paper, section IV).
 *
 * <p>Rate: one slice per cycle, also across columns, because a slice is in the decoder for at least
 * one cycle and the next row is read in that cycle. Latency: one cycle. Stalls while the decoder
 * does not accept the slice.
 *
 * <p>Example, 8 entries per row: range (6, 17) gives three slices: row 0 indices 6 to 7, row 1
 * indices 0 to 7, row 2 indices 0 to 1.
 */
public final class SparseMatrixRead extends MatrixRead {
  private final List<SramBank> lane = new ArrayList<>();

  /** Whether the word of a lane was broken in the cycle before; empty without parity. */
  private final List<Bool> laneBroken = new ArrayList<>();

  private final Bool midRange = regInit(Bool.type(), 0);
  private final UInt nextRow;
  private final UInt heldRow;
  private final Bool heldValid = regInit(Bool.type(), 0);
  private final Bool s1Valid = regInit(Bool.type(), 0);
  private final UInt s1First;
  private final UInt s1Last;
  private final Bool s1OpensColumn = reg(Bool.type());
  private final SInt s1Value;

  private final int placeBits;
  private final int rowBits;

  public SparseMatrixRead(EieConfig config) {
    super(config, "SparseMatrixRead");
    describe("Reads the sparse-matrix rows of a range of entries, each row once.");
    placeBits = Widths.place(config);
    rowBits = Widths.of(config.sparseRows());
    nextRow = reg(UInt.w(rowBits));
    heldRow = reg(UInt.w(rowBits));
    s1First = reg(UInt.w(placeBits));
    s1Last = reg(UInt.w(placeBits));
    s1Value = reg(SInt.w(config.activationBits()));

    stage("s0: the row of the next slice addressed");
    UInt row = mux(midRange, nextRow, rowOf(config, range.data.first, rowBits)).named("row");
    Bool lastRow = row.eq(rowOf(config, range.data.last, rowBits)).named("lastRow");
    Bool s1Moves = s1Valid.not().or(slice.ready).named("s1Moves");
    Bool step = range.valid.and(s1Moves).named("step");
    Bool readsRow = step.and(heldValid.and(heldRow.eq(row)).not()).named("readsRow");
    reads.set(readsRow.asUInt());
    range.ready.set(s1Moves.and(lastRow));
    when(
        step,
        () -> {
          midRange.set(lastRow.not());
          nextRow.set(row.plus(1));
          heldRow.set(row);
          heldValid.set(true);
          s1First.set(mux(midRange, u(0, placeBits), placeOf(config, range.data.first)));
          s1Last.set(
              mux(
                  lastRow,
                  placeOf(config, range.data.last),
                  u(config.entriesPerRow() - 1L, placeBits)));
          s1OpensColumn.set(midRange.not());
          s1Value.set(range.data.value);
        });
    banks(config, row, readsRow);

    stage("s1: the row at the memory's output");
    when(s1Moves, () -> s1Valid.set(range.valid));
    slice.valid.set(s1Valid);
    slice.data.first.set(s1First);
    slice.data.last.set(s1Last);
    slice.data.opensColumn.set(s1OpensColumn);
    slice.data.value.set(s1Value);
    if (fault != null) {
      List<Bool> broken = new ArrayList<>();
      for (int l = 0; l < lane.size(); l++) {
        Bool used = s1Valid.and(uses(config, l, s1First, s1Last, 0));
        broken.add(delayInit(used, 0).named("used" + l).and(laneBroken.get(l)));
      }
      fault.set(delayInit(any(broken), 0).named("rowFault"));
    }

    // a host's read replaces the row at the output, a host's write may change that row in the
    // memory
    when(forget.or(host.enable), () -> heldValid.set(false));
    when(
        flush,
        () -> {
          s1Valid.set(false);
          midRange.set(false);
        });
    coverPoint("rowReused", () -> step.and(readsRow.not()));
    coverPoint("columnInSeveralRows", () -> step.and(midRange).and(lastRow.not()));
    coverPoint("stallsInsideColumn", () -> range.valid.and(midRange).and(s1Moves.not()));
    coverPoint("flushedInsideColumn", () -> flush.and(midRange));
  }

  private void banks(EieConfig config, UInt row, Bool readsRow) {
    int lanes = config.sparseLanes();
    int laneBits = laneBits(config);
    int laneDigits = Widths.of(lanes);
    UInt hostRow = wire(UInt.w(rowBits)).named("hostRow");
    hostRow.set((lanes == 1 ? host.word : host.word.shiftRight(laneDigits)).resize(rowBits));
    List<Bits> words = new ArrayList<>();
    List<Bits> answers = new ArrayList<>();
    for (int l = 0; l < lanes; l++) {
      SramBank bank = instance(new SramBank(config, config.sparseRows(), laneBits));
      lane.add(bank);
      Bool mine =
          lanes == 1 ? host.write : host.write.and(host.word.slice(laneDigits - 1, 0).eq(l));
      bank.enable.set(readsRow.or(host.enable.and(host.write.not().or(mine))));
      bank.write.set(host.enable.and(mine));
      bank.address.set(mux(host.enable, hostRow, row));
      bank.store(host.data.slice(laneBits - 1, 0));
      int used = Math.min(laneBits, Widths.entries(config) - l * laneBits);
      if (used > 0) {
        words.add(0, bank.value().slice(used - 1, 0));
      }
      answers.add(bank.value().resize(HOST_WORD_BITS));
      if (hostBroken != null) {
        laneBroken.add(brokenBefore(bank, "parity" + l));
      }
    }
    slice.data.word.set(words.size() == 1 ? words.get(0) : cat(words));
    if (lanes == 1) {
      hostData.set(answers.get(0));
      if (hostBroken != null) {
        hostBroken.set(laneBroken.get(0));
      }
    } else {
      UInt hostLane = reg(UInt.w(laneDigits)).named("hostLane");
      hostLane.set(host.word.slice(laneDigits - 1, 0));
      hostData.set(select(hostLane, answers));
      if (hostBroken != null) {
        hostBroken.set(select(hostLane, laneBroken));
      }
    }
  }

  private UInt placeOf(EieConfig config, UInt entry) {
    return config.entriesPerRow() == 1 ? u(0, placeBits) : entry.slice(placeBits - 1, 0);
  }
}
