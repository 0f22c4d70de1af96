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
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything an element does with activations: the accumulators' start values, write-back, and the
 * scan of the source vector (paper, section IV, activation read/write).
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
  final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle. */
  final List<SInt> sums;

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
  private final OutputStage outputStage;
  private final ActivationScanner scanner;
  private final UInt drainAddress;

  public ActivationReadWrite(EieConfig config) {
    super("ActivationReadWrite");
    describe("Biases, write-back and the scan of the source vector.");
    exchange = out(() -> new SumExchange(config));
    sums =
        Stream.generate(() -> in(SInt.w(config.accumulatorBits())))
            .limit(config.exchangeRows())
            .toList();
    biasHost = in(() -> new HostAccess(config));
    activationHost = in(() -> new HostAccess(config));
    scan = master(() -> new ScanToken(config));
    passControl = instance(new PassControl(config));
    biasMemory =
        instance(new SramBank(Math.max(2, config.memories().biases()), config.accumulatorBits()));
    activationMemory =
        instance(new SramBank(config.memories().activations(), config.activationBits()));
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

    exchangeSums(config);
    writeBack();
    scanSource();
    activations(config);
    saturates.set(outputStage.saturates);
  }

  private void exchangeSums(EieConfig config) {
    RowExchange row = passControl.exchange;
    biasMemory.enable.set(passControl.biasRead.or(biasHost.enable));
    biasMemory.write.set(biasHost.enable.and(biasHost.write));
    biasMemory.address.set(
        mux(
            biasHost.enable,
            biasHost.word.resize(biasMemory.address.width()),
            passControl.biasAddress));
    biasMemory.writeData.set(biasHost.data.slice(config.accumulatorBits() - 1, 0));
    biasHostData.set(biasMemory.readData.asSInt().resize(64).asBits());

    SInt bias = mux(row.biased, biasMemory.readData.asSInt(), s(0, config.accumulatorBits()));
    exchange.drain.set(row.drain);
    exchange.load.set(row.load);
    exchange.group.set(row.row.resize(exchange.group.width()));
    exchange.start.forEach(start -> start.set(bias));
  }

  private void writeBack() {
    outputStage.valid.set(passControl.exchange.drain);
    outputStage.sum.set(sums.get(0));
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
