// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.block.Widths;
import java.util.function.Supplier;

/**
 * Queue of the answers of one side of a bus. An entry is reserved before the access is sent, so the
 * queue accepts every answer in its cycle.
 *
 * <p>Rate: one answer per cycle. Latency: an answer that arrives in cycle t is offered from cycle t
 * + 2. An entry that becomes free in cycle t can be reserved from cycle t + 1. The payload is 0
 * while no answer is offered, so no output of a bus is ever unknown.
 */
public final class AnswerQueue<B extends Bundle> extends HardwareModule {
  /** High to reserve an entry for an answer; {@link #free} must be high. */
  public final Bool keep = in(Bool.type());

  /** High while an entry can be reserved. */
  public final Bool free = out(Bool.type());

  /**
   * High in the cycle in which an answer arrives; it belongs to the entry that was reserved first.
   */
  public final Bool comes = in(Bool.type());

  public final B answer;
  public final Channel<B> downstream;

  /** High while no place is kept and nothing is offered. */
  public final Bool empty = out(Bool.type());

  private final BusQueue<B> queue;
  private final ElasticBuffer<B> offered;

  /** Number of entries that are reserved or hold an answer. */
  private final UInt used;

  /**
   * @param payload part of the module's name
   * @param places entries, entries, at least 1
   * @param bundle the answer
   */
  public AnswerQueue(String payload, int places, Supplier<B> bundle) {
    super("AnswerQueue" + payload);
    describe("Answers on their way to the host, each to a place that was kept for it.");
    answer = in(bundle);
    downstream = master(bundle);
    queue = instance(new BusQueue<>(payload, places, bundle));
    offered = instance(new ElasticBuffer<>(payload, bundle));
    used = regInit(UInt.w(Widths.of(places + 1L)), 0);
    unusedBits(queue.upstream.ready, "a place was kept for every answer");

    queue.flush.set(lit(false));
    offered.flush.set(lit(false));
    queue.upstream.valid.set(comes);
    queue.upstream.data.set(answer);
    queue.downstream.connectTo(offered.upstream);
    downstream.valid.set(offered.downstream.valid);
    offered.downstream.ready.set(downstream.ready);
    downstream.data.setBits(
        offered.downstream.data.asBits().gatedBy(offered.downstream.valid).named("shown"));
    free.set(used.ne(places));
    empty.set(used.eq(0).and(offered.downstream.valid.not()));
    Bool leaves = queue.downstream.fire().named("leaves");
    when(keep.and(leaves.not()), () -> used.set(used.plus(1)))
        .elseWhen(leaves.and(keep.not()), () -> used.set(used.minus(1)));
  }
}
