// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.Objects;

/**
 * Widths of the numbers (specification, section 2). Ranges are checked by {@link EieConfig}.
 *
 * @param weightBits bits of a codebook weight, 4..24
 * @param activationBits bits of an input or output, 4..24
 * @param accumulatorBits bits of an accumulator: 24..48 when wide, 8..24 when narrow
 * @param accumulation whether products are added at full precision or rounded first
 */
public record NumberFormats(
    int weightBits, int activationBits, int accumulatorBits, Accumulation accumulation) {
  public NumberFormats {
    Objects.requireNonNull(accumulation, "accumulation");
  }
}
