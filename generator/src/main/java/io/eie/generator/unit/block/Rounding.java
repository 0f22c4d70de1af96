// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.u;

import io.eie.generator.hdl.SInt;
import io.eie.generator.hdl.UInt;

/**
 * {@code round(v, s) = (v + 2^(s-1)) >> s}, half up (specification, section 2), in two steps that a
 * register may separate: a shift that keeps one fraction bit; addition of one half, and removal of
 * that bit.
 */
public final class Rounding {
  /** Why not every bit of the sum with the half is used. */
  public static final String DROPPED_HALF = "the half that rounding adds is dropped with its carry";

  private Rounding() {}

  /**
   * {@code 2 v >> shift}: the shifted value with one fraction bit.
   *
   * @param of end of the signals' names
   */
  public static SInt shiftKeepingHalf(SInt value, UInt shift, String of) {
    return cat(value, u(0, 1)).asSInt().named("doubled" + of).shiftRight(shift);
  }

  /**
   * One half added and the fraction bit dropped; the width of the value before the shift.
   *
   * @param of end of the signals' names
   */
  public static SInt roundHalf(SInt halves, String of) {
    int width = halves.width();
    SInt sum = halves.resize(width + 1).plus(1).named("sumOfHalves" + of);
    return sum.slice(width, 1);
  }
}
