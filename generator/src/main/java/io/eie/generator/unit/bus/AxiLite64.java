// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.bus;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.lit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Channel;
import io.eie.generator.unit.block.ElasticBuffer;
import java.util.List;

/**
 * AXI4-Lite of 64 bits in front of the native port: one access, one request.
 *
 * <p>Stages: a1 address and data in elastic buffers, a2 the request, then the native port; n1 the
 * answer in its queue, n2 offered. Rate: one access per cycle, reads and writes together. Latency:
 * 4 cycles more than the native port. Stalls while the host does not accept answers: after {@link
 * BusQueue#places} answers of one side (reads or writes) no more accesses of that side are sent.
 */
public final class AxiLite64 extends AxiBridge<BusOrder, AxiReadWord, AxiResponse> {
  public final Channel<AxiAddress> aw;
  public final Channel<AxiWord> w = slave(() -> new AxiWord(HOST_WORD_BITS));
  public final Channel<AxiResponse> b = master(AxiResponse::new);
  public final Channel<AxiAddress> ar;
  public final Channel<AxiReadWord> r = master(() -> new AxiReadWord(HOST_WORD_BITS));

  private final ElasticBuffer<AxiAddress> writeAddress;
  private final ElasticBuffer<AxiWord> writeData;
  private final ElasticBuffer<AxiAddress> readAddress;

  public AxiLite64(EieConfig config) {
    this(config, BusQueue.places(config));
  }

  /**
   * @param places most accesses under way, at least 1; a proof uses few
   */
  public AxiLite64(EieConfig config, int places) {
    super(
        "AxiLite64",
        config,
        places,
        BusOrder::new,
        () -> new AxiReadWord(HOST_WORD_BITS),
        AxiResponse::new);
    describe("AXI4-Lite of 64 bits: one access is one request of the native port.");
    aw = slave(() -> new AxiAddress(config));
    ar = slave(() -> new AxiAddress(config));
    writeAddress = instance(new ElasticBuffer<>("Address", () -> new AxiAddress(config)));
    writeData = instance(new ElasticBuffer<>("WriteData", () -> new AxiWord(HOST_WORD_BITS)));
    readAddress = instance(new ElasticBuffer<>("Address", () -> new AxiAddress(config)));
    take(aw, writeAddress);
    take(w, writeData);
    take(ar, readAddress);

    stage("accesses become requests");
    choose(
        readAddress.downstream.valid.and(readAnswers.free),
        writeAddress.downstream.valid.and(writeData.downstream.valid).and(writeAnswers.free));
    send(
        lit(true),
        chosen(readAddress.downstream.data.address, writeAddress.downstream.data.address),
        lit(false),
        writeData.downstream.data.data,
        writeData.downstream.data.strobe);
    readAddress.downstream.ready.set(readGoes);
    writeAddress.downstream.ready.set(writeGoes);
    writeData.downstream.ready.set(writeGoes);
    readAnswers.keep.set(readGoes);
    writeAnswers.keep.set(writeGoes);

    stage("responses become answers");
    Answer answer = answer(lit(false));
    readAnswers.comes.set(answer.toRead());
    readAnswers.answer.data.set(answer.data());
    readAnswers.answer.response.set(answer.response());
    writeAnswers.comes.set(answer.toWrite());
    writeAnswers.answer.response.set(answer.response());
    readAnswers.downstream.connectTo(r);
    tellBusy();
    writeAnswers.downstream.connectTo(b);
  }

  @Override
  public List<AxiPin> pins() {
    return litePins(aw, w, b, ar, r);
  }
}
