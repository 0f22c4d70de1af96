// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.unit.block;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ControlWindow;

/**
 * Widths in bits that several units share; hardware has no signal of width zero, hence at least 1.
 */
public final class Widths {
  /** Why the index of the only descriptor or codebook is not used: no signal has width zero. */
  public static final String SINGLE = "the index of a single thing is one bit, always 0";

  private Widths() {}

  /** Bits that count {@code values} different values, 0 to {@code values - 1}; at least 1. */
  public static int of(long values) {
    return Math.max(1, 64 - Long.numberOfLeadingZeros(Math.max(1, values - 1)));
  }

  /** Place of an entry in its sparse-matrix row. */
  public static int place(EieConfig config) {
    return of(config.entriesPerRow());
  }

  /** The entries of a sparse-matrix row; what is left of the row above them holds nothing. */
  public static int entries(EieConfig config) {
    return config.entriesPerRow() * config.entryBits();
  }

  /** Number of a group of accumulators that are exchanged at once. */
  public static int group(EieConfig config) {
    return of(config.rowsPerElement() / config.exchangeRows());
  }

  /** Element number inside the trees: two bits per level. */
  public static int element(EieConfig config) {
    return 2 * config.treeLevels();
  }

  /** Host word inside the largest memory of an element. */
  public static int word(EieConfig config) {
    return AddressMap.of(config).wordBits();
  }

  /** Host word inside the largest memory of an element, control window or vector. */
  public static int hostWord(EieConfig config) {
    int control = 0;
    for (ControlWindow window : ControlWindow.values()) {
      control = Math.max(control, of(window.bytes() / 8));
    }
    int vector = AddressMap.of(config).vectorWordBits();
    return Math.max(vector, Math.max(control, word(config)));
  }

  /** Word of the bias memory, of {@code exchangeRows} biases. */
  public static int biasWord(EieConfig config) {
    return of(config.biases() / config.exchangeRows());
  }

  /** Word of the activation memory, of {@code exchangeRows} activations. */
  public static int activationWord(EieConfig config) {
    return of(config.activations() / config.exchangeRows());
  }

  /** Number of a descriptor. */
  public static int descriptor(EieConfig config) {
    return of(config.programLength());
  }
}
