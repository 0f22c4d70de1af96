// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.bits;
import static io.eie.generator.hdl.Hw.mux;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.UInt;
import java.util.ArrayList;
import java.util.List;

/**
 * Prefix sums of a list of terms, in one level of adders for each binary digit of the number of
 * terms.
 *
 * <p>Terms and sums are stored minus one: a term of 1 is 0, a term of 0 is all ones. A zero run has
 * this form, because it counts the rows before its own. The sum of two such numbers needs a
 * carry-in instead of an incrementer.
 */
public final class RunningSums {
  private RunningSums() {}

  /** A term: {@code lessOne} where the condition holds, else all ones, which is a term of 0. */
  public static UInt term(Bool condition, UInt lessOne) {
    Bits none = bits(-1L >>> (Long.SIZE - lessOne.width()), lessOne.width());
    return mux(condition, lessOne, none.asUInt());
  }

  /**
   * Returns the prefix sums.
   *
   * @param terms at least one, each minus one, all of the width of the sums
   * @return for each term the sum of all terms up to and including it, minus one, modulo 2^width
   */
  public static List<UInt> lessOne(List<UInt> terms) {
    int count = terms.size();
    if (count == 1) {
      return terms;
    }
    int half = Integer.highestOneBit(count - 1);
    List<UInt> sums = new ArrayList<>(lessOne(terms.subList(0, half)));
    UInt below = sums.get(half - 1);
    for (UInt above : lessOne(terms.subList(half, count))) {
      sums.add(joined(below, above));
    }
    return sums;
  }

  /**
   * {@code below + above + 1}, written as a difference, because synthesis uses the carry-in for the
   * 1 of a difference but not of a sum.
   */
  public static UInt joined(UInt below, UInt above) {
    return below.minus(above.asBits().not().asUInt());
  }
}
