// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.u;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.block.Widths;

/**
 * Copies a codebook from the central control's memory into every element, one host word per cycle.
 *
 * <p>Latency: {@code codebookWords} cycles; 0 when the elements hold that codebook already. The
 * first columns may be sent before the last words, because in an element they pass queue, pointer
 * read and matrix read before a weight is looked up.
 */
public final class CodebookLoader extends HardwareModule {
  /** Cycles by which a column may leave the central control before a word of its codebook. */
  static final int LEAD = 5;

  /**
   * High to invalidate the record of the elements' codebook, because the memory may have changed.
   */
  final Bool forget = in(Bool.type());

  /** High for one cycle to begin; ready must be high. */
  final Bool start = in(Bool.type());

  final UInt codebook;

  /** High when the elements hold the requested codebook. */
  final Bool holds = out(Bool.type());

  /** High when columns need not wait for the copy that runs, or that begins in this cycle. */
  final Bool serves = out(Bool.type());

  final Bool storeRead = out(Bool.type());
  final UInt storeWord;
  final Bool write = out(Bool.type());
  final UInt writeWord;

  private final Bool loading = regInit(Bool.type(), 0);
  private final UInt word;
  private final Bool arrives = regInit(Bool.type(), 0);
  private final UInt arrivesWord;
  private final Bool known = regInit(Bool.type(), 0);
  private final UInt held;

  public CodebookLoader(EieConfig config) {
    super("CodebookLoader");
    describe("Copies a layer's codebook into every element.");
    if (config.codebooks() == 1) {
      unusedBits("store_word_joined", Widths.SINGLE);
    }
    int words = config.codebookWords();
    int wordBits = Widths.of(words);
    int stride = AddressMap.of(config).codebookStride();
    int codebookBits = Widths.of(config.codebooks());
    codebook = in(UInt.w(codebookBits));
    storeWord = out(UInt.w(Widths.of((long) config.codebooks() * stride)));
    writeWord = out(UInt.w(wordBits));
    word = reg(UInt.w(wordBits));
    arrivesWord = reg(UInt.w(wordBits));
    held = reg(UInt.w(codebookBits));

    holds.set(known.and(held.eq(codebook)).and(loading.not()));
    serves.set(words <= LEAD ? lit(true) : loading.and(word.ge(words - 1L - LEAD)));
    stage("words out of the central control's codebooks");
    storeRead.set(loading);
    UInt place = stride == 1 ? codebook : cat(codebook, word).asUInt();
    storeWord.set(place.resize(storeWord.width()));
    when(
        loading,
        () -> {
          word.set(word.plus(1));
          when(word.eq(words - 1L), () -> loading.set(false));
        });
    stage("a cycle later: the same words to the elements");
    arrives.set(loading);
    arrivesWord.set(word);
    write.set(arrives);
    writeWord.set(arrivesWord);
    when(
        start,
        () -> {
          loading.set(true);
          word.set(u(0, wordBits));
          held.set(codebook);
          known.set(true);
        });
    when(
        forget,
        () -> {
          loading.set(false);
          known.set(false);
        });
    coverPoint("forgetsDuringCopy", () -> forget.and(loading));
    coverPoint("forgets", () -> forget.and(known).and(loading.not()));
    coverPoint("servesBeforeEnd", () -> serves.and(loading));
  }
}
