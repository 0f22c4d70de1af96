// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.control;

import static io.eie.generator.config.EieConfig.HOST_WORD_BITS;
import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.lit;
import static io.eie.generator.hdl.Hw.when;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.HardwareModule;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.BitField;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;
import io.eie.generator.unit.stream.VectorPlace;
import io.eie.generator.unit.vector.VectorCopies;

/**
 * The register with the rows of the vectors of one direction ({@link Register#INPUT_VECTOR}), and
 * whether they fit: every buffer ends inside the activation memories, begins at a memory word, and
 * is large enough for the vector. The result is valid two cycles after the write.
 */
public final class VectorRegister extends HardwareModule {
  private static final int ROW_BITS = 16;

  final Bool write = in(Bool.type());
  final Bits data = in(Bits.w(HOST_WORD_BITS));
  final Bits value = out(Bits.w(HOST_WORD_BITS));
  final VectorPlace place = out(VectorPlace::new);

  /** Null where a run takes one vector. */
  final VectorCopies copies;

  /** High in the cycle after the write. */
  final Bool settling = out(Bool.type());

  private final UInt firstRow = field("firstRow");
  private final UInt bufferRows = field("bufferRows");
  private final UInt length = field("length");
  private final UInt buffers = field("buffers");

  /** Null where a run takes one vector. */
  private final UInt code;

  private final Bool settles = regInit(Bool.type(), 0);
  private final Bool fits = regInit(Bool.type(), 0);
  private final UInt lastPosition = reg(length.shape());

  public VectorRegister(EieConfig config) {
    super("VectorRegister");
    describe("Where the vectors of one direction lie, and whether they fit.");
    boolean several = Copies.of(config).several();
    copies = several ? out(() -> new VectorCopies(config)) : null;
    code = several ? field("copies") : null;
    if (!several) {
      unusedBits(data, "two bits belong to no field");
    }
    stage("fields");
    when(
        write,
        () -> {
          firstRow.set(part("firstRow"));
          bufferRows.set(part("bufferRows"));
          length.set(part("length"));
          buffers.set(part("buffers"));
          if (code != null) {
            code.set(part("copies"));
          }
        });
    settles.set(write);
    settling.set(settles);

    stage("whether the vectors fit");
    UInt all = buffers.times(bufferRows).named("rowsOfAll");
    UInt end = all.resize(all.width() + 1).plus(firstRow.resize(all.width() + 1)).named("endRow");
    UInt room = room(config).named("positionsOfBuffer");
    Bool known = code == null ? lit(true) : VectorCopies.known(config, code);
    fits.set(
        end.le(config.activations())
            .and(length.ne(0))
            .and(length.le(room))
            .and(buffers.le(1L << AddressMap.BUFFER_BITS))
            .and(aligned(config, firstRow))
            .and(aligned(config, bufferRows))
            .and(known));
    place.firstRow.set(firstRow);
    place.bufferRows.set(bufferRows);
    lastPosition.set(length.minus(1));
    place.lastPosition.set(lastPosition);
    place.buffers.set(buffers);
    place.fits.set(fits);
    int unused = HOST_WORD_BITS - 2 * ROW_BITS - length.width() - buffers.width();
    value.set(
        cat(buffers, code == null ? bits(0, unused) : code.asBits(), length, bufferRows, firstRow));
    if (code != null) {
      tellCopies(config);
    }
  }

  /** Positions of a vector that the rows of a buffer have. */
  private UInt room(EieConfig config) {
    if (code == null) {
      return bufferRows.times(u(config.processingElements()));
    }
    int width = bufferRows.width() + Widths.of(config.processingElements() + 1L);
    return VectorCopies.select(
        config,
        code,
        count -> bufferRows.times(u(Copies.of(config).elements(count))).resize(width));
  }

  /** The words of a vector and of all; they mean something where the vectors fit. */
  private void tellCopies(EieConfig config) {
    stage("words of a vector, and of all");
    int positions = VectorLayout.of(config).positionsPerWord();
    int low = Integer.numberOfTrailingZeros(positions);
    int bits = copies.words.width();
    unusedBits("length_rounded_up", "what is left of a division by a word's positions is below it");
    unusedBits("words_of_all", "all vectors are at most as many words as all activations");
    UInt roundedUp = length.resize(bits + low).plus(positions - 1L).named("lengthRoundedUp");
    UInt words = roundedUp.slice(bits + low - 1, low).asBits().asUInt();
    UInt all =
        VectorCopies.select(config, code, count -> words.times(u(count)).resize(2 * bits))
            .named("wordsOfAll");
    copies.code.set(code);
    copies.words.set(delay(words).named("words"));
    UInt inWindow = all.slice(bits - 2, 0).asBits().asUInt();
    copies.lastWord.set(delay(inWindow.minus(1)).named("lastWord"));
  }

  private static UInt u(int count) {
    return io.eie.generator.hdl.Hw.u(count, Widths.of(count + 1L));
  }

  private UInt field(String name) {
    return regInit(UInt.w(Register.INPUT_VECTOR.field(name).width()), 0);
  }

  private UInt part(String name) {
    BitField bits = Register.INPUT_VECTOR.field(name);
    return data.slice(bits.msb(), bits.lsb()).asUInt();
  }

  private static Bool aligned(EieConfig config, UInt row) {
    int bits = Integer.numberOfTrailingZeros(config.exchangeRows());
    return bits == 0 ? lit(true) : row.slice(bits - 1, 0).asBits().orR().not();
  }
}
