// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.unit.block.ElasticBuffer;

/**
 * The streams: each packet is an input vector of a run, and each output vector is a packet ({@link
 * StreamInput}, {@link StreamRuns}, {@link StreamOutput}). Beats of both directions share the path
 * to the elements, alternately while both wait.
 */
public final class VectorStreams extends HardwareModule {
  public final Channel<StreamBeat> packetsIn;
  public final Channel<StreamBeat> packetsOut;

  // the host's commands
  public final Bool start = in(Bool.type());
  public final Bool drain = in(Bool.type());
  public final Bool abort = in(Bool.type());

  /**
   * The abort, a cycle later: commands are seen then, since the host's come late in their cycle. It
   * ends a run that was asked for meanwhile.
   */
  public final Bool abortAgain = out(Bool.type());

  public final Bool streaming = out(Bool.type());

  /** High in the cycle in which a packet is dropped, and why. */
  public final Bool fails = out(Bool.type());

  public final UInt cause = out(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  public final VectorPlace inputs = in(VectorPlace::new);
  public final VectorPlace outputs = in(VectorPlace::new);

  // runs
  public final Bool able = in(Bool.type());
  public final Bool ask = out(Bool.type());
  public final UInt source = out(UInt.w(AddressMap.BUFFER_BITS));
  public final UInt destination = out(UInt.w(AddressMap.BUFFER_BITS));
  public final UInt tag = out(UInt.w(Register.RUN.field("tag").width()));
  public final Bool ended = in(Bool.type());
  public final Bool failed = in(Bool.type());

  /** Beats to the elements: those of outputs are reads, those of inputs writes. */
  public final Channel<StreamMove> move;

  /** High while no beat is under way to or from the elements, and no run is under way or waits. */
  public final Bool still = in(Bool.type());

  // from the elements
  /**
   * High when a beat has its answer; then whether it was written, and whether it was its vector's
   * last.
   */
  public final Bool answered = in(Bool.type());

  public final Bool answeredWrite = in(Bool.type());
  public final Bool answeredLast = in(Bool.type());
  public final Bits answer;

  /** High while the state of the streams may change without a request of the host. */
  public final Bool busy = out(Bool.type());

  private final StreamInput input;
  private final StreamOutput output;
  private final StreamRuns runs;

  /** Separates the choice of a beat from the division that places it. */
  private final ElasticBuffer<StreamMove> moves;

  /** Whether an output is next when both wait. */
  private final Bool outputTurn = regInit(Bool.type(), 0);

  public VectorStreams(EieConfig config) {
    super("VectorStreams");
    describe("AXI4-Stream ports of input and output vectors.");
    packetsIn = slave(() -> new StreamBeat(config));
    packetsOut = master(() -> new StreamBeat(config));
    move = master(() -> new StreamMove(config));
    answer = in(Bits.w(config.busBits()));
    input = instance(new StreamInput(config));
    output = instance(new StreamOutput(config));
    runs = instance(new StreamRuns());
    moves = instance(new ElasticBuffer<>("Move", () -> new StreamMove(config)));

    packetsIn.connectTo(input.packets);
    output.packets.connectTo(packetsOut);
    stage("packets, runs, outputs");
    Bool starts = delayInit(start, 0).named("starts");
    Bool drains = delayInit(drain, 0).named("drains");
    Bool aborts = delayInit(abort, 0).named("aborts");
    // a run of the host is started by the same write at most while the streams are off
    abortAgain.set(aborts.and(runs.streaming));
    input.start.set(starts);
    input.enable.set(runs.enable);
    input.abort.set(aborts);
    input.free.set(runs.free);
    input.inputs.set(inputs);
    output.start.set(starts);
    output.waits.set(runs.waits);
    output.buffer.set(runs.sendBuffer);
    output.outputs.set(outputs);
    output.arrives.set(answered.and(answeredWrite.not()));
    output.arrivesLast.set(answeredLast);
    output.data.set(answer);
    runs.command.set(start);
    runs.start.set(starts);
    runs.drain.set(drains);
    runs.abort.set(aborts);
    runs.inputBuffers.set(inputs.buffers);
    runs.outputBuffers.set(outputs.buffers);
    runs.accepted.set(input.accepted);
    // from a register: the run that a packet asks for follows
    Bool written = delayInit(answered.and(answeredWrite).and(answeredLast), 0).named("written");
    runs.written.set(written);
    runs.packetBuffer.set(input.buffer);
    runs.within.set(input.within);
    runs.still.set(still.and(moves.downstream.valid.not()));
    runs.able.set(able);
    runs.ended.set(ended);
    runs.failed.set(failed);
    runs.read.set(output.read);
    runs.sending.set(output.holds);
    ask.set(runs.ask);
    source.set(runs.source);
    destination.set(runs.destination);
    tag.set(runs.tag);
    streaming.set(runs.streaming);
    fails.set(input.tooShort.or(input.tooLong));
    cause.set(mux(input.tooShort, cause(ErrorCause.PACKET_SHORT), cause(ErrorCause.PACKET_LONG)));
    busy.set(
        starts
            .or(drains)
            .or(aborts)
            .or(written)
            .or(runs.busy)
            .or(input.holds)
            .or(output.holds)
            .or(moves.downstream.valid));

    stage("the way to the elements");
    Bool outputGoes =
        output.move.valid.and(input.move.valid.not().or(outputTurn)).named("sendsOutput");
    moves.flush.set(lit(false));
    moves.upstream.valid.set(output.move.valid.or(input.move.valid));
    moves.upstream.data.set(input.move.data);
    when(outputGoes, () -> moves.upstream.data.set(output.move.data));
    output.move.ready.set(outputGoes.and(moves.upstream.ready));
    input.move.ready.set(outputGoes.not().and(moves.upstream.ready));
    when(moves.upstream.fire(), () -> outputTurn.set(outputGoes.not()));
    moves.downstream.connectTo(move);
  }

  private static UInt cause(ErrorCause cause) {
    return u(cause.code(), ErrorCause.BITS);
  }
}
