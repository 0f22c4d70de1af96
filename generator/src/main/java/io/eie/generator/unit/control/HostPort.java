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
import io.eie.generator.map.ErrorCause;
import io.eie.generator.unit.block.ElasticBuffer;

/**
 * The host's way in: one response per request, in order; refuses what must not be done.
 *
 * <p>Stages: s1 the request in an elastic buffer is decoded, s2 it is carried out. Rate: one write
 * per cycle; a read keeps the port until its answer is there: 1 cycle for registers, 2 for program,
 * codebooks and trace, {@code 2 * treeLevels + 4} for elements. While a program runs only registers
 * are reached; everything else is refused with an error and changes nothing.
 */
public final class HostPort extends HardwareModule {
  final Channel<HostRequest> req;
  final Channel<HostResponse> rsp = master(HostResponse::new);
  final Bool running = in(Bool.type());

  /** High while requests must wait: the trace of a run that has ended is still being written. */
  final Bool waits = in(Bool.type());

  /** What the request in s2 means; the enables below say what is done. */
  final HostTarget target;

  final Bits data = out(Bits.w(HOST_WORD_BITS));
  final RegisterWrite registers = out(RegisterWrite::new);
  final Bits registerData = in(Bits.w(HOST_WORD_BITS));

  /** High when the register write in s2 is refused. */
  final Bool registerRefused = in(Bool.type());

  final Bool writes = out(Bool.type());
  final Bool reads = out(Bool.type());
  final Bool storeAnswered = in(Bool.type());
  final Bits storeData = in(Bits.w(HOST_WORD_BITS));
  final Bool elementAnswered = in(Bool.type());
  final Bits elementData = in(Bits.w(HOST_WORD_BITS));

  /** Low in reset and in the first cycle after it: no request is taken that could be lost. */
  final Bool awake = out(Bool.type());

  /** High in the cycle in which a request is refused. */
  final Bool refuses = out(Bool.type());

  final UInt cause = out(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  private final ElasticBuffer<HostRequest> requests;
  private final ElasticBuffer<HostResponse> responses;
  private final AddressDecoder decoder;
  private final Bool s2Valid = regInit(Bool.type(), 0);
  private final Bool s2Write = reg(Bool.type());
  private final Bool s2Refused = reg(Bool.type());
  private final Bool s2Unmapped = reg(Bool.type());
  private final Bits s2Data = reg(Bits.w(HOST_WORD_BITS));
  private final Bits s2Strobe = reg(Bits.w(8));
  private final HostTarget s2Target;
  private final Bool awaiting = regInit(Bool.type(), 0);
  private final Bool released = regInit(Bool.type(), 0);

  public HostPort(EieConfig config) {
    super("HostPort");
    describe("Takes host requests, decodes them, carries them out or refuses them, answers.");
    req = slave(() -> new HostRequest(config));
    target = out(() -> new HostTarget(config));
    requests = instance(new ElasticBuffer<>("Request", () -> new HostRequest(config)));
    responses = instance(new ElasticBuffer<>("Response", HostResponse::new));
    decoder = instance(new AddressDecoder(config));
    s2Target = reg(() -> new HostTarget(config));
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
    requests.downstream.ready.set(s2Valid.not().or(s2Done));
    decoder.write.set(requests.downstream.data.write);
    decoder.address.set(requests.downstream.data.address);
    decoder.strobe.set(requests.downstream.data.strobe);
    when(requests.downstream.ready, () -> s2Valid.set(requests.downstream.valid));
    when(
        requests.downstream.fire(),
        () -> {
          s2Write.set(requests.downstream.data.write);
          s2Refused.set(decoder.refused);
          s2Unmapped.set(decoder.unmapped);
          s2Data.set(requests.downstream.data.data);
          s2Strobe.set(requests.downstream.data.strobe);
          s2Target.set(decoder.target);
        });

    stage("s2: execute");
    Bool blocked = running.and(s2Target.register.not()).named("blocked");
    Bool registerError = s2Target.register.and(s2Write).and(registerRefused);
    Bool error = s2Refused.or(blocked).or(registerError).named("error");
    Bool atOnce = error.or(s2Write).or(s2Target.register).named("atOnce");
    Bool able =
        s2Valid.and(waits.not()).and(awaiting.not()).and(responses.upstream.ready).named("able");
    Bool answered = storeAnswered.or(elementAnswered).named("answered");
    // a read was only begun with a place for its answer, and nothing else answers meanwhile
    Bool late = awaiting.and(answered).named("late");
    s2Done.set(able.and(atOnce).or(late));
    writes.set(able.and(s2Write).and(error.not()));
    reads.set(able.and(atOnce.not()));
    when(reads, () -> awaiting.set(true)).elseWhen(answered, () -> awaiting.set(false));
    refuses.set(able.and(error));
    cause.set(
        mux(
            s2Refused,
            u(ErrorCause.ADDRESS.code(), ErrorCause.BITS),
            u(ErrorCause.BUSY.code(), ErrorCause.BITS)));
    target.set(s2Target);
    data.set(s2Data);
    // does not wait for the registers' own refusal: a way there and back in the cycle of a start
    registers.enable.set(able.and(s2Write).and(s2Target.register).and(s2Refused.not()));
    registers.index.set(s2Target.word.resize(registers.index.width()));
    registers.data.set(s2Data);
    registers.strobe.set(s2Strobe);

    Bits found =
        mux(
            awaiting,
            mux(storeAnswered, storeData, elementData),
            mux(s2Write, bits(0, HOST_WORD_BITS), registerData));
    responses.upstream.valid.set(s2Done);
    responses.upstream.data.error.set(error.and(awaiting.not()));
    responses.upstream.data.unmapped.set(s2Unmapped);
    responses.upstream.data.data.set(found.gatedBy(error.and(awaiting.not()).not()));
  }
}
