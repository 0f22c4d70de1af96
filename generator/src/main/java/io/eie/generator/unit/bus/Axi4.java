// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.select;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.BusQueue;
import io.eie.generator.unit.block.ElasticBuffer;
import io.eie.generator.unit.block.Widths;
import java.util.ArrayList;
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

  /** Whether a beat has more than one word. */
  private final boolean wide;

  private final int words;

  /** Words of the current read beat that have their answers. */
  private final List<Bits> gathered = new ArrayList<>();

  /**
   * The worst response so far to the words of the current read beat; null where a beat is a word.
   */
  private final Bits worstOfBeat;

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
    wide = VectorLayout.of(config).wideHostBeats();
    words = VectorLayout.of(config).wordsPerHostBeat();
    for (int word = 0; wide && word < words; word++) {
      gathered.add(regInit(Bits.w(HOST_WORD_BITS), 0).named("gathered" + word));
    }
    worstOfBeat = wide ? regInit(Bits.w(AxiCode.BITS), 0) : null;
    if (wide) {
      unusedBits(readBeats.beats.data.narrow, "a read has no strobes");
    }
    take(aw, writeBurst);
    take(w, writeData);
    take(ar, readBurst);
    writeBurst.downstream.connectTo(writeBeats.burst);
    readBurst.downstream.connectTo(readBeats.burst);

    stage("beats become requests");
    BurstBeat read = readBeats.beats.data;
    BurstBeat write = writeBeats.beats.data;
    AxiBeat data = writeData.downstream.data;
    Bool partial = wide ? partial(data.strobe, write) : data.strobe.andR().not().named("partial");
    Bool lastElsewhere = data.last.ne(write.last).named("lastElsewhere");
    choose(
        readBeats.beats.valid.and(readAnswers.free),
        writeBeats.beats.valid.and(writeData.downstream.valid).and(writeAnswers.free));
    send(
        lit(true),
        chosen(read.address, write.address),
        mux(choosesWrite, write.refused.or(partial).or(lastElsewhere), read.refused),
        wide ? dataOf(write, data.data) : data.data,
        wide ? ones() : data.strobe);
    Bool writeEnds = wide ? write.last.and(write.ends).named("writeEnds") : write.last;
    Bool readEnds = wide ? read.last.and(read.ends).named("readEnds") : read.last;
    order.upstream.data.last.set(mux(choosesWrite, writeEnds, readEnds));
    order.upstream.data.id.set(chosen(read.id, write.id));
    if (wide) {
      Bool whole = mux(choosesWrite, write.vector, read.vector);
      requestsWhole(whole);
      order.upstream.data.whole.set(whole);
      order.upstream.data.word.set(chosen(wordOf(read), wordOf(write)));
      order.upstream.data.ends.set(mux(choosesWrite, write.ends, read.ends));
    }
    readBeats.beats.ready.set(readGoes);
    writeBeats.beats.ready.set(writeGoes);
    writeData.downstream.ready.set(wide ? writeGoes.and(write.ends) : writeGoes);
    readAnswers.keep.set(wide ? readGoes.and(read.ends) : readGoes);
    writeAnswers.keep.set(writeGoes.and(writeEnds));

    stage("responses become answers");
    BeatOrder oldest = order.downstream.data;
    Answer answer = answer(lit(false));
    Bits worse =
        mux(answer.response().asUInt().gt(worst.asUInt()), answer.response(), worst).named("worse");
    when(answer.toWrite(), () -> worst.set(mux(oldest.last, bits(0, AxiCode.BITS), worse)));
    if (wide) {
      gather(answer, oldest);
    } else {
      readAnswers.comes.set(answer.toRead());
      readAnswers.answer.data.set(answer.data());
      readAnswers.answer.response.set(answer.response());
    }
    readAnswers.answer.id.set(oldest.id);
    readAnswers.answer.last.set(oldest.last);
    writeAnswers.comes.set(answer.toWrite().and(oldest.last));
    writeAnswers.answer.id.set(oldest.id);
    writeAnswers.answer.response.set(worse);
    readAnswers.downstream.connectTo(r);
    tellBusy(readBeats.beats.valid, writeBeats.beats.valid);
    writeAnswers.downstream.connectTo(b);
  }

  /** Whether the strobe of the beat leaves a byte unwritten. */
  private static Bool partial(Bits strobe, BurstBeat write) {
    List<Bits> words = new ArrayList<>();
    for (int low = 0; low < strobe.width(); low += Long.BYTES) {
      words.add(strobe.slice(low + Long.BYTES - 1, low));
    }
    Bits own = select(wordIn(write, words.size()), words).named("strobeOfWord");
    return mux(write.narrow, own.andR().not(), strobe.andR().not()).named("partial");
  }

  /** The beat of a vector, else the word in the low bits. */
  private Bits dataOf(BurstBeat write, Bits data) {
    List<Bits> parts = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      parts.add(data.slice((word + 1) * HOST_WORD_BITS - 1, word * HOST_WORD_BITS));
    }
    Bits own = select(wordOf(write), parts).named("dataOfWord");
    Bits low = mux(write.vector, parts.get(0), own);
    return cat(data.slice(data.width() - 1, HOST_WORD_BITS), low);
  }

  private UInt wordOf(BurstBeat beat) {
    return wordIn(beat, words);
  }

  private static UInt wordIn(BurstBeat beat, int words) {
    int bits = Widths.of(words);
    return beat.address.slice(AddressMap.WORD_LSB + bits - 1, AddressMap.WORD_LSB);
  }

  private static Bits ones() {
    return bits((1L << Long.BYTES) - 1, Long.BYTES);
  }

  /** Joins the words of a read beat; the beat's response is the worst of theirs. */
  private void gather(Answer answer, BeatOrder oldest) {
    Bits response =
        mux(answer.response().asUInt().gt(worstOfBeat.asUInt()), answer.response(), worstOfBeat)
            .named("worseOfBeat");
    Bits word = answer.data().slice(HOST_WORD_BITS - 1, 0);
    when(answer.toRead(), () -> worstOfBeat.set(mux(oldest.ends, bits(0, AxiCode.BITS), response)));
    List<Bits> highestFirst = new ArrayList<>();
    for (int i = words - 1; i >= 0; i--) {
      Bits kept = gathered.get(i);
      Bits own = mux(oldest.word.eq(i), word, kept).named("gathers" + i);
      when(answer.toRead(), () -> kept.set(own.gatedBy(oldest.ends.not())));
      highestFirst.add(own);
    }
    readAnswers.comes.set(answer.toRead().and(oldest.ends));
    readAnswers.answer.data.set(mux(oldest.whole, answer.data(), cat(highestFirst)));
    readAnswers.answer.response.set(response);
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
