// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * First-in first-out queue of {@code depth} usable entries, at least 1.
 *
 * <p>Rate: one token in and one token out per cycle; with a depth of 1, one token in two cycles.
 * Latency: a token that is accepted in cycle t is offered from cycle t + 1. An entry that becomes
 * free in cycle t can be used from cycle t + 1, so ready is the output of a register. Both ends are
 * one-hot marks, not numbers, because a decoder would lengthen every path from the queue's head.
 */
public abstract class CircularBuffer<B extends Bundle> extends HardwareModule {
  public final Bool flush = in(Bool.type());
  public final Channel<B> upstream;
  public final Channel<B> downstream;

  private final List<Bits> place = new ArrayList<>();

  /** One-hot marks of the entry that is written next, and of the entry that is offered. */
  private final Bits tail;

  private final Bits head;

  private final UInt count;

  protected CircularBuffer(String definitionName, int depth, Supplier<B> bundle) {
    super(definitionName);
    upstream = slave(bundle);
    downstream = master(bundle);
    tail = regInit(Bits.w(depth), 1);
    head = regInit(Bits.w(depth), 1);
    count = regInit(UInt.w(Widths.of(depth + 1L)), 0);

    upstream.ready.set(count.ne(depth));
    downstream.valid.set(count.ne(0));
    stage("places, of which the tail takes the next and the head offers the oldest");
    List<Bool> offered = new ArrayList<>();
    for (int i = 0; i < depth; i++) {
      Bits held = reg(Bits.w(downstream.data.width()));
      place.add(held);
      when(upstream.fire().and(tail.bit(i)), () -> held.set(upstream.data.asBits()));
      offered.add(head.bit(i));
    }
    downstream.data.setBits(OneHot.selectBits(offered, place).named("headPlace"));

    stage("head, tail and the places in use");
    when(upstream.fire(), () -> tail.set(following(tail)));
    when(downstream.fire(), () -> head.set(following(head)));
    when(upstream.fire().and(downstream.fire().not()), () -> count.set(count.plus(1)))
        .elseWhen(downstream.fire().and(upstream.fire().not()), () -> count.set(count.minus(1)));
    when(
        flush,
        () -> {
          tail.set(1);
          head.set(1);
          count.set(u(0, count.width()));
        });
    Bool full = upstream.ready.not();
    coverPoint("full", () -> full);
    coverPoint("offeredWhileFull", () -> full.and(upstream.valid));
    coverPoint("lastTaken", () -> downstream.fire().and(count.eq(1)).and(upstream.fire().not()));
    coverPoint("inAndOut", () -> depth == 1 ? full : upstream.fire().and(downstream.fire()));
    coverPoint("wraps", () -> upstream.fire().and(tail.bit(depth - 1)));
    coverPoint("flushedFull", () -> flush.and(full));
    coverPoint("flushedAtArrival", () -> flush.and(upstream.fire()));
  }

  private static Bits following(Bits mark) {
    int depth = mark.width();
    return depth == 1 ? mark : cat(mark.slice(depth - 2, 0), mark.bit(depth - 1));
  }
}
