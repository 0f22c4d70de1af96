// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import io.eie.common.UserException;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * How a network of 1 x 1 convolutions runs: once for every position of its input, a vector being
 * the channels of one position.
 *
 * @param channels values of a vector
 * @param positions positions of an input; empty where the network leaves them open
 * @param pooling what is left to the host first: one vector for all positions
 */
public record PositionNetwork(int channels, OptionalInt positions, Pooling pooling) {
  /** What the host makes of the outputs of all positions. */
  public enum Pooling {
    /** Nothing: every position has its own output. */
    NONE,
    /** Their mean. */
    MEAN,
    /** The largest, channel by channel. */
    MAX
  }

  /** For the user: what a vector is. */
  public String note() {
    return String.format(
        Locale.ROOT,
        "a vector is one position: an input has the %d channels of one, or those of all %s in C order; --output has a row"
            + " for each position",
        channels,
        positions.isPresent() ? positions.getAsInt() + " positions" : "positions");
  }

  /**
   * The vectors that run.
   *
   * @param given one position each, or all positions of an input each: channels x positions in C
   *     order, as the tensor that the network takes
   * @return one position each
   * @throws UserException when the length is neither
   */
  public InputVectors vectors(InputVectors given) {
    boolean all =
        positions.isPresent()
            ? given.length() == (long) channels * positions.getAsInt()
            : given.length() % channels == 0;
    if (given.length() != channels && !all) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "input vectors must have %d values (the channels of a position) or %s (those of all %s), had %d",
              channels,
              positions.isPresent()
                  ? Long.toString((long) channels * positions.getAsInt())
                  : "a multiple",
              positions.isPresent() ? positions.getAsInt() + " positions" : "positions",
              given.length()));
    }
    return given.channelsOfPositions(channels);
  }

  /**
   * Consecutive vectors that the host pools to one; 1 where it pools nothing.
   *
   * @param given as in {@link #vectors}
   * @throws UserException when vectors of one position each are not whole inputs
   */
  public int pooled(InputVectors given) {
    if (pooling == Pooling.NONE) {
      return 1;
    }
    if (given.length() != channels) {
      return given.length() / channels;
    }
    int group = positions.orElse(1);
    if (given.count() % group != 0) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "input vectors of one position each must be a multiple of %d (the positions of an input, which the host"
                  + " pools), were %d",
              group,
              given.count()));
    }
    return group;
  }
}
