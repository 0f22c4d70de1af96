// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.stream;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorLayout;
import io.eie.generator.unit.block.Widths;

/** The beats of a vector by their number: combinational, part of the units that count them. */
final class VectorBeats {
  private final int wordBits;
  private final int positionBits;
  private final int wordsPerBeatBits;

  VectorBeats(EieConfig config) {
    VectorLayout layout = VectorLayout.of(config);
    wordBits = AddressMap.of(config).vectorWordBits();
    positionBits = Widths.of(layout.positionsPerBeat());
    wordsPerBeatBits = Integer.numberOfTrailingZeros(layout.wordsPerBeat());
  }

  /** Bits of a beat's number. */
  int numberBits() {
    return Math.max(1, wordBits - wordsPerBeatBits);
  }

  /** Number of the last beat of a vector that ends with a position, which fits the memories. */
  UInt lastNumber(UInt lastPosition) {
    return lastPosition.slice(positionBits + numberBits() - 1, positionBits);
  }

  /** The first host word of a beat. */
  UInt word(UInt number) {
    UInt word = wordsPerBeatBits == 0 ? number : cat(number, u(0, wordsPerBeatBits)).asUInt();
    return word.width() == wordBits ? word : word.resize(wordBits);
  }

  /** The last position of a beat that is in the vector. */
  UInt lastPosition(Bool lastBeat, UInt lastPosition) {
    return mux(
        lastBeat,
        lastPosition.slice(positionBits - 1, 0),
        u((1L << positionBits) - 1, positionBits));
  }

  /** The next buffer, in turn. */
  static UInt following(UInt buffer, UInt buffers) {
    UInt next = buffer.resize(buffers.width()).plus(1);
    return mux(next.eq(buffers), u(0, buffer.width()), next.slice(buffer.width() - 1, 0));
  }
}
