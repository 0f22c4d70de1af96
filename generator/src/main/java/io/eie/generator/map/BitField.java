// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import java.util.Locale;

/**
 * A named run of bits in a 64-bit word.
 *
 * @param name lower camel case, unique in its word
 * @param lsb lowest bit, 0..63
 * @param width bits, 1..64 - lsb
 * @param description what the bits mean, without a full stop
 */
public record BitField(String name, int lsb, int width, String description) {
  /**
   * @throws IllegalArgumentException when the bits do not lie in one word
   */
  public BitField {
    if (lsb < 0 || width < 1 || lsb + width > Long.SIZE) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must lie in bits 63..0 (a host word), was %s bits from %s",
              name,
              width,
              lsb));
    }
  }

  /** Highest bit. */
  public int msb() {
    return lsb + width - 1;
  }

  /** Largest unsigned value, as a bit pattern. */
  public long max() {
    return -1L >>> (Long.SIZE - width);
  }

  /** Ones where the field lies in its word. */
  public long mask() {
    return max() << lsb;
  }

  /** The field's unsigned value in {@code word}. */
  public long get(long word) {
    return (word >>> lsb) & max();
  }

  /**
   * {@code word} with the field replaced.
   *
   * @throws IllegalArgumentException when the value does not fit
   */
  public long put(long word, long value) {
    if (Long.compareUnsigned(value, max()) > 0) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "%s must fit in %s bits (its field), was %s",
              name,
              width,
              Long.toUnsignedString(value)));
    }
    return (word & ~mask()) | (value << lsb);
  }

  /** Position as the documentation writes it: {@code 7:4}, or {@code 2} for a single bit. */
  public String bits() {
    return width == 1 ? Integer.toString(lsb) : msb() + ":" + lsb;
  }
}
