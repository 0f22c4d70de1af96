// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.any;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Properties;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A first-in first-out queue neither loses nor duplicates nor reorders: it offers a token exactly
 * while it holds one, takes one exactly while it has a place, and any one token comes out unchanged
 * in the place of the order in which it was taken. Any token is watched, so this is said of all.
 *
 * <p>Nothing is assumed: the sides may offer, take and flush at any time, also withdraw an offer.
 */
public final class QueueProperties<Q extends HardwareModule> extends Properties {
  private final Q queue;

  /** Tokens inside, by what went in and came out. */
  private final UInt held;

  /** Chooses the token that is watched, in the cycle in which it is taken. */
  private final Bool chooses = in(Bool.type());

  private final Bool watching = regInit(Bool.type(), 0);

  /**
   * Tokens are numbered in the order in which they are taken, modulo the places, as marks: the
   * number of the one that is taken next, of the one that leaves next, and of the watched one.
   */
  private final Bits takenNumber;

  private final Bits leavesNumber;
  private final Bits watchedNumber;

  private final Bits watched;
  private final Bits shown;

  /**
   * @param unit of the queue, which names the properties
   * @param capacity usable places
   */
  public QueueProperties(
      String unit,
      int capacity,
      Supplier<Q> make,
      Function<Q, Bool> flushOf,
      Function<Q, Channel<?>> upstreamOf,
      Function<Q, Channel<?>> downstreamOf) {
    super(unit + "Properties");
    describe("Properties of " + unit + ", " + capacity + " usable places.");
    queue = instance(make.get());
    leaveFree(queue);
    Bool flush = flushOf.apply(queue);
    Channel<?> upstream = upstreamOf.apply(queue);
    Channel<?> downstream = downstreamOf.apply(queue);
    int countBits = Widths.of(capacity + 2L);
    held = regInit(UInt.w(countBits), 0);
    takenNumber = regInit(Bits.w(capacity), 1);
    leavesNumber = regInit(Bits.w(capacity), 1);
    watchedNumber = reg(Bits.w(capacity));
    watched = reg(Bits.w(upstream.data.width()));
    shown = reg(watched.shape());
    Bool taken = upstream.fire().named("taken");
    Bool leaves = downstream.fire().named("leaves");
    when(taken.and(leaves.not()), () -> held.set(held.plus(1)))
        .elseWhen(leaves.and(taken.not()), () -> held.set(held.minus(1)));
    Bool starts = taken.and(chooses).and(watching.not()).named("starts");
    when(
            starts,
            () -> {
              watching.set(true);
              watchedNumber.set(takenNumber);
              watched.set(upstream.data.asBits());
            })
        .elseWhen(leaves.and(leavesNumber.eq(watchedNumber)), () -> watching.set(false));
    when(taken, () -> takenNumber.set(following(takenNumber)));
    when(leaves, () -> leavesNumber.set(following(leavesNumber)));
    when(
        flush,
        () -> {
          held.set(u(0, countBits));
          takenNumber.set(bits(1, capacity));
          leavesNumber.set(bits(1, capacity));
          watching.set(false);
        });
    Bool isNext = watching.and(leavesNumber.eq(watchedNumber)).named("isNext");
    prove("holdsWhatItTook", downstream.valid.eq(held.ne(0)));
    prove("takesWhileThereIsAPlace", upstream.ready.eq(held.ne(capacity)));
    prove(
        "inOrder",
        implies(isNext.and(downstream.valid), equalBits(downstream.data.asBits(), watched)));
    shown.set(downstream.data.asBits());
    Bool waits = downstream.valid.and(downstream.ready.not()).and(flush.not());
    Bool waited = past("waited", waits, 1);
    List<Bool> stays = new ArrayList<>(equalBits(downstream.data.asBits(), shown));
    stays.add(downstream.valid);
    prove("offersStay", implies(waited, stays));
    lemma("numbersFit", numbersFit(capacity));
    cover("full", held.eq(capacity));
    Bool allAhead =
        capacity == 1 ? lit(true) : past("entersLast", starts.and(held.eq(capacity - 1)), 1);
    cover("watchedLast", watching.and(allAhead));
    cover("watchedLeaves", isNext.and(leaves));
  }

  /** There is one next number of each kind, and as many numbers between them as tokens inside. */
  private Bool numbersFit(int capacity) {
    List<Bool> fits = new ArrayList<>();
    Bits number = leavesNumber;
    for (int tokens = 0; tokens <= capacity; tokens++) {
      fits.add(held.eq(tokens).and(takenNumber.eq(number)).named("fits" + tokens));
      number = following(number);
    }
    List<Bool> marks = new ArrayList<>();
    for (int place = 0; place < capacity; place++) {
      marks.add(leavesNumber.eq(bits(1L << place, capacity)));
    }
    return any(fits).and(any(marks));
  }

  private static Bits following(Bits mark) {
    int places = mark.width();
    return places == 1 ? mark : cat(mark.slice(places - 2, 0), mark.bit(places - 1));
  }

  /** The properties of a circular buffer. */
  public static Properties of(String unit, int depth, Supplier<CircularBuffer<?>> make) {
    return new QueueProperties<>(
        unit, depth, make, q -> q.flush, q -> q.upstream, q -> q.downstream);
  }

  /** The properties of an elastic buffer. */
  public static Properties ofElasticBuffer(String unit, Supplier<ElasticBuffer<?>> make) {
    return new QueueProperties<>(unit, 2, make, q -> q.flush, q -> q.upstream, q -> q.downstream);
  }
}
