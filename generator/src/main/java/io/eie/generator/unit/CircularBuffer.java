package io.eie.generator.unit;

import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.Memory;
import io.eie.generator.hdl.UInt;
import java.util.function.Supplier;

/**
 * First-in first-out queue of {@code depth} usable places, any depth from 1.
 *
 * <p>Rate: one token in and one out per cycle; a single place serves every other cycle. Latency: a
 * token taken in cycle t is offered from t + 1. A place left in cycle t serves again from t + 1, so
 * ready comes from a register.
 */
abstract class CircularBuffer<B extends Bundle> extends HardwareModule {
  final Bool flush = in(Bool.type());
  final Channel<B> upstream;
  final Channel<B> downstream;

  private final Memory places;
  private final UInt writePlace;
  private final UInt readPlace;
  private final UInt count;

  protected CircularBuffer(String definitionName, int depth, Supplier<B> bundle) {
    super(definitionName);
    upstream = slave(bundle);
    downstream = master(bundle);
    places = memory(Math.max(2, depth), downstream.data.width());
    writePlace = regInit(UInt.w(Widths.of(depth)), 0);
    readPlace = regInit(UInt.w(Widths.of(depth)), 0);
    count = regInit(UInt.w(Widths.of(depth + 1L)), 0);

    upstream.ready.set(count.ne(depth));
    downstream.valid.set(count.ne(0));
    places.write(writePlace, upstream.data.asBits(), upstream.fire());
    downstream.data.setBits(places.readAsync(readPlace));

    when(upstream.fire(), () -> writePlace.set(following(writePlace, depth)));
    when(downstream.fire(), () -> readPlace.set(following(readPlace, depth)));
    when(upstream.fire().and(downstream.fire().not()), () -> count.set(count.plus(1)))
        .elseWhen(downstream.fire().and(upstream.fire().not()), () -> count.set(count.minus(1)));
    when(
        flush,
        () -> {
          writePlace.set(u(0, writePlace.width()));
          readPlace.set(u(0, readPlace.width()));
          count.set(u(0, count.width()));
        });
  }

  private static UInt following(UInt place, int depth) {
    return io.eie.generator.hdl.Hw.mux(place.eq(depth - 1L), u(0, place.width()), place.plus(1));
  }
}
