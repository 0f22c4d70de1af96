// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/** How products enter an accumulator (specification, section 2). */
public enum Accumulation {
  /** Products are added at full precision; rounding happens once, at write-back. */
  WIDE,
  /**
   * Every product is rounded to the accumulator's format before it is added: the paper's datapath.
   */
  NARROW
}
