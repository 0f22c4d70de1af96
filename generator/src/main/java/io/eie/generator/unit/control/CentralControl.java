// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Signal;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.memory.HostAccess;
import io.eie.generator.unit.memory.MemoryRequest;
import io.eie.generator.unit.memory.SramBank;
import io.eie.generator.unit.network.BroadcastToken;
import io.eie.generator.unit.network.ElementAccess;
import io.eie.generator.unit.network.ElementReply;
import io.eie.generator.unit.network.ScanToken;
import io.eie.generator.unit.ring.GroupEvents;
import io.eie.generator.unit.stream.StreamBeat;
import io.eie.generator.unit.stream.StreamMove;
import io.eie.generator.unit.stream.VectorStreams;
import java.util.ArrayList;
import java.util.List;

/**
 * The central control unit (paper, section IV): I/O mode while idle, computing mode while a program
 * runs.
 *
 * <p>Contains program, codebooks and trace, the host port, the sequencer, the queue of runs and the
 * root of the access network. While a program runs, the host can access registers and words of
 * vectors only; words of vectors use the network in cycles in which the program does not.
 */
public final class CentralControl extends HardwareModule {
  public final Channel<HostRequest> req;
  public final Channel<HostResponse> rsp;
  public final Bool interrupt = out(Bool.type());

  /** High while anything but the interrupt changes by itself. */
  public final Bool busy = out(Bool.type());

  public final ElementAccess access;
  public final ElementReply reply;
  public final Channel<BroadcastToken> broadcast;
  public final Channel<ScanToken> scan;

  private final HostPort hostPort;
  private final ControlRegisters controlRegisters;
  private final Sequencer sequencer;
  private final DescriptorFetch descriptorFetch;
  private final ElementTransfers elementTransfers;
  private final VectorPath vectorPath;
  private final RunQueue runQueue;

  /** The streams of vectors; null where there are none. */
  private final VectorStreams streams;

  /** Packets in and out; null where there are none. */
  public final Channel<StreamBeat> streamIn;

  public final Channel<StreamBeat> streamOut;

  private final CodebookLoader codebookLoader;
  private final RunCounters runCounters;
  private final SramBank programMemory;
  private final SramBank codebookMemory;
  private final SramBank traceMemory;
  private final Bool programAnswers = regInit(Bool.type(), 0);
  private final Bool codebookAnswers = regInit(Bool.type(), 0);
  private final Bool traceAnswers = regInit(Bool.type(), 0);

  /** What the column groups did some cycles ago; null with one column group. */
  public final GroupEvents groupEvents;

  public CentralControl(EieConfig config) {
    super("CentralControl");
    describe("Host port, program, codebooks, counters and the sequencer of the passes.");
    AddressMap map = AddressMap.of(config);
    req = slave(() -> new HostRequest(config));
    rsp = master(() -> new HostResponse(config));
    access = out(() -> ElementAccess.ofRoot(config));
    reply = in(() -> ElementReply.ofRoot(config));
    broadcast = master(() -> new BroadcastToken(config));
    scan = slave(() -> new ScanToken(config));
    groupEvents = config.columnGroups().several() ? in(() -> new GroupEvents(config)) : null;
    hostPort = instance(new HostPort(config));
    unusedBits(hostPort.target.word, HostAccess.FEW_WORDS);
    for (Signal<?> field :
        List.of(
            hostPort.target.element,
            hostPort.target.everyone,
            hostPort.target.number,
            hostPort.target.vector,
            hostPort.target.memory)) {
      unusedBits(field, "requests to the elements leave the host port on a channel of their own");
    }
    unusedBits(hostPort.target.register, "the host port serves registers itself");
    controlRegisters = instance(new ControlRegisters(config));
    sequencer = instance(new Sequencer(config));
    descriptorFetch = instance(new DescriptorFetch(config));
    elementTransfers = instance(new ElementTransfers(config));
    unusedBits(elementTransfers.access.flush, "only the sequencer flushes the network");
    vectorPath = instance(new VectorPath(config));
    runQueue = instance(new RunQueue(config));
    streams = config.streams() ? instance(new VectorStreams(config)) : null;
    streamIn = config.streams() ? slave(() -> new StreamBeat(config)) : null;
    streamOut = config.streams() ? master(() -> new StreamBeat(config)) : null;
    codebookLoader = instance(new CodebookLoader(config));
    runCounters = instance(new RunCounters(config));
    programMemory = instance(store(config, ControlWindow.PROGRAM));
    codebookMemory = instance(store(config, ControlWindow.CODEBOOK));
    traceMemory = instance(store(config, ControlWindow.TRACE));
    if (config.programLength() == 1) {
      unusedBits(descriptorFetch.programWord, Widths.SINGLE);
      unusedBits(runCounters.traceWord, Widths.SINGLE);
    }

    req.connectTo(hostPort.req);
    hostPort.rsp.connectTo(rsp);
    stage("host port and registers");
    registers(config);
    stage("runs that wait, and that are completed");
    runs();
    stage("words of vectors");
    vectors();
    stage("the running program");
    program();
    stage("program, codebooks and trace");
    stores();
    stage("requests to the elements");
    elements();
    stage("counters of the run");
    countRun();
    stage("whether anything is under way");
    busy.set(any(underWay()));
  }

  private static SramBank store(EieConfig config, ControlWindow window) {
    return new SramBank(config, Math.max(2, window.words(config)), HOST_WORD_BITS);
  }

  private List<Bool> underWay() {
    List<Bool> underWay =
        new ArrayList<>(
            List.of(
                hostPort.busy,
                sequencer.running,
                runQueue.waiting,
                elementTransfers.empty.not(),
                vectorPath.empty.not(),
                runCounters.writing));
    if (streams != null) {
      underWay.add(streams.busy);
    }
    return underWay;
  }

  private void registers(EieConfig config) {
    controlRegisters.access.set(hostPort.registers);
    hostPort.registerData.set(controlRegisters.readData);
    hostPort.registerRefused.set(controlRegisters.refused);
    // between two runs there is no cycle in which an access could begin and last into the next run
    Bool running = sequencer.running.or(runQueue.waiting);
    hostPort.running.set(streams == null ? running : running.or(streams.streaming));
    hostPort.registerCause.set(controlRegisters.refusedCause);
    hostPort.waits.set(runCounters.writing.or(controlRegisters.settling));
    controlRegisters.running.set(sequencer.running);
    UInt refusal = hostPort.cause;
    Bool refuses = hostPort.refuses;
    if (streams != null) {
      refusal = mux(hostPort.refuses, hostPort.cause, streams.cause);
      refuses = refuses.or(streams.fails);
      if (config.parity()) {
        // no one is refused a beat of a packet; the host is told
        Bool broken =
            elementTransfers
                .response
                .valid
                .and(elementTransfers.response.data.stream.moves)
                .and(elementTransfers.response.data.broken);
        refusal =
            mux(
                broken.named("streamsBroken"),
                u(ErrorCause.MEMORY_PARITY.code(), ErrorCause.BITS),
                refusal);
        refuses = refuses.or(broken);
      }
      hostPort.streaming.set(streams.streaming);
      controlRegisters.streaming.set(streams.streaming);
    }
    controlRegisters.fails.set(sequencer.fails.or(refuses));
    controlRegisters.failCause.set(mux(sequencer.fails, runCause(), refusal));
    controlRegisters.counts.set(runCounters.counts);
    controlRegisters.failDescriptor.set(sequencer.failDescriptor);
    controlRegisters.failField.set(sequencer.failField);
    controlRegisters.failAddress.set(
        hostPort
            .refusedAddress
            .asBits()
            .gatedBy(
                streams == null
                    ? sequencer.fails.not()
                    : sequencer.fails.not().and(hostPort.refuses))
            .asUInt());
    interrupt.set(controlRegisters.interrupt);
  }

  /** Cause of the failure of a run; the descriptor of a run with a broken word tells nothing. */
  private UInt runCause() {
    UInt descriptor = u(ErrorCause.DESCRIPTOR.code(), ErrorCause.BITS);
    return sequencer.fault == null
        ? descriptor
        : mux(
            sequencer.failsByFault,
            u(ErrorCause.MEMORY_PARITY.code(), ErrorCause.BITS),
            descriptor);
  }

  private void runs() {
    runQueue.ask.set(controlRegisters.run);
    runQueue.request.set(controlRegisters.request);
    if (streams != null) {
      askForPackets();
    }
    runQueue.abort.set(abort());
    runQueue.acknowledge.set(controlRegisters.acknowledge);
    runQueue.acknowledgeAll.set(controlRegisters.acknowledgeAll);
    runQueue.running.set(sequencer.running);
    runQueue.finishes.set(sequencer.finishes);
    runQueue.fails.set(sequencer.fails);
    runQueue.cycles.set(runCounters.cyclesNext);
    runQueue.inputBufferRows.set(controlRegisters.inputs.bufferRows);
    runQueue.outputBufferRows.set(controlRegisters.outputs.bufferRows);
    controlRegisters.waiting.set(runQueue.waiting);
    controlRegisters.completed.set(runQueue.completed);
    controlRegisters.completedTag.set(runQueue.completedTag);
    controlRegisters.completedFailed.set(runQueue.completedFailed);
    controlRegisters.completedCycles.set(runQueue.completedCycles);
  }

  private Bool abort() {
    Bool abort = controlRegisters.abort;
    return streams == null ? abort : abort.or(streams.abortAgain);
  }

  private void askForPackets() {
    streamIn.connectTo(streams.packetsIn);
    streams.packetsOut.connectTo(streamOut);
    streams.able.set(runQueue.waiting.not());
    RunCommand packet = runQueue.packetRequest;
    runQueue.packetAsk.set(streams.ask);
    packet.first.set(controlRegisters.request.first);
    packet.last.set(controlRegisters.request.last);
    packet.source.set(streams.source);
    packet.destination.set(streams.destination);
    packet.tag.set(streams.tag);
    packet.stream.set(true);
    streams.ended.set(runQueue.streamEnds);
    streams.failed.set(runQueue.streamFails);
    streams.start.set(controlRegisters.stream);
    streams.drain.set(controlRegisters.drain);
    streams.abort.set(controlRegisters.abort);
    streams.inputs.set(controlRegisters.inputs);
    streams.outputs.set(controlRegisters.outputs);
  }

  private void vectors() {
    vectorPath.askedOutput.set(hostPort.s1Output);
    vectorPath.askedBuffer.set(hostPort.s1Buffer);
    vectorPath.askedWord.set(hostPort.s1Word);
    if (vectorPath.askedBeat != null) {
      vectorPath.askedBeat.set(hostPort.s1Beat == null ? lit(false) : hostPort.s1Beat);
    }
    if (vectorPath.beat != null) {
      vectorPath.beat.set(hostPort.beat == null ? lit(false) : hostPort.beat);
    }
    vectorPath.inputs.set(controlRegisters.inputs);
    vectorPath.outputs.set(controlRegisters.outputs);
    if (vectorPath.inputCopies != null) {
      vectorPath.inputCopies.set(controlRegisters.inputCopies);
      vectorPath.outputCopies.set(controlRegisters.outputCopies);
    }
    runQueue.buffer.set(hostPort.s1Buffer);
    vectorPath.readsBuffer.set(runQueue.readsBuffer);
    vectorPath.writesBuffer.set(runQueue.writesBuffer);
    hostPort.vectorRefused.set(vectorPath.refused);
    hostPort.vectorCause.set(vectorPath.cause);
    hostPort.vectorLast.set(vectorPath.askedLast);
    hostPort.vectorsSettle.set(controlRegisters.settling);

    HostTarget target = hostPort.target;
    vectorPath.valid.set(hostPort.vector);
    vectorPath.output.set(target.output);
    vectorPath.buffer.set(target.buffer);
    vectorPath.word.set(target.word.slice(vectorPath.word.width() - 1, 0));
    vectorPath.last.set(hostPort.lastPosition);
    vectorPath.data.set(HostPort.fitted(hostPort.data, vectorPath.data.width()));
    hostPort.vectorReady.set(vectorPath.ready);
    if (streams != null) {
      beats();
    }
  }

  /** While the streams are on, beats of packets move; the host's words are refused then. */
  private void beats() {
    StreamMove beat = streams.move.data;
    streams.move.ready.set(vectorPath.ready);
    vectorPath.stream.moves.set(streams.move.valid);
    vectorPath.stream.ends.set(beat.ends);
    when(
        streams.move.valid,
        () -> {
          vectorPath.valid.set(true);
          vectorPath.output.set(beat.output);
          vectorPath.buffer.set(beat.buffer);
          vectorPath.word.set(beat.word);
          vectorPath.last.set(beat.lastPosition);
          vectorPath.data.set(beat.data);
          if (vectorPath.beat != null) {
            vectorPath.beat.set(true);
          }
        });
    ElementAnswer answer = elementTransfers.response.data;
    streams.answered.set(elementTransfers.response.valid.and(answer.stream.moves));
    streams.answeredWrite.set(answer.write);
    streams.answeredLast.set(answer.stream.ends);
    streams.answer.set(answer.data);
    Bool runs = sequencer.running.or(runQueue.waiting).named("runIsKnown");
    streams.still.set(elementTransfers.empty.and(vectorPath.empty).and(runs.not()));
  }

  private void program() {
    sequencer.start.set(runQueue.start);
    sequencer.abort.set(abort());
    sequencer.firstDescriptor.set(runQueue.firstDescriptor);
    sequencer.lastDescriptor.set(runQueue.lastDescriptor);
    descriptorFetch.sourceRows.set(runQueue.sourceRows);
    descriptorFetch.destinationRows.set(runQueue.destinationRows);
    descriptorFetch.flush.set(sequencer.flush);
    descriptorFetch.start.set(sequencer.fetchStart);
    descriptorFetch.startDescriptor.set(sequencer.fetchDescriptor);
    descriptorFetch.startEnd.set(sequencer.fetchEnd);
    descriptorFetch.startInitial.set(sequencer.fetchInitial);
    descriptorFetch.lastDescriptor.set(runQueue.lastDescriptor);
    sequencer.fetchReady.set(descriptorFetch.ready);
    sequencer.next.set(descriptorFetch.next);
    sequencer.invalid.set(descriptorFetch.invalid);
    sequencer.invalidField.set(descriptorFetch.invalidField);
    codebookLoader.forget.set(runQueue.start.or(sequencer.flush));
    codebookLoader.start.set(sequencer.codebookStart);
    codebookLoader.codebook.set(sequencer.codebook);
    sequencer.codebookHeld.set(codebookLoader.holds);
    sequencer.codebookServes.set(codebookLoader.serves);
    scan.connectTo(sequencer.scan);
    sequencer.broadcast.connectTo(broadcast);
  }

  private void stores() {
    HostTarget target = hostPort.target;
    share(programMemory, target.program, descriptorFetch.programRead, descriptorFetch.programWord);
    share(codebookMemory, target.codebook, codebookLoader.storeRead, codebookLoader.storeWord);
    descriptorFetch.programData.set(programMemory.value());

    UInt hostWord = target.word.resize(traceMemory.address.width());
    Bool hostReads = hostPort.reads.and(target.trace).named("hostReadsTrace");
    traceMemory.enable.set(runCounters.traceWrite.or(hostReads));
    traceMemory.write.set(runCounters.traceWrite);
    traceMemory.address.set(
        mux(
            runCounters.traceWrite,
            runCounters.traceWord.resize(traceMemory.address.width()),
            hostWord));
    traceMemory.store(runCounters.traceData);

    programAnswers.set(hostPort.reads.and(target.program));
    codebookAnswers.set(hostPort.reads.and(target.codebook));
    traceAnswers.set(hostReads);
    Bool answered = programAnswers.or(codebookAnswers).or(traceAnswers);
    Bits found =
        mux(
            programAnswers,
            programMemory.stored(0),
            mux(codebookAnswers, codebookMemory.stored(0), traceMemory.stored(0)));
    if (sequencer.fault == null) {
      hostPort.storeAnswered.set(answered);
      hostPort.storeData.set(found);
    } else {
      checkStores(answered, found);
    }
  }

  /**
   * Checks the words that the host reads, and those that the program uses, here or in elements. The
   * host's answer is a cycle later than without parity: the memories' outputs come late in theirs.
   */
  private void checkStores(Bool answered, Bits found) {
    hostPort.storeAnswered.set(delayInit(answered, 0).named("storeAnswers"));
    hostPort.storeData.set(delay(programMemory.valueOf(found)).named("storeFound"));
    hostPort.storeBroken.set(
        SramBank.brokenIn(delay(SramBank.parityGroups(found)).named("storeParity")));
    Bool fetched = delayInit(descriptorFetch.programRead, 0).named("programFetched");
    Bool used =
        fetched.and(programMemory.broken(0)).or(codebookLoader.write.and(codebookMemory.broken(0)));
    sequencer.fault.set(delayInit(used.or(reply.fault), 0).named("memoryFault"));
  }

  /** Connects a memory that the host writes and the running program reads. */
  private void share(SramBank memory, Bool chosen, Bool read, UInt readWord) {
    Bool host = hostPort.writes.or(hostPort.reads).and(chosen);
    int addressBits = memory.address.width();
    memory.enable.set(host.or(read));
    memory.write.set(hostPort.writes.and(chosen));
    memory.address.set(
        mux(read, readWord.resize(addressBits), hostPort.target.word.resize(addressBits)));
    memory.store(HostPort.word(hostPort.data));
  }

  /** Selects the one user of the access network: counter clear, descriptor, codebook or host. */
  private void elements() {
    // the counters of the elements are 0 before the first run, too
    // one cycle after start, which is valid late in its cycle; no element counts this early
    Bool clear = delayInit(runQueue.start.or(hostPort.awake.not()), 0).named("clearCounters");
    Bool pass = descriptorFetch.pass.enable;
    Bool program = clear.or(pass).or(codebookLoader.write).named("programUsesNetwork");
    // the host port delays an access to an element until no word of a vector is under way
    elementTransfers.request.valid.set(vectorPath.request.valid.or(hostPort.element.valid));
    elementTransfers.request.data.set(hostPort.element.data);
    when(
        vectorPath.request.valid, () -> elementTransfers.request.data.set(vectorPath.request.data));
    hostPort.element.ready.set(elementTransfers.request.ready);
    vectorPath.request.ready.set(elementTransfers.request.ready);
    Bool elementsIdle = elementTransfers.empty.and(vectorPath.empty);
    if (streams == null) {
      elementTransfers.response.connectTo(hostPort.elementResponse);
    } else {
      // the host has no request to the elements while the streams are on
      Bool ofStream = elementTransfers.response.data.stream.moves;
      elementsIdle = elementsIdle.or(streams.streaming);
      hostPort.elementResponse.data.set(elementTransfers.response.data);
      hostPort.elementResponse.valid.set(elementTransfers.response.valid.and(ofStream.not()));
      elementTransfers.response.ready.set(hostPort.elementResponse.ready.or(ofStream));
    }
    hostPort.elementsIdle.set(elementsIdle);
    elementTransfers.free.set(program.not());
    elementTransfers.reply.set(reply);

    MemoryRequest host = elementTransfers.access.request;
    access.flush.set(sequencer.flush);
    access.valid.set(program.or(elementTransfers.access.valid));
    access.element.set(elementTransfers.access.element);
    access.everyone.set(program.or(elementTransfers.access.everyone));
    access.request.set(host);
    if (access.wide != null) {
      access.wide.set(elementTransfers.access.wide);
    }
    when(program, () -> access.request.write.set(true));
    when(
        clear,
        () -> access.request.memory.set(u(ElementMemory.COUNTERS.code(), ElementMemory.BITS)));
    when(
        pass,
        () -> {
          access.request.memory.set(u(ElementMemory.PASS.code(), ElementMemory.BITS));
          access.request.word.set(
              descriptorFetch.pass.second.asUInt().resize(access.request.word.width()));
          access.request.data.set(atRoot(descriptorFetch.pass.data));
        });
    when(
        codebookLoader.write,
        () -> {
          access.request.memory.set(u(ElementMemory.CODEBOOK.code(), ElementMemory.BITS));
          access.request.word.set(codebookLoader.writeWord.resize(access.request.word.width()));
          access.request.data.set(atRoot(codebookMemory.value()));
        });
  }

  /** A host word as wide as the access network's root. */
  private Bits atRoot(Bits word) {
    int width = access.request.data.width();
    return word.width() == width ? word : word.resize(width);
  }

  private void countRun() {
    runCounters.start.set(runQueue.start);
    runCounters.running.set(sequencer.running);
    runCounters.broadcasts.set(sequencer.broadcasts);
    if (groupEvents == null) {
      runCounters.stallsQueueFull.set(sequencer.stallsQueueFull);
      runCounters.stallsNoInput.set(sequencer.stallsNoInput);
    } else {
      // a cycle in which one group waits for a queue and another one for input counts once
      Bool noInput = groupEvents.noInput.and(groupEvents.queueFull.not());
      runCounters.groupBroadcasts.set(groupEvents.broadcasts);
      runCounters.stallsQueueFull.set(sequencer.stallsQueueFull.or(groupEvents.queueFull));
      runCounters.stallsNoInput.set(sequencer.stallsNoInput.or(noInput));
    }
    runCounters.boundary.set(sequencer.boundary);
    runCounters.descriptor.set(sequencer.boundaryDescriptor);
  }
}
