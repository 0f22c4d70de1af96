// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/** How a multiplier is described. All structures give the same products in the same cycle. */
public enum MultiplierStructure {
  /**
   * Written out as Booth digits and carry-save adders: small and fast with any tool, also with one
   * that makes little of an operator.
   */
  BOOTH,
  /**
   * The operator {@code *} between registers: for tools that put a multiplier of their own in its
   * place, such as the DSP blocks of an FPGA.
   */
  OPERATOR
}
