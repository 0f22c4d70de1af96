// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;

/**
 * Divides a burst into beats, each with its address.
 *
 * <p>Rate: one beat per cycle, without a bubble between bursts. Latency: the first beat of a burst
 * that is accepted in cycle t is offered from cycle t + 1. Stalls while the beat is not accepted.
 *
 * <p>Refused are bursts that are not incrementing, bursts of beats narrower or wider than the bus,
 * and bursts that do not start at a multiple of a beat; all their beats have the first address. A
 * burst does not cross a multiple of 4 KiB (AMBA AXI specification), so only the lower 12 address
 * bits change.
 */
public final class BurstBeats extends HardwareModule {
  private static final int PAGE_BITS = 12;

  public final Channel<AxiBurst> burst;
  public final Channel<BurstBeat> beats;

  private final Bool busy = regInit(Bool.type(), 0);
  private final UInt id;
  private final UInt address;
  private final UInt left = reg(UInt.w(AxiBurst.LENGTH_BITS));
  private final Bool refused = reg(Bool.type());

  public BurstBeats(EieConfig config) {
    super("BurstBeats");
    describe("Turns a burst into its beats, each with its address.");
    burst = slave(() -> new AxiBurst(config));
    beats = master(() -> new BurstBeat(config));
    id = reg(UInt.w(config.axiIdBits()));
    address = reg(UInt.w(AddressMap.of(config).addressBits()));
    int low = Integer.numberOfTrailingZeros(config.busBits() / Byte.SIZE);

    Bool ends = left.eq(0).named("ends");
    beats.valid.set(busy);
    beats.data.id.set(id);
    beats.data.address.set(address);
    beats.data.refused.set(refused);
    beats.data.last.set(ends);
    burst.ready.set(busy.not().or(ends.and(beats.ready)));
    when(
            burst.fire(),
            () -> {
              busy.set(true);
              id.set(burst.data.id);
              address.set(burst.data.address);
              left.set(burst.data.length);
              refused.set(
                  burst
                      .data
                      .burst
                      .ne(AxiBurst.INCREMENTING)
                      .or(burst.data.size.ne(low))
                      .or(burst.data.address.slice(low - 1, 0).asBits().orR()));
            })
        .elseWhen(
            beats.fire(),
            () -> {
              busy.set(ends.not());
              left.set(left.minus(1));
              when(
                  refused.not(),
                  () -> {
                    UInt beat = address.slice(PAGE_BITS - 1, low).plus(1).named("nextBeat");
                    address.set(
                        cat(
                                address.slice(address.width() - 1, PAGE_BITS),
                                beat,
                                address.slice(low - 1, 0))
                            .asUInt());
                  });
            });
  }
}
