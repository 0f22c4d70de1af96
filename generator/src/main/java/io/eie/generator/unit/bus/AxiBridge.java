// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.control.HostRequest;
import io.eie.generator.unit.control.HostResponse;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the buses have in common: reads and writes take turns at the native port, and its answers go
 * back to the side that asked.
 *
 * <p>An access is sent only when a place for its answer is kept, so every native response is taken
 * in the cycle in which it is offered, and neither side waits for the other's answers to be taken.
 * What a bus refuses goes to the native port too, with bit 0 of its address set: the port refuses
 * it as misaligned and notes the cause.
 *
 * @param <T> what is kept of an access until its answer
 * @param <R> an answer to a read
 * @param <B> an answer to a write
 */
public abstract class AxiBridge<T extends BusOrder, R extends Bundle, B extends Bundle>
    extends HardwareModule {
  public final Channel<HostRequest> req;
  public final Channel<HostResponse> rsp;

  /** The bus takes nothing in reset and in the first cycle after it. */
  private final Bool released = regInit(Bool.type(), 0);

  private final ElasticBuffer<HostRequest> requests;

  /** The accesses whose answers are to come, the oldest first. */
  final BusQueue<T> order;

  final AnswerQueue<R> readAnswers;
  final AnswerQueue<B> writeAnswers;

  /** Whether a write is next when a read waits too. */
  private final Bool writeTurn = regInit(Bool.type(), 0);

  /** Whether the access that may go in this cycle is a write. */
  final Bool choosesWrite = wire(Bool.type());

  /** An access goes: its place in the order is taken, and its request is sent. */
  private final Bool goes = wire(Bool.type());

  final Bool readGoes = wire(Bool.type());
  final Bool writeGoes = wire(Bool.type());

  AxiBridge(
      String unit,
      EieConfig config,
      int places,
      Supplier<T> kept,
      Supplier<R> read,
      Supplier<B> written) {
    super(unit);
    req = master(() -> new HostRequest(config));
    rsp = slave(() -> new HostResponse(config));
    requests = instance(new ElasticBuffer<>("Request", () -> new HostRequest(config)));
    order = instance(new BusQueue<>("Order", places, kept));
    readAnswers = instance(new AnswerQueue<>("Read", places, read));
    writeAnswers = instance(new AnswerQueue<>("Write", places, written));
    released.set(true);
    requests.flush.set(lit(false));
    order.flush.set(lit(false));
    requests.downstream.connectTo(req);
  }

  /** The pins of the bus, in the order of the port list. */
  public abstract List<AxiPin> pins();

  /** The pins of AXI4-Lite. */
  static List<AxiPin> litePins(
      Channel<AxiAddress> aw,
      Channel<AxiWord> w,
      Channel<AxiResponse> b,
      Channel<AxiAddress> ar,
      Channel<AxiReadWord> r) {
    return new AxiPin.Collector()
        .into("AW", aw)
        .field("ADDR", aw.data.address)
        .into("W", w)
        .field("DATA", w.data.data)
        .field("STRB", w.data.strobe)
        .outOf("B", b)
        .field("RESP", b.data.response)
        .into("AR", ar)
        .field("ADDR", ar.data.address)
        .outOf("R", r)
        .field("DATA", r.data.data)
        .field("RESP", r.data.response)
        .pins();
  }

  /** Fills a buffer from a channel of the bus. */
  final <P extends Bundle> void take(Channel<P> port, ElasticBuffer<P> buffer) {
    buffer.flush.set(lit(false));
    buffer.upstream.valid.set(port.valid.and(released));
    buffer.upstream.data.set(port.data);
    port.ready.set(buffer.upstream.ready.and(released));
  }

  /**
   * Chooses what goes next.
   *
   * @param readWaits a read is there, and a place for its answer
   * @param writeWaits a write is there, and a place for its answer
   */
  final void choose(Bool readWaits, Bool writeWaits) {
    Bool read = readWaits.named("readWaits");
    Bool write = writeWaits.named("writeWaits");
    choosesWrite.set(write.and(read.not().or(writeTurn)));
    goes.set(read.or(write).and(order.upstream.ready).and(requests.upstream.ready));
    readGoes.set(goes.and(choosesWrite.not()));
    writeGoes.set(goes.and(choosesWrite));
    when(goes, () -> writeTurn.set(choosesWrite.not()));
    order.upstream.valid.set(goes);
    order.upstream.data.write.set(choosesWrite);
  }

  /**
   * Sends the access that goes.
   *
   * @param sent whether it is sent at all
   * @param refused whether the native port is to refuse it
   */
  final void send(Bool sent, UInt address, Bool refused, Bits data, Bits strobe) {
    requests.upstream.valid.set(goes.and(sent));
    requests.upstream.data.write.set(choosesWrite);
    requests.upstream.data.address.set(
        cat(address.slice(address.width() - 1, 1), address.bit(0).or(refused)).asUInt());
    requests.upstream.data.data.set(data);
    requests.upstream.data.strobe.set(strobe);
  }

  /** What goes is a whole beat of a vector, else a word in the low bits. */
  final void requestsWhole(Bool whole) {
    requests.upstream.data.beat.set(whole);
  }

  /** The answer to the oldest access: what comes in this cycle, and to which side. */
  record Answer(Bool toRead, Bool toWrite, Bits response, Bits data) {}

  /**
   * Takes the answer to the oldest access.
   *
   * @param local whether the bus answers the oldest access by itself
   */
  final Answer answer(Bool local) {
    Bool there = local.or(rsp.valid);
    order.downstream.ready.set(there);
    rsp.ready.set(order.downstream.valid.and(local.not()));
    Bool comes = order.downstream.valid.and(there).named("comes");
    Bool write = order.downstream.data.write;
    return new Answer(
        comes.and(write.not()), comes.and(write), AxiCode.of(rsp.data), rsp.data.data);
  }

  /** {@code ofWrite} while a write is chosen. */
  final UInt chosen(UInt ofRead, UInt ofWrite) {
    return mux(choosesWrite, ofWrite, ofRead);
  }
}
