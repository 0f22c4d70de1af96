// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.EieConfig;

/**
 * How the positions of a vector lie in the host words of the VECTOR region: word k holds positions
 * {@code k * positionsPerWord} and those after it, the first in the low bits.
 *
 * <p>Position p is row {@code p / N} of element {@code p % N} of its buffer. Where N is a multiple
 * of {@link #positionsPerWord}, a word is one row of neighbouring elements and moves in one cycle;
 * elsewhere its positions move one after another.
 */
public final class VectorLayout {
  private final EieConfig config;

  private VectorLayout(EieConfig config) {
    this.config = config;
  }

  /** The layout of a configuration. */
  public static VectorLayout of(EieConfig config) {
    return new VectorLayout(config);
  }

  /** Bits of a position in a host word: 16, or 32 for activations of more than 16 bits. */
  public int laneBits() {
    return config.activationBits() <= 16 ? 16 : 32;
  }

  /** Positions of a host word: 4, or 2 for activations of more than 16 bits. */
  public int positionsPerWord() {
    return EieConfig.HOST_WORD_BITS / laneBits();
  }

  /** Whether a word moves in one cycle. */
  public boolean oneCycle() {
    return config.processingElements() % positionsPerWord() == 0;
  }

  /** Host words of a vector of so many positions. */
  public int words(int positions) {
    return (positions + positionsPerWord() - 1) / positionsPerWord();
  }

  /** Host words that every activation of the array takes. */
  public int capacity() {
    return words(config.processingElements() * config.activations());
  }
}
