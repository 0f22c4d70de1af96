// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;

/**
 * How the positions of a vector lie in the host words of the VECTOR region: word k holds positions
 * {@code k * positionsPerWord} and those after it, the first in the low bits. A beat of a bus that
 * is wider than a word holds 2 or 4 words in a row.
 *
 * <p>Position p is row {@code p / N} of element {@code p % N} of its buffer. One access to the
 * elements moves {@link #positionsPerAccess} positions, which are one row of neighbouring elements.
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

  /** Host words of a beat of the host's bus: 1, 2 or 4. */
  public int wordsPerHostBeat() {
    return config.hostBus() == HostBus.AXI4 ? wordsOfBus() : 1;
  }

  /** Host words of a beat of the host's bus or of a stream, the wider one: 1, 2 or 4. */
  public int wordsPerBeat() {
    return config.streams() ? wordsOfBus() : wordsPerHostBeat();
  }

  private int wordsOfBus() {
    return config.busBits() / EieConfig.HOST_WORD_BITS;
  }

  /** Bits of a beat of the host's bus: 64, 128 or 256. */
  public int hostBeatBits() {
    return wordsPerHostBeat() * EieConfig.HOST_WORD_BITS;
  }

  /** Whether beats of the host's bus have more than one word. */
  public boolean wideHostBeats() {
    return wordsPerHostBeat() > 1;
  }

  /** Positions of a beat: 2, 4, 8 or 16. */
  public int positionsPerBeat() {
    return wordsPerBeat() * positionsPerWord();
  }

  /** Bits of a beat: 64, 128 or 256. */
  public int beatBits() {
    return wordsPerBeat() * EieConfig.HOST_WORD_BITS;
  }

  /** Whether beats have more than one word. */
  public boolean wideBeats() {
    return wordsPerBeat() > 1;
  }

  /**
   * Positions that one access to the elements moves: a power of two that divides N, at most those
   * of a beat.
   */
  public int positionsPerAccess() {
    return Math.min(positionsPerBeat(), Integer.lowestOneBit(config.processingElements()));
  }

  /** Whether an access moves more positions than a word has; then a word is one access too. */
  public boolean wideAccesses() {
    return positionsPerAccess() > positionsPerWord();
  }

  /** Whether an access moves every beat and word whole. */
  public boolean oneAccess() {
    return positionsPerAccess() == positionsPerBeat();
  }

  /** Bits that the access network carries at its root: at least a host word. */
  public int accessBits() {
    return Math.max(EieConfig.HOST_WORD_BITS, positionsPerAccess() * laneBits());
  }

  /** Cycles in which the positions 0 to {@code last} of a word or beat move. */
  public int cycles(int last) {
    return last / positionsPerAccess() + 1;
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
