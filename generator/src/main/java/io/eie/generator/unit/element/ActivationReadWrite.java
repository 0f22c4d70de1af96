// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.unit.arithmetic.SumExchange;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.control.GroupExchange;
import io.eie.generator.unit.control.PassControl;
import io.eie.generator.unit.control.PassWrite;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.memory.SramBank;
import io.eie.generator.unit.network.ScanToken;
import io.eie.generator.unit.ring.SumRing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * The activation and bias memories of an element: start values of the accumulators, write-back, and
 * scan of the source vector (paper, section IV, activation read/write).
 *
 * <p>One activation memory holds source and destination. It is read during the scan of a pass and
 * written between passes, so one port is enough. A word of the activation memory and of the bias
 * memory holds the {@code exchangeRows} values of a group; the host reads and writes one value per
 * access: host word i is value {@code i % exchangeRows} of memory word {@code i / exchangeRows}.
 *
 * <p>The program has priority on the activation memory. The host's access is done in the cycle in
 * which it arrives or in the next one. It fails if the program uses the memory in both cycles, or
 * if the element gets another access in the second. Read data are valid three cycles after the
 * access arrives. Rates and latencies: {@link PassControl}, {@link OutputStage}, {@link
 * ActivationScanner}.
 */
public final class ActivationReadWrite extends HardwareModule {
  final Bool flush = in(Bool.type());
  final PassWrite passUpdate = in(PassWrite::new);
  final Bool mark = in(Bool.type());
  final Bool pipelineEmpty = in(Bool.type());
  final Bool markTaken = out(Bool.type());
  final Bool computing = out(Bool.type());
  final UInt productShift = out(UInt.w(DescriptorField.PRODUCT_SHIFT.width()));
  final SumExchange exchange;

  /** The sums of the group that is exchanged, in the same cycle. */
  final List<SInt> sums;

  final HostAccess biasHost;
  final SInt biasHostData;
  final HostAccess activationHost;
  final SInt activationHostData;

  /** High when the element has a new access, whose fields are at the hosts' ports in this cycle. */
  final Bool hostReplaced = in(Bool.type());

  /** High in the cycle after an access to the activation memory that was not done. */
  final Bool hostFails = out(Bool.type());

  final Channel<ScanToken> scan;

  /**
   * High after a cycle in which a start value or an activation of the scan was broken; null without
   * parity.
   */
  final Bool fault;

  /**
   * High while the start value that the host read is broken, from two cycles after the read on;
   * null without parity.
   */
  final Bool biasHostBroken;

  /** Whether the value at {@link #activationHostData} is broken; null without parity. */
  final Bool activationHostBroken;

  /** High in a cycle in which a word of activations is read for the scan. */
  final Bool reads = out(Bool.type());

  /** Number of activations that are written in this cycle and saturated. */
  final UInt saturations;

  /** High when the mark at the head of the queue closes a pass; null with one column group. */
  final Bool close;

  /** Number of the element's column group at the lowest level; null with one column group. */
  final UInt groupNumber;

  /** For each level of column groups, the sums of the element before in the ring. */
  final List<List<SInt>> ringBefore = new ArrayList<>();

  /** The sums for the element after in the ring; empty with one column group. */
  final List<SInt> ringAfter;

  /** Number of sums that saturate in the ring; null with one column group. */
  final UInt ringSaturations;

  private final PassControl passControl;

  /** Null with one column group. */
  private final SumRing sumRing;

  private final SramBank biasMemory;
  private final SramBank activationMemory;
  private final List<OutputStage> outputStage = new ArrayList<>();
  private final ActivationScanner scanner;
  private final UInt drainAddress;
  private final Bool hostWaits = regInit(Bool.type(), 0);

  /** High in the cycle in which the host's access to the activation memory is done. */
  private final Bool hostActs = wire(Bool.type());

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
    unusedBits(biasHost.data, HostAccess.NARROW_DATA);
    unusedBits(biasHost.word, HostAccess.FEW_WORDS);
    unusedBits(activationHost.data, HostAccess.NARROW_DATA);
    unusedBits(activationHost.word, HostAccess.FEW_WORDS);
    biasHostData = out(SInt.w(config.accumulatorBits()));
    activationHostData = out(SInt.w(config.activationBits()));
    scan = master(() -> new ScanToken(config));
    fault = config.parity() ? out(Bool.type()) : null;
    biasHostBroken = config.parity() ? out(Bool.type()) : null;
    activationHostBroken = config.parity() ? out(Bool.type()) : null;
    passControl = instance(new PassControl(config));
    boolean groups = config.columnGroups().several();
    sumRing = groups ? instance(new SumRing(config)) : null;
    close = groups ? in(Bool.type()) : null;
    groupNumber = groups ? in(passControl.groupNumber.shape()) : null;
    ringSaturations = groups ? out(sumRing.saturations.shape()) : null;
    ringAfter = groups ? sumRing.after.stream().map(sum -> out(sum.shape())).toList() : List.of();
    if (groups) {
      for (List<SInt> level : sumRing.before) {
        ringBefore.add(level.stream().map(sum -> in(sum.shape())).toList());
      }
    }
    saturations = out(UInt.w(Widths.of(config.exchangeRows() + 1)));
    biasMemory = instance(memory(config, config.biases(), config.accumulatorBits()));
    activationMemory = instance(memory(config, config.activations(), config.activationBits()));
    for (int row = 0; row < config.exchangeRows(); row++) {
      outputStage.add(instance(new OutputStage(config)));
    }
    scanner = instance(new ActivationScanner(config));
    drainAddress = reg(UInt.w(Widths.activationWord(config)));

    stage("between two passes");
    passControl.flush.set(flush);
    passControl.update.set(passUpdate);
    passControl.mark.set(mark);
    passControl.pipelineEmpty.set(pipelineEmpty);
    markTaken.set(passControl.markTaken);
    computing.set(passControl.computing);
    productShift.set(passControl.productShift);
    if (sumRing != null) {
      stage("the ring of the column groups");
      ring();
    }

    stage("start values out of the bias memory");
    exchangeSums(config);
    if (fault != null) {
      fault.set(scanner.fault.or(startFault()));
    }
    stage("write-back");
    writeBack();
    stage("scan of the source vector");
    scanSource();
    stage("the activation memory, for write-back, scan and host");
    activations(config);
  }

  private void ring() {
    passControl.close.set(close);
    passControl.groupNumber.set(groupNumber);
    sumRing.flush.set(flush);
    sumRing.reads.set(passControl.exchange.read);
    sumRing.step.set(passControl.ring);
    sumRing.level.set(passControl.ringLevel);
    for (int row = 0; row < sums.size(); row++) {
      sumRing.own.get(row).set(sums.get(row));
      ringAfter.get(row).set(sumRing.after.get(row));
      for (int level = 0; level < ringBefore.size(); level++) {
        sumRing.before.get(level).get(row).set(ringBefore.get(level).get(row));
      }
    }
    ringSaturations.set(sumRing.saturations);
  }

  private static SramBank memory(EieConfig config, int values, int width) {
    int perWord = config.exchangeRows();
    return new SramBank(config, Math.max(2, values / perWord), perWord, width);
  }

  private void exchangeSums(EieConfig config) {
    GroupExchange group = passControl.exchange;
    biasMemory.enable.set(passControl.biasRead.or(biasHost.enable));
    biasMemory.write.set(biasHost.enable.and(biasHost.write));
    if (config.exchangeRows() > 1) {
      biasMemory.writeMask.set(hostMask(biasHost, config));
    }
    biasMemory.address.set(
        mux(biasHost.enable, hostWord(biasHost, biasMemory, config), passControl.biasAddress));
    biasMemory.store(hostData(biasHost, biasMemory, config));
    Bits answer = answer(biasHost.enable, biasHost, biasMemory, config, "biasHostRow");
    biasHostData.set(biasMemory.valueOf(answer).asSInt());
    if (biasHostBroken != null) {
      biasHostBroken.set(delay(SramBank.brokenIn(answer)).named("hostBiasBroken"));
    }

    exchange.drain.set(group.read == null ? group.drain.get(0) : group.read);
    exchange.drainGroup.set(group.readGroup);
    // A register holds start values for a cycle after the memory: the path from the memory to every
    // accumulator would be the element's longest. No sum is used before this cycle.
    exchange.load.set(delayInit(group.load, 0).named("e2Load"));
    exchange.loadGroup.set(delay(group.loadGroup).named("e2Group"));
    List<Bits> biases = stored(biasMemory).stream().map(biasMemory::valueOf).toList();
    for (int row = 0; row < config.exchangeRows(); row++) {
      SInt bias = biases.get(row).asSInt();
      SInt start = mux(group.biased, bias, s(0, bias.width()));
      exchange.start.get(row).set(delay(start).named("e2Start" + row));
    }
  }

  /** Checks the start values of the rows that the pass has; the last word may hold others too. */
  private Bool startFault() {
    GroupExchange group = passControl.exchange;
    List<Bool> broken = new ArrayList<>();
    for (int row = 0; row < group.starts.size(); row++) {
      broken.add(group.starts.get(row).and(biasMemory.broken(row)));
    }
    return delayInit(group.biased.and(any(broken)), 0).named("startFault");
  }

  private void writeBack() {
    UInt saturated = null;
    for (int row = 0; row < outputStage.size(); row++) {
      OutputStage stage = outputStage.get(row);
      Bool drains = passControl.exchange.drain.get(row);
      if (sumRing == null) {
        stage.valid.set(drains);
        stage.sum.set(sums.get(row));
      } else {
        Bool total = sumRing.total.get(row);
        stage.valid.set(delayInit(drains, 0).named("heldDrain" + row).or(total));
        stage.sum.set(mux(total, sumRing.after.get(row), sumRing.held.get(row)));
      }
      stage.outputShift.set(passControl.outputShift);
      stage.relu.set(passControl.relu);
      UInt one = stage.saturates.asBits().asUInt().resize(saturations.width());
      saturated = saturated == null ? one : saturated.plus(one);
    }
    saturations.set(saturated);
    when(passControl.drainStarts, () -> drainAddress.set(passControl.drainAddress))
        .elseWhen(outputStage.get(0).done, () -> drainAddress.set(drainAddress.plus(1)));
  }

  private void scanSource() {
    scanner.flush.set(flush);
    scanner.start.set(passControl.scanStarts);
    scanner.startAddress.set(passControl.scanAddress);
    scanner.startRows.set(passControl.scanRows);
    scanner.startEmpty.set(passControl.scanEmpty);
    scanner.readData.set(activationMemory.readData);
    scanner.otherRead.set(hostActs.and(activationHost.write.not()));
    scanner.scan.connectTo(scan);
    reads.set(scanner.read);
  }

  private void activations(EieConfig config) {
    Bool written = outputStage.get(0).done;
    List<Bits> done = outputStage.stream().map(stage -> stage.done.asBits()).toList();
    List<Bits> found = outputStage.stream().map(stage -> stage.activation.asBits()).toList();
    Bool used = scanner.read.or(written).named("usedByProgram");
    Bool tries = hostWaits.and(hostReplaced.not()).named("triesAgain");
    hostActs.set(activationHost.enable.or(tries).and(used.not()));
    hostWaits.set(activationHost.enable.and(used));
    hostFails.set(hostWaits.and(hostReplaced.or(used)));
    coverPoint("hostActsLater", () -> tries.and(used.not()));
    coverPoint("hostFailsTwice", () -> hostWaits.and(used));
    coverPoint("hostReplaced", () -> hostWaits.and(hostReplaced));
    coverPoint("hostAgainstWriteBack", () -> activationHost.enable.and(written));
    coverPoint("hostAgainstScan", () -> activationHost.enable.and(scanner.read));
    coverPoint(
        "readBesideHeldWord", () -> hostActs.and(activationHost.write.not()).and(scan.valid));
    activationMemory.enable.set(used.or(hostActs));
    activationMemory.write.set(written.or(hostActs.and(activationHost.write)));
    if (config.exchangeRows() > 1) {
      activationMemory.writeMask.set(mux(written, joined(done), hostMask(activationHost, config)));
    }
    activationMemory.address.set(
        mux(
            used,
            mux(written, drainAddress, scanner.address),
            hostWord(activationHost, activationMemory, config)));
    activationMemory.store(
        mux(written, joined(found), hostData(activationHost, activationMemory, config)));
    // done at once, the value is valid two cycles later and is held for one cycle; else three
    Bits picked =
        delay(answer(hostActs, activationHost, activationMemory, config, "activationHostRow"))
            .named("pickedActivation");
    Bool late = delayInit(delayInit(tries, 0).named("h2Tried"), 0).named("h3Tried");
    Bits answered = mux(late, picked, delay(picked).named("heldActivation"));
    activationHostData.set(activationMemory.valueOf(answered).asSInt());
    if (activationHostBroken != null) {
      activationHostBroken.set(SramBank.brokenIn(answered));
    }
  }

  // the host's value at every index of a memory word

  private static int rowBits(EieConfig config) {
    return Integer.numberOfTrailingZeros(config.exchangeRows());
  }

  private static UInt hostWord(HostAccess host, SramBank memory, EieConfig config) {
    return host.word.shiftRight(rowBits(config)).resize(memory.address.width());
  }

  private static Bits hostMask(HostAccess host, EieConfig config) {
    UInt row = host.word.slice(rowBits(config) - 1, 0);
    return joined(
        Stream.iterate(0, number -> number + 1)
            .limit(config.exchangeRows())
            .map(number -> row.eq(number).asBits())
            .toList());
  }

  /** A memory word with the host's value at every index; the write mask selects one. */
  private static Bits hostData(HostAccess host, SramBank memory, EieConfig config) {
    Bits value = host.data.slice(memory.valueBits() - 1, 0);
    return joined(Collections.nCopies(config.exchangeRows(), value));
  }

  /** The value that the host read as stored, valid from the cycle after {@code reads}. */
  private Bits answer(Bool reads, HostAccess host, SramBank memory, EieConfig config, String name) {
    List<Bits> values = stored(memory);
    if (values.size() == 1) {
      return values.get(0);
    }
    UInt row = reg(UInt.w(rowBits(config))).named(name);
    when(reads, () -> row.set(host.word.slice(rowBits(config) - 1, 0)));
    return select(row, values);
  }

  /** The values of the word at a memory's output, as stored. */
  private static List<Bits> stored(SramBank memory) {
    return Stream.iterate(0, value -> value + 1)
        .limit(memory.values())
        .map(memory::stored)
        .toList();
  }

  /** The concatenation of values to a word, the first in the lowest bits. */
  private static Bits joined(List<Bits> values) {
    List<Bits> highestFirst = new ArrayList<>(values);
    Collections.reverse(highestFirst);
    return values.size() == 1 ? values.get(0) : cat(highestFirst);
  }
}
