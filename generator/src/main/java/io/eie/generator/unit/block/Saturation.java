// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

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
    long greatest = (1L << (bits - 1)) - 1;
    SInt bound = mux(value.msb(), s(-greatest - 1, bits), s(greatest, bits));
    return mux(exceeds(value, bits), bound, value.slice(bits - 1, 0));
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
