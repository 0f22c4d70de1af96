// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.any;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The common part of the buses. While reads and writes wait, they use the native port alternately;
 * each response is returned to its side (reads or writes).
 *
 * <p>An access is sent only when an entry for its answer is reserved. Therefore every native
 * response is accepted in the cycle in which it is offered, and a side does not wait for answers of
 * the other. An access that a bus refuses is sent to the native port too, with bit 0 of its address
 * set: the port refuses it as misaligned and records the cause.
 *
 * @param <T> what is stored of an access until its answer
 * @param <R> an answer to a read
 * @param <B> an answer to a write
 */
public abstract class AxiBridge<T extends BusOrder, R extends Bundle, B extends Bundle>
    extends HardwareModule {
  public final Channel<HostRequest> req;
  public final Channel<HostResponse> rsp;

  /** High while an access is on its way. */
  public final Bool busy = out(Bool.type());

  /** Low in reset and in the first cycle after it; the bus then accepts nothing. */
  private final Bool released = regInit(Bool.type(), 0);

  private final ElasticBuffer<HostRequest> requests;

  /** High where something of an access is held. */
  private final List<Bool> held = new ArrayList<>();

  /** The accesses without an answer, the oldest first. */
  final BusQueue<T> order;

  final AnswerQueue<R> readAnswers;
  final AnswerQueue<B> writeAnswers;

  /** Whether a write is next when a read waits too. */
  private final Bool writeTurn = regInit(Bool.type(), 0);

  /** Whether the access that can be sent in this cycle is a write. */
  final Bool choosesWrite = wire(Bool.type());

  /** High in a cycle in which an access is sent and enters the order. */
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
    held.add(requests.downstream.valid);
    held.add(order.downstream.valid);
    held.add(readAnswers.empty.not());
    held.add(writeAnswers.empty.not());
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

  /** Connects a channel of the bus to a buffer. */
  final <P extends Bundle> void take(Channel<P> port, ElasticBuffer<P> buffer) {
    buffer.flush.set(lit(false));
    buffer.upstream.valid.set(port.valid.and(released));
    buffer.upstream.data.set(port.data);
    port.ready.set(buffer.upstream.ready.and(released));
    held.add(buffer.downstream.valid);
  }

  /**
   * Completes {@link #busy}.
   *
   * @param more what a bus holds besides
   */
  final void tellBusy(Bool... more) {
    held.addAll(List.of(more));
    busy.set(any(held));
  }

  /**
   * Chooses the access that is sent next.
   *
   * @param readWaits a read waits, and an entry for its answer is free
   * @param writeWaits a write waits, and an entry for its answer is free
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
   * Sends the chosen access.
   *
   * @param sent whether a request is sent for it
   * @param refused whether the native port must refuse it
   */
  final void send(Bool sent, UInt address, Bool refused, Bits data, Bits strobe) {
    requests.upstream.valid.set(goes.and(sent));
    requests.upstream.data.write.set(choosesWrite);
    requests.upstream.data.address.set(
        cat(address.slice(address.width() - 1, 1), address.bit(0).or(refused)).asUInt());
    requests.upstream.data.data.set(data);
    requests.upstream.data.strobe.set(strobe);
  }

  /** Declares whether the chosen request is a whole beat of a vector, or a word in the low bits. */
  final void requestsWhole(Bool whole) {
    requests.upstream.data.beat.set(whole);
  }

  /** The answer to the oldest access, and the side that gets it in this cycle. */
  record Answer(Bool toRead, Bool toWrite, Bits response, Bits data) {}

  /**
   * Accepts the answer to the oldest access.
   *
   * @param local whether the bus itself answers the oldest access
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

  /** {@code ofWrite} while a write is chosen, else {@code ofRead}. */
  final UInt chosen(UInt ofRead, UInt ofWrite) {
    return mux(choosesWrite, ofWrite, ofRead);
  }
}
