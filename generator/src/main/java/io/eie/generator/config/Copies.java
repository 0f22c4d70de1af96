// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import java.util.List;

/**
 * The numbers of input vectors that a design can compute in one run, each in a column group that
 * holds the whole layer (specification, section 8): those of {@link EieConfig#columnGroups}. A beat
 * of several words, or of a stream, could lie in two vectors, so designs with such beats compute
 * one.
 */
public final class Copies {
  /** Bits of {@link #code}. */
  public static final int CODE_BITS = 2;

  private final EieConfig config;
  private final List<Integer> counts;

  private Copies(EieConfig config, List<Integer> counts) {
    this.config = config;
    this.counts = counts;
  }

  /** The copies that a design offers. */
  public static Copies of(EieConfig config) {
    boolean words = !config.streams() && config.busBits() == EieConfig.HOST_WORD_BITS;
    List<Integer> groups = config.columnGroups().counts();
    int most = 1 << CODE_BITS;
    return new Copies(
        config, words ? groups.subList(0, Math.min(most, groups.size())) : List.of(1));
  }

  /** In ascending order; the first is 1. */
  public List<Integer> counts() {
    return counts;
  }

  /** Whether a run can take more than one vector. */
  public boolean several() {
    return counts.size() > 1;
  }

  /** The greatest count. */
  public int most() {
    return counts.get(counts.size() - 1);
  }

  /** Bits of a vector's number, and cycles that finding the vector of a word takes; 0 for one. */
  public int numberBits() {
    return Integer.SIZE - Integer.numberOfLeadingZeros(most() - 1);
  }

  /**
   * How the vector registers tell a count: its index in {@link #counts}.
   *
   * @param copies one of {@link #counts}
   */
  public int code(int copies) {
    return counts.indexOf(copies);
  }

  /**
   * Elements of a vector.
   *
   * @param copies one of {@link #counts}
   */
  public int elements(int copies) {
    return config.processingElements() / copies;
  }

  /**
   * The design that each copy is: its elements, without column groups.
   *
   * @param copies one of {@link #counts}
   */
  public EieConfig one(int copies) {
    return copies == 1
        ? config
        : config.toBuilder().processingElements(elements(copies)).columnGroups(1).build();
  }
}
