// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import java.util.Locale;

/**
 * Why the machine refused something; the code stands in the status register until it is cleared.
 */
public enum ErrorCause {
  NONE("nothing was refused"),
  BUSY(
      "a memory, the program or a codebook was accessed, or the vectors were placed, while a run is"
          + " known or the streams are on; or a run was asked for while they are"),
  UNMAPPED("nothing is mapped at the address"),
  DESCRIPTOR("first and last descriptor are out of range or order, or a descriptor is not valid"),
  PARTIAL("the address is no multiple of 8, or a strobe was partial where a whole word is needed"),
  DIRECTION("a write of what is only read, or a read of what is only written"),
  VECTOR_BOUNDS(
      "a buffer, or a word of a vector, that INPUT_VECTOR or OUTPUT_VECTOR does not name"),
  BUFFER_IN_USE("a vector's buffer that a run which is known still needs"),
  RUN_QUEUE("a run waits already, or no completed run has the tag that was acknowledged"),
  PACKET_SHORT("a packet ended before the vector's last position; it was dropped"),
  PACKET_LONG("a packet went on after the vector's last position; it was dropped");

  /** Bits of the field {@code cause} of {@link Register#STATUS}. */
  public static final int BITS = 4;

  private final String description;

  ErrorCause(String description) {
    this.description = description;
  }

  /** Value of the field {@code cause} of {@link Register#STATUS}, 0..10. */
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
