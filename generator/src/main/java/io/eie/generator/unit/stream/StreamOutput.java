// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.block.AnswerQueue;
import io.eie.generator.unit.block.BusQueue;

/**
 * Sends output vectors as packets.
 *
 * <p>Stages: o0 requests the beat; then {@link io.eie.generator.unit.control.VectorPath} and the
 * elements; o1 and o2 are an {@link AnswerQueue}. Rate: one beat per cycle; the next vector begins
 * in the second cycle after the last beat of the previous one has arrived. A beat is requested only
 * when an entry for it is free, so a receiver that stalls never stalls the elements.
 */
public final class StreamOutput extends HardwareModule {
  public final Channel<StreamBeat> packets;

  /** The streams are switched on. */
  public final Bool start = in(Bool.type());

  /** High while an output vector waits in a buffer. */
  public final Bool waits = in(Bool.type());

  public final UInt buffer = in(UInt.w(AddressMap.BUFFER_BITS));
  public final VectorPlace outputs = in(VectorPlace::new);
  public final Channel<StreamMove> move;

  /** High when a beat arrives, and whether the beat is the vector's last. */
  public final Bool arrives = in(Bool.type());

  public final Bool arrivesLast = in(Bool.type());
  public final Bits data;

  /** High after the last beat of the vector has arrived; its buffer is then free. */
  public final Bool read = out(Bool.type());

  /** High until every requested beat has been accepted. */
  public final Bool holds = out(Bool.type());

  private final AnswerQueue<StreamBeat> answers;
  private final UInt number;

  /** Beats of the vector after the next one. */
  private final UInt left;

  /** High when every beat of the vector has been requested. */
  private final Bool asked = regInit(Bool.type(), 0);

  public StreamOutput(EieConfig config) {
    super("StreamOutput");
    describe("Output vectors as packets of AXI4-Stream.");
    packets = master(() -> new StreamBeat(config));
    move = master(() -> new StreamMove(config));
    data = in(Bits.w(config.busBits()));
    int places = BusQueue.places(config);
    answers = instance(new AnswerQueue<>("Stream", places, () -> new StreamBeat(config)));
    VectorBeats vector = new VectorBeats(config);
    number = regInit(UInt.w(vector.numberBits()), 0);
    left = reg(number.shape());
    unusedBits(outputs.lastPosition, "the vector fits the activation memories");
    unusedBits(outputs.firstRow, "the path to the elements places the beat");
    unusedBits(outputs.bufferRows, "the path to the elements places the beat");
    unusedBits(outputs.buffers, "the buffer comes from outside");
    unusedBits(outputs.fits, "the streams are only switched on where the vectors fit");

    stage("o0: beats are asked for");
    Bool lastBeat = left.eq(0).named("lastBeat");
    move.valid.set(waits.and(asked.not()).and(answers.free));
    move.data.output.set(true);
    move.data.buffer.set(buffer);
    move.data.word.set(vector.word(number));
    move.data.lastPosition.set(vector.lastPosition(lastBeat, outputs.lastPosition));
    move.data.ends.set(lastBeat);
    move.data.data.set(bits(0, move.data.data.width()));
    Bool asks = move.fire().named("asks");
    answers.keep.set(asks);
    when(
        asks,
        () -> {
          number.set(number.plus(1));
          left.set(left.minus(1));
        });
    when(
        asks.and(lastBeat).or(start),
        () -> {
          number.set(u(0, number.width()));
          left.set(vector.lastNumber(outputs.lastPosition));
        });
    when(asks.and(lastBeat), () -> asked.set(true));
    stage("o1, o2: beats are sent");
    answers.comes.set(arrives);
    answers.answer.data.set(data);
    answers.answer.last.set(arrivesLast);
    // from a register: which buffers are free, and the next run, follow
    Bool arrived = delayInit(arrives.and(arrivesLast), 0).named("arrived");
    when(arrived, () -> asked.set(false));
    read.set(arrived);
    answers.downstream.connectTo(packets);
    holds.set(answers.empty.not());
  }
}
