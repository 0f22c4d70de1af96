// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.groups;

import io.eie.common.UserException;

/**
 * How many copies a network is to have.
 *
 * @param count a number that the design offers, 0 for the one with the fewest cycles per vector
 */
public record CopiesRequest(int count) {
  /** One vector a run. */
  public static final CopiesRequest ONE = new CopiesRequest(1);

  /** The number that takes the fewest cycles per vector by the cycle model. */
  public static final CopiesRequest AUTO = new CopiesRequest(0);

  private static final String NAME_OF_AUTO = "auto";

  /**
   * Reads a number of copies, or {@code auto}.
   *
   * @throws UserException for any other text
   */
  public static CopiesRequest of(String text) {
    if (text.equals(NAME_OF_AUTO)) {
      return AUTO;
    }
    if (!text.matches("[1-9][0-9]{0,3}")) {
      throw new UserException(
          "--copies must be a number of vectors from 1 that the design's column groups allow, or"
              + " auto, was '"
              + text
              + "'");
    }
    return new CopiesRequest(Integer.parseInt(text));
  }

  /** The copies before anything is chosen: the number that was asked for, or 1. */
  public int known() {
    return Math.max(1, count);
  }
}
