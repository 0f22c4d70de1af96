// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.SramBank;
import io.eie.generator.unit.network.ScanToken;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an element's part of the source vector, row after row, as a leaf of the LNZD tree: one
 * token per row, empty when the activation is zero.
 *
 * <p>A memory word holds {@code exchangeRows} rows. The scanner reads the word once and selects its
 * rows at the memory's output, one per cycle. A scan may begin at any row.
 *
 * <p>If another read of the memory replaces a word that the scan still needs, a register keeps that
 * word.
 *
 * <p>Stages: s0 addresses the memory; s1 has the word at the memory's output; then an elastic
 * buffer. Rate: one row per cycle. Latency: 2 cycles. Stalls while the tree does not accept the
 * token.
 */
public final class ActivationScanner extends HardwareModule {
  final Bool flush = in(Bool.type());
  final Bool start = in(Bool.type());
  final UInt startAddress;
  final UInt startRows = in(UInt.w(DescriptorField.INPUT_ROWS.width()));
  final Bool startEmpty = in(Bool.type());
  final Bool read = out(Bool.type());

  /** Address of a memory word. */
  final UInt address;

  final Bits readData;

  /** High when the memory is read for another purpose, in a cycle without a read of the scan. */
  final Bool otherRead = in(Bool.type());

  final Channel<ScanToken> scan;

  /** High after a cycle in which the scan's activation was broken; null without parity. */
  final Bool fault;

  private final ElasticBuffer<ScanToken> buffer;
  private final UInt nextRow;
  private final UInt rowsLeft = regInit(UInt.w(DescriptorField.INPUT_ROWS.width()), 0);
  private final Bool s1Valid = regInit(Bool.type(), 0);
  private final Bool s1Empty = reg(Bool.type());
  private final Bool s1Moves = wire(Bool.type());

  /** High while the word that the scan needs is in {@link #kept}, not at the memory's output. */
  private final Bool keeps = regInit(Bool.type(), 0);

  private final Bits kept;

  public ActivationScanner(EieConfig config) {
    super("ActivationScanner");
    describe("Reads an element's part of the source vector as a leaf of the LNZD tree.");
    startAddress = in(UInt.w(config.activationAddressBits()));
    address = out(UInt.w(Widths.activationWord(config)));
    readData = in(Bits.w(config.exchangeRows() * config.storedBits(config.activationBits())));
    fault = config.parity() ? out(Bool.type()) : null;
    scan = master(() -> new ScanToken(config));
    kept = reg(readData.shape());
    buffer = instance(new ElasticBuffer<>("Scan", () -> new ScanToken(config)));
    nextRow = reg(UInt.w(config.activationAddressBits()));

    stage("s0: address");
    Bool more = rowsLeft.ne(0).named("more");
    Bool moves = more.and(s1Moves).named("moves");
    when(
        moves,
        () -> {
          nextRow.set(nextRow.plus(1));
          rowsLeft.set(rowsLeft.minus(1));
        });
    when(
        start,
        () -> {
          nextRow.set(startAddress);
          rowsLeft.set(mux(startEmpty, u(0, DescriptorField.INPUT_ROWS.width()), startRows));
        });

    stage("s1: the activation at the memory's output, or kept");
    when(read, () -> keeps.set(false))
        .elseWhen(
            otherRead.and(keeps.not()).and(s1Valid.or(more)),
            () -> {
              keeps.set(true);
              kept.set(readData);
            });
    Bits word = mux(keeps, kept, readData).named("word");
    s1Moves.set(s1Valid.not().or(buffer.upstream.ready));
    when(s1Moves, () -> s1Valid.set(more));
    when(start, () -> s1Valid.set(startEmpty));
    when(start.or(moves), () -> s1Empty.set(start));
    if (config.exchangeRows() == 1) {
      onlyRow(config, moves, word);
    } else {
      rowOfWord(config, moves, word);
    }
    buffer.flush.set(flush);
    buffer.upstream.valid.set(s1Valid);
    buffer.upstream.data.last.set(lit(true));
    buffer.upstream.data.element.set(u(0, Widths.element(config)));
    buffer.downstream.connectTo(scan);

    when(
        flush,
        () -> {
          s1Valid.set(false);
          rowsLeft.set(u(0, DescriptorField.INPUT_ROWS.width()));
        });
    coverPoint("emptyScan", () -> s1Valid.and(s1Empty));
    coverPoint("stalls", () -> s1Valid.and(s1Moves.not()));
    coverPoint("keepsWord", () -> keeps);
    coverPoint("zero", () -> s1Valid.and(buffer.upstream.data.nonZero.not()).and(s1Empty.not()));
    coverPoint("flushedInScan", () -> flush.and(more));
  }

  private void onlyRow(EieConfig config, Bool moves, Bits word) {
    read.set(moves);
    address.set(nextRow);
    offer(config, word, value(config, word).orR());
  }

  /** A stored activation without its parity. */
  private static Bits value(EieConfig config, Bits stored) {
    return stored.slice(config.activationBits() - 1, 0);
  }

  private void offer(EieConfig config, Bits row, Bool nonZero) {
    if (fault != null) {
      Bool broken = SramBank.brokenIn(row).named("rowBroken");
      fault.set(delayInit(s1Valid.and(s1Empty.not()).and(broken), 0).named("scanFault"));
    }
    buffer.upstream.data.value.set(value(config, row).asSInt());
    buffer.upstream.data.nonZero.set(nonZero.and(s1Empty.not()));
  }

  /**
   * Reads the memory for a word's first row, and for the first row of a scan. All rows of a word
   * are compared with zero before one of them is selected; the opposite order is the longer path.
   */
  private void rowOfWord(EieConfig config, Bool moves, Bits word) {
    int rowBits = Integer.numberOfTrailingZeros(config.exchangeRows());
    UInt rowInWord = nextRow.slice(rowBits - 1, 0).named("rowInWord");
    Bool begins = reg(Bool.type()).named("begins");
    UInt s1Row = reg(UInt.w(rowBits)).named("s1Row");
    read.set(moves.and(begins.or(rowInWord.eq(0))));
    address.set(nextRow.width() == rowBits ? u(0, address.width()) : nextRow.shiftRight(rowBits));
    when(
        moves,
        () -> {
          s1Row.set(rowInWord);
          begins.set(false);
        });
    when(start, () -> begins.set(true));
    List<Bits> rows = new ArrayList<>();
    List<Bool> nonZero = new ArrayList<>();
    int width = config.storedBits(config.activationBits());
    for (int row = 0; row < config.exchangeRows(); row++) {
      Bits stored = word.slice((row + 1) * width - 1, row * width);
      rows.add(stored);
      nonZero.add(value(config, stored).orR().named("nonZero" + row));
    }
    offer(config, select(s1Row, rows).named("row"), select(s1Row, nonZero));
  }
}
