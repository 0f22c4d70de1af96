// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Where the elements of a vector are: element {@code i} in the user's order is at position {@code
 * at(i)}, that is in processing element {@code at(i) mod N}, activation row {@code at(i) div N} of
 * the vector. A permutation of 0..size-1 (specification, section 1).
 */
public final class Positions {
  private final int[] positions;

  private Positions(int[] positions) {
    this.positions = positions;
  }

  /** Every element at the position of its index. */
  public static Positions identity(int size) {
    return new Positions(IntStream.range(0, size).toArray());
  }

  /**
   * A copy of a permutation.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Positions of(int... positions) {
    boolean[] taken = new boolean[positions.length];
    for (int index = 0; index < positions.length; index++) {
      int position = positions[index];
      if (position < 0 || position >= positions.length || taken[position]) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "position of element %d must be a free one in 0..%d (a permutation), was %d",
                index,
                positions.length - 1,
                position));
      }
      taken[position] = true;
    }
    return new Positions(positions.clone());
  }

  public int size() {
    return positions.length;
  }

  /** Position of the user's element {@code index}. */
  public int at(int index) {
    return positions[index];
  }

  /** The user's element at each position. */
  public Positions inverse() {
    int[] inverse = new int[positions.length];
    for (int index = 0; index < positions.length; index++) {
      inverse[positions[index]] = index;
    }
    return new Positions(inverse);
  }

  /** The positions in the user's order. */
  public IntStream stream() {
    return Arrays.stream(positions);
  }

  /** A copy. */
  public int[] toArray() {
    return positions.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Positions that && Arrays.equals(positions, that.positions);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(positions);
  }

  @Override
  public String toString() {
    return "Positions[" + positions.length + "]";
  }
}
