// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Register;
import java.util.ArrayList;
import java.util.List;

/**
 * Assigns buffers to packets and runs, in turn: a complete packet requests a run, and the output of
 * a run that has ended is sent.
 *
 * <p>An input buffer is free again when its run has ended, an output buffer when it has been sent
 * or its run has failed. An abort drops packets whose run has not started; outputs of runs that had
 * ended are still sent. The streams are on until every packet, run and output under way has ended.
 */
public final class StreamRuns extends HardwareModule {
  /** Bits that count buffers. */
  private static final int COUNT_BITS = AddressMap.BUFFER_BITS + 1;

  /** High in the cycle of the command; {@link #start} is high in the next. */
  public final Bool command = in(Bool.type());

  public final Bool start = in(Bool.type());
  public final Bool drain = in(Bool.type());
  public final Bool abort = in(Bool.type());
  public final UInt inputBuffers = in(UInt.w(COUNT_BITS));
  public final UInt outputBuffers = in(UInt.w(COUNT_BITS));

  // packets
  /** High when the last beat of a packet is sent to the elements. */
  public final Bool accepted = in(Bool.type());

  /** High after that beat has been written. */
  public final Bool written = in(Bool.type());

  /** The buffer of the next packet. */
  public final UInt packetBuffer = in(UInt.w(AddressMap.BUFFER_BITS));

  /** High while a packet is under way. */
  public final Bool within = in(Bool.type());

  /** High while no beat is under way to or from the elements, and no run is under way or waits. */
  public final Bool still = in(Bool.type());

  /** High while a packet may begin. */
  public final Bool enable = out(Bool.type());

  /** High while the next input buffer is free. */
  public final Bool free = out(Bool.type());

  // runs
  /** High while a run can be requested. */
  public final Bool able = in(Bool.type());

  public final Bool ask = out(Bool.type());
  public final UInt source = out(UInt.w(AddressMap.BUFFER_BITS));
  public final UInt destination = out(UInt.w(AddressMap.BUFFER_BITS));

  /** Number of the packet since the streams were switched on, the lowest bits. */
  public final UInt tag = out(UInt.w(Register.RUN.field("tag").width()));

  public final Bool ended = in(Bool.type());
  public final Bool failed = in(Bool.type());

  // outputs
  /** High while an output waits to be sent. */
  public final Bool waits = out(Bool.type());

  public final UInt sendBuffer = out(UInt.w(AddressMap.BUFFER_BITS));

  /** High when that output has been read. */
  public final Bool read = in(Bool.type());

  /** High until every beat of the outputs that were read has been accepted. */
  public final Bool sending = in(Bool.type());

  /** High while the streams are on. */
  public final Bool streaming = out(Bool.type());

  /** High while the state of the streams may change without a request of the host. */
  public final Bool busy = out(Bool.type());

  private final Bool on = regInit(Bool.type(), 0);
  private final Bool active = regInit(Bool.type(), 0);

  /** High after an abort, until the run has ended and every beat under way has arrived. */
  private final Bool clearing = regInit(Bool.type(), 0);

  /** Number of input buffers in use, and of those whose packet has been written and waits. */
  private final UInt used = regInit(UInt.w(COUNT_BITS), 0);

  private final UInt ready = regInit(UInt.w(COUNT_BITS), 0);

  /** Number of output buffers in use, and of those whose run has ended. */
  private final UInt taken = regInit(UInt.w(COUNT_BITS), 0);

  private final UInt done = regInit(UInt.w(COUNT_BITS), 0);

  private final UInt askSource = reg(source.shape());
  private final UInt askDestination = reg(source.shape());

  /** Output buffers of the run that ends next, and of the output that is sent next. */
  private final UInt endDestination = reg(source.shape());

  private final UInt sends = reg(source.shape());

  /** Output buffers whose run has failed. */
  private final List<Bool> failure = new ArrayList<>();

  private final UInt number = reg(tag.shape());

  /** A run is asked for in the next cycle; so the way to the sequencer begins at registers. */
  private final Bool asked = regInit(Bool.type(), 0);

  private final UInt askedSource = reg(source.shape());
  private final UInt askedDestination = reg(source.shape());
  private final UInt askedNumber = reg(tag.shape());

  public StreamRuns() {
    super("StreamRuns");
    describe("Which buffers the packets and their runs use, in turn.");
    stage("packets");
    enable.set(on.and(clearing.not()));
    UInt usedNext = counted(used, accepted, ended).named("usedNext");
    // from a register, since the choice of a beat follows
    Bool someFree = delayInit(usedNext.ne(inputBuffers), 0).named("someFree");
    free.set(someFree.and(clearing.not()));
    Bool arrived = written.and(clearing.not()).named("arrived");
    Bool asks =
        ready
            .ne(0)
            .and(taken.ne(outputBuffers))
            .and(able)
            .and(asked.not())
            .and(abort.not())
            .and(clearing.not())
            .named("asks");
    used.set(usedNext);
    ready.set(counted(ready, arrived, asks));

    stage("runs");
    asked.set(asks);
    ask.set(asked.and(abort.not()));
    source.set(askedSource);
    destination.set(askedDestination);
    tag.set(askedNumber);
    UInt ends = mux(ended, following(endDestination), endDestination).named("endsNext");
    when(
        asks,
        () -> {
          askedSource.set(askSource);
          askedDestination.set(askDestination);
          askedNumber.set(number);
          askSource.set(VectorBeats.following(askSource, inputBuffers));
          askDestination.set(following(askDestination));
          number.set(number.plus(1));
        });
    endDestination.set(ends);
    for (int buffer = 0; buffer < 1 << AddressMap.BUFFER_BITS; buffer++) {
      Bool outcome = reg(Bool.type()).named("failure" + buffer);
      when(ended.and(endDestination.eq(buffer)), () -> outcome.set(failed));
      failure.add(outcome);
    }

    stage("outputs");
    Bool failedOutput = select(sends, failure).named("failedOutput");
    Bool some = done.ne(0).named("someOutput");
    waits.set(some.and(failedOutput.not()));
    Bool leaves = read.or(some.and(failedOutput)).named("leaves");
    UInt doneNext = counted(done, ended, leaves).named("doneNext");
    done.set(doneNext);
    taken.set(counted(taken, asks, leaves));
    when(leaves, () -> sends.set(following(sends)));
    sendBuffer.set(sends);

    stage("abort, and the end");
    when(
        abort.and(active),
        () -> {
          on.set(false);
          clearing.set(true);
          used.set(u(0, COUNT_BITS));
          ready.set(u(0, COUNT_BITS));
          taken.set(doneNext);
          askSource.set(packetBuffer);
          askDestination.set(ends);
        });
    when(drain, () -> on.set(false));
    when(clearing.and(still), () -> clearing.set(false));
    Bool rests =
        on.or(within)
            .or(clearing)
            .or(used.ne(0))
            .or(taken.ne(0))
            .or(sending)
            .not()
            .and(still)
            .named("rests");
    when(rests, () -> active.set(false));
    // the host's next request finds them on, through no gate after this register
    when(command, () -> active.set(true));
    when(
        start,
        () -> {
          on.set(true);
          active.set(true);
          for (UInt buffer : new UInt[] {askSource, askDestination, endDestination, sends}) {
            buffer.set(u(0, buffer.width()));
          }
          number.set(u(0, number.width()));
        });
    streaming.set(active);
    busy.set(active.and(on.not()).or(ready.ne(0)).or(asked).or(some).or(clearing));
  }

  private UInt following(UInt buffer) {
    return VectorBeats.following(buffer, outputBuffers);
  }

  private static UInt counted(UInt count, Bool more, Bool less) {
    UInt one = more.asUInt().resize(COUNT_BITS);
    return count.plus(one).minus(less.asUInt().resize(COUNT_BITS));
  }
}
