// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.element;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.Signal;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.arithmetic.ArithmeticUnit;
import io.eie.generator.unit.control.PassWrite;
import io.eie.generator.unit.matrix.CodebookWrite;
import io.eie.generator.unit.matrix.EntryDecoder;
import io.eie.generator.unit.matrix.MatrixRead;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.memory.MemoryRequest;
import io.eie.generator.unit.network.BroadcastToken;
import io.eie.generator.unit.network.ElementAccess;
import io.eie.generator.unit.network.ElementReply;
import io.eie.generator.unit.network.ScanToken;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * One processing element (paper, section IV): it holds and computes 1/N of the rows, of the input
 * and of the output.
 *
 * <p>A column passes activation queue, pointer read, range queue, sparse-matrix read, weight
 * decoder, arithmetic unit and accumulators. The queues, both read units and the decoder can stall,
 * the later units cannot. The mark of a pass is in the same queue as the columns, so each element
 * itself detects the end of a pass. All elements are identical; only the trees contain element
 * numbers.
 */
public final class ProcessingElement extends HardwareModule {
  /**
   * Cycles after a read of any memory but {@code ACTIVATION} and {@code VECTOR} in which the
   * element must not get another access.
   */
  public static final int HELD_CYCLES = 2;

  public final ElementAccess access;
  public final ElementReply reply;
  public final Channel<BroadcastToken> broadcast;
  public final Channel<ScanToken> scan;

  /** Number of the element's column group at the lowest level; null with one column group. */
  public final UInt groupNumber;

  /** For each level of column groups, the sums of the element before in the ring. */
  public final List<List<SInt>> ringBefore;

  /** The sums for the element after in the ring; empty with one column group. */
  public final List<SInt> ringAfter;

  private final ActivationQueue activationQueue;
  private final ColumnPointers pointerRead;
  private final RangeQueue rangeQueue;
  private final MatrixRead sparseMatrixRead;
  private final EntryDecoder weightDecoder;
  private final ArithmeticUnit arithmeticUnit;
  private final ActivationReadWrite activationReadWrite;

  private final Bool flush = regInit(Bool.type(), 0);
  private final Bool requestValid = regInit(Bool.type(), 0);
  private final MemoryRequest request;
  private final Bool replyBusy = regInit(Bool.type(), 0);
  private final Bits replyData = reg(Bits.w(HOST_WORD_BITS));
  private final Bool pipelineEmpty = regInit(Bool.type(), 0);

  public ProcessingElement(EieConfig config) {
    super("ProcessingElement");
    describe("One processing element.");
    reply = out(() -> new ElementReply(config));
    access = in(() -> new ElementAccess(config));
    unusedBits(access.element, "the nodes above have used every digit of the element's number");
    unusedBits(access.everyone, "only the nodes above ask whether a write is for every element");
    broadcast = slave(() -> new BroadcastToken(config));
    scan = master(() -> new ScanToken(config));
    activationQueue = instance(new ActivationQueue(config));
    pointerRead = instance(ColumnPointers.of(config));
    rangeQueue = instance(new RangeQueue(config));
    sparseMatrixRead = instance(MatrixRead.of(config));
    weightDecoder = instance(EntryDecoder.of(config));
    arithmeticUnit = instance(new ArithmeticUnit(config));
    activationReadWrite = instance(new ActivationReadWrite(config));
    request = reg(() -> new MemoryRequest(config));
    boolean groups = config.columnGroups().several();
    groupNumber = groups ? in(activationReadWrite.groupNumber.shape()) : null;
    ringBefore =
        activationReadWrite.ringBefore.stream()
            .map(level -> level.stream().map(sum -> in(sum.shape())).toList())
            .toList();
    ringAfter = activationReadWrite.ringAfter.stream().map(sum -> out(sum.shape())).toList();

    stage("h0: requests in registers, each memory picks its own");
    takeAccess();
    stage("columns through the pipeline");
    columns(config);
    stage("marks between the passes");
    marks();
    ElementCounters counters =
        config.performanceCounters() ? instance("counters", new ElementCounters(config)) : null;
    if (counters != null) {
      stage("events to the counters");
      count(counters);
    }
    stage("h1 to h3: the memories answer; h4: the answer in registers");
    if (counters == null) {
      leaveUncounted();
    }
    answer(counters, config);
  }

  /** h0: requests in registers; each memory gets its own. */
  private void takeAccess() {
    flush.set(access.flush);
    requestValid.set(access.valid);
    // the request stays in the register until the next one, for late answers and second attempts
    when(access.valid, () -> request.set(access.request));
    wireHost(sparseMatrixRead.host, chosen(ElementMemory.SPARSE));
    wireHost(pointerRead.host, chosen(ElementMemory.POINTER));
    wireHost(activationReadWrite.biasHost, chosen(ElementMemory.BIAS));
    wireHost(
        activationReadWrite.activationHost,
        chosen(ElementMemory.ACTIVATION).or(chosen(ElementMemory.VECTOR)));
    activationReadWrite.hostReplaced.set(requestValid);
    Bool write = requestValid.and(request.write);
    PassWrite pass = activationReadWrite.passUpdate;
    pass.enable.set(write.and(chosen(ElementMemory.PASS)));
    pass.second.set(request.word.bit(0));
    pass.data.set(request.data);
    CodebookWrite codebook = weightDecoder.codebookWrite;
    codebook.enable.set(write.and(chosen(ElementMemory.CODEBOOK)));
    codebook.word.set(request.word.resize(codebook.word.width()));
    codebook.data.set(request.data);
  }

  private void wireHost(HostAccess host, Bool chosen) {
    host.enable.set(requestValid.and(chosen));
    host.write.set(request.write);
    host.word.set(request.word);
    host.data.set(request.data);
  }

  private Bool chosen(ElementMemory memory) {
    return request.memory.eq(memory.code());
  }

  /** High when the central control clears the counters, at the start of a run. */
  private Bool runStarts() {
    return requestValid.and(request.write).and(chosen(ElementMemory.COUNTERS));
  }

  private void columns(EieConfig config) {
    activationQueue.flush.set(flush);
    broadcast.connectTo(activationQueue.upstream);
    Channel<BroadcastToken> head = activationQueue.downstream;
    Bool computing = activationReadWrite.computing;
    pointerRead.flush.set(flush);
    pointerRead.column.valid.set(head.valid.and(head.data.pass.not()).and(computing));
    pointerRead.column.data.column.set(head.data.column);
    pointerRead.column.data.value.set(head.data.value);
    head.ready.set(
        mux(
            head.data.pass,
            activationReadWrite.markTaken,
            pointerRead.column.ready.and(computing)));

    pointerRead.forget(runStarts());
    rangeQueue.flush.set(flush);
    pointerRead.range.connectTo(rangeQueue.upstream);
    sparseMatrixRead.flush.set(flush);
    sparseMatrixRead.forget.set(runStarts());
    rangeQueue.downstream.connectTo(sparseMatrixRead.range);
    weightDecoder.flush.set(flush);
    sparseMatrixRead.slice.connectTo(weightDecoder.slice);
    arithmeticUnit.flush.set(flush);
    arithmeticUnit.operands.set(weightDecoder.operands);
    arithmeticUnit.productShift.set(activationReadWrite.productShift);
    arithmeticUnit.exchange.set(activationReadWrite.exchange);
    for (int i = 0; i < config.exchangeRows(); i++) {
      activationReadWrite.sums.get(i).set(arithmeticUnit.sums.get(i));
    }
  }

  private void marks() {
    Channel<BroadcastToken> head = activationQueue.downstream;
    activationReadWrite.flush.set(flush);
    Bool mark = head.valid.and(head.data.pass);
    if (groupNumber == null) {
      activationReadWrite.mark.set(mark);
    } else {
      Bool closes = BroadcastToken.closes(head.data.value);
      activationReadWrite.mark.set(mark.and(closes.not()));
      activationReadWrite.close.set(mark.and(closes));
      ring();
    }
    activationReadWrite.pipelineEmpty.set(pipelineEmpty);
    pipelineEmpty.set(
        pointerRead
            .takes()
            .or(pointerRead.occupied)
            .or(rangeQueue.downstream.valid)
            .or(sparseMatrixRead.slice.valid)
            .or(weightDecoder.occupied)
            .or(arithmeticUnit.occupied)
            .not());
    activationReadWrite.scan.connectTo(scan);
  }

  private void ring() {
    activationReadWrite.groupNumber.set(groupNumber);
    for (int level = 0; level < ringBefore.size(); level++) {
      for (int row = 0; row < ringAfter.size(); row++) {
        activationReadWrite.ringBefore.get(level).get(row).set(ringBefore.get(level).get(row));
      }
    }
    for (int row = 0; row < ringAfter.size(); row++) {
      ringAfter.get(row).set(activationReadWrite.ringAfter.get(row));
    }
  }

  private void leaveUncounted() {
    List<Signal<?>> events =
        new ArrayList<>(
            List.of(
                activationReadWrite.reads,
                activationReadWrite.saturations,
                arithmeticUnit.saturations,
                pointerRead.reads,
                sparseMatrixRead.reads,
                weightDecoder.busy));
    if (groupNumber != null) {
      events.add(activationReadWrite.ringSaturations);
    }
    for (Signal<?> event : events) {
      unusedBits(event, "events that only the left-out counters use");
    }
  }

  private void count(ElementCounters counters) {
    ElementEvents events = counters.events;
    events.busy.set(weightDecoder.busy);
    events.starved.set(activationReadWrite.computing.and(weightDecoder.busy.not()));
    events.sparseReads.set(sparseMatrixRead.reads);
    events.pointerRead.set(pointerRead.reads);
    events.activationRead.set(activationReadWrite.reads);
    events.sumSaturations.set(arithmeticUnit.saturations);
    events.outputSaturations.set(activationReadWrite.saturations);
    if (events.ringSaturations != null) {
      events.ringSaturations.set(activationReadWrite.ringSaturations);
    }
    counters.index.set(request.word.resize(counters.index.width()));
    counters.clear.set(runStarts());
  }

  /**
   * Every access has its answer in h4, zero when nothing was read. Selecting a value of a word has
   * its own cycle, because it would be the element's longest path otherwise. Activations can be
   * read in every cycle. The other memories keep their outputs until h3, because the host does not
   * access an element for {@link #HELD_CYCLES} cycles after it has read one of them.
   */
  private void answer(ElementCounters counters, EieConfig config) {
    Bits counted = counters == null ? bits(0, HOST_WORD_BITS) : counters.data;
    SInt bias = activationReadWrite.biasHostData;
    Bool h1Read = delayInit(requestValid.and(request.write.not()), 0).named("h1Read");
    Bool h2Read = delayInit(h1Read, 0).named("h2Read");
    Bool h3Read = delayInit(h2Read, 0).named("h3Read");
    UInt h3Memory = later(later(later(request.memory, "h1Memory"), "h2Memory"), "h3Memory");
    // a word of a vector has bits for the position only
    int lane = VectorLayout.of(config).laneBits();
    Bits activation = activationReadWrite.activationHostData.resize(lane).asBits();
    Bool sign = activation.bit(lane - 1).and(h3Memory.eq(ElementMemory.ACTIVATION.code()));
    Bits high = mux(sign, ones(HOST_WORD_BITS - lane), bits(0, HOST_WORD_BITS - lane));
    Bits found =
        select(
            h3Memory,
            List.of(
                sparseMatrixRead.hostData,
                pointerRead.hostData,
                extended(config.exchangeRows() > 1 ? delay(bias).named("pickedBias") : bias),
                cat(high, activation),
                counted,
                bits(0, HOST_WORD_BITS),
                bits(0, HOST_WORD_BITS),
                cat(high, activation)));
    Bool h2Busy = delayInit(activationReadWrite.hostFails, 0).named("h2Busy");
    replyBusy.set(delayInit(h2Busy, 0).named("h3Busy"));
    replyData.set(found.gatedBy(h3Read));
    reply.busy.set(replyBusy);
    reply.data.set(replyData);
    if (config.parity()) {
      tellBroken(h3Memory, h3Read);
    }
  }

  /** Whether the word that the host read is broken, and whether the program used a broken one. */
  private void tellBroken(UInt h3Memory, Bool h3Read) {
    Bool none = lit(false);
    Bool broken =
        select(
            h3Memory,
            List.of(
                sparseMatrixRead.hostBroken,
                pointerRead.hostBroken,
                activationReadWrite.biasHostBroken,
                activationReadWrite.activationHostBroken,
                none,
                none,
                none,
                activationReadWrite.activationHostBroken));
    reply.broken.set(delayInit(h3Read.and(broken), 0).named("replyBroken").asBits());
    Bool fault = any(List.of(sparseMatrixRead.fault, pointerRead.fault, activationReadWrite.fault));
    reply.fault.set(delayInit(fault, 0).named("elementFault"));
  }

  private UInt later(UInt memory, String name) {
    return delay(memory).named(name).codes("memory", ElementMemory.values());
  }

  private static Bits ones(int width) {
    return bits(BigInteger.ONE.shiftLeft(width).subtract(BigInteger.ONE), width);
  }

  private static Bits extended(SInt value) {
    return value.resize(HOST_WORD_BITS).asBits();
  }
}
