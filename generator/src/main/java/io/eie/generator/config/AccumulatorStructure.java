// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/** How the accumulators of one element take the products of one cycle. */
public enum AccumulatorStructure {
  /**
   * A register file with a read and a write port per product; adders stand before it, and sums
   * still under way are forwarded.
   */
  PORTED,
  /** One adder per accumulator, which selects its product; nothing to forward. */
  PER_ROW
}
