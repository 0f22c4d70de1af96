// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import static io.eie.generator.hdl.Hw.cat;
import static io.eie.generator.hdl.Hw.mux;
import static io.eie.generator.hdl.Hw.s;

import io.eie.generator.hdl.Bits;
import io.eie.generator.hdl.Bool;
import io.eie.generator.hdl.SInt;

/** {@code sat_n(v)}: v clamped to [-2^(n-1), 2^(n-1) - 1] (specification, section 2). */
public final class Saturation {
  private Saturation() {}

  /** The value clamped to {@code bits} bits; a narrower value is extended. */
  public static SInt clamp(SInt value, int bits) {
    if (value.width() <= bits) {
      return value.resize(bits);
    }
    return clamp(value, bits, exceeds(value, bits), value.msb());
  }

  /** The same where it is known already whether the value does not fit, and its sign then. */
  public static SInt clamp(SInt value, int bits, Bool exceeds, Bool negative) {
    long greatest = (1L << (bits - 1)) - 1;
    SInt bound = mux(negative, s(-greatest - 1, bits), s(greatest, bits));
    return mux(
        exceeds, bound, value.width() > bits ? value.slice(bits - 1, 0) : value.resize(bits));
  }

  /** The sign, and below it the lowest {@code bits - 1} bits: the value if it fits. */
  public static SInt signAndLowBits(SInt value, int bits) {
    return value.width() <= bits
        ? value
        : cat(value.msb().asBits(), value.slice(bits - 2, 0)).asSInt();
  }

  /** Whether the value does not fit into {@code bits} bits: its upper bits are not all equal. */
  public static Bool exceeds(SInt value, int bits) {
    if (value.width() <= bits) {
      return io.eie.generator.hdl.Hw.lit(false);
    }
    Bits upper = value.slice(value.width() - 1, bits - 1).asBits();
    return upper.orR().and(upper.andR().not());
  }
}
