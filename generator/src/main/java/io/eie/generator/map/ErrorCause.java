// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import java.util.Locale;

/**
 * Why the machine refused something; the code stands in the status register until it is cleared.
 */
public enum ErrorCause {
  NONE("nothing was refused"),
  BUSY("a memory, the program, a codebook or a start was accessed while a program runs"),
  ADDRESS(
      "the address is unmapped, misaligned or not for this direction, or a strobe was partial on a memory"),
  DESCRIPTOR("first and last descriptor are out of range or order, or a descriptor is not valid");

  /** Bits of the field {@code cause} of {@link Register#STATUS}. */
  public static final int BITS = 4;

  private final String description;

  ErrorCause(String description) {
    this.description = description;
  }

  /** Value of the field {@code cause} of {@link Register#STATUS}, 0..3. */
  public int code() {
    return ordinal();
  }

  /** What happened, without a full stop. */
  public String description() {
    return description;
  }

  /**
   * The cause of a code.
   *
   * @throws IllegalArgumentException for a code that no version of this map gives
   */
  public static ErrorCause of(int code) {
    if (code < 0 || code >= values().length) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "cause must lie in 0..%s (codes of this map), was %s",
              values().length - 1,
              code));
    }
    return values()[code];
  }
}
