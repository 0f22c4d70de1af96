// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.hdl.Hw.all;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.Type;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Rotation;
import io.eie.generator.unit.block.RunningSums;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Decodes slices of memory rows into accumulator rows and weights, up to L = {@code
 * entriesPerCycle} entries of a column in one cycle.
 *
 * <p>Formula (specification, section 3): {@code row = previous row + zeroRun + 1}, from row -1 at
 * the head of a column; {@code weight = codebook[weightCode]}. Padding (code 0) uses no lane: a
 * slice with n other entries needs {@code max(1, ceil(n / L))} cycles.
 *
 * <p>Stages: d0 the rows as read; d1 a window of W = {@code windowPlaces} entries; d2 for each
 * entry its distance in rows from the window's first entry, and its rank r among the entries that
 * are not padding, which issues in turn {@code r / L} through lane {@code r mod L}; d3 the lanes'
 * entries and the row to which their distances are added; d4 rows and weights. Where L = W there is
 * a lane for every index and one turn.
 *
 * <p>Rate: one slice per cycle if it needs one turn. d0 to d2 hold one slice each; a slice advances
 * when the next stage is free. Latency: 5 cycles from slice to operands. The stages after d2 never
 * stall. Without a slice d0 keeps its value; an idle lane has weight 0 and keeps its row.
 *
 * <p>Example, L = 2, zero runs of 4 bits: entries (code 3, run 2) (0, 15) (5, 1) (2, 0) of a column
 * give rows 2 and 20 in one cycle, row 21 in the next.
 */
public final class WideDecoder extends EntryDecoder {
  private final Codebook codebook;
  private final EieConfig config;
  private final int lanes;
  private final int places;
  private final int rowBits;
  private final int laneDigits;

  // d0
  private final Bool d0Valid = regInit(Bool.type(), 0);
  private final RowSlice d0;

  // d1
  private final Bool d1Valid = regInit(Bool.type(), 0);
  private final List<Bool> d1Inside;
  private final List<UInt> d1Code;
  private final List<UInt> d1ZeroRun;
  private final Bool d1OpensColumn = reg(Bool.type());
  private final SInt d1Value;

  // d2
  private final Bool d2Valid = regInit(Bool.type(), 0);
  private final List<Bool> d2Real;
  private final List<UInt> d2Code;
  private final List<UInt> d2Offset;
  private final List<UInt> d2Rank;
  private final UInt d2LastTurn;
  private final UInt d2Turn;
  private final Bool d2OpensColumn = reg(Bool.type());
  private final SInt d2Value;
  private final Bool finishes = wire(Bool.type());
  private final UInt following;

  // d3
  private final Bool d3Valid = regInit(Bool.type(), 0);
  private final List<Bool> d3Real;
  private final List<UInt> d3Code;
  private final List<UInt> d3Offset;
  private final UInt d3Start;
  private final SInt d3Value;

  // d4
  private final List<Bool> d4Valid;
  private final List<UInt> d4Row;
  private final List<SInt> d4Weight;
  private final SInt d4Value;

  public WideDecoder(EieConfig config) {
    super(config, "WideDecoder");
    unusedBits("d1_zero_run*_q", MODULO_ROWS);
    describe(
        "Decodes slices of sparse-matrix rows into rows and weights, up to "
            + config.entriesPerCycle()
            + " entries per cycle.");
    this.config = config;
    lanes = config.entriesPerCycle();
    places = config.windowPlaces();
    rowBits = config.rowBits();
    laneDigits = Integer.numberOfTrailingZeros(lanes);
    Type<UInt> codeType = UInt.w(config.weightCodeBits());
    Type<UInt> rowType = UInt.w(rowBits);
    Type<SInt> valueType = SInt.w(config.activationBits());
    codebook = instance(new Codebook(config));
    codebook.update.set(codebookWrite);
    d0 = reg(() -> new RowSlice(config));
    d1Inside = each(places, p -> reg(Bool.type()));
    d1Code = each(places, p -> reg(codeType));
    d1ZeroRun = each(places, p -> reg(UInt.w(config.zeroRunBits())));
    d1Value = reg(valueType);
    d2Real = each(places, p -> reg(Bool.type()));
    d2Code = each(places, p -> reg(codeType));
    d2Offset = each(places, p -> reg(rowType));
    boolean turns = places > lanes;
    int rankBits = Widths.of(places);
    d2Rank = each(turns ? places : 0, p -> reg(UInt.w(rankBits)));
    d2Turn = turns ? reg(UInt.w(rankBits - laneDigits)) : null;
    d2LastTurn = turns ? reg(UInt.w(rankBits - laneDigits)) : null;
    d2Value = reg(valueType);
    following = reg(rowType);
    d3Real = each(lanes, l -> regInit(Bool.type(), 0));
    d3Code = each(lanes, l -> reg(codeType));
    d3Offset = each(lanes, l -> reg(rowType));
    d3Start = reg(rowType);
    d3Value = reg(valueType);
    d4Valid = each(lanes, l -> regInit(Bool.type(), 0));
    d4Row = each(lanes, l -> reg(rowType));
    d4Weight = each(lanes, l -> reg(SInt.w(config.weightBits())));
    d4Value = reg(valueType);

    Bool d2Ready = d2Valid.not().or(finishes).named("d2Ready");
    Bool d1Ready = d1Valid.not().or(d2Ready).named("d1Ready");
    slice.ready.set(d0Valid.not().or(d1Ready));
    stage("d0: the slice as it arrives");
    when(
        slice.ready,
        () -> {
          d0Valid.set(slice.valid);
          when(slice.valid, () -> d0.set(slice.data));
        });
    stage("d1: the window of entries, those outside of the slice marked");
    when(d1Ready, this::window);
    stage("d2: distances from the head of the window, and ranks");
    when(d2Ready, this::measure);
    stage("d3: the entries of this turn, each in its lane");
    issue();
    stage("d4: weights and rows");
    lookUp();

    busy.set(d2Valid);
    occupied.set(any(List.of(d0Valid, d1Valid, d2Valid, d3Valid)));
    operands.value.set(d4Value);
    for (int l = 0; l < lanes; l++) {
      operands.lanes.get(l).valid.set(d4Valid.get(l));
      operands.lanes.get(l).row.set(d4Row.get(l));
      operands.lanes.get(l).weight.set(d4Weight.get(l));
    }
    when(
        flush,
        () -> {
          List.of(d0Valid, d1Valid, d2Valid, d3Valid).forEach(valid -> valid.set(false));
          d3Real.forEach(real -> real.set(false));
          d4Valid.forEach(valid -> valid.set(false));
        });
    coverPoint("sliceOfPaddingAlone", () -> d2Valid.and(any(d2Real).not()));
    coverPoint(
        "paddingAtEndOfWindow", () -> d2Valid.and(any(d2Real)).and(d2Real.get(places - 1).not()));
    coverPoint("paddingBetweenEntries", () -> d2Valid.and(d2Real.get(0)).and(d2Real.get(1).not()));
    coverPoint("everyLane", () -> all(d4Valid));
    coverPoint("oneLane", () -> d4Valid.get(0).and(d4Valid.get(1).not()));
    if (places > lanes) {
      coverPoint("severalTurns", () -> d2Valid.and(finishes.not()));
    }
    coverPoint("columnOfSeveralSlices", () -> d2Valid.and(d2OpensColumn.not()));
    coverPoint("sliceWaits", () -> slice.valid.and(slice.ready.not()));
    coverPoint("flushedInSlice", () -> flush.and(d0Valid).and(d2Valid));
  }

  /** d1: the window; entries that are not of the slice have code 0, as padding has. */
  private void window() {
    int codeBits = config.weightCodeBits();
    List<Bits> entries =
        each(d0.word.width() / config.entryBits(), p -> stored(p).named("stored" + p));
    List<Bits> window =
        config.sparseBanks() == 1 ? entries : Rotation.of(entries, d0.first, places);
    d1Valid.set(d0Valid);
    for (int p = 0; p < places; p++) {
      Bool inside = inside(p).named("inside" + p);
      Bits entry = window.get(p);
      d1Inside.get(p).set(inside);
      d1Code.get(p).set(entry.slice(codeBits - 1, 0).gatedBy(inside).asUInt());
      d1ZeroRun.get(p).set(entry.slice(config.entryBits() - 1, codeBits).asUInt());
    }
    d1OpensColumn.set(d0.opensColumn);
    d1Value.set(d0.value);
  }

  private Bits stored(int place) {
    return d0.word.slice((place + 1) * config.entryBits() - 1, place * config.entryBits());
  }

  /** Whether an index is in the slice, without comparisons that are always true. */
  private Bool inside(int place) {
    List<Bool> bounds = new ArrayList<>();
    if (config.sparseBanks() == 1 && place < (1 << d0.first.width()) - 1) {
      bounds.add(d0.first.le(place));
    }
    if (place > 0) {
      bounds.add(d0.last.ge(place));
    }
    return all(bounds);
  }

  /**
   * d2: distances from the window's first entry, and ranks; both minus one, as in {@link
   * RunningSums}.
   */
  private void measure() {
    List<UInt> offsets =
        RunningSums.lessOne(
            each(
                places,
                p ->
                    RunningSums.term(d1Inside.get(p), d1ZeroRun.get(p).resize(rowBits))
                        .named("advance" + p)));
    List<Bool> real = each(places, p -> d1Code.get(p).ne(0).named("real" + p));
    d2Valid.set(d1Valid);
    for (int p = 0; p < places; p++) {
      d2Real.get(p).set(real.get(p));
      d2Code.get(p).set(d1Code.get(p));
      d2Offset.get(p).set(offsets.get(p).named("offset" + p));
    }
    d2OpensColumn.set(d1OpensColumn);
    d2Value.set(d1Value);
    if (places > lanes) {
      UInt one = u(0, d2Rank.get(0).width());
      List<UInt> ranks =
          RunningSums.lessOne(
              each(places, p -> RunningSums.term(real.get(p), one).named("counts" + p)));
      for (int p = 0; p < places; p++) {
        d2Rank.get(p).set(ranks.get(p).named("rank" + p));
      }
      UInt lastTurn = turnOf(ranks.get(places - 1));
      d2LastTurn.set(lastTurn.asBits().gatedBy(any(real)).asUInt());
      d2Turn.set(u(0, d2Turn.width()));
    }
  }

  private UInt turnOf(UInt rank) {
    return rank.slice(rank.width() - 1, laneDigits);
  }

  /** d3: the entries of this turn, each in its lane. */
  private void issue() {
    UInt start = mux(d2OpensColumn, u(0, rowBits), following).named("start");
    UInt reached = RunningSums.joined(start, d2Offset.get(places - 1)).named("reached");
    if (places > lanes) {
      finishes.set(d2Valid.and(d2Turn.eq(d2LastTurn)));
      when(d2Valid.and(finishes.not()), () -> d2Turn.set(d2Turn.plus(1)));
    } else {
      finishes.set(d2Valid);
    }
    when(finishes, () -> following.set(reached));
    d3Valid.set(d2Valid);
    d3Start.set(start);
    d3Value.set(d2Value);
    for (int l = 0; l < lanes; l++) {
      List<Bool> picks = picks(l);
      UInt held = d3Offset.get(l);
      d3Real.get(l).set(d2Valid.and(any(picks)));
      d3Code.get(l).set(picked(picks, d2Code.subList(l, l + picks.size())));
      UInt offset = picked(picks, d2Offset.subList(l, l + picks.size()));
      when(any(picks), () -> held.set(offset));
    }
  }

  /**
   * For each index from the lane's number on, whether its entry uses the lane in this turn; the
   * entry at a smaller index has too low a rank.
   */
  private List<Bool> picks(int lane) {
    if (places == lanes) {
      return List.of(d2Real.get(lane));
    }
    return each(
        places - lane,
        i -> {
          UInt rank = d2Rank.get(lane + i);
          Bool mine = rank.slice(laneDigits - 1, 0).eq(lane).and(turnOf(rank).eq(d2Turn));
          return d2Real.get(lane + i).and(mine).named("lane" + lane + "Picks" + (lane + i));
        });
  }

  private static UInt picked(List<Bool> picks, List<UInt> choices) {
    if (choices.size() == 1) {
      return choices.get(0);
    }
    Bits found = bits(0, choices.get(0).width());
    for (int i = 0; i < choices.size(); i++) {
      found = found.or(choices.get(i).asBits().gatedBy(picks.get(i)));
    }
    return found.asUInt();
  }

  /** d4: weights and rows. */
  private void lookUp() {
    d4Value.set(d3Value);
    for (int l = 0; l < lanes; l++) {
      codebook.code.get(l).set(d3Code.get(l));
      d4Valid.get(l).set(d3Real.get(l));
      UInt row = d4Row.get(l);
      UInt next = d3Start.plus(d3Offset.get(l));
      when(d3Real.get(l), () -> row.set(next));
      d4Weight.get(l).set(codebook.weight.get(l));
    }
  }

  private static <T> List<T> each(int count, IntFunction<T> make) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(make.apply(i));
    }
    return all;
  }
}
