// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.UInt;
import java.util.function.Supplier;

/**
 * Answers are offered in the order in which they came, each once and unchanged, at the latest in
 * the second cycle after; nothing is offered that did not come.
 *
 * <p>Assumed: a place is kept only while one is free, and an answer comes only to a kept place.
 */
public final class AnswerQueueProperties<B extends Bundle> extends Properties {
  private static final int COUNT_BITS = 3;

  private final AnswerQueue<B> queue;

  /** Places that are kept and to which no answer came yet. */
  private final UInt owed = regInit(UInt.w(COUNT_BITS), 0);

  /** Answers inside. */
  private final UInt held = regInit(UInt.w(COUNT_BITS), 0);

  private final Bool chooses = in(Bool.type());
  private final Bool watching = regInit(Bool.type(), 0);
  private final UInt ahead = reg(UInt.w(COUNT_BITS));
  private final Bits watched;

  /**
   * @param places of the queue, at most 5
   */
  public AnswerQueueProperties(String payload, int places, Supplier<B> bundle) {
    super("AnswerQueue" + payload + "Properties");
    describe("Properties of a queue of " + places + " answers.");
    queue = instance(new AnswerQueue<>(payload, places, bundle));
    leaveFree(queue);
    watched = reg(Bits.w(queue.answer.width()));
    Bool comes = queue.comes;
    Bool leaves = queue.downstream.fire().named("leaves");
    when(queue.keep.and(comes.not()), () -> owed.set(owed.plus(1)))
        .elseWhen(comes.and(queue.keep.not()), () -> owed.set(owed.minus(1)));
    when(comes.and(leaves.not()), () -> held.set(held.plus(1)))
        .elseWhen(leaves.and(comes.not()), () -> held.set(held.minus(1)));
    when(
            comes.and(chooses).and(watching.not()),
            () -> {
              watching.set(true);
              ahead.set(held.minus(leaves.asUInt().resize(COUNT_BITS)));
              watched.set(queue.answer.asBits());
            })
        .elseWhen(
            leaves.and(watching),
            () -> {
              ahead.set(ahead.minus(1));
              when(ahead.eq(0), () -> watching.set(false));
            });
    assume("keepsWhileFree", implies(queue.keep, queue.free));
    assume("comesToAKeptPlace", implies(comes, owed.ne(0)));

    lemma("fewEnough", owed.le(places).and(held.le(places + 2L)));
    Bool valid = queue.downstream.valid;
    Bits offered = queue.downstream.data.asBits();
    Bool next = watching.and(ahead.eq(0)).named("isNext");
    prove("nothingThatDidNotCome", implies(valid, held.ne(0)));
    prove("offeredInTime", implies(past("waitedInside", held.ne(0).and(valid.not()), 1), valid));
    prove("inOrder", implies(next.and(valid), equalBits(offered, watched)));
    prove("zeroWhileNothingIsOffered", valid.or(offered.eq(bits(0, offered.width()))));
    cover("full", owed.eq(0).and(held.eq(places)));
    cover("watchedLeaves", next.and(leaves));
  }
}
