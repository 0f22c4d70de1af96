// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.EieConfig;

/**
 * The memories of an element, and what else is sent to it in the same way. {@link
 * AddressMap#block(ElementMemory)} tells where those lie that the host reaches.
 */
public enum ElementMemory {
  SPARSE(
      true,
      true,
      "rows of entries; word = row * lanes + lane, a row narrower than 64 bits is in the low bits"),
  POINTER(
      true,
      true,
      "column pointers; word i = pointer 2i in bits 31:0, 2i + 1 in bits 63:32, or blocks of 8"
          + " columns in 1 or 2 words"),
  BIAS(true, true, "start values of accumulators, sign-extended"),
  ACTIVATION(true, true, "activations, sign-extended"),
  COUNTERS(true, false, "counters of the element"),
  /** The descriptor of the pass that begins, from the central control unit. */
  PASS(false, true, "the running descriptor"),
  /** Codebook words on their way from the control region to the elements. */
  CODEBOOK(false, true, "codebooks"),
  /** One activation of each of several neighbouring elements, a host word together. */
  VECTOR(false, true, "one row of activations of neighbouring elements");

  /** Bits of the code. */
  public static final int BITS = 3;

  private final boolean hostVisible;
  private final boolean writable;
  private final String description;

  ElementMemory(boolean hostVisible, boolean writable, String description) {
    this.hostVisible = hostVisible;
    this.writable = writable;
    this.description = description;
  }

  /** Number of the memory on the access network, 0..7. */
  public int code() {
    return ordinal();
  }

  /** Whether the host reaches it; the others are internal, and the host gets an error. */
  public boolean hostVisible() {
    return hostVisible;
  }

  /** Whether it can be written over the element bus. */
  public boolean writable() {
    return writable;
  }

  /** Host words of one element; 0 for counters that the configuration leaves out. */
  public int words(EieConfig config) {
    return switch (this) {
      case SPARSE -> config.sparseRows() * config.sparseLanes();
      case POINTER -> PointerLayout.of(config).words();
      case BIAS -> config.biases();
      case ACTIVATION -> config.activations();
      case COUNTERS -> config.performanceCounters() ? CounterName.values().length : 0;
      case PASS -> DescriptorField.WORDS;
      case CODEBOOK -> config.codebooks() * codebookStride(config);
      case VECTOR -> config.activations();
    };
  }

  /** Host words from one codebook to the next: the next power of two of a codebook's words. */
  static int codebookStride(EieConfig config) {
    int words = config.codebookWords();
    return words == 1 ? 1 : 2 * Integer.highestOneBit(words - 1);
  }

  /** What it holds, without a full stop. */
  public String description() {
    return description;
  }
}
