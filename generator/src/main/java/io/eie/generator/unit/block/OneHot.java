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
 * Selection by marks of which at most one is high: ands and an or, with less than half of the area
 * of a chain or tree of multiplexers.
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
      // Not a conditional operator: it gives the same gates, but a simulator branches at each.
      gated.add(marks.get(i).repeat(words.get(i).width()).and(words.get(i)));
    }
    return or(gated);
  }

  /** The or of all, as a balanced tree. */
  public static Bits or(List<Bits> terms) {
    int half = terms.size() / 2;
    return half == 0
        ? terms.get(0)
        : or(terms.subList(0, half)).or(or(terms.subList(half, terms.size())));
  }

  /** The number of marks that are high; any number may be. */
  public static UInt count(List<Bool> marks, int width) {
    if (marks.size() == 1) {
      return marks.get(0).asBits().asUInt().resize(width);
    }
    int half = marks.size() / 2;
    int bits = Math.min(width, Widths.of(marks.size() + 1));
    UInt low = count(marks.subList(0, half), bits);
    return low.plus(count(marks.subList(half, marks.size()), bits)).resize(width);
  }

  /** Marks for the numbers 0 to {@code count - 1}; the mark of {@code number} is high. */
  public static List<Bool> decode(UInt number, int count) {
    List<Bool> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      marks.add(number.eq(i));
    }
    return marks;
  }

  /** The same marks as one word, the first in the lowest bit. */
  public static Bits word(List<Bool> marks) {
    List<Bool> highestFirst = new ArrayList<>(marks);
    Collections.reverse(highestFirst);
    return Hw.cat(highestFirst);
  }

  /**
   * Marks for the numbers 0 to {@code count - 1} as one word, all low unless {@code valid}. The low
   * and the high half of the bits are decoded separately and then combined, which needs fewer gates
   * and fewer comparisons in a simulator.
   *
   * @param first numbers below are not decoded; their marks are low
   * @param count at most the number of values of {@code number}
   * @param name beginning of the halves' names, which end in Low and High
   */
  public static Bits decode(UInt number, int first, int count, Bool valid, String name) {
    int bits = number.width();
    int lowBits = (bits + 1) / 2;
    int size = 1 << lowBits;
    if (count <= size) {
      return from(first, word(decode(number, count))).gatedBy(valid);
    }
    int groups = (count + size - 1) / size;
    int firstGroup = Math.min(first / size, groups - 1);
    List<Bool> ofGroups = decode(number.slice(bits - 1, lowBits), groups);
    Bits low = word(decode(number.slice(lowBits - 1, 0), size)).named(name + "Low");
    Bits high = word(ofGroups.subList(firstGroup, groups)).gatedBy(valid).named(name + "High");
    List<Bits> words = new ArrayList<>();
    for (int group = groups - 1; group >= firstGroup; group--) {
      int width = Math.min(size, count - group * size);
      Bits marks = from(first - group * size, low.slice(width - 1, 0));
      words.add(marks.gatedBy(high.bit(group - firstGroup)));
    }
    if (firstGroup > 0) {
      words.add(Hw.bits(0, firstGroup * size));
    }
    return Hw.cat(words);
  }

  /** The word with 0 in the bits below {@code first}. */
  private static Bits from(int first, Bits word) {
    if (first <= 0) {
      return word;
    }
    return first >= word.width()
        ? Hw.bits(0, word.width())
        : Hw.cat(word.slice(word.width() - 1, first), Hw.bits(0, first));
  }

  /** A word with only the lowest set bit of {@code word}; 0 for 0. */
  public static Bits lowest(Bits word) {
    return word.and(word.asSInt().negate().asBits());
  }

  /** The bits of a word of marks, the lowest first. */
  public static List<Bool> marks(Bits word) {
    List<Bool> marks = new ArrayList<>();
    for (int i = 0; i < word.width(); i++) {
      marks.add(word.bit(i));
    }
    return marks;
  }
}
