// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.Hw;
import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Choices of which at most one is marked: gates and ors in place of a chain or tree of
 * multiplexers, which is less than half of their area.
 */
public final class OneHot {
  private OneHot() {}

  /** The marked value, zero when there is none. */
  public static SInt select(List<Bool> marks, List<SInt> values) {
    return selectBits(marks, values.stream().map(SInt::asBits).toList()).asSInt();
  }

  /** The marked word, zero when there is none. */
  public static Bits selectBits(List<Bool> marks, List<Bits> words) {
    List<Bits> gated = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      gated.add(words.get(i).gatedBy(marks.get(i)));
    }
    return or(gated);
  }

  /** The or of all, as a balanced tree. */
  private static Bits or(List<Bits> terms) {
    int half = terms.size() / 2;
    return half == 0
        ? terms.get(0)
        : or(terms.subList(0, half)).or(or(terms.subList(half, terms.size())));
  }

  /** How many are marked; any number of them may be. */
  public static UInt count(List<Bool> marks, int width) {
    if (marks.size() == 1) {
      return marks.get(0).asBits().asUInt().resize(width);
    }
    int half = marks.size() / 2;
    int bits = Math.min(width, Widths.of(marks.size() + 1));
    UInt low = count(marks.subList(0, half), bits);
    return low.plus(count(marks.subList(half, marks.size()), bits)).resize(width);
  }

  /** The same marks as the bits of one word with a name, the first mark in the lowest bit. */
  public static List<Bool> word(List<Bool> marks, String name) {
    List<Bool> highestFirst = new ArrayList<>(marks);
    Collections.reverse(highestFirst);
    Bits word = Hw.cat(highestFirst).named(name);
    List<Bool> bits = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      bits.add(word.bit(i));
    }
    return bits;
  }

  /** A mark for each of {@code count} numbers, the one that equals {@code number}. */
  public static List<Bool> decode(UInt number, int count) {
    List<Bool> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(number.eq(i));
    }
    return marks;
  }
}
