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
 * Answers on their way to the host. A place is kept before the access is sent, so an answer is
 * always taken.
 *
 * <p>Rate: one answer per cycle. Latency: an answer that comes in cycle t is offered from t + 2. A
 * place that is left in cycle t can be kept from t + 1. What is offered is 0 while nothing is: no
 * output of a bus is ever unknown.
 */
public final class AnswerQueue<B extends Bundle> extends HardwareModule {
  /** A place is kept for an answer to come. */
  public final Bool keep = in(Bool.type());

  /** High while a place can be kept. */
  public final Bool free = out(Bool.type());

  /** The answer comes, to the place that was kept first. */
  public final Bool comes = in(Bool.type());

  public final B answer;
  public final Channel<B> downstream;

  /** High while no place is kept and nothing is offered. */
  public final Bool empty = out(Bool.type());

  private final BusQueue<B> queue;
  private final ElasticBuffer<B> offered;

  /** Places that are kept or hold an answer. */
  private final UInt used;

  /**
   * @param payload names the definition
   * @param places at least 1
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
