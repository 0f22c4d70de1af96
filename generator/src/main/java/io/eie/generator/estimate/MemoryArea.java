// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;

/**
 * What memory macros take at 45 nm: {@code 0.877 um2 * bits^0.9515}, the curve through two memories
 * that lie far apart, the 64 x 32 bits of ORFS' fakeram45 (1,241 um2) and the paper's sparse-matrix
 * memory (128 KB in 469,412 um2, Table II, its reading logic included).
 *
 * <p>Other fakeram45 macros and the paper's pointer memory lie within 11 % of it. A memory
 * compiler's data sheet is always better.
 */
public final class MemoryArea {
  private static final double FACTOR = 0.877;
  private static final double EXPONENT = 0.9515;

  private MemoryArea() {}

  /**
   * One macro.
   *
   * @param bits words times width, positive
   * @return um2
   */
  public static double macroUm2(long bits) {
    return FACTOR * Math.pow(bits, EXPONENT);
  }

  /** The sparse-matrix memory of an element, um2. */
  static double sparseUm2(EieConfig config) {
    int lanes = config.sparseLanes();
    long bits = (long) config.sparseBankDepth() * config.storedSparseRowBits() / lanes;
    return config.sparseBanks() * lanes * macroUm2(bits);
  }

  /** The two pointer memories of an element, um2. */
  static double pointersUm2(EieConfig config) {
    return 2 * macroUm2((long) config.pointerBankDepth() * config.storedBits(config.pointerBits()));
  }

  /** The start values of an element, um2. */
  static double biasesUm2(EieConfig config) {
    return macroUm2((long) config.biases() * config.storedBits(config.accumulatorBits()));
  }

  /** The activations of an element, um2. */
  static double activationsUm2(EieConfig config) {
    return macroUm2((long) config.activations() * config.storedBits(config.activationBits()));
  }

  /** All memories of an element, um2. */
  public static double elementUm2(EieConfig config) {
    return sparseUm2(config) + pointersUm2(config) + biasesUm2(config) + activationsUm2(config);
  }
}
