// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

/** Where a layer's inputs come from: the network's input, or the layer before. */
interface ValueSource {
  /** Fraction bits of the values. */
  int fraction();

  /** Calibration vectors by position; may be none. */
  int[][] values();

  /** Whether {@link #takeBit} may be called. */
  boolean canTakeBit();

  /** Lowers the fraction bits by one and computes the values anew. */
  void takeBit();

  /** Values that saturated on the way in. */
  long saturated();
}
