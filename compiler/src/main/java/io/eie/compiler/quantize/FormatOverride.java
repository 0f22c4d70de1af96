// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.common.UserException;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Fraction bits that the user sets for a layer; what is empty is chosen.
 *
 * @param weights fw, 0..30
 * @param inputs fx, 0..30
 * @param outputs fy, 0..30
 */
public record FormatOverride(OptionalInt weights, OptionalInt inputs, OptionalInt outputs) {
  /** Nothing set. */
  public static final FormatOverride NONE =
      new FormatOverride(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());

  /**
   * @throws UserException for a value outside 0..30
   */
  public FormatOverride {
    check("weight fraction bits", weights);
    check("input fraction bits", inputs);
    check("output fraction bits", outputs);
  }

  private static void check(String what, OptionalInt bits) {
    if (bits.isPresent()
        && (bits.getAsInt() < 0 || bits.getAsInt() > FixedPoint.MAX_FRACTION_BITS)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must lie in 0..%d (specification, section 2), was %d",
              what,
              FixedPoint.MAX_FRACTION_BITS,
              bits.getAsInt()));
    }
  }
}
