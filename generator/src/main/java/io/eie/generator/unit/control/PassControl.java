// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.RowsOfGroup;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.element.OutputStage;
import io.eie.generator.unit.ring.RingShares;
import io.eie.generator.unit.ring.RingStep;
import java.util.List;
import java.util.Locale;

/**
 * Ends a pass in an element and begins the next one: writes the sums back, loads the start values,
 * starts the scan of the source vector.
 *
 * <p>The mark of a pass waits at the head of the queue until the element's pipeline is empty. Then,
 * one group of {@code exchangeRows} rows per cycle, the sums of the ended pass are read and the
 * start values of the next are loaded into the same accumulators. The scan starts when the last
 * activation is written; columns are accepted when the last start value is loaded. Each element
 * does this without the others. The scan synchronizes them, because a row of the source needs a
 * token of every element.
 *
 * <p>Latency: from the mark to the start of the scan G + 4 cycles with write-back of G groups, 1
 * without; loading uses the same cycles or those of the scan. The program's end is answered 3
 * cycles before the last write-back, because the answer needs at least 3 cycles to the central
 * control.
 */
public final class PassControl extends HardwareModule {
  /** Cycles from the address of the last group to the write of its activations. */
  static final int DRAIN_LATENCY = OutputStage.LATENCY + 1;

  /**
   * Cycles by which the last sum may be written after the cycle in which the pipeline counts as
   * empty: {@link #pipelineEmpty} is a register, and the first sums are read two cycles after the
   * mark is accepted.
   */
  public static final int LEAD = 2;

  /** Bit of descriptor word 1 that the central control sets in the mark after the last pass. */
  static final int END_BIT = 36;

  public final Bool flush = in(Bool.type());
  public final PassWrite update = in(PassWrite::new);
  public final Bool mark = in(Bool.type());

  /** High when every sum is written at the end of the next cycle at the latest. */
  public final Bool pipelineEmpty = in(Bool.type());

  /** High in the cycle in which the mark is removed from the queue. */
  public final Bool markTaken = out(Bool.type());

  /** High while columns of an open pass are accepted. */
  public final Bool computing = out(Bool.type());

  public final Bool biasRead = out(Bool.type());

  /** Address of a word of the bias memory. */
  public final UInt biasAddress;

  /** The groups at the accumulators' read and write ports, one cycle after the bias read. */
  public final GroupExchange exchange;

  public final UInt productShift = out(UInt.w(DescriptorField.PRODUCT_SHIFT.width()));
  public final UInt outputShift = out(UInt.w(DescriptorField.OUTPUT_SHIFT.width()));
  public final Bool relu = out(Bool.type());

  /** High in the cycle before the first write-back; the address is then the destination. */
  public final Bool drainStarts = out(Bool.type());

  /** Address of a word of the activation memory. */
  public final UInt drainAddress;

  public final Bool scanStarts = out(Bool.type());

  /** Row of the source vector. */
  public final UInt scanAddress;

  public final UInt scanRows = out(UInt.w(DescriptorField.INPUT_ROWS.width()));

  /** High when the scan must answer with one empty row only, at the program's end. */
  public final Bool scanEmpty = out(Bool.type());

  /** High when the mark at the head of the queue closes a pass; null with one column group. */
  public final Bool close;

  /** Number of the element's column group at the lowest level; null with one column group. */
  public final UInt groupNumber;

  /** The ring that adds the sums of column groups; null with one column group. */
  public final RingStep ring;

  /** Level of the column groups of the ring; null with one column group. */
  public final UInt ringLevel;

  private final RingShares shares;

  /** Whether column groups can compute a vector each. */
  private final boolean copies;

  /** High in the cycle in which a pass is closed; null with one column group. */
  private Bool closes;

  private final Bits nextPlaces = reg(Bits.w(HOST_WORD_BITS));
  private final Bits nextShape = reg(Bits.w(HOST_WORD_BITS));

  /** High when the mark is that of the end, not of a descriptor. */
  private final Bool nextEnds = nextShape.bit(END_BIT);

  private final UInt passDestination;
  private final UInt passOutputRows;
  private final UInt passOutputShift = reg(UInt.w(DescriptorField.OUTPUT_SHIFT.width()));
  private final UInt passProductShift = reg(UInt.w(DescriptorField.PRODUCT_SHIFT.width()));
  private final Bool passRelu = reg(Bool.type());
  private final Bool passLast = reg(Bool.type());
  private final Bool open = regInit(Bool.type(), 0);
  private final Bool exchanging = regInit(Bool.type(), 0);
  private final UInt count;
  private final UInt drainRows;
  private final UInt loadGroups;
  private final UInt scanAt;
  private final UInt finishAt;
  private final UInt drainShift = reg(UInt.w(DescriptorField.OUTPUT_SHIFT.width()));
  private final Bool drainRelu = reg(Bool.type());
  private final UInt biasBase;
  private final Bool biased = reg(Bool.type());
  private final GroupExchange e1;
  private final Bool accept = wire(Bool.type());

  /** Bits of a row's number in its group; 0 where a group is one row. */
  private final int rowInGroupBits;

  /** Bits of a number of rows. */
  private final int rowsBits;

  /** Bits that count the cycles of an exchange. */
  private final int countBits;

  public PassControl(EieConfig config) {
    super("PassControl");
    boolean groups = config.columnGroups().several();
    copies = Copies.of(config).several();
    describe("Writes sums back, loads start values and starts the scan between two passes.");
    unusedBits(
        nextPlaces,
        "descriptor fields are wide enough for the largest memories that can be generated");
    unusedBits(
        nextShape,
        "descriptor fields are wide enough for the largest memories; some bits are reserved");
    int rows = config.rowsPerElement();
    rowInGroupBits = Integer.numberOfTrailingZeros(config.exchangeRows());
    rowsBits = Widths.of(rows + 1L);
    countBits = Widths.of(rows / config.exchangeRows() + DRAIN_LATENCY);
    biasAddress = out(UInt.w(Widths.biasWord(config)));
    drainAddress = out(UInt.w(Widths.activationWord(config)));
    scanAddress = out(UInt.w(config.activationAddressBits()));
    exchange = out(() -> new GroupExchange(config));
    passDestination = reg(drainAddress.shape());
    passOutputRows = reg(UInt.w(rowsBits));
    count = reg(UInt.w(countBits));
    drainRows = reg(UInt.w(rowsBits));
    loadGroups = reg(UInt.w(countBits));
    scanAt = reg(UInt.w(countBits));
    finishAt = reg(UInt.w(countBits));
    biasBase = reg(biasAddress.shape());
    e1 = reg(() -> new GroupExchange(config));
    close = groups ? in(Bool.type()) : null;
    groupNumber = groups ? in(UInt.w(Widths.of(config.columnGroups().most()))) : null;
    ring = groups ? out(() -> new RingStep(config)) : null;
    ringLevel = groups ? out(UInt.w(DescriptorField.GROUP_LEVEL.width())) : null;
    shares = groups ? instance(new RingShares(config)) : null;

    stage("the words of the next descriptor");
    when(update.enable.and(update.second.not()), () -> nextPlaces.set(update.data));
    when(update.enable.and(update.second), () -> nextShape.set(update.data));
    stage("mark: the next pass becomes the current one");
    Bool between = shares == null ? exchanging : exchanging.or(shares.ringing).named("between");
    accept.set(mark.and(pipelineEmpty).and(between.not()));
    if (shares != null) {
      addGroups(between);
    }
    when(accept, this::openNext);
    exchangeGroups(config);
    startScan();

    computing.set(open.and(between.not()));
    productShift.set(passProductShift);
    when(
        flush,
        () -> {
          open.set(false);
          exchanging.set(false);
        });
    coverPoint("markWaitsForPipeline", () -> mark.and(pipelineEmpty.not()));
    coverPoint("markWaitsForExchange", () -> mark.and(exchanging));
    coverPoint("loadsWithoutWriteBack", () -> exchanging.and(e1.load).and(passLast.not()));
    coverPoint("loadsLongerThanWriteBack", () -> exchanging.and(loadGroups.gt(scanAt)));
    coverPoint("biased", () -> exchanging.and(biased));
    coverPoint("endOfProgram", () -> accept.and(nextEnds));
    coverPoint("flushedInExchange", () -> flush.and(exchanging));
    coverPoint("flushedInPass", () -> flush.and(open).and(exchanging.not()));
    coverPoint("flushedAtMark", () -> flush.and(accept));
  }

  /**
   * Makes the next pass the current one; registers keep what is needed to write the ended one back.
   */
  private void openNext() {
    Bool ends = nextEnds;
    UInt outputRows = next(DescriptorField.OUTPUT_ROWS, rowsBits);
    Bool writesBack = open.and(passLast);
    Bool drains = shares == null ? writesBack : writesBack.and(shares.ends.not()).named("drains");
    UInt drain = mux(drains, passOutputRows, u(0, rowsBits)).named("drain");
    Bool loads = nextFlag(DescriptorField.FIRST).and(ends.not());
    UInt load = shares == null ? mux(loads, outputRows, u(0, rowsBits)).named("load") : null;
    UInt drained =
        mux(drain.eq(0), u(0, countBits), groupsAnd(DRAIN_LATENCY - 1, drain)).named("drained");
    UInt loaded =
        shares == null
            ? groupsAnd(0, load).named("loaded")
            : shares.loaded.resize(countBits).asBits().gatedBy(loads).asUInt().named("loaded");
    UInt answered = groupsAnd(0, drain);
    if (shares != null) {
      Bool added = shares.ends;
      drained = mux(added, u(RingShares.TAIL, countBits), drained).named("writtenBack");
      answered = mux(added, u(RingShares.TAIL_OF_END, countBits), answered).named("answeredAt");
    }
    drainRows.set(drain);
    loadGroups.set(loaded);
    scanAt.set(mux(ends, answered, drained));
    finishAt.set(mux(drained.lt(loaded), loaded, drained));
    drainShift.set(passOutputShift);
    drainRelu.set(passRelu);
    biasBase.set(nextWord(DescriptorField.BIAS_BASE, biasBase.width()));
    biased.set(nextFlag(DescriptorField.BIAS_STORED));
    passOutputRows.set(outputRows);
    passOutputShift.set(next(DescriptorField.OUTPUT_SHIFT, passOutputShift.width()));
    passProductShift.set(next(DescriptorField.PRODUCT_SHIFT, passProductShift.width()));
    passRelu.set(nextFlag(DescriptorField.RELU));
    passLast.set(nextFlag(DescriptorField.LAST));
    open.set(ends.not());
    if (shares == null) {
      exchanging.set(true);
    } else {
      exchanging.set(shares.ends.not());
    }
    count.set(u(0, countBits));
  }

  /** Adds the sums of column groups in the ring before the exchange. */
  private void addGroups(Bool between) {
    stage("the ring of the column groups");
    shares.flush.set(flush);
    shares.accept.set(accept);
    shares.number.set(groupNumber);
    int lsb = DescriptorField.OUTPUT_ROWS.lsb();
    UInt rows = groupsAnd(0, nextShape.slice(lsb + rowsBits - 1, lsb).asUInt());
    shares.rowGroups.set(rows.slice(shares.rowGroups.width() - 1, 0).asBits().asUInt());
    UInt nextLevel = next(DescriptorField.GROUP_LEVEL, shares.groupLevel.width());
    if (copies) {
      // each is written back as a design of one group is
      Bool adds = nextFlag(DescriptorField.COPIES).not();
      nextLevel = nextLevel.asBits().gatedBy(adds).asUInt().named("addedLevel");
    }
    shares.groupLevel.set(nextLevel);
    shares.writesBack.set(open.and(passLast));
    shares.rows.set(passOutputRows);
    shares.loads.set(exchanging.and(count.lt(loadGroups)));
    shares.count.set(count.slice(shares.count.width() - 1, 0).asBits().asUInt());
    ring.set(shares.step);
    ringLevel.set(shares.level);
    when(shares.last, () -> exchanging.set(true));
    closes = close.and(pipelineEmpty).and(between.not()).named("closes");
    coverPoint("closeWaits", () -> close.and(closes.not()));
    coverPoint("flushedInRing", () -> flush.and(shares.ringing));
  }

  /** Number of groups of {@code rows} rows, plus {@code more}. */
  private UInt groupsAnd(int more, UInt rows) {
    UInt whole = rows.shiftRight(rowInGroupBits).resize(countBits);
    if (rowInGroupBits == 0) {
      return more == 0 ? whole : whole.plus(more);
    }
    Bool rest = rows.slice(rowInGroupBits - 1, 0).asBits().orR();
    return whole.plus(mux(rest, u(more + 1L, countBits), u(more, countBits)));
  }

  /** e0 addresses the biases; e1 reads sums and loads start values. */
  private void exchangeGroups(EieConfig config) {
    // the base of the run's buffer may arrive one cycle after the mark is accepted
    when(
        exchanging.and(count.eq(0)),
        () ->
            passDestination.set(
                nextWord(DescriptorField.DESTINATION_BASE, passDestination.width())));
    stage("e0: the groups are counted, the biases addressed");
    Bool loading = exchanging.and(count.lt(loadGroups)).named("loading");
    // with column groups, start values are those of the outputs that the element keeps
    Bool owns = shares == null ? biased : biased.and(shares.owns).named("biasedOwn");
    UInt own = shares == null ? count : shares.ownCount;
    biasRead.set(loading.and(owns));
    biasAddress.set(biasBase.plus(own.resize(biasBase.width())));
    stage("e1: sums out, start values in");
    int perGroup = config.exchangeRows();
    List<Bool> drains =
        RowsOfGroup.below(count, perGroup, drainRows, "Drain").stream()
            .map(exchanging::and)
            .toList();
    for (int row = 0; row < perGroup; row++) {
      e1.drain.get(row).set(drains.get(row));
    }
    if (config.parity()) {
      List<Bool> exist = RowsOfGroup.below(own, perGroup, passOutputRows, "Start");
      Bool keeps = shares == null ? loading : loading.and(shares.owns);
      for (int row = 0; row < perGroup; row++) {
        e1.starts.get(row).set(keeps.and(exist.get(row)));
      }
    }
    e1.load.set(loading);
    e1.biased.set(owns);
    readGroup(drains.get(0));
    exchange.set(e1);
    stage("write-back and scan");
    drainStarts.set(accept);
    drainAddress.set(passDestination);
    outputShift.set(drainShift);
    relu.set(drainRelu);
    Bool finishes = exchanging.and(count.eq(finishAt));
    markTaken.set(shares == null ? finishes : finishes.or(closes));
    when(
        exchanging,
        () -> {
          count.set(count.plus(1));
          when(count.eq(finishAt), () -> exchanging.set(false));
        });
  }

  /**
   * Chosen before the register: what follows it, the sums' read ports, takes most of a cycle.
   *
   * @param drains whether sums are written back
   */
  private void readGroup(Bool drains) {
    UInt group = count.slice(e1.loadGroup.width() - 1, 0);
    e1.loadGroup.set(group);
    Bool reads = drains;
    UInt read = group;
    if (shares != null) {
      reads = drains.or(shares.reads).named("readsSums");
      read = mux(shares.reads, shares.readGroup, group.asBits().asUInt()).named("readsGroup");
      e1.read.set(reads);
    }
    e1.readGroup.set(read.asBits().gatedBy(reads).asUInt());
  }

  private void startScan() {
    Bool starts = exchanging.and(count.eq(scanAt));
    scanStarts.set(shares == null ? starts : starts.or(closes));
    // no copy: the next descriptor arrives after the first token of this scan is at the root
    scanAddress.set(next(DescriptorField.SOURCE_BASE, scanAddress.width()));
    scanRows.set(next(DescriptorField.INPUT_ROWS, scanRows.width()));
    scanEmpty.set(shares == null ? nextEnds : nextEnds.or(closes));
  }

  private Bits wordOf(DescriptorField field) {
    return field.word() == 0 ? nextPlaces : nextShape;
  }

  private UInt next(DescriptorField field, int width) {
    return wordOf(field)
        .slice(field.lsb() + width - 1, field.lsb())
        .asUInt()
        .named(nextName(field));
  }

  /** A base that is a multiple of a group, in words of the memory. */
  private UInt nextWord(DescriptorField field, int width) {
    int lsb = field.lsb() + rowInGroupBits;
    int present = Math.min(width, field.width() - rowInGroupBits);
    return wordOf(field)
        .slice(lsb + present - 1, lsb)
        .asUInt()
        .resize(width)
        .named(nextName(field));
  }

  private Bool nextFlag(DescriptorField field) {
    return wordOf(field).bit(field.lsb()).named(nextName(field));
  }

  /** {@code nextOutputRows} of the field {@code outputRows}. */
  private static String nextName(DescriptorField field) {
    String name = field.field().name();
    return "next" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
