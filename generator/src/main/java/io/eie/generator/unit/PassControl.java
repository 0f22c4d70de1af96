package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;

/**
 * Moves an element from one pass to the next: writes the sums back, loads the start values, starts
 * the scan of the source vector.
 *
 * <p>The mark of a pass waits at the head of the queue until the element's pipeline is empty. Then,
 * one row per cycle, the sum of the ended pass leaves and the start value of the next comes to the
 * same accumulator; the scan starts when the last activation is written, columns are let through
 * when the last start value is loaded. An element passes on by itself; the scan joins them again,
 * as a row of the source needs a token of every element.
 *
 * <p>Latency: write-back of R rows takes R + 4 cycles from the mark to the start of the scan, no
 * write-back 1; loading is hidden behind it, or behind the scan.
 */
public final class PassControl extends HardwareModule {
  /** Cycles from the address of the last row to the write of its activation. */
  static final int DRAIN_LATENCY = OutputStage.LATENCY + 1;

  /** Bit of descriptor word 1 that the central control sets in the mark behind the last pass. */
  static final int END_BIT = 36;

  final Bool flush = in(Bool.type());
  final PassWrite update = in(PassWrite::new);
  final Bool mark = in(Bool.type());
  final Bool pipelineEmpty = in(Bool.type());

  /** High in the cycle in which the mark leaves the queue. */
  final Bool markTaken = out(Bool.type());

  /** High while columns of an open pass are let through. */
  final Bool computing = out(Bool.type());

  final Bool biasRead = out(Bool.type());
  final UInt biasAddress;

  /** The row whose sum is at the accumulators' read port, one cycle behind the bias read. */
  final RowExchange exchange;

  final UInt productShift = out(UInt.w(5));
  final UInt outputShift = out(UInt.w(5));
  final Bool relu = out(Bool.type());

  /** High in the cycle before the first write-back; the address is then the destination. */
  final Bool drainStarts = out(Bool.type());

  final UInt drainAddress;
  final Bool scanStarts = out(Bool.type());
  final UInt scanAddress;
  final UInt scanRows = out(UInt.w(16));

  /** High when the scan is to answer with one empty row only: the program's end. */
  final Bool scanEmpty = out(Bool.type());

  private final Bits nextPlaces = reg(Bits.w(64));
  private final Bits nextShape = reg(Bits.w(64));
  private final UInt passSource;
  private final UInt passRows;
  private final UInt passDestination;
  private final UInt passOutputRows = reg(UInt.w(11));
  private final UInt passOutputShift = reg(UInt.w(5));
  private final UInt passProductShift = reg(UInt.w(5));
  private final Bool passRelu = reg(Bool.type());
  private final Bool passLast = reg(Bool.type());
  private final Bool passEnds = reg(Bool.type());
  private final Bool open = regInit(Bool.type(), 0);
  private final Bool exchanging = regInit(Bool.type(), 0);
  private final UInt count = reg(UInt.w(12));
  private final UInt drainRows = reg(UInt.w(11));
  private final UInt loadRows = reg(UInt.w(11));
  private final UInt scanAt = reg(UInt.w(12));
  private final UInt finishAt = reg(UInt.w(12));
  private final UInt drainShift = reg(UInt.w(5));
  private final Bool drainRelu = reg(Bool.type());
  private final UInt biasBase;
  private final Bool biased = reg(Bool.type());
  private final RowExchange e1;
  private final Bool accept = wire(Bool.type());

  public PassControl(EieConfig config) {
    super("PassControl");
    describe("Writes sums back, loads start values and starts the scan between two passes.");
    int activationBits = config.activationAddressBits();
    int biasBits = config.biasAddressBits();
    biasAddress = out(UInt.w(biasBits));
    drainAddress = out(UInt.w(activationBits));
    scanAddress = out(UInt.w(activationBits));
    exchange = out(() -> new RowExchange(config));
    passSource = reg(UInt.w(activationBits));
    passRows = reg(UInt.w(16));
    passDestination = reg(UInt.w(activationBits));
    biasBase = reg(UInt.w(biasBits));
    e1 = reg(() -> new RowExchange(config));

    when(update.enable.and(update.second.not()), () -> nextPlaces.set(update.data));
    when(update.enable.and(update.second), () -> nextShape.set(update.data));
    accept.set(mark.and(pipelineEmpty).and(exchanging.not()));
    when(accept, this::openNext);
    exchangeRows(config);
    startScan();

    computing.set(open.and(exchanging.not()));
    productShift.set(passProductShift);
    when(
        flush,
        () -> {
          open.set(false);
          exchanging.set(false);
        });
  }

  /** The next pass becomes the current one; what is left to do for the ended one is kept aside. */
  private void openNext() {
    Bool ends = nextShape.bit(END_BIT);
    UInt drain = mux(open.and(passLast), passOutputRows, u(0, 11)).named("drain");
    UInt load =
        mux(
                nextFlag(DescriptorField.FIRST).and(ends.not()),
                next(DescriptorField.OUTPUT_ROWS, 11),
                u(0, 11))
            .named("load");
    UInt drained =
        mux(drain.eq(0), u(0, 12), drain.resize(12).plus(DRAIN_LATENCY - 1)).named("drained");
    drainRows.set(drain);
    loadRows.set(load);
    scanAt.set(drained);
    finishAt.set(mux(drained.lt(load.resize(12)), load.resize(12), drained));
    drainShift.set(passOutputShift);
    drainRelu.set(passRelu);
    biasBase.set(next(DescriptorField.BIAS_BASE, biasBase.width()));
    biased.set(nextFlag(DescriptorField.BIAS_STORED));
    passSource.set(next(DescriptorField.SOURCE_BASE, passSource.width()));
    passRows.set(next(DescriptorField.INPUT_ROWS, 16));
    passDestination.set(next(DescriptorField.DESTINATION_BASE, passDestination.width()));
    passOutputRows.set(next(DescriptorField.OUTPUT_ROWS, 11));
    passOutputShift.set(next(DescriptorField.OUTPUT_SHIFT, 5));
    passProductShift.set(next(DescriptorField.PRODUCT_SHIFT, 5));
    passRelu.set(nextFlag(DescriptorField.RELU));
    passLast.set(nextFlag(DescriptorField.LAST));
    passEnds.set(ends);
    open.set(ends.not());
    exchanging.set(true);
    count.set(u(0, 12));
  }

  /** e0: the bias is addressed; e1: sum out, start value in. */
  private void exchangeRows(EieConfig config) {
    UInt row = count.slice(config.rowBits() - 1, 0);
    Bool draining = exchanging.and(count.lt(drainRows.resize(12)));
    Bool loading = exchanging.and(count.lt(loadRows.resize(12))).named("loading");
    biasRead.set(loading.and(biased));
    biasAddress.set(biasBase.plus(count.resize(biasBase.width())));
    e1.drain.set(draining);
    e1.load.set(loading);
    e1.biased.set(biased);
    e1.row.set(row);
    exchange.set(e1);
    drainStarts.set(accept);
    drainAddress.set(passDestination);
    outputShift.set(drainShift);
    relu.set(drainRelu);
    markTaken.set(exchanging.and(count.eq(finishAt)));
    when(
        exchanging,
        () -> {
          count.set(count.plus(1));
          when(count.eq(finishAt), () -> exchanging.set(false));
        });
  }

  private void startScan() {
    scanStarts.set(exchanging.and(count.eq(scanAt)));
    scanAddress.set(passSource);
    scanRows.set(passRows);
    scanEmpty.set(passEnds);
  }

  private Bits wordOf(DescriptorField field) {
    return field.word() == 0 ? nextPlaces : nextShape;
  }

  private UInt next(DescriptorField field, int width) {
    return wordOf(field).slice(field.lsb() + width - 1, field.lsb()).asUInt();
  }

  private Bool nextFlag(DescriptorField field) {
    return wordOf(field).bit(field.lsb());
  }
}
