// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import java.util.function.Supplier;

/**
 * Buffer of two entries; valid, ready and data are outputs of registers.
 *
 * <p>Rate: one token per cycle. Latency: a token that is accepted in cycle t is offered from cycle
 * t + 1. Ready is high while the second entry is free; an entry that becomes free in cycle t can be
 * used from cycle t + 1.
 */
public final class ElasticBuffer<B extends Bundle> extends HardwareModule {
  public final Bool flush = in(Bool.type());
  public final Channel<B> upstream;
  public final Channel<B> downstream;

  private final Bool headFull = regInit(Bool.type(), 0);
  private final Bool tailFull = regInit(Bool.type(), 0);

  /** Tokens as words: one register for each, so that one clock gate serves the whole register. */
  private final Bits head;

  private final Bits tail;

  /**
   * @param payload part of the module's name
   * @param bundle the token
   */
  public ElasticBuffer(String payload, Supplier<B> bundle) {
    super("ElasticBuffer" + payload);
    describe("Two-place buffer with registered valid, ready and data.");
    upstream = slave(bundle);
    downstream = master(bundle);
    head = reg(Bits.w(upstream.data.width()));
    tail = reg(Bits.w(upstream.data.width()));

    upstream.ready.set(tailFull.not());
    downstream.valid.set(headFull);
    downstream.data.setBits(head);

    when(
            headFull.not().or(downstream.ready),
            () -> {
              tailFull.set(false);
              when(
                      tailFull,
                      () -> {
                        head.set(tail);
                        headFull.set(true);
                      })
                  .otherwise(
                      () -> {
                        head.set(upstream.data.asBits());
                        headFull.set(upstream.valid);
                      });
            })
        .elseWhen(
            tailFull.not(),
            () -> {
              tail.set(upstream.data.asBits());
              tailFull.set(upstream.valid);
            });
    when(
        flush,
        () -> {
          headFull.set(false);
          tailFull.set(false);
        });
    coverPoint("full", () -> tailFull);
    coverPoint("offeredWhileFull", () -> tailFull.and(upstream.valid));
    coverPoint("inAndOut", () -> upstream.fire().and(downstream.fire()));
    coverPoint("flushedFull", () -> flush.and(tailFull));
  }
}
