// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import java.util.Arrays;

/** An immutable sequence of 64-bit words as they go into a window of the host port. */
public final class HostWords {
  private static final HostWords EMPTY = new HostWords(new long[0]);

  private final long[] words;

  private HostWords(long[] words) {
    this.words = words;
  }

  public static HostWords empty() {
    return EMPTY;
  }

  /** A copy of the words. */
  public static HostWords of(long... words) {
    return new HostWords(words.clone());
  }

  /** A copy of the words {@code from} up to, not including, {@code to}. */
  public static HostWords slice(long[] words, int from, int to) {
    return new HostWords(Arrays.copyOfRange(words, from, to));
  }

  public int size() {
    return words.length;
  }

  /** Word {@code index}, 0 up to {@link #size} - 1. */
  public long at(int index) {
    return words[index];
  }

  /** A copy. */
  public long[] toArray() {
    return words.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HostWords that && Arrays.equals(words, that.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return "HostWords[" + words.length + "]";
  }
}
