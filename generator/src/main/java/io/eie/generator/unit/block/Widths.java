// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;

/** Widths in bits that several units share; at least 1, because a signal cannot have width 0. */
public final class Widths {
  /**
   * Reason of the lint waiver for the index of an only descriptor or codebook: a signal cannot have
   * width 0.
   */
  public static final String SINGLE = "the index of a single thing is one bit, always 0";

  private Widths() {}

  /** Bits that count {@code values} different values, 0 to {@code values - 1}; at least 1. */
  public static int of(long values) {
    return Math.max(1, 64 - Long.numberOfLeadingZeros(Math.max(1, values - 1)));
  }

  /** Width of the index of an entry in its sparse-matrix row. */
  public static int place(EieConfig config) {
    return of(config.entriesPerRow());
  }

  /**
   * Width of all entries of a sparse-matrix row; the remaining upper bits of the row are not used.
   */
  public static int entries(EieConfig config) {
    return config.entriesPerRow() * config.entryBits();
  }

  /** Width of the number of a group of accumulators. */
  public static int group(EieConfig config) {
    return of(config.rowsPerElement() / config.exchangeRows());
  }

  /** Width of an element number inside the trees: two bits per level. */
  public static int element(EieConfig config) {
    return 2 * config.treeLevels();
  }

  /** Width of a host word's index in the largest memory of an element. */
  public static int word(EieConfig config) {
    return AddressMap.of(config).wordBits();
  }

  /** Width of a host word's index in the largest memory of an element, control window or vector. */
  public static int hostWord(EieConfig config) {
    int control = 0;
    for (ControlWindow window : ControlWindow.values()) {
      control = Math.max(control, of(window.bytes() / 8));
    }
    int vector = AddressMap.of(config).vectorWordBits();
    return Math.max(vector, Math.max(control, word(config)));
  }

  /** Width of the address of the bias memory, whose words have {@code exchangeRows} biases. */
  public static int biasWord(EieConfig config) {
    return of(config.biases() / config.exchangeRows());
  }

  /**
   * Width of the address of the activation memory, whose words have {@code exchangeRows}
   * activations.
   */
  public static int activationWord(EieConfig config) {
    return of(config.activations() / config.exchangeRows());
  }

  /** Width of the number of a descriptor. */
  public static int descriptor(EieConfig config) {
    return of(config.programLength());
  }
}
