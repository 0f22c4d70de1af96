// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import java.util.Arrays;
import java.util.Objects;

/**
 * A memory of one simulation, read and written without the design noticing. Write between cycles; a
 * word that the design has already read into a register stays there.
 */
public final class BackdoorMemory {
  private final Simulation simulation;
  private final String path;
  private final int depth;
  private final int width;
  private final WordAccess memory;

  BackdoorMemory(Simulation simulation, String path, int depth, int width, WordAccess memory) {
    this.simulation = simulation;
    this.path = path;
    this.depth = depth;
    this.width = width;
    this.memory = memory;
  }

  /** Words. */
  public int depth() {
    return depth;
  }

  /** Bits of a word. */
  public int width() {
    return width;
  }

  /**
   * One word as 64-bit parts, lowest first.
   *
   * @param index 0..depth-1, counted from the memory's lowest address
   * @throws IndexOutOfBoundsException if there is no such word
   */
  public long[] get(int index) {
    simulation.requireOpen();
    return memory.getWords(Objects.checkIndex(index, depth));
  }

  /**
   * Writes one word.
   *
   * @param index 0..depth-1, counted from the memory's lowest address
   * @param parts 64-bit parts, lowest first, as many as the width needs
   * @throws IndexOutOfBoundsException if there is no such word
   * @throws IllegalArgumentException if there are more or fewer parts, or bits above the width
   */
  public void set(int index, long... parts) {
    simulation.requireOpen();
    Objects.checkIndex(index, depth);
    if (!memory.fits(parts)) {
      throw new IllegalArgumentException(
          "word of memory "
              + path
              + " must have "
              + WordAccess.words(width)
              + " parts with no more than "
              + width
              + " bits, was "
              + Arrays.stream(parts).mapToObj(Long::toHexString).toList());
    }
    memory.setWords(index, parts);
  }

  /**
   * Writes words one after another, each as its 64-bit parts, lowest first.
   *
   * @param first index of the first word
   * @param parts parts of all words in a row
   * @throws IndexOutOfBoundsException if they reach beyond the memory
   * @throws IllegalArgumentException if they are no whole words, or bits above the width are set
   */
  public void load(int first, long[] parts) {
    int each = WordAccess.words(width);
    if (parts.length % each != 0) {
      throw new IllegalArgumentException(
          "words of memory "
              + path
              + " must come in groups of "
              + each
              + " parts, was "
              + parts.length
              + " parts");
    }
    Objects.checkFromIndexSize(first, parts.length / each, depth);
    for (int i = 0; i < parts.length / each; i++) {
      set(first + i, Arrays.copyOfRange(parts, i * each, (i + 1) * each));
    }
  }
}
