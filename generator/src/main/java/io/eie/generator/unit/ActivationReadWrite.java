package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/**
 * Everything an element does with activations: accumulators, their start values, write-back, and
 * the scan of the source vector (paper, section IV, activation read/write).
 *
 * <p>One activation memory holds source and destination; it is read while a pass is scanned and
 * written between passes, so one port is enough. Rates and latencies: {@link PassControl}, {@link
 * OutputStage}, {@link ActivationScanner}.
 */
public final class ActivationReadWrite extends HardwareModule {
  final Bool flush = in(Bool.type());
  final PassWrite passUpdate = in(PassWrite::new);
  final Bool mark = in(Bool.type());
  final Bool pipelineEmpty = in(Bool.type());
  final Bool markTaken = out(Bool.type());
  final Bool computing = out(Bool.type());
  final UInt productShift = out(UInt.w(5));
  final UInt readRow;
  final SInt readSum;
  final AccumulatorWrite update;
  final HostAccess biasHost;
  final Bits biasHostData = out(Bits.w(64));
  final HostAccess activationHost;
  final Bits activationHostData = out(Bits.w(64));
  final Channel<ScanToken> scan;

  /** High in a cycle in which an activation is read for the scan. */
  final Bool reads = out(Bool.type());

  /** High in a cycle in which an activation that did not fit is written. */
  final Bool saturates = out(Bool.type());

  private final PassControl passControl;
  private final SramBank biasMemory;
  private final SramBank activationMemory;
  private final Accumulators accumulators;
  private final OutputStage outputStage;
  private final ActivationScanner scanner;
  private final UInt drainAddress;

  public ActivationReadWrite(EieConfig config) {
    super("ActivationReadWrite");
    describe("Accumulators, biases, write-back and the scan of the source vector.");
    readRow = in(UInt.w(config.rowBits()));
    readSum = out(SInt.w(config.accumulatorBits()));
    update = in(() -> new AccumulatorWrite(config));
    biasHost = in(() -> new HostAccess(config));
    activationHost = in(() -> new HostAccess(config));
    scan = master(() -> new ScanToken(config));
    passControl = instance(new PassControl(config));
    biasMemory =
        instance(new SramBank(Math.max(2, config.memories().biases()), config.accumulatorBits()));
    activationMemory =
        instance(new SramBank(config.memories().activations(), config.activationBits()));
    accumulators = instance(new Accumulators(config));
    outputStage = instance(new OutputStage(config));
    scanner = instance(new ActivationScanner(config));
    drainAddress = reg(UInt.w(config.activationAddressBits()));

    passControl.flush.set(flush);
    passControl.update.set(passUpdate);
    passControl.mark.set(mark);
    passControl.pipelineEmpty.set(pipelineEmpty);
    markTaken.set(passControl.markTaken);
    computing.set(passControl.computing);
    productShift.set(passControl.productShift);

    accumulate(config);
    writeBack();
    scanSource();
    activations(config);
    saturates.set(outputStage.saturates);
  }

  /** Start values and sums share the accumulators' write port: one is idle when the other works. */
  private void accumulate(EieConfig config) {
    RowExchange exchange = passControl.exchange;
    biasMemory.enable.set(passControl.biasRead.or(biasHost.enable));
    biasMemory.write.set(biasHost.enable.and(biasHost.write));
    biasMemory.address.set(
        mux(
            biasHost.enable,
            biasHost.word.resize(biasMemory.address.width()),
            passControl.biasAddress));
    biasMemory.writeData.set(biasHost.data.slice(config.accumulatorBits() - 1, 0));
    biasHostData.set(biasMemory.readData.asSInt().resize(64).asBits());

    SInt bias = mux(exchange.biased, biasMemory.readData.asSInt(), s(0, config.accumulatorBits()));
    accumulators.update.valid.set(update.valid.or(exchange.load));
    accumulators.update.row.set(mux(exchange.load, exchange.row, update.row));
    accumulators.update.sum.set(mux(exchange.load, bias, update.sum));
    accumulators.readRow.set(mux(exchange.drain, exchange.row, readRow));
    readSum.set(accumulators.readSum);
  }

  private void writeBack() {
    outputStage.valid.set(passControl.exchange.drain);
    outputStage.sum.set(accumulators.readSum);
    outputStage.outputShift.set(passControl.outputShift);
    outputStage.relu.set(passControl.relu);
    when(passControl.drainStarts, () -> drainAddress.set(passControl.drainAddress))
        .elseWhen(outputStage.done, () -> drainAddress.set(drainAddress.plus(1)));
  }

  private void scanSource() {
    scanner.flush.set(flush);
    scanner.start.set(passControl.scanStarts);
    scanner.startAddress.set(passControl.scanAddress);
    scanner.startRows.set(passControl.scanRows);
    scanner.startEmpty.set(passControl.scanEmpty);
    scanner.readData.set(activationMemory.readData);
    scanner.scan.connectTo(scan);
    reads.set(scanner.read);
  }

  private void activations(EieConfig config) {
    Bool written = outputStage.done;
    activationMemory.enable.set(scanner.read.or(written).or(activationHost.enable));
    activationMemory.write.set(written.or(activationHost.enable.and(activationHost.write)));
    activationMemory.address.set(
        mux(
            activationHost.enable,
            activationHost.word.resize(config.activationAddressBits()),
            mux(written, drainAddress, scanner.address)));
    activationMemory.writeData.set(
        mux(
            written,
            outputStage.activation.asBits(),
            activationHost.data.slice(config.activationBits() - 1, 0)));
    activationHostData.set(activationMemory.readData.asSInt().resize(64).asBits());
  }
}
