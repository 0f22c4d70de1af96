// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.block.ElasticBuffer;

/**
 * Writes packets, each an input vector, into the input buffers in turn.
 *
 * <p>Stages: i0 the beat in an elastic buffer, then {@link
 * io.eie.generator.unit.control.VectorPath}. Rate: one beat per cycle, without a bubble between
 * packets. Stalls while no buffer is free, and while the path is not ready.
 *
 * <p>A packet that ends before the vector's last position, or continues after it, is dropped with
 * an error. No other packet is lost; the next one is written to the same buffer.
 */
public final class StreamInput extends HardwareModule {
  public final Channel<StreamBeat> packets;

  /** High when the streams are switched on; the first packet is then written to buffer 0. */
  public final Bool start = in(Bool.type());

  /** High while a packet may begin. */
  public final Bool enable = in(Bool.type());

  /** High to drop every accepted beat, and the rest of its packet. */
  public final Bool abort = in(Bool.type());

  /** High while the next buffer is free; it is free until {@link #accepted}. */
  public final Bool free = in(Bool.type());

  public final VectorPlace inputs = in(VectorPlace::new);
  public final Channel<StreamMove> move;

  /** High when the last beat of a packet is sent to the elements. */
  public final Bool accepted = out(Bool.type());

  /** The buffer of the packet under way, or of the next one. */
  public final UInt buffer = out(UInt.w(AddressMap.BUFFER_BITS));

  /** High when a packet is dropped, and whether it was too short or too long. */
  public final Bool tooShort = out(Bool.type());

  public final Bool tooLong = out(Bool.type());

  /** High while a packet is under way that has not been dropped. */
  public final Bool within = out(Bool.type());

  /** High while the unit has a beat. */
  public final Bool holds = out(Bool.type());

  private final ElasticBuffer<StreamBeat> beats;
  private final UInt number;

  /** Beats of the packet after the next one. */
  private final UInt left;

  private final UInt writes = reg(UInt.w(AddressMap.BUFFER_BITS));
  private final Bool dropping = regInit(Bool.type(), 0);
  private final Bool released = regInit(Bool.type(), 0);

  /** High while the last accepted beat did not end its packet. */
  private final Bool open = regInit(Bool.type(), 0);

  public StreamInput(EieConfig config) {
    super("StreamInput");
    describe("Packets of AXI4-Stream, each an input vector, into the buffers in turn.");
    packets = slave(() -> new StreamBeat(config));
    move = master(() -> new StreamMove(config));
    beats = instance(new ElasticBuffer<>("Stream", () -> new StreamBeat(config)));
    VectorBeats vector = new VectorBeats(config);
    number = regInit(UInt.w(vector.numberBits()), 0);
    left = reg(number.shape());
    unusedBits(inputs.lastPosition, "the vector fits the activation memories");
    unusedBits(inputs.firstRow, "the path to the elements places the beat");
    unusedBits(inputs.bufferRows, "the path to the elements places the beat");
    unusedBits(inputs.fits, "the streams are only switched on where the vectors fit");
    released.set(true);
    Bool opens = packets.fire().named("takesBeat");
    Bool openNext = mux(opens, packets.data.last.not(), open).named("openNext");
    open.set(openNext);
    beats.flush.set(abort);
    beats.upstream.valid.set(packets.valid.and(released));
    beats.upstream.data.set(packets.data);
    packets.ready.set(beats.upstream.ready.and(released));

    stage("i0: a beat, and whether the packet ends where it must");
    StreamBeat beat = beats.downstream.data;
    Bool under = number.ne(0).named("underWay");
    Bool may = enable.or(under).and(free).and(dropping.not()).and(abort.not()).named("may");
    Bool lastBeat = left.eq(0).named("lastBeat");
    UInt lastNumber = vector.lastNumber(inputs.lastPosition).named("lastNumber");
    Bool wrong = beat.last.ne(lastBeat).named("wrong");
    Bool offers = beats.downstream.valid.and(may).named("offers");
    move.valid.set(offers.and(wrong.not()));
    Bool takes = offers.and(wrong.or(move.ready)).named("takes");
    Bool drops = dropping.and(abort.not()).and(beats.downstream.valid).named("drops");
    beats.downstream.ready.set(takes.or(drops));
    move.data.output.set(false);
    move.data.buffer.set(writes);
    move.data.word.set(vector.word(number));
    move.data.lastPosition.set(vector.lastPosition(lastBeat, inputs.lastPosition));
    move.data.ends.set(lastBeat);
    move.data.data.set(beat.data);
    Bool ends = takes.and(wrong.not()).and(lastBeat).named("packetEnds");
    accepted.set(ends);
    tooShort.set(takes.and(wrong).and(beat.last));
    tooLong.set(takes.and(wrong).and(beat.last.not()));
    when(
        takes,
        () -> {
          number.set(number.plus(1));
          left.set(left.minus(1));
        });
    when(
        takes.and(wrong.or(lastBeat)).or(start),
        () -> {
          number.set(u(0, number.width()));
          left.set(lastNumber);
        });
    when(tooLong, () -> dropping.set(true))
        .elseWhen(drops.and(beat.last), () -> dropping.set(false));
    when(
        abort,
        () -> {
          number.set(u(0, number.width()));
          left.set(lastNumber);
          dropping.set(openNext);
        });
    when(ends, () -> writes.set(VectorBeats.following(writes, inputs.buffers)));
    when(start, () -> writes.set(u(0, writes.width())));
    buffer.set(writes);
    within.set(under);
    holds.set(beats.downstream.valid);
  }
}
