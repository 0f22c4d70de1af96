// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.unit.block.ElasticBuffer;
import java.util.List;

/**
 * AXI4 in front of the native port: incrementing bursts of 1 to 256 whole beats, one request for
 * each beat.
 *
 * <p>Stages: a1 burst and data in elastic buffers, a2 the burst's beats, a3 the request, then the
 * native port; n1 the answer in its queue, n2 offered. Rate: one beat per cycle, reads and writes
 * together, without a bubble between bursts. Latency: 5 cycles more than the native port. Stalls as
 * {@link AxiLite64}.
 *
 * <p>Refused are bursts that {@link BurstBeats} refuses, beats with a partial strobe, and beats
 * whose WLAST contradicts the burst's length. Each beat of a refused burst of reads has a response;
 * all data of a refused burst of writes are accepted. Responses have the order of the bursts; the
 * response to a burst of writes is the worst of its beats.
 */
public final class Axi4 extends AxiBridge<BeatOrder, AxiReadBeat, AxiWriteEnd> {
  public final Channel<AxiBurst> aw;
  public final Channel<AxiBeat> w;
  public final Channel<AxiWriteEnd> b;
  public final Channel<AxiBurst> ar;
  public final Channel<AxiReadBeat> r;

  private final ElasticBuffer<AxiBurst> writeBurst;
  private final ElasticBuffer<AxiBeat> writeData;
  private final ElasticBuffer<AxiBurst> readBurst;
  private final BurstBeats writeBeats;
  private final BurstBeats readBeats;

  /** The worst response to the beats of a burst of writes so far. */
  private final Bits worst = regInit(Bits.w(AxiCode.BITS), 0);

  public Axi4(EieConfig config) {
    this(config, BusQueue.places(config));
  }

  /**
   * @param places most accesses under way, at least 1; a proof uses few
   */
  public Axi4(EieConfig config, int places) {
    super(
        "Axi4",
        config,
        places,
        () -> new BeatOrder(config),
        () -> new AxiReadBeat(config),
        () -> new AxiWriteEnd(config));
    describe("AXI4: each beat of a burst is a request of the native port.");
    aw = slave(() -> new AxiBurst(config));
    w = slave(() -> new AxiBeat(config.busBits()));
    b = master(() -> new AxiWriteEnd(config));
    ar = slave(() -> new AxiBurst(config));
    r = master(() -> new AxiReadBeat(config));
    writeBurst = instance(new ElasticBuffer<>("Burst", () -> new AxiBurst(config)));
    writeData = instance(new ElasticBuffer<>("WriteData", () -> new AxiBeat(config.busBits())));
    readBurst = instance(new ElasticBuffer<>("Burst", () -> new AxiBurst(config)));
    writeBeats = instance(new BurstBeats(config));
    readBeats = instance(new BurstBeats(config));
    take(aw, writeBurst);
    take(w, writeData);
    take(ar, readBurst);
    writeBurst.downstream.connectTo(writeBeats.burst);
    readBurst.downstream.connectTo(readBeats.burst);

    stage("beats become requests");
    BurstBeat read = readBeats.beats.data;
    BurstBeat write = writeBeats.beats.data;
    AxiBeat data = writeData.downstream.data;
    Bool partial = data.strobe.andR().not().named("partial");
    Bool lastElsewhere = data.last.ne(write.last).named("lastElsewhere");
    choose(
        readBeats.beats.valid.and(readAnswers.free),
        writeBeats.beats.valid.and(writeData.downstream.valid).and(writeAnswers.free));
    send(
        lit(true),
        chosen(read.address, write.address),
        mux(choosesWrite, write.refused.or(partial).or(lastElsewhere), read.refused),
        data.data,
        data.strobe);
    order.upstream.data.last.set(mux(choosesWrite, write.last, read.last));
    order.upstream.data.id.set(chosen(read.id, write.id));
    readBeats.beats.ready.set(readGoes);
    writeBeats.beats.ready.set(writeGoes);
    writeData.downstream.ready.set(writeGoes);
    readAnswers.keep.set(readGoes);
    writeAnswers.keep.set(writeGoes.and(write.last));

    stage("responses become answers");
    BeatOrder oldest = order.downstream.data;
    Answer answer = answer(lit(false));
    Bits worse =
        mux(answer.response().asUInt().gt(worst.asUInt()), answer.response(), worst).named("worse");
    when(answer.toWrite(), () -> worst.set(mux(oldest.last, bits(0, AxiCode.BITS), worse)));
    readAnswers.comes.set(answer.toRead());
    readAnswers.answer.id.set(oldest.id);
    readAnswers.answer.data.set(answer.data());
    readAnswers.answer.response.set(answer.response());
    readAnswers.answer.last.set(oldest.last);
    writeAnswers.comes.set(answer.toWrite().and(oldest.last));
    writeAnswers.answer.id.set(oldest.id);
    writeAnswers.answer.response.set(worse);
    readAnswers.downstream.connectTo(r);
    writeAnswers.downstream.connectTo(b);
  }

  @Override
  public List<AxiPin> pins() {
    return new AxiPin.Collector()
        .into("AW", aw)
        .field("ID", aw.data.id)
        .field("ADDR", aw.data.address)
        .field("LEN", aw.data.length)
        .field("SIZE", aw.data.size)
        .field("BURST", aw.data.burst)
        .into("W", w)
        .field("DATA", w.data.data)
        .field("STRB", w.data.strobe)
        .field("LAST", w.data.last)
        .outOf("B", b)
        .field("ID", b.data.id)
        .field("RESP", b.data.response)
        .into("AR", ar)
        .field("ID", ar.data.id)
        .field("ADDR", ar.data.address)
        .field("LEN", ar.data.length)
        .field("SIZE", ar.data.size)
        .field("BURST", ar.data.burst)
        .outOf("R", r)
        .field("ID", r.data.id)
        .field("DATA", r.data.data)
        .field("RESP", r.data.response)
        .field("LAST", r.data.last)
        .pins();
  }
}
