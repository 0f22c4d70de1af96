// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.vector;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides the number of a buffer's word by the words of a vector: word k of a buffer is word {@code
 * k % words} of vector {@code k / words}.
 *
 * <p>One bit of the quotient in each stage, the highest first: the words of 2^b vectors are
 * subtracted where they are not more than what is left. With 5 words to a vector, word 13 leaves 3
 * after 2 vectors. Rate: a word per cycle. Latency: a cycle for each bit ({@link #stages}). Stalls
 * while the output is not taken.
 */
public final class VectorDivision extends HardwareModule {
  /** A word under way. */
  public static final class Word extends Bundle {
    /** High for a word of an input vector, low for one of an output vector. */
    public final Bool write = field(Bool.type());

    public final UInt buffer = field(UInt.w(AddressMap.BUFFER_BITS));

    /** What is left of the word's number. */
    public final UInt word;

    /** Bits of the vector's number that are known, the highest ones; null where none is. */
    public final UInt vector;

    public final Bits data;

    Word(EieConfig config, int known) {
      word = field(UInt.w(AddressMap.of(config).vectorWordBits()));
      vector = known == 0 ? null : field(UInt.w(known));
      data = field(Bits.w(VectorLayout.of(config).beatBits()));
    }
  }

  /** High in a cycle in which a word is offered. */
  public final Bool valid = in(Bool.type());

  public final Word offered;
  public final Bool ready = out(Bool.type());

  /** Words of a vector of each direction; they change only while no word is under way. */
  public final UInt inputWords;

  public final UInt outputWords;

  public final Bool dividedValid = out(Bool.type());
  public final Word divided;
  public final Bool taken = in(Bool.type());

  /** High when no word is under way. */
  public final Bool empty = out(Bool.type());

  private final List<Bool> held = new ArrayList<>();
  private final List<Word> stage = new ArrayList<>();

  /** Stages of a design whose runs can take several vectors. */
  public static int stages(EieConfig config) {
    return Copies.of(config).numberBits();
  }

  public VectorDivision(EieConfig config) {
    super("VectorDivision");
    describe("Vector of a word of a buffer that holds several, and the word in it.");
    offered = in(() -> new Word(config, 0));
    divided = out(() -> new Word(config, stages(config)));
    inputWords = in(UInt.w(offered.word.width() + 1));
    outputWords = in(inputWords.shape());
    int stages = stages(config);
    for (int index = 0; index < stages; index++) {
      held.add(regInit(Bool.type(), 0).named("d" + index + "Valid"));
      int known = index + 1;
      stage.add(reg(() -> new Word(config, known)));
    }
    Bool moves = taken;
    List<Bool> move = new ArrayList<>();
    for (int index = stages - 1; index >= 0; index--) {
      moves = held.get(index).not().or(moves).named("d" + index + "Moves");
      move.add(0, moves);
    }
    ready.set(move.get(0));
    for (int index = 0; index < stages; index++) {
      stage("d" + index + ": bit " + (stages - 1 - index) + " of the vector's number");
      divide(index, index == 0 ? valid : held.get(index - 1), move.get(index));
    }
    dividedValid.set(held.get(stages - 1));
    divided.set(stage.get(stages - 1));
    Bool any = held.get(0);
    for (Bool each : held.subList(1, stages)) {
      any = any.or(each);
    }
    empty.set(any.not());
    coverPoint("waits", () -> held.get(stages - 1).and(taken.not()));
    coverPoint("fillsGap", () -> valid.and(ready).and(taken.not()));
  }

  private void divide(int index, Bool offers, Bool moves) {
    Word from = index == 0 ? offered : stage.get(index - 1);
    Word to = stage.get(index);
    int bit = stage.size() - 1 - index;
    UInt one = mux(from.write, inputWords, outputWords);
    int width = one.width() + bit;
    UInt words = (bit == 0 ? one : cat(one, u(0, bit)).asUInt()).named("d" + index + "Words");
    Bool fits = from.word.resize(width).ge(words).named("d" + index + "Fits");
    UInt left = from.word.minus(words.slice(from.word.width() - 1, 0));
    when(moves, () -> held.get(index).set(offers));
    when(
        moves.and(offers),
        () -> {
          to.write.set(from.write);
          to.buffer.set(from.buffer);
          to.data.set(from.data);
          to.word.set(mux(fits, left, from.word));
          to.vector.set(from.vector == null ? fits.asUInt() : cat(from.vector, fits).asUInt());
        });
  }
}
