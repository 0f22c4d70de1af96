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
 * Sums over the first terms of a list, all at once, in as many levels of adders as the number of
 * terms has binary digits.
 *
 * <p>Terms and sums are kept less one: a term of 1 is 0, a term of 0 is all ones. That is the form
 * in which a zero run is stored (it counts the rows before its own), and two such numbers add with
 * a carry in place of an incrementer.
 */
public final class RunningSums {
  private RunningSums() {}

  /** A term: {@code lessOne} where the condition holds, none where it does not. */
  public static UInt term(Bool condition, UInt lessOne) {
    Bits none = bits(-1L >>> (Long.SIZE - lessOne.width()), lessOne.width());
    return mux(condition, lessOne, none.asUInt());
  }

  /**
   * The sums.
   *
   * @param terms at least one, each less one, all of the width of the sums
   * @return for each place the sum of the terms up to it, itself included, less one, modulo 2^width
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

  /** {@code below + above + 1}; the difference takes the 1 as its carry, which a sum would not. */
  public static UInt joined(UInt below, UInt above) {
    return below.minus(above.asBits().not().asUInt());
  }
}
