// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;
import static io.eie.generator.unit.block.AddressMatch.inBlock;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Region;

/**
 * Divides a burst into requests, each with its address. On a bus of 64 bits every beat is one
 * request. On a wider bus every word is one request, except that a whole beat of a vector is one
 * request.
 *
 * <p>Rate: one request per cycle, without a bubble between bursts. Latency: the first request of a
 * burst that is accepted in cycle t is offered from cycle t + 1. Stalls while the request is not
 * accepted.
 *
 * <p>Refused are bursts that are not incrementing, bursts of beats that are neither as wide as the
 * bus nor a host word, and bursts that do not start at a multiple of a beat. They have one request
 * for each beat, all with the first address. A burst does not cross a multiple of 4 KiB (AMBA AXI
 * specification), so only the lower 12 address bits change.
 */
public final class BurstBeats extends HardwareModule {
  public final Channel<AxiBurst> burst;
  public final Channel<BurstBeat> beats;

  private final Bool busy = regInit(Bool.type(), 0);
  private final UInt id;
  private final UInt address;
  private final UInt left = reg(UInt.w(AxiBurst.LENGTH_BITS));
  private final Bool refused = reg(Bool.type());

  /** Base-2 logarithm of the bytes of the bus. */
  private final int low;

  /** High while beats are single words of a wider bus; null where a beat is a word. */
  private final Bool narrow;

  /** High while the burst moves whole beats of a vector; null where a beat is a word. */
  private final Bool vector;

  public BurstBeats(EieConfig config) {
    super("BurstBeats");
    describe("Turns a burst into requests, each with its address.");
    burst = slave(() -> new AxiBurst(config));
    beats = master(() -> new BurstBeat(config));
    id = reg(UInt.w(config.axiIdBits()));
    address = reg(UInt.w(AddressMap.of(config).addressBits()));
    low = Integer.numberOfTrailingZeros(config.busBits() / Byte.SIZE);
    boolean wide = low > AddressMap.WORD_LSB;
    narrow = wide ? reg(Bool.type()) : null;
    vector = wide ? reg(Bool.type()) : null;

    Bool lastBeat = left.eq(0).named(wide ? "lastBeat" : "ends");
    Bool beatEnds = wide ? beatEnds() : lit(true);
    Bool ends = wide ? lastBeat.and(beatEnds).named("ends") : lastBeat;
    beats.valid.set(busy);
    beats.data.id.set(id);
    beats.data.address.set(address);
    beats.data.refused.set(refused);
    beats.data.last.set(lastBeat);
    if (wide) {
      beats.data.vector.set(vector.and(refused.not()));
      beats.data.ends.set(beatEnds);
      beats.data.narrow.set(narrow);
    }
    burst.ready.set(busy.not().or(ends.and(beats.ready)));
    when(
            burst.fire(),
            () -> {
              busy.set(true);
              id.set(burst.data.id);
              address.set(burst.data.address);
              left.set(burst.data.length);
              refused.set(
                  burst.data.burst.ne(AxiBurst.INCREMENTING).or(wide ? unfit(config) : odd(low)));
            })
        .elseWhen(
            beats.fire(),
            () -> {
              busy.set(ends.not());
              if (wide) {
                when(beatEnds, () -> left.set(left.minus(1)));
              } else {
                left.set(left.minus(1));
              }
              when(refused.not(), () -> address.set(next(wide)));
            });
  }

  /**
   * Whether the beats are not as wide as the bus, or the burst does not start at a multiple of a
   * beat.
   */
  private Bool odd(int size) {
    return burst.data.size.ne(size).or(burst.data.address.slice(size - 1, 0).asBits().orR());
  }

  /**
   * The same on a bus on which a beat may also be a word; sets {@link #narrow} and {@link #vector}.
   */
  private Bool unfit(EieConfig config) {
    AddressMap map = AddressMap.of(config);
    Bool words = burst.data.size.eq(AddressMap.WORD_LSB).named("narrowBurst");
    narrow.set(words);
    vector.set(words.not().and(inBlock(burst.data.address, map.block(Region.VECTOR))));
    return mux(words, odd(AddressMap.WORD_LSB), odd(low));
  }

  /** Whether a beat has no request after the one at {@link #address}. */
  private Bool beatEnds() {
    Bool lastWord = address.slice(low - 1, AddressMap.WORD_LSB).asBits().andR().named("lastWord");
    return narrow.or(vector).or(refused).or(lastWord).named("beatEnds");
  }

  private UInt next(boolean wide) {
    UInt word = address.slice(AddressMap.PAGE_BITS - 1, AddressMap.WORD_LSB);
    UInt one = u(1, word.width());
    UInt step = wide ? mux(vector, u(1L << low - AddressMap.WORD_LSB, word.width()), one) : one;
    UInt next = (wide ? word.plus(step) : word.plus(1)).named("nextBeat");
    return cat(
            address.slice(address.width() - 1, AddressMap.PAGE_BITS),
            next,
            address.slice(AddressMap.WORD_LSB - 1, 0))
        .asUInt();
  }
}
