// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.Register;
import java.util.ArrayList;
import java.util.List;

/**
 * The run under way, the waiting run, and at most two completions.
 *
 * <p>A requested run starts in the same cycle if the sequencer is idle and fewer than two
 * completions are kept. Otherwise it waits, and starts in the first such cycle. A completion is
 * kept until the host acknowledges it. An abort ends the run without a completion and drops the
 * waiting run.
 */
public final class RunQueue extends HardwareModule {
  /** Bits of the cycles in a completion. */
  private static final int CYCLE_BITS = Register.COMPLETED.field("cycles").width();

  /** Completions that are kept. */
  private static final int KEPT = 2;

  /** High when the run at {@link #request} is accepted; allowed only while no run waits. */
  final Bool ask = in(Bool.type());

  final RunCommand request;

  /**
   * High when the run of a packet is to wait; only while none waits and the host asks for none.
   * Null where there are no streams.
   */
  final Bool packetAsk;

  final RunCommand packetRequest;
  final Bool abort = in(Bool.type());

  /** High when the oldest completion, or every one, is acknowledged. */
  final Bool acknowledge = in(Bool.type());

  final Bool acknowledgeAll = in(Bool.type());

  // the sequencer
  final Bool running = in(Bool.type());
  final Bool finishes = in(Bool.type());
  final Bool fails = in(Bool.type());

  /** Cycles of the run including this one. */
  final UInt cycles = in(UInt.w(CYCLE_BITS));

  /** High in the cycle before a run begins. */
  final Bool start = out(Bool.type());

  /**
   * First descriptor of the run that starts, and last descriptor of the run that starts or is under
   * way.
   */
  final UInt firstDescriptor;

  final UInt lastDescriptor;

  /** Rows to add to the bases of input and output; valid from the cycle after start. */
  final UInt sourceRows = out(UInt.w(DescriptorField.SOURCE_BASE.width()));

  final UInt destinationRows = out(UInt.w(DescriptorField.DESTINATION_BASE.width()));

  /** Rows of a buffer. */
  final UInt inputBufferRows = in(UInt.w(Register.INPUT_VECTOR.field("bufferRows").width()));

  final UInt outputBufferRows = in(UInt.w(Register.INPUT_VECTOR.field("bufferRows").width()));
  final Bool waiting = out(Bool.type());

  /** High when the run of a packet ends, and whether it failed; null where there are no streams. */
  final Bool streamEnds;

  final Bool streamFails;

  /**
   * High while there is a completion that is not acknowledged; the next fields are the oldest one.
   */
  final Bool completed = out(Bool.type());

  final UInt completedTag = out(UInt.w(Register.RUN.field("tag").width()));
  final Bool completedFailed = out(Bool.type());
  final UInt completedCycles = out(UInt.w(CYCLE_BITS));

  /** A buffer, and whether a run under way or waiting reads it as input, or writes it as output. */
  final UInt buffer = in(UInt.w(AddressMap.BUFFER_BITS));

  final Bool readsBuffer = out(Bool.type());
  final Bool writesBuffer = out(Bool.type());

  private final RunCommand current;
  private final RunCommand next;
  private final Bool waits = regInit(Bool.type(), 0);
  private final Bool failed = regInit(Bool.type(), 0);
  private final UInt count = regInit(UInt.w(2), 0);
  private final List<UInt> tag = new ArrayList<>();
  private final List<Bool> failure = new ArrayList<>();
  private final List<UInt> length = new ArrayList<>();
  private final UInt sourceOffset = reg(sourceRows.shape());
  private final UInt destinationOffset = reg(destinationRows.shape());

  public RunQueue(EieConfig config) {
    super("RunQueue");
    describe("The run under way, the one that waits, and the completed ones.");
    request = in(() -> new RunCommand(config));
    current = reg(() -> new RunCommand(config));
    next = reg(() -> new RunCommand(config));
    packetAsk = config.streams() ? in(Bool.type()) : null;
    packetRequest = config.streams() ? in(() -> new RunCommand(config)) : null;
    streamEnds = config.streams() ? out(Bool.type()) : null;
    streamFails = config.streams() ? out(Bool.type()) : null;
    firstDescriptor = out(request.first.shape());
    lastDescriptor = out(request.last.shape());
    unusedBits("current_first_q", "only needed in the cycle of the start");
    for (int i = 0; i < KEPT; i++) {
      tag.add(reg(completedTag.shape()));
      failure.add(reg(Bool.type()));
      length.add(reg(UInt.w(CYCLE_BITS)));
    }

    unusedBits("*_offset_product", "every buffer ends inside the activation memories");
    stage("start: what waits, or what is asked for");
    Bool room = count.ne(KEPT).named("room");
    Bool able = running.not().and(room).named("able");
    Bool forgets = abort.and(waits).named("forgets");
    Bool startsWaiting = able.and(waits).and(forgets.not()).named("startsWaiting");
    Bool startsAsked = able.and(ask).named("startsAsked");
    start.set(startsWaiting.or(startsAsked));
    UInt first = mux(waits, next.first, request.first);
    UInt source = mux(waits, next.source, request.source).named("startSource");
    UInt destination = mux(waits, next.destination, request.destination).named("startDestination");
    firstDescriptor.set(first);
    lastDescriptor.set(current.last);
    when(
        start,
        () -> {
          current.first.set(first);
          current.last.set(mux(waits, next.last, request.last));
          current.source.set(source);
          current.destination.set(destination);
          current.tag.set(mux(waits, next.tag, request.tag));
          if (current.stream != null) {
            current.stream.set(mux(waits, next.stream, request.stream));
          }
          sourceOffset.set(rows(source, inputBufferRows, sourceOffset.width()));
          destinationOffset.set(rows(destination, outputBufferRows, destinationOffset.width()));
        });
    sourceRows.set(sourceOffset);
    destinationRows.set(destinationOffset);
    when(ask, () -> next.set(request));
    if (packetAsk != null) {
      when(packetAsk, () -> next.set(packetRequest));
    }
    Bool asksToWait = ask.and(startsAsked.not());
    Bool toWait = packetAsk == null ? asksToWait : asksToWait.or(packetAsk);
    when(startsWaiting.or(forgets), () -> waits.set(false)).elseWhen(toWait, () -> waits.set(true));
    waiting.set(waits);

    stage("completions, the oldest first");
    when(start, () -> failed.set(false)).elseWhen(fails, () -> failed.set(true));
    complete();

    stage("buffers in use");
    readsBuffer.set(running.and(current.source.eq(buffer)).or(waits.and(next.source.eq(buffer))));
    writesBuffer.set(
        running.and(current.destination.eq(buffer)).or(waits.and(next.destination.eq(buffer))));
    coverPoint("startsAtOnce", () -> startsAsked);
    coverPoint("startsWaiting", () -> startsWaiting);
    coverPoint("asksWhileRunning", () -> ask.and(running));
    coverPoint("waitsForRoom", () -> waits.and(running.not()).and(room.not()));
    coverPoint("abortForgetsWaiting", () -> forgets);
    coverPoint("abortWhileIdle", () -> abort.and(running.not()).and(waits.not()));
    coverPoint("completesWhileAcknowledged", () -> finishes.and(acknowledge));
    coverPoint("completesWhileAllAcknowledged", () -> finishes.and(acknowledgeAll));
    coverPoint("failsInLastCycle", () -> finishes.and(fails));
    coverPoint("failedBefore", () -> finishes.and(failed));
  }

  private void complete() {
    UInt kept =
        mux(acknowledgeAll, u(0, 2), mux(acknowledge, count.minus(1), count)).named("keptCount");
    Bool outcome = failed.or(fails);
    Bool enters = finishes;
    if (current.stream != null) {
      // the run of a packet tells the host only of its failure
      enters = finishes.and(current.stream.not().or(outcome)).named("enters");
      streamEnds.set(finishes.and(current.stream));
      streamFails.set(outcome);
    }
    Bool added = enters;
    count.set(mux(added, kept.plus(1), kept));
    when(
        acknowledge,
        () -> {
          tag.get(0).set(tag.get(1));
          failure.get(0).set(failure.get(1));
          length.get(0).set(length.get(1));
        });
    for (int i = 0; i < KEPT; i++) {
      UInt place = tag.get(i);
      UInt cyclesPlace = length.get(i);
      Bool failurePlace = failure.get(i);
      when(
          added.and(kept.eq(i)),
          () -> {
            place.set(current.tag);
            failurePlace.set(outcome);
            cyclesPlace.set(cycles);
          });
    }
    completed.set(count.ne(0));
    completedTag.set(tag.get(0));
    completedFailed.set(failure.get(0));
    completedCycles.set(length.get(0));
  }

  /** Rows of all buffers before a buffer. */
  private static UInt rows(UInt buffer, UInt bufferRows, int width) {
    return buffer.times(bufferRows).resize(width);
  }
}
