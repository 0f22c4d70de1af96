// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.block.ElasticBuffer;
import java.util.List;

/**
 * AXI4-Lite of 32 bits in front of the native port: two accesses, one request.
 *
 * <p>A write of the low half of a host word is stored; the write of its high half sends both. A
 * read of the low half is a request; the high half of its data is stored for the next read. Every
 * other order is refused: a high half whose low half was not the previous access of the same side
 * (reads or writes), a low half written while another one is stored. A refused access discards the
 * stored half, so the next low half is accepted. Reads have no influence on the halves of writes,
 * and writes none on those of reads.
 *
 * <p>Stages, latency and stalls are those of {@link AxiLite64}. Rate: one access per cycle, half a
 * host word.
 */
public final class AxiLite32 extends AxiBridge<HalfOrder, AxiReadWord, AxiResponse> {
  private static final int HALF_BITS = HOST_WORD_BITS / 2;
  private static final int HALF_BYTES = HALF_BITS / Byte.SIZE;

  /** Address bit that selects the half; the lower bits are the byte in the half. */
  private static final int HALF = AddressMap.WORD_LSB - 1;

  public final Channel<AxiAddress> aw;
  public final Channel<AxiWord> w = slave(() -> new AxiWord(HALF_BITS));
  public final Channel<AxiResponse> b = master(AxiResponse::new);
  public final Channel<AxiAddress> ar;
  public final Channel<AxiReadWord> r = master(() -> new AxiReadWord(HALF_BITS));

  private final ElasticBuffer<AxiAddress> writeAddress;
  private final ElasticBuffer<AxiWord> writeData;
  private final ElasticBuffer<AxiAddress> readAddress;

  /** High while the low half of a write is stored. */
  private final Bool writeHeld = regInit(Bool.type(), 0);

  private final UInt writeHeldWord;
  private final Bits writeHeldData = reg(Bits.w(HALF_BITS));
  private final Bits writeHeldStrobe = reg(Bits.w(HALF_BYTES));

  /** High while the previous read was of a low half, and no high half was read. */
  private final Bool readHeld = regInit(Bool.type(), 0);

  private final UInt readHeldWord;

  /** The high half of the data whose low half was read. */
  private final Bits latchedData = reg(Bits.w(HALF_BITS));

  private final Bits latchedResponse = reg(Bits.w(AxiCode.BITS));

  public AxiLite32(EieConfig config) {
    this(config, BusQueue.places(config));
  }

  /**
   * @param places most accesses under way, at least 1; a proof uses few
   */
  public AxiLite32(EieConfig config, int places) {
    super(
        "AxiLite32",
        config,
        places,
        HalfOrder::new,
        () -> new AxiReadWord(HALF_BITS),
        AxiResponse::new);
    describe("AXI4-Lite of 32 bits: low half, then high half, are one request of the native port.");
    aw = slave(() -> new AxiAddress(config));
    ar = slave(() -> new AxiAddress(config));
    writeAddress = instance(new ElasticBuffer<>("Address", () -> new AxiAddress(config)));
    writeData = instance(new ElasticBuffer<>("WriteData", () -> new AxiWord(HALF_BITS)));
    readAddress = instance(new ElasticBuffer<>("Address", () -> new AxiAddress(config)));
    int wordBits = AddressMap.of(config).addressBits() - AddressMap.WORD_LSB;
    writeHeldWord = reg(UInt.w(wordBits));
    readHeldWord = reg(UInt.w(wordBits));
    take(aw, writeAddress);
    take(w, writeData);
    take(ar, readAddress);

    stage("halves to be written");
    UInt writeTo = writeAddress.downstream.data.address;
    Bool writesHigh = writeTo.bit(HALF).named("writesHigh");
    Bool writeFits = writeHeld.and(writeHeldWord.eq(word(writeTo))).named("writeFits");
    Bool writeRefused =
        misaligned(writeTo).or(mux(writesHigh, writeFits.not(), writeHeld)).named("writeRefused");
    Bool holds = writesHigh.not().and(writeRefused.not()).named("holds");
    AxiWord half = writeData.downstream.data;
    when(writeGoes, () -> writeHeld.set(holds));
    when(
        writeGoes.and(holds),
        () -> {
          writeHeldWord.set(word(writeTo));
          writeHeldData.set(half.data);
          writeHeldStrobe.set(half.strobe);
        });

    stage("halves to be read");
    UInt readFrom = readAddress.downstream.data.address;
    Bool readsHigh = readFrom.bit(HALF).named("readsHigh");
    Bool readFits = readHeld.and(readHeldWord.eq(word(readFrom))).named("readFits");
    Bool readRefused = misaligned(readFrom).or(readsHigh.and(readFits.not())).named("readRefused");
    Bool readsLatch = readsHigh.and(readRefused.not()).named("readsLatch");
    when(
        readGoes,
        () -> {
          readHeld.set(readsHigh.or(readRefused).not());
          readHeldWord.set(word(readFrom));
        });

    stage("accesses become requests");
    choose(
        readAddress.downstream.valid.and(readAnswers.free),
        writeAddress.downstream.valid.and(writeData.downstream.valid).and(writeAnswers.free));
    Bool local = mux(choosesWrite, holds, readsLatch).named("answersLocally");
    send(
        local.not(),
        cat(chosen(word(readFrom), word(writeTo)), bits(0, AddressMap.WORD_LSB)).asUInt(),
        mux(choosesWrite, writeRefused, readRefused),
        cat(half.data, writeHeldData),
        cat(half.strobe, writeHeldStrobe));
    order.upstream.data.local.set(local);
    readAddress.downstream.ready.set(readGoes);
    writeAddress.downstream.ready.set(writeGoes);
    writeData.downstream.ready.set(writeGoes);
    readAnswers.keep.set(readGoes);
    writeAnswers.keep.set(writeGoes);

    stage("responses become answers");
    Bool answersItself = order.downstream.data.local;
    Answer answer = answer(answersItself);
    when(
        answer.toRead().and(answersItself.not()),
        () -> {
          latchedData.set(answer.data().slice(HOST_WORD_BITS - 1, HALF_BITS));
          latchedResponse.set(answer.response());
        });
    readAnswers.comes.set(answer.toRead());
    readAnswers.answer.data.set(
        mux(answersItself, latchedData, answer.data().slice(HALF_BITS - 1, 0)));
    readAnswers.answer.response.set(mux(answersItself, latchedResponse, answer.response()));
    writeAnswers.comes.set(answer.toWrite());
    writeAnswers.answer.response.set(answer.response().gatedBy(answersItself.not()));
    readAnswers.downstream.connectTo(r);
    tellBusy();
    writeAnswers.downstream.connectTo(b);
  }

  private static UInt word(UInt address) {
    return address.slice(address.width() - 1, AddressMap.WORD_LSB);
  }

  private static Bool misaligned(UInt address) {
    return address.slice(HALF - 1, 0).asBits().orR();
  }

  @Override
  public List<AxiPin> pins() {
    return litePins(aw, w, b, ar, r);
  }
}
