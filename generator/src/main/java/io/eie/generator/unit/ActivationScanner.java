package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;

/**
 * Reads an element's part of the source vector, row after row, as a leaf of the LNZD tree: one
 * token per row, empty when the activation is zero.
 *
 * <p>Stages: s0 the memory is addressed, s1 it answers and holds, then an elastic buffer. Rate: one
 * row per cycle. Latency: 2 cycles. Stalls when the tree does not take the token.
 */
public final class ActivationScanner extends HardwareModule {
  final Bool flush = in(Bool.type());
  final Bool start = in(Bool.type());
  final UInt startAddress;
  final UInt startRows = in(UInt.w(16));
  final Bool startEmpty = in(Bool.type());
  final Bool read = out(Bool.type());
  final UInt address;
  final Bits readData;
  final Channel<ScanToken> scan;

  private final ElasticBuffer<ScanToken> buffer;
  private final UInt nextRow;
  private final UInt rowsLeft = regInit(UInt.w(16), 0);
  private final Bool s1Valid = regInit(Bool.type(), 0);
  private final Bool s1Empty = reg(Bool.type());
  private final Bool s1Moves = wire(Bool.type());

  public ActivationScanner(EieConfig config) {
    super("ActivationScanner");
    describe("Reads an element's part of the source vector as a leaf of the LNZD tree.");
    startAddress = in(UInt.w(config.activationAddressBits()));
    address = out(UInt.w(config.activationAddressBits()));
    readData = in(Bits.w(config.activationBits()));
    scan = master(() -> new ScanToken(config));
    buffer = instance(new ElasticBuffer<>("Scan", () -> new ScanToken(config)));
    nextRow = reg(UInt.w(config.activationAddressBits()));

    // s0: address
    Bool more = rowsLeft.ne(0).named("more");
    read.set(more.and(s1Moves));
    address.set(nextRow);
    when(
        read,
        () -> {
          nextRow.set(nextRow.plus(1));
          rowsLeft.set(rowsLeft.minus(1));
        });
    when(
        start,
        () -> {
          nextRow.set(startAddress);
          rowsLeft.set(mux(startEmpty, u(0, 16), startRows));
        });

    // s1: the activation stands at the memory's output
    s1Moves.set(s1Valid.not().or(buffer.upstream.ready));
    when(s1Moves, () -> s1Valid.set(more));
    when(start, () -> s1Valid.set(startEmpty));
    when(start.or(read), () -> s1Empty.set(start));
    buffer.flush.set(flush);
    buffer.upstream.valid.set(s1Valid);
    buffer.upstream.data.nonZero.set(readData.orR().and(s1Empty.not()));
    buffer.upstream.data.last.set(lit(true));
    buffer.upstream.data.element.set(u(0, Widths.element(config)));
    buffer.upstream.data.value.set(readData.asSInt());
    buffer.downstream.connectTo(scan);

    when(
        flush,
        () -> {
          s1Valid.set(false);
          rowsLeft.set(u(0, 16));
        });
  }
}
