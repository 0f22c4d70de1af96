// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.vector;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Bundle;
import io.eie.generator.hdl.UInt;
import io.eie.generator.map.AddressMap;
import io.eie.generator.unit.block.Widths;
import java.util.List;
import java.util.function.Function;

/** How the vectors of a buffer lie in its words, in a design whose runs can take several. */
public final class VectorCopies extends Bundle {
  /** Vectors of a buffer, by the code of {@link Copies#code}. */
  public final UInt code = field(UInt.w(Copies.CODE_BITS));

  /** Words of one vector, at least 1 where the vectors fit. */
  public final UInt words;

  /** The last word of the last vector. */
  public final UInt lastWord;

  /** The fields of a design. */
  public VectorCopies(EieConfig config) {
    int bits = AddressMap.of(config).vectorWordBits();
    words = field(UInt.w(bits + 1));
    lastWord = field(UInt.w(bits));
  }

  /**
   * A value of the count that a code tells; that of one copy for a code without a count.
   *
   * @param value of a number of copies
   */
  public static UInt select(EieConfig config, UInt code, Function<Integer, UInt> value) {
    List<Integer> counts = Copies.of(config).counts();
    UInt selected = value.apply(1);
    for (int index = 1; index < counts.size(); index++) {
      selected = mux(code.eq(index), value.apply(counts.get(index)), selected);
    }
    return selected;
  }

  /** Whether a code tells a count. */
  public static Bool known(EieConfig config, UInt code) {
    return code.lt(Copies.of(config).counts().size());
  }

  /**
   * The element that has a position of a vector, in a row of the elements of the vector.
   *
   * @param vector number of the vector
   * @param position in the vector
   * @param size elements of a vector, a power of two
   */
  public static UInt element(EieConfig config, UInt vector, UInt position, int size) {
    int bits = Integer.numberOfTrailingZeros(size);
    UInt inVector = position.width() > bits ? position.slice(bits - 1, 0) : position.resize(bits);
    int width = Widths.element(config);
    int most = Math.min(vector.width(), width - bits);
    UInt number = most == vector.width() ? vector : vector.slice(most - 1, 0);
    return cat(number, inVector).asUInt().resize(width);
  }

  /** A position divided by the elements of a vector, a power of two. */
  public static UInt row(UInt position, int size, int width) {
    int bits = Integer.numberOfTrailingZeros(size);
    UInt row = position.width() > bits ? position.shiftRight(bits) : u(0, 1);
    return row.width() > width ? row.slice(width - 1, 0) : row.resize(width);
  }
}
