// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Channel;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.stream.VectorPlace;
import io.eie.generator.unit.vector.VectorCopies;
import io.eie.generator.unit.vector.VectorDivision;
import java.math.BigInteger;

/**
 * Computes the elements and the row of a word or beat of a vector: word k begins at position p =
 * {@code positionsPerWord * k}, which is row {@code p / N} of its buffer, in element {@code p % N}.
 * Where a buffer has several vectors, {@link VectorDivision} finds the vector v of a word and its
 * number in the vector, and position p is row {@code p / E} in element {@code v E + p % E}.
 *
 * <p>Stages: v1 the row in the buffer; v2 the row in the memory, and the element. Rate: one word
 * per cycle. Latency: two cycles, and those of the division where a buffer of either direction has
 * several vectors. Stalls while the output is not ready. Whether the word is in a vector, and which
 * of its positions are, is valid in the cycle of the question.
 */
public final class VectorPath extends HardwareModule {
  /** The word of the question; the answer is valid in the same cycle. */
  final Bool askedOutput = in(Bool.type());

  final UInt askedBuffer = in(UInt.w(AddressMap.BUFFER_BITS));
  final UInt askedWord;

  /** High for a beat that begins at the word; null where a beat is a word. */
  final Bool askedBeat;

  /** The last of the word's positions that is in the vector. */
  final UInt askedLast;

  final VectorPlace inputs = in(VectorPlace::new);
  final VectorPlace outputs = in(VectorPlace::new);

  /** Null where a run takes one vector. */
  final VectorCopies inputCopies;

  final VectorCopies outputCopies;

  /** High when a run under way or waiting reads, or writes, the buffer. */
  final Bool readsBuffer = in(Bool.type());

  final Bool writesBuffer = in(Bool.type());
  final Bool refused = out(Bool.type());
  final UInt cause = out(UInt.w(ErrorCause.BITS)).codes("cause", ErrorCause.values());

  /** High in a cycle in which a word that was not refused is sent. */
  final Bool valid = in(Bool.type());

  final Bool output = in(Bool.type());
  final UInt buffer = in(UInt.w(AddressMap.BUFFER_BITS));
  final UInt word;
  final UInt last;

  /** High for a beat; null where a beat is a word. */
  final Bool beat;

  /** Null where there are no streams. */
  final StreamMark stream;

  /** Data of a write to an input vector. */
  final Bits data;

  final Bool ready = out(Bool.type());
  final Channel<ElementRequest> request;

  /** High when both stages are empty. */
  final Bool empty = out(Bool.type());

  private final EieConfig config;
  private final int positions;
  private final int positionBits;

  /** Bits of a position in a beat. */
  private final int beatBits;

  /** Bits of the first position of a word. */
  private final int firstBits;

  private final Bool v1Valid = regInit(Bool.type(), 0);
  private final Bool v1Write = reg(Bool.type());
  private final Bits v1Data;

  /** Null where a beat is a word. */
  private final Bool v1Beat;

  /** Null where there are no streams. */
  private final StreamMark v1Stream;

  private final UInt v1Last;
  private final UInt v1First;
  private final UInt v1Row;
  private final UInt v1BufferRow;

  /** The element of a vector that is one of several, and whether it is; null without copies. */
  private final UInt v1Element;

  private final Bool v1Several;
  private final VectorDivision division;
  private final Bool v2Valid = regInit(Bool.type(), 0);
  private final ElementRequest v2;

  public VectorPath(EieConfig config) {
    super("VectorPath");
    describe("Elements and row of a word of a vector, and whether it may be moved.");
    this.config = config;
    VectorLayout layout = VectorLayout.of(config);
    positions = layout.positionsPerWord();
    positionBits = Widths.of(positions);
    beatBits = Widths.of(layout.positionsPerBeat());
    data = in(Bits.w(layout.beatBits()));
    v1Data = reg(data.shape());
    askedBeat = layout.wideBeats() ? in(Bool.type()) : null;
    beat = layout.wideAccesses() ? in(Bool.type()) : null;
    v1Beat = layout.wideAccesses() ? reg(Bool.type()) : null;
    stream = config.streams() ? in(StreamMark::new) : null;
    v1Stream = config.streams() ? reg(StreamMark::new) : null;
    word = in(UInt.w(AddressMap.of(config).vectorWordBits()));
    askedWord = in(word.shape());
    askedLast = out(UInt.w(beatBits));
    last = in(UInt.w(beatBits));
    firstBits = word.width() + positionBits;
    request = master(() -> new ElementRequest(config));
    int rowBits = config.activationAddressBits();
    v1Last = reg(UInt.w(beatBits));
    v1First = reg(UInt.w(firstBits));
    v1Row = reg(UInt.w(rowBits));
    v1BufferRow = reg(UInt.w(rowBits));
    v2 = reg(() -> new ElementRequest(config));
    boolean copies = Copies.of(config).several();
    inputCopies = copies ? in(() -> new VectorCopies(config)) : null;
    outputCopies = copies ? in(() -> new VectorCopies(config)) : null;
    division = copies ? instance(new VectorDivision(config)) : null;
    v1Element = copies ? reg(v2.element.shape()) : null;
    if (copies) {
      String reason = "the registers tell the last word of all vectors";
      unusedBits(inputs.lastPosition, reason);
      unusedBits(outputs.lastPosition, reason);
    }
    v1Several = copies ? reg(Bool.type()) : null;

    unusedBits("element", "what is left of a division by the number of elements is below it");
    unusedBits("positions_before", "the rows before hold fewer positions than all activations");
    unusedBits("scaled_position", "the quotient is in the upper bits");
    unusedBits("v1_buffer_row_sum", "every buffer ends inside the activation memories");
    stage("whether the word may be moved");
    check();
    stage("v1: row in the buffer, first row of the buffer");
    Bool v2Moves = v2Valid.not().or(request.ready).named("v2Moves");
    Bool v1Moves = v1Valid.not().or(v2Moves).named("v1Moves");
    if (division == null) {
      ready.set(v1Moves);
    }
    Offer offer = division == null ? new Offer() : divided(v1Moves);
    UInt first = cat(offer.word, u(0, positionBits)).asUInt().named("firstPosition");
    when(v1Moves, () -> v1Valid.set(offer.valid));
    when(
        v1Moves.and(offer.valid),
        () -> {
          v1Write.set(offer.output.not());
          v1Data.set(offer.data);
          if (v1Beat != null) {
            v1Beat.set(beat);
          }
          if (v1Stream != null) {
            v1Stream.set(stream);
          }
          v1Last.set(offer.last);
          v1First.set(first);
          UInt row = divided(first).resize(rowBits);
          v1Row.set(division == null ? row : rowOfVector(offer, first, row));
          v1BufferRow.set(bufferRow(offer).resize(rowBits));
        });
    stage("v2: row in the memory, element");
    when(v2Moves, () -> v2Valid.set(v1Valid));
    when(v2Moves.and(v1Valid), this::place);
    request.valid.set(v2Valid);
    request.data.set(v2);
    Bool stages = v1Valid.or(v2Valid).not();
    empty.set(division == null ? stages : stages.and(division.empty));
  }

  /** The word that is offered to v1: what is offered to the unit, unless it is divided before. */
  private final class Offer {
    private Bool valid = VectorPath.this.valid;
    private Bool output = VectorPath.this.output;
    private UInt buffer = VectorPath.this.buffer;
    private UInt word = VectorPath.this.word;
    private UInt last = VectorPath.this.last;
    private Bits data = VectorPath.this.data;

    /** Number of the vector, and the code of its copies; null without copies. */
    private UInt vector;

    private UInt code;
  }

  /** The word that comes out of the division; the word itself where a buffer has one vector. */
  private Offer divided(Bool v1Moves) {
    stage("d: which vector of several, and its word");
    Bool divides = inputCopies.code.ne(0).or(outputCopies.code.ne(0)).named("divides");
    division.valid.set(valid.and(divides));
    division.offered.write.set(output.not());
    division.offered.buffer.set(buffer);
    division.offered.word.set(word);
    division.offered.data.set(data);
    division.inputWords.set(inputCopies.words);
    division.outputWords.set(outputCopies.words);
    division.taken.set(v1Moves);
    ready.set(mux(divides, division.ready, v1Moves));
    VectorDivision.Word found = division.divided;
    Offer offer = new Offer();
    offer.valid = mux(divides, division.dividedValid, valid).named("offersWord");
    offer.output = mux(divides, found.write.not(), output).named("offeredOutput");
    offer.buffer = mux(divides, found.buffer, buffer).named("offeredBuffer");
    offer.word = mux(divides, found.word, word).named("offeredWord");
    offer.data = mux(divides, found.data, data).named("offeredData");
    offer.vector = found.vector;
    offer.code = mux(found.write, inputCopies.code, outputCopies.code).named("dividedCode");
    UInt words = mux(found.write, inputCopies.words, outputCopies.words);
    UInt end = mux(found.write, inLast(inputs), inLast(outputs));
    Bool lastWord = found.word.resize(words.width()).plus(1).eq(words).named("dividedIsLast");
    UInt inVector = mux(lastWord, end, u(positions - 1L, positionBits));
    offer.last = mux(divides, inVector, last).named("offeredLast");
    // a word that is not divided is of the one vector
    offer.code = offer.code.asBits().gatedBy(divides).asUInt().named("offeredCode");
    coverPoint("severalVectors", () -> offer.valid.and(offer.code.ne(0)));
    coverPoint("divisionWaits", () -> division.dividedValid.and(v1Moves.not()));
    return offer;
  }

  /** Sets the element of a word of one of several vectors; returns its row in the buffer. */
  private UInt rowOfVector(Offer offer, UInt first, UInt row) {
    Copies copies = Copies.of(config);
    v1Several.set(offer.code.ne(0));
    v1Element.set(
        VectorCopies.select(
            config,
            offer.code,
            count ->
                count == 1
                    ? u(0, v1Element.width())
                    : VectorCopies.element(config, offer.vector, first, copies.elements(count))));
    return VectorCopies.select(
        config,
        offer.code,
        count -> count == 1 ? row : VectorCopies.row(first, copies.elements(count), row.width()));
  }

  private void check() {
    // with copies, the registers tell the last word
    UInt end =
        (division == null
                ? mux(askedOutput, outputs.lastPosition, inputs.lastPosition)
                : mux(askedOutput, inLast(outputs), inLast(inputs)))
            .named("lastPosition");
    UInt buffers = mux(askedOutput, outputs.buffers, inputs.buffers).named("buffers");
    Bool fits = mux(askedOutput, outputs.fits, inputs.fits).named("fits");
    UInt lastWord =
        (division == null
                ? end.slice(end.width() - 1, positionBits)
                : mux(askedOutput, outputCopies.lastWord, inputCopies.lastWord))
            .named("lastWord");
    Bool inside = askedBuffer.lt(buffers).and(askedWord.le(lastWord)).and(fits).named("isInside");
    Bool used = mux(askedOutput, writesBuffer, readsBuffer).named("bufferInUse");
    refused.set(inside.not().or(used));
    cause.set(
        mux(
            inside,
            u(ErrorCause.BUFFER_IN_USE.code(), ErrorCause.BITS),
            u(ErrorCause.VECTOR_BOUNDS.code(), ErrorCause.BITS)));
    UInt lastOfWord =
        mux(
            askedWord.eq(lastWord),
            end.slice(positionBits - 1, 0),
            u(positions - 1L, positionBits));
    if (askedBeat == null) {
      askedLast.set(lastOfWord);
      return;
    }
    int more = beatBits - positionBits;
    UInt lastBeat = lastWord.slice(lastWord.width() - 1, more).named("lastBeat");
    UInt lastOfBeat =
        mux(
            askedWord.slice(askedWord.width() - 1, more).resize(lastBeat.width()).eq(lastBeat),
            end.slice(beatBits - 1, 0),
            u((1L << beatBits) - 1, beatBits));
    askedLast.set(mux(askedBeat, lastOfBeat, lastOfWord.resize(beatBits)));
  }

  /** The last position of a vector in its word. */
  private UInt inLast(VectorPlace place) {
    return place.lastPosition.slice(positionBits - 1, 0);
  }

  private UInt bufferRow(Offer offer) {
    UInt firstRow = mux(offer.output, outputs.firstRow, inputs.firstRow).named("firstRow");
    UInt rows = mux(offer.output, outputs.bufferRows, inputs.bufferRows).named("bufferRows");
    UInt before = offer.buffer.times(rows).named("rowsBefore");
    return firstRow.resize(before.width()).plus(before);
  }

  private void place() {
    int elements = config.processingElements();
    UInt row = v1Row.plus(v1BufferRow).named("row");
    int width = firstBits;
    UInt before = v1Row.times(u(elements, Widths.of(elements + 1L))).named("positionsBefore");
    UInt element =
        v1First.minus(before.resize(Math.max(width, before.width())).slice(width - 1, 0));
    v2.everyone.set(false);
    UInt place = element.named("element").resize(v2.element.width());
    v2.element.set(v1Several == null ? place : mux(v1Several, v1Element, place));
    v2.access.write.set(v1Write);
    v2.access.memory.set(u(ElementMemory.VECTOR.code(), ElementMemory.BITS));
    v2.access.word.set(row.resize(v2.access.word.width()));
    v2.access.data.set(v1Data);
    v2.lastPosition.set(v1Last);
    if (v1Beat != null) {
      v2.beat.set(v1Beat);
    }
    if (v1Stream != null) {
      v2.stream.set(v1Stream);
    }
  }

  /**
   * A position divided by N: the upper bits of its product with a constant, the smallest one that
   * gives the right quotient for every position.
   */
  private UInt divided(UInt position) {
    BigInteger elements = BigInteger.valueOf(config.processingElements());
    for (int shift = 0; ; shift++) {
      BigInteger scale = BigInteger.ONE.shiftLeft(shift);
      BigInteger factor = scale.add(elements).subtract(BigInteger.ONE).divide(elements);
      BigInteger excess = factor.multiply(elements).subtract(scale);
      // position * excess < scale keeps the product's error below one quotient
      if (excess.shiftLeft(position.width()).compareTo(scale) <= 0) {
        UInt product = position.times(u(factor, factor.bitLength())).named("scaledPosition");
        return shift >= product.width() ? u(0, 1) : product.slice(product.width() - 1, shift);
      }
    }
  }
}
