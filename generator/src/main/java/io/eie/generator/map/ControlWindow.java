// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map;

import io.eie.generator.config.EieConfig;

/**
 * The parts of the control region. Places and sizes are the same in every design, large enough for
 * the largest one, and each is aligned to its size, so that a driver needs one header and the
 * decoder only looks at the top bits.
 */
public enum ControlWindow {
  REGISTERS(0x0_0000, 0x4000, "the registers"),
  TRACE(0x0_4000, 0x4000, "counts of each descriptor, read only"),
  PROGRAM(0x0_8000, 0x8000, "layer descriptors"),
  CODEBOOK(0x1_0000, 0x1_0000, "codebooks, copied into every element when a program needs them");

  /** Bytes of all windows together, a power of two. */
  public static final int BYTES = 0x2_0000;

  private final int base;
  private final int bytes;
  private final String description;

  ControlWindow(int base, int bytes, String description) {
    this.base = base;
    this.bytes = bytes;
    this.description = description;
  }

  /** First byte address. */
  public int base() {
    return base;
  }

  /** Size of the window, a power of two. */
  public int bytes() {
    return bytes;
  }

  /** The window as a block of addresses. */
  public AddressBlock block() {
    return new AddressBlock(base, Integer.numberOfTrailingZeros(bytes));
  }

  /** Host words that exist; the rest of the window is unmapped. */
  public int words(EieConfig config) {
    return switch (this) {
      case REGISTERS -> Register.values().length;
      case TRACE -> config.programLength() * TraceField.WORDS;
      case PROGRAM -> config.programLength() * DescriptorField.WORDS;
      case CODEBOOK -> ElementMemory.CODEBOOK.words(config);
    };
  }

  /** What lies there, without a full stop. */
  public String description() {
    return description;
  }
}
