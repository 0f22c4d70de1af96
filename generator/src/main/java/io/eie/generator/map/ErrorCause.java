// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import java.util.Locale;

/**
 * Why the machine refused something; the code stands in the status register until it is cleared.
 */
public enum ErrorCause {
  NONE("nothing was refused"),
  BUSY(
      "an access to a memory, the program or a codebook, or a change of the vectors' rows, while a run"
          + " is under way or waits or the streams are on; or a run was requested while they are on"),
  UNMAPPED("nothing is mapped at the address"),
  DESCRIPTOR("first and last descriptor are out of range or order, or a descriptor is not valid"),
  PARTIAL("the address is no multiple of 8, or a strobe was partial where a whole word is needed"),
  DIRECTION("a write to a read-only address, or a read of a write-only address"),
  VECTOR_BOUNDS(
      "a buffer that does not exist, or a word outside of a vector, by INPUT_VECTOR or OUTPUT_VECTOR"),
  BUFFER_IN_USE("a buffer that a run under way or waiting uses"),
  RUN_QUEUE("a run waits already, or no completed run has the tag that was acknowledged"),
  PACKET_SHORT("a packet ended before the vector's last position; it was dropped"),
  PACKET_LONG("a packet continued after the vector's last position; it was dropped"),
  MEMORY_PARITY(
      "a word of a memory was not as it was written: a run used it and has ended, or a read was refused;"
          + " only with memoryProtection parity");

  /** Bits of the field {@code cause} of {@link Register#STATUS}. */
  public static final int BITS = 4;

  private final String description;

  ErrorCause(String description) {
    this.description = description;
  }

  /** Value of the field {@code cause} of {@link Register#STATUS}, 0..11. */
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
