// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.matrix;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.all;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
import java.util.List;

/**
 * The decoder against the recursive definition (specification, section 3): {@code row = previous
 * row + zeroRun + 1} from row -1 at the head of a column, {@code weight = codebook[code]}. The
 * definition is computed here entry by entry, one adder after the other. Every entry that is no
 * padding comes out once, in order, with its row and weight; padding never does.
 *
 * <p>Any place of any slice is watched, also one of padding; its slice is marked by its activation,
 * which no other slice has.
 *
 * <p>Assumed: a slice holds at least one entry; padding has the longest zero run; the first slice
 * after a reset or flush opens its column; the codebook is written while the decoder is idle.
 */
public final class DecoderProperties extends Properties {
  /** One place of a slice. */
  private record Place(Bool inside, UInt code, UInt zeroRun) {}

  private final EieConfig config;
  private final EntryDecoder unit;
  private final SInt mark;
  private final UInt place;
  private final UInt code;
  private final int countBits;

  /** Weight of the watched code, as it was written, and whether it was. */
  private final SInt weight;

  private final Bool weightKnown = regInit(Bool.type(), 0);

  /** The row of the last entry that was taken. */
  private final UInt row;

  private final Bool columnKnown = regInit(Bool.type(), 0);
  private final Bool used = regInit(Bool.type(), 0);
  private final Bool inside = regInit(Bool.type(), 0);
  private final UInt expectedRow;

  /** Entries of the marked slice before the watched one, of the whole slice, and issued so far. */
  private final UInt rank;

  private final UInt total;
  private final UInt issued;

  /** Of one or more entries per cycle, from one bank or two. */
  public DecoderProperties(EieConfig config) {
    super(
        "Decoder"
            + config.entriesPerCycle()
            + "Of"
            + config.entriesPerRow()
            + "Run"
            + config.zeroRunBits()
            + (config.sparseBanks() == 2 ? "TwoBanks" : "")
            + "Properties");
    describe("Properties of the decoder of entries.");
    this.config = config;
    unit = instance("unit", EntryDecoder.of(config));
    leaveFree(unit);
    mark = anyConstant("mark", SInt.w(config.activationBits()));
    place = anyConstant("place", UInt.w(Widths.of(config.windowPlaces())));
    code = anyConstant("code", UInt.w(config.weightCodeBits()));
    countBits = Widths.of(config.windowPlaces() + config.entriesPerCycle() + 1L);
    weight = reg(SInt.w(config.weightBits()));
    row = reg(UInt.w(config.rowBits()));
    expectedRow = reg(UInt.w(config.rowBits()));
    rank = reg(UInt.w(countBits));
    total = reg(UInt.w(countBits));
    issued = reg(UInt.w(countBits));

    recordWeight();
    List<Place> places = places();
    takeSlice(places);
    assumptions(places);
    outputs();
  }

  private void recordWeight() {
    int lanes = config.codebookLanes();
    int laneBits = HOST_WORD_BITS / lanes;
    List<SInt> written = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      int low = lane * laneBits;
      written.add(unit.codebookWrite.data.slice(low + config.weightBits() - 1, low).asSInt());
    }
    int laneDigits = Integer.numberOfTrailingZeros(lanes);
    boolean severalWords = code.width() > laneDigits;
    Bool here =
        severalWords
            ? unit.codebookWrite.word.eq(
                code.shiftRight(laneDigits).resize(unit.codebookWrite.word.width()))
            : unit.codebookWrite.word.eq(0);
    UInt lane = laneDigits == 0 ? u(0, 1) : code.resize(laneDigits);
    when(
        unit.codebookWrite.enable.and(here),
        () -> {
          weight.set(lanes == 1 ? written.get(0) : select(lane, written));
          weightKnown.set(true);
        });
  }

  /** The places of the slice that is offered, in the order of its entries. */
  private List<Place> places() {
    RowSlice slice = unit.slice.data;
    int entryBits = config.entryBits();
    List<Bits> stored = new ArrayList<>();
    for (int p = 0; p < slice.word.width() / entryBits; p++) {
      stored.add(slice.word.slice((p + 1) * entryBits - 1, p * entryBits).named("entry" + p));
    }
    List<Place> places = new ArrayList<>();
    for (int p = 0; p < config.windowPlaces(); p++) {
      boolean ring = config.sparseBanks() == 2;
      Bits entry =
          (ring ? select(slice.first.plus(p).named("from" + p), stored) : stored.get(p))
              .named("placed" + p);
      Bool within =
          ring ? slice.last.ge(p) : slice.first.le(u(p, slice.first.width())).and(slice.last.ge(p));
      places.add(
          new Place(
              within.named("within" + p),
              entry.slice(config.weightCodeBits() - 1, 0).asUInt(),
              entry.slice(entryBits - 1, config.weightCodeBits()).asUInt()));
    }
    return places;
  }

  /** The definition, and what it says of the watched entry. */
  private void takeSlice(List<Place> places) {
    Bool takes = unit.slice.fire().named("takes");
    Bool marked = unit.slice.data.value.eq(mark).named("marked");
    int rowBits = config.rowBits();
    UInt reached = mux(unit.slice.data.opensColumn, u((1L << rowBits) - 1, rowBits), row);
    UInt before = u(0, countBits);
    List<UInt> rows = new ArrayList<>();
    List<UInt> ranks = new ArrayList<>();
    for (int p = 0; p < places.size(); p++) {
      Place each = places.get(p);
      UInt next = reached.plus(each.zeroRun().resize(rowBits)).plus(1).named("next" + p);
      reached = mux(each.inside(), next, reached).named("reached" + p);
      rows.add(reached);
      ranks.add(before);
      before =
          before
              .plus(each.inside().and(each.code().ne(0)).asUInt().resize(countBits))
              .named("before" + p);
    }
    UInt end = reached;
    UInt entries = before;
    when(
        takes,
        () -> {
          row.set(end);
          columnKnown.set(true);
        });
    when(
        takes.and(marked),
        () -> {
          used.set(true);
          inside.set(true);
          expectedRow.set(select(place, rows));
          rank.set(select(place, ranks));
          total.set(entries);
          issued.set(u(0, countBits));
        });
    when(
        unit.flush,
        () -> {
          columnKnown.set(false);
          inside.set(false);
        });
  }

  private void assumptions(List<Place> places) {
    RowSlice slice = unit.slice.data;
    Bool offered = unit.slice.valid;
    Bool marked = offered.and(slice.value.eq(mark)).named("offersMarked");
    UInt most = u((1L << config.zeroRunBits()) - 1, config.zeroRunBits());
    List<Bool> padded = new ArrayList<>();
    for (Place each : places) {
      padded.add(implies(each.inside().and(each.code().eq(0)), each.zeroRun().eq(most)));
    }
    assume("paddingHasTheLongestRun", implies(offered, all(padded)));
    assume(
        "sliceHoldsAnEntry",
        implies(
            offered,
            config.sparseBanks() == 2
                ? slice.last.le(config.windowPlaces() - 1L)
                : slice.first.resize(slice.last.width()).le(slice.last)));
    assume("opensFirst", implies(offered.and(columnKnown.not()), slice.opensColumn));
    Bool idle = offered.not().and(unit.occupied.not());
    assume("codebookWhileIdle", implies(unit.codebookWrite.enable, idle));
    Bool entryIsWatched =
        select(place, places.stream().map(Place::inside).toList())
            .and(select(place, places.stream().map(Place::code).toList()).eq(code));
    assume("markedOnce", implies(marked, used.not().and(weightKnown).and(entryIsWatched)));
  }

  private void outputs() {
    List<MacLane> lanes = unit.operands.lanes;
    Bool here = unit.operands.value.eq(mark);
    List<Bool> right = new ArrayList<>();
    List<Bool> rightWeight = new ArrayList<>();
    List<Bool> watched = new ArrayList<>();
    UInt number = issued;
    for (int l = 0; l < lanes.size(); l++) {
      MacLane lane = lanes.get(l);
      Bool issues = lane.valid.and(here).named("issues" + l);
      Bool isWatched =
          issues.and(number.eq(rank)).and(inside).and(code.ne(0)).named("isWatched" + l);
      watched.add(isWatched);
      right.add(implies(isWatched, lane.row.eq(expectedRow)));
      rightWeight.add(implies(isWatched, lane.weight.eq(weight)));
      number = number.plus(issues.asUInt().resize(countBits)).named("number" + l);
    }
    UInt issuedNow = number;
    Bool anyIssues = any(lanes.stream().map(l -> l.valid).toList()).named("anyIssues");
    when(inside, () -> issued.set(issuedNow));
    when(unit.flush, () -> issued.set(u(0, countBits)));
    prove("rowOfTheEntry", all(right));
    prove("weightOfTheEntry", all(rightWeight));
    prove("nothingMadeUp", implies(anyIssues.and(here), inside.and(issuedNow.le(total))));
    Bool over = inside.and(unit.occupied.not()).and(anyIssues.not());
    prove("noneLost", implies(over, issued.eq(total)));
    cover("watchedComesOut", any(watched));
    cover("watchedAfterAnother", any(watched).and(rank.ne(0)));
    cover("paddingAlone", over.and(total.eq(0)));
  }
}
