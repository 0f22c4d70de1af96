// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes slices of memory rows into accumulator rows and weights, one entry per cycle.
 *
 * <p>Formula (specification, section 3): {@code row = previous row + zeroRun + 1}, from row -1 at
 * the head of a column; {@code weight = codebook[weightCode]}. Padding (code 0) costs no cycle in a
 * slice that has other entries; a slice of padding alone costs one cycle.
 *
 * <p>Stages: d0 has the row, directly from the memory, and a mark for each entry of the slice that
 * is not yet decoded, and selects the lowest marked entry that is not padding; d1 has the selected
 * entry in registers; d2 looks up the weight and adds the row in parallel (paper, section VI).
 * Rate: one entry per cycle. Latency: 3 cycles from slice to operands. The stages after d0 never
 * stall.
 *
 * <p>Example, zero runs of 4 bits: entries (code 3, run 2) (0, 15) (5, 1) of a column give rows 2
 * and 20 in two cycles.
 */
public final class WeightDecoder extends EntryDecoder {
  private final Codebook codebook;
  private final int places;
  private final int placeBits;

  // d0
  private final Bool valid = regInit(Bool.type(), 0);
  private final Bits word;
  private final Bits left;
  private final UInt passed;
  private final UInt last;
  private final Bool opensColumn = reg(Bool.type());
  private final SInt value;
  private final Bool finishes = wire(Bool.type());

  // d1
  private final Bool d1Valid = regInit(Bool.type(), 0);
  private final UInt d1Code;
  private final UInt d1ZeroRun;
  private final UInt d1Skipped;
  private final UInt d1Trailing;
  private final Bool d1OpensColumn = reg(Bool.type());
  private final SInt d1Value;

  // d2
  private final Bool d2Valid = regInit(Bool.type(), 0);
  private final UInt d2Row;
  private final SInt d2Weight;
  private final SInt d2Value;
  private final UInt reached;

  public WeightDecoder(EieConfig config) {
    super(config, "WeightDecoder");
    describe("Decodes a slice of a sparse-matrix row into rows and weights, one entry per cycle.");
    places = config.entriesPerRow();
    placeBits = Widths.place(config);
    int zeroRunBits = config.zeroRunBits();
    codebook = instance(new Codebook(config));
    codebook.update.set(codebookWrite);
    word = reg(Bits.w(Widths.entries(config)));
    left = reg(Bits.w(places));
    passed = reg(UInt.w(placeBits));
    last = reg(UInt.w(placeBits));
    value = reg(SInt.w(config.activationBits()));
    d1Code = reg(UInt.w(config.weightCodeBits()));
    d1ZeroRun = reg(UInt.w(zeroRunBits));
    d1Skipped = reg(UInt.w(placeBits));
    d1Trailing = reg(UInt.w(placeBits));
    d1Value = reg(SInt.w(config.activationBits()));
    d2Row = reg(UInt.w(config.rowBits()));
    d2Weight = reg(SInt.w(config.weightBits()));
    d2Value = reg(SInt.w(config.activationBits()));
    reached = reg(UInt.w(config.rowBits()));

    stage("d0: the entries of a slice, one of them picked in a cycle");
    pickEntry(config);
    stage("d0: the entries of a slice, one of them picked in a cycle");
    takeSlice();
    stage("d2: weight and row");
    lookUp(config);

    busy.set(valid);
    occupied.set(valid.or(d1Valid));
    operands.value.set(d2Value);
    MacLane lane = operands.lanes.get(0);
    lane.valid.set(d2Valid);
    lane.row.set(d2Row);
    lane.weight.set(d2Weight);
    when(
        flush,
        () -> {
          valid.set(false);
          d1Valid.set(false);
          d2Valid.set(false);
        });
    coverPoint("flushedInSlice", () -> flush.and(valid).and(finishes.not()));
  }

  /** d0: a new slice, with a mark for each of its entries. */
  private void takeSlice() {
    List<Bool> marks = new ArrayList<>();
    for (int p = 0; p < places; p++) {
      marks.add(inside(p).named("inside" + p));
    }
    slice.ready.set(valid.not().or(finishes));
    when(slice.ready, () -> valid.set(slice.valid));
    when(
        slice.fire(),
        () -> {
          word.set(slice.data.word);
          last.set(slice.data.last);
          value.set(slice.data.value);
        });
    // beside valid they mean nothing: without a slice they may take anything
    when(slice.ready, () -> left.set(asWord(marks)));
  }

  /** Whether the slice holds the place; the comparisons that are always true are left out. */
  private Bool inside(int place) {
    Bool begun = place == (1 << placeBits) - 1 ? lit(true) : slice.data.first.le(place);
    return place == 0 ? begun : begun.and(slice.data.last.ge(place));
  }

  /** d0: the lowest marked entry, and how many padding entries are before and after it. */
  private void pickEntry(EieConfig config) {
    int entryBits = config.entryBits();
    int codeBits = config.weightCodeBits();
    Bits entry = bits(0, entryBits);
    Bits place = bits(0, placeBits);
    List<Bool> pending = new ArrayList<>();
    List<Bool> rest = new ArrayList<>();
    for (int p = 0; p < places; p++) {
      Bits stored = word.slice((p + 1) * entryBits - 1, p * entryBits).named("stored" + p);
      Bool real = stored.slice(codeBits - 1, 0).orR();
      pending.add(left.bit(p).and(real).named("pending" + p));
      Bool first = p == 0 ? pending.get(0) : pending.get(p).and(any(pending.subList(0, p)).not());
      Bool picked = first.named("picked" + p);
      entry = entry.or(stored.gatedBy(picked));
      place = place.or(bits(p, placeBits).gatedBy(picked));
      // The lowest place is picked whenever it is pending.
      rest.add(p == 0 ? lit(false) : pending.get(p).and(picked.not()));
    }
    // padding alone is passed as a whole: its last entry is issued, which has the longest zero run
    Bool onlyPadding = any(pending).not().named("onlyPadding");
    Bits pickedEntry = entry.named("pickedEntry");
    UInt pickedPlace = place.or(last.asBits().gatedBy(onlyPadding)).asUInt().named("pickedPlace");
    int runBits = entryBits - codeBits;
    Bits zeroRun =
        pickedEntry
            .slice(entryBits - 1, codeBits)
            .or(bits((1L << runBits) - 1, runBits).gatedBy(onlyPadding));
    finishes.set(valid.and(any(rest).not()));
    coverPoint("sliceOfPaddingAlone", () -> valid.and(onlyPadding));
    coverPoint(
        "paddingAtEndOfSlice", () -> finishes.and(onlyPadding.not()).and(last.ne(pickedPlace)));
    coverPoint("paddingPassed", () -> valid.and(onlyPadding.not()).and(pickedPlace.ne(passed)));
    coverPoint("longestZeroRun", () -> valid.and(zeroRun.eq(bits((1L << runBits) - 1, runBits))));
    coverPoint("sliceWaits", () -> slice.valid.and(slice.ready.not()));
    left.set(asWord(rest));
    passed.set(pickedPlace.plus(1));
    opensColumn.set(false);
    when(
        slice.ready,
        () -> {
          passed.set(slice.data.first);
          opensColumn.set(slice.data.opensColumn);
        });

    stage("d1: the picked entry");
    d1Valid.set(valid);
    when(
        valid,
        () -> {
          d1Code.set(pickedEntry.slice(codeBits - 1, 0).asUInt());
          d1ZeroRun.set(zeroRun.asUInt());
          d1Skipped.set(pickedPlace.minus(passed));
          d1Trailing.set(mux(finishes, last.minus(pickedPlace), u(0, placeBits)));
          d1OpensColumn.set(opensColumn);
          d1Value.set(value);
        });
  }

  /** d2: codebook and row; a padding entry advances 2^zeroRunBits rows. */
  private void lookUp(EieConfig config) {
    int rowBits = config.rowBits();
    int zeroRunBits = config.zeroRunBits();
    UInt rowsPassed = cat(d1Skipped, d1ZeroRun).asUInt().named("rowsPassed");
    UInt advance = rowsPassed.resize(rowBits).named("advance");
    UInt onward = reached.plus(advance).plus(1).named("onward");
    UInt row = mux(d1OpensColumn, advance, onward).named("row");
    UInt rowsTrailing = cat(d1Trailing, u(0, zeroRunBits)).asUInt().named("rowsTrailing");
    unusedBits(rowsPassed, EntryDecoder.MODULO_ROWS);
    unusedBits(rowsTrailing, EntryDecoder.MODULO_ROWS);
    UInt behind = rowsTrailing.resize(rowBits).named("behind");
    codebook.code.get(0).set(d1Code);
    d2Valid.set(d1Valid.and(d1Code.ne(0)));
    when(
        d1Valid,
        () -> {
          reached.set(row.plus(behind));
          d2Row.set(row);
          d2Weight.set(codebook.weight.get(0));
          d2Value.set(d1Value);
        });
  }

  private static Bits asWord(List<Bool> lowestFirst) {
    Bits[] digits = new Bits[lowestFirst.size()];
    for (int i = 0; i < digits.length; i++) {
      digits[digits.length - 1 - i] = lowestFirst.get(i).asBits();
    }
    return digits.length == 1 ? digits[0] : cat(digits);
  }
}
