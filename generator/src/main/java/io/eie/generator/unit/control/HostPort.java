// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
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
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.block.Widths;

/**
 * The native host port: one response per request, in order; refuses requests that are not allowed.
 *
 * <p>Stages: s1 decodes the request in an elastic buffer; s2 executes it or sends it to {@link
 * ElementTransfers}. Rate: one request per cycle to the elements and to registers; a read of
 * program, codebooks or trace needs two cycles. A request to anything but the elements waits in s2
 * until the elements have carried out all earlier requests, so requests are executed and answered
 * in order. While a program runs, only registers and words of vectors can be accessed; every other
 * request is refused with an error and changes nothing.
 */
public final class HostPort extends HardwareModule {
  final Channel<HostRequest> req;
  final Channel<HostResponse> rsp;
  final Bool running = in(Bool.type());

  /** High while requests must wait: the trace of a run that has ended is still being written. */
  final Bool waits = in(Bool.type());

  /**
   * The target of the request in s2; the enables below are high in the cycle in which it is
   * executed.
   */
  final HostTarget target;

  /** Data of the request in s2: a word in the low bits, or a beat of a vector. */
  final Bits data;

  /** High for a beat of a vector; null where a beat is a word. */
  final Bool beat;

  final RegisterWrite registers = out(RegisterWrite::new);
  final Bits registerData = in(Bits.w(HOST_WORD_BITS));

  /** Cause of the refusal of the register write in s2. */
  final UInt registerCause = in(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  /** High when the register write in s2 is refused. */
  final Bool registerRefused = in(Bool.type());

  final Bool writes = out(Bool.type());
  final Bool reads = out(Bool.type());
  final Bool storeAnswered = in(Bool.type());
  final Bits storeData = in(Bits.w(HOST_WORD_BITS));

  /** Whether that word is broken; null without parity. */
  final Bool storeBroken;

  /** Requests to the elements, and their responses. */
  final Channel<ElementRequest> element;

  final Channel<ElementAnswer> elementResponse;

  /** High when every request to the elements is carried out and answered, words of vectors too. */
  final Bool elementsIdle = in(Bool.type());

  /** High in the cycle in which the word of a vector in s2 is sent. */
  final Bool vector = out(Bool.type());

  final Bool vectorReady = in(Bool.type());

  /** The word of a vector in s1, to decide whether it may be accessed. */
  final Bool s1Output = out(Bool.type());

  final UInt s1Buffer = out(UInt.w(AddressMap.BUFFER_BITS));
  final UInt s1Word;

  /** Null where a beat is a word. */
  final Bool s1Beat;

  final Bool vectorRefused = in(Bool.type());
  final UInt vectorCause = in(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());
  final UInt vectorLast;

  /** Last position of the word of a vector in s2. */
  final UInt lastPosition;

  /** High in a cycle in which that decision may change without a request. */
  final Bool vectorsSettle = in(Bool.type());

  /**
   * Low in reset and in the first cycle after it, so that no request is accepted that could be
   * lost.
   */
  final Bool awake = out(Bool.type());

  /**
   * High while vectors move through the streams: everything but registers is refused. Null where
   * there are no streams.
   */
  final Bool streaming;

  /** High while a request is not answered, or its answer not taken. */
  final Bool busy = out(Bool.type());

  /** High in the cycle in which a request is refused. */
  final Bool refuses = out(Bool.type());

  final UInt cause = out(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  /** Address / 8 of the refused request. */
  final UInt refusedAddress;

  private final ElasticBuffer<HostRequest> requests;
  private final ElasticBuffer<HostResponse> responses;
  private final AddressDecoder decoder;
  private final Bool s2Valid = regInit(Bool.type(), 0);
  private final Bool s2Write = reg(Bool.type());
  private final Bool s2Refused = reg(Bool.type());
  private final Bool s2Unmapped = reg(Bool.type());
  private final UInt s2Cause = reg(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());
  private final UInt s2Address;
  private final UInt s2Last;
  private final Bits s2Data;

  /** Null where a beat is a word. */
  private final Bool s2Beat;

  private final Bits s2Strobe = reg(Bits.w(8));
  private final HostTarget s2Target;

  /** Whether the target, if it is a register, is CONTROL or RUN. */
  private final Bool s2Control = reg(Bool.type());

  private final Bool s2Run = reg(Bool.type());
  private final Bool awaiting = regInit(Bool.type(), 0);
  private final Bool released = regInit(Bool.type(), 0);

  /** High while words of vectors may be under way. */
  private final Bool vectorsMove = regInit(Bool.type(), 0);

  public HostPort(EieConfig config) {
    super("HostPort");
    describe("Takes host requests, decodes them, carries them out or refuses them, answers.");
    req = slave(() -> new HostRequest(config));
    target = out(() -> new HostTarget(config));
    s1Word = out(UInt.w(AddressMap.of(config).vectorWordBits()));
    VectorLayout layout = VectorLayout.of(config);
    rsp = master(() -> new HostResponse(config));
    elementResponse = slave(() -> new ElementAnswer(config));
    data = out(Bits.w(layout.hostBeatBits()));
    s2Data = reg(data.shape());
    streaming = config.streams() ? in(Bool.type()) : null;
    storeBroken = config.parity() ? in(Bool.type()) : null;
    if (config.streams()) {
      String reason = "answers to a stream do not come to the host port";
      unusedBits(elementResponse.data.write, reason);
      unusedBits(elementResponse.data.stream.moves, reason);
      unusedBits(elementResponse.data.stream.ends, reason);
      if (layout.beatBits() > layout.hostBeatBits()) {
        unusedBits(
            elementResponse.data.data, "a beat of the host is narrower than one of a stream");
      }
    }
    boolean marks = layout.wideHostBeats() && layout.wideAccesses();
    beat = marks ? out(Bool.type()) : null;
    s1Beat = layout.wideHostBeats() ? out(Bool.type()) : null;
    s2Beat = marks ? reg(Bool.type()) : null;
    int positionBits = Widths.of(layout.positionsPerBeat());
    vectorLast = in(UInt.w(positionBits));
    lastPosition = out(UInt.w(positionBits));
    s2Last = reg(UInt.w(positionBits));
    element = master(() -> new ElementRequest(config));
    requests = instance(new ElasticBuffer<>("Request", () -> new HostRequest(config)));
    responses = instance(new ElasticBuffer<>("Response", () -> new HostResponse(config)));
    decoder = instance(new AddressDecoder(config));
    s2Target = reg(() -> new HostTarget(config));
    refusedAddress = out(UInt.w(req.data.address.width() - AddressMap.WORD_LSB));
    s2Address = reg(refusedAddress.shape());
    requests.flush.set(lit(false));
    responses.flush.set(lit(false));
    released.set(true);
    awake.set(released);
    requests.upstream.valid.set(req.valid.and(released));
    requests.upstream.data.set(req.data);
    req.ready.set(requests.upstream.ready.and(released));
    responses.downstream.connectTo(rsp);

    stage("s1: decode");
    Bool s2Done = wire(Bool.type()).named("s2Done");
    // a register write in s2 must be effective before a word of a vector is checked
    Bool registerWrite = s2Valid.and(s2Write).and(s2Target.register).named("s2WritesRegister");
    Bool mustWait = decoder.target.vector.and(registerWrite.or(vectorsSettle)).named("s1Waits");
    Bool s1Moves = s2Valid.not().or(s2Done).named("s1Moves");
    Bool s1Offers = requests.downstream.valid.and(mustWait.not()).named("s1Offers");
    requests.downstream.ready.set(s1Moves.and(mustWait.not()));
    s1Output.set(decoder.target.output);
    s1Buffer.set(decoder.target.buffer);
    s1Word.set(decoder.target.word.slice(s1Word.width() - 1, 0));
    if (s1Beat != null) {
      s1Beat.set(requests.downstream.data.beat);
    }
    if (beat != null) {
      beat.set(s2Beat);
    }
    decoder.write.set(requests.downstream.data.write);
    decoder.address.set(requests.downstream.data.address);
    decoder.strobe.set(requests.downstream.data.strobe);
    when(s1Moves, () -> s2Valid.set(s1Offers));
    when(
        requests.downstream.fire(),
        () -> {
          s2Write.set(requests.downstream.data.write);
          Bool vectorError =
              decoder.target.vector.and(
                  streaming == null ? vectorRefused : vectorRefused.or(streaming));
          s2Refused.set(decoder.refused.or(vectorError));
          s2Last.set(vectorLast);
          s2Unmapped.set(decoder.unmapped);
          s2Cause.set(mux(decoder.refused, decoder.cause, vectorCause()));
          s2Address.set(
              requests.downstream.data.address.slice(
                  req.data.address.width() - 1, AddressMap.WORD_LSB));
          s2Data.set(requests.downstream.data.data);
          if (s2Beat != null) {
            s2Beat.set(requests.downstream.data.beat);
          }
          s2Strobe.set(requests.downstream.data.strobe);
          s2Target.set(decoder.target);
          s2Control.set(addresses(Register.CONTROL));
          s2Run.set(addresses(Register.RUN));
        });

    stage("s2: execute");
    Bool blocked = running.and(s2Target.register.or(s2Target.vector).not()).named("blocked");
    Bool registerError = s2Target.register.and(s2Write).and(registerRefused);
    Bool error = s2Refused.or(blocked).or(registerError).named("error");
    // without the registers' own refusal, which would be a path there and back in the cycle of a
    // start
    Bool toElements =
        s2Target.element.or(s2Target.vector).and(s2Refused.or(blocked).not()).named("toElements");
    Bool atOnce = error.or(s2Write).or(s2Target.register).named("atOnce");
    Bool goes = s2Valid.and(waits.not()).and(awaiting.not()).named("goes");
    Bool able =
        goes.and(toElements.not()).and(elementsIdle).and(responses.upstream.ready).named("able");
    // no access to an element is under way together with a word of a vector, which may have to be
    // repeated
    Bool vectorsUnderWay = vectorsMove.and(elementsIdle.not()).named("vectorsUnderWay");
    handOver(goes.and(toElements).and(s2Target.vector.not()).and(vectorsUnderWay.not()));
    vector.set(goes.and(toElements).and(s2Target.vector));
    when(vector, () -> vectorsMove.set(true)).elseWhen(elementsIdle, () -> vectorsMove.set(false));
    // a read begins only when the response buffer has room, and no other answer arrives in these
    // cycles
    Bool late = awaiting.and(storeAnswered).named("late");
    Bool answersHere = able.and(atOnce).or(late).named("answersHere");
    s2Done.set(answersHere.or(element.fire()).or(vector.and(vectorReady)));
    writes.set(able.and(s2Write).and(error.not()));
    reads.set(able.and(atOnce.not()));
    when(reads, () -> awaiting.set(true)).elseWhen(storeAnswered, () -> awaiting.set(false));
    Bool ofElement =
        tellRefusal(
            able.and(error),
            mux(
                s2Refused,
                s2Cause,
                mux(blocked, u(ErrorCause.BUSY.code(), ErrorCause.BITS), registerCause)),
            late);
    lastPosition.set(s2Last);
    refusedAddress.set(
        ofElement == null ? s2Address : s2Address.asBits().gatedBy(ofElement.not()).asUInt());
    target.set(s2Target);
    data.set(s2Data);
    // does not wait for the registers' own refusal, which would be a path there and back in the
    // cycle of a start
    registers.enable.set(able.and(s2Write).and(s2Target.register).and(s2Refused.not()));
    registers.index.set(s2Target.word.resize(registers.index.width()));
    registers.control.set(s2Control);
    registers.run.set(s2Run);
    registers.data.set(word(s2Data));
    registers.strobe.set(s2Strobe);

    Bits found = mux(awaiting, storeData, mux(s2Write, bits(0, HOST_WORD_BITS), registerData));
    HostResponse response = responses.upstream.data;
    Bool refused = answersHere.and(error).and(awaiting.not());
    responses.upstream.valid.set(answersHere.or(elementResponse.valid));
    response.error.set(storeBroken == null ? refused : refused.or(readsBroken(late)));
    response.unmapped.set(refused.and(s2Unmapped));
    Bits kept =
        found.gatedBy((storeBroken == null ? refused : refused.or(late.and(storeBroken))).not());
    Bits answered = data.width() == HOST_WORD_BITS ? kept : kept.resize(data.width());
    response.data.set(mux(elementResponse.valid, elementData(), answered));
    elementResponse.ready.set(responses.upstream.ready);
    // a request to the elements is on its way where these cannot see it
    busy.set(requests.downstream.valid.or(s2Valid).or(awaiting).or(responses.downstream.valid));
    coverPoint("refusedByDecoder", () -> able.and(s2Refused).and(s2Unmapped.not()));
    coverPoint("refusedUnmapped", () -> able.and(s2Refused).and(s2Unmapped));
    coverPoint("refusedWhileRunning", () -> able.and(blocked).and(s2Refused.not()));
    coverPoint("refusedByRegister", () -> able.and(registerError).and(s2Refused.not()));
    coverPoint(
        "answerWaits", () -> answersHere.not().and(goes).and(responses.upstream.ready.not()));
    coverPoint("waitsForElements", () -> goes.and(toElements.not()).and(elementsIdle.not()));
    coverPoint("storeAnswers", () -> late);
    coverPoint("wordOfVectorWaits", () -> mustWait.and(requests.downstream.valid));
    coverPoint("waitsForVectors", () -> goes.and(toElements).and(vectorsUnderWay));
  }

  /** Read data of the elements at the host's width; 0 in place of a broken word. */
  private Bits elementData() {
    Bits read = fitted(elementResponse.data.data, data.width());
    return storeBroken == null ? read : read.gatedBy(elementResponse.data.broken.not());
  }

  /** High when the answer is a word that is broken; the two kinds never come together. */
  private Bool readsBroken(Bool late) {
    return late.and(storeBroken).or(elementResponse.valid.and(elementResponse.data.broken));
  }

  /**
   * Tells the registers of a refusal and its cause.
   *
   * @param refused the request in s2 is refused, for a reason
   * @param late the answer to the request in s2 arrives
   * @return whether it is a broken word of an element, whose address is not known any more when its
   *     answer arrives; null without parity
   */
  private Bool tellRefusal(Bool refused, UInt reason, Bool late) {
    if (storeBroken == null) {
      refuses.set(refused);
      cause.set(reason);
      return null;
    }
    Bool ofStore = late.and(storeBroken).named("storeRefused");
    Bool ofElement =
        elementResponse.fire().and(elementResponse.data.broken).named("elementRefused");
    Bool broken = ofStore.or(ofElement).named("readsBroken");
    refuses.set(refused.or(broken));
    cause.set(mux(broken, u(ErrorCause.MEMORY_PARITY.code(), ErrorCause.BITS), reason));
    coverPoint("brokenStore", () -> ofStore);
    coverPoint("brokenElement", () -> ofElement);
    return ofElement;
  }

  /** Whether the request in s1, if it is for a register, is for this one. */
  private Bool addresses(Register register) {
    int bits = Widths.of(Register.values().length);
    UInt index =
        requests.downstream.data.address.slice(AddressMap.WORD_LSB + bits - 1, AddressMap.WORD_LSB);
    return index.eq(register.offset() / Long.BYTES);
  }

  private UInt vectorCause() {
    return streaming == null
        ? vectorCause
        : mux(streaming, u(ErrorCause.BUSY.code(), ErrorCause.BITS), vectorCause);
  }

  private void handOver(Bool goes) {
    element.valid.set(goes);
    element.data.everyone.set(s2Target.everyone);
    element.data.element.set(s2Target.number);
    element.data.access.write.set(s2Write);
    element.data.access.memory.set(s2Target.memory);
    element.data.access.word.set(s2Target.word.resize(element.data.access.word.width()));
    element.data.access.data.set(fitted(s2Data, element.data.access.data.width()));
    element.data.lastPosition.set(u(0, element.data.lastPosition.width()));
    if (element.data.beat != null) {
      element.data.beat.set(false);
    }
    if (element.data.stream != null) {
      element.data.stream.moves.set(false);
      element.data.stream.ends.set(false);
    }
  }

  /** Data of the host's width at the width of what is moved, or the other way round. */
  static Bits fitted(Bits data, int width) {
    if (data.width() > width) {
      return data.slice(width - 1, 0);
    }
    return data.width() == width ? data : data.resize(width);
  }

  /** The host word in the low bits of a request's data. */
  static Bits word(Bits data) {
    return data.width() == HOST_WORD_BITS ? data : data.slice(HOST_WORD_BITS - 1, 0);
  }
}
