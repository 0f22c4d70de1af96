// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/** What registers and memories hold before the design writes them. Inputs always start at zero. */
public enum XMode {
  /** All bits 0. */
  ZEROS,
  /** All bits 1. */
  ONES,
  /** Bits drawn from the seed: finds a design that reads what it never reset. */
  RANDOM
}
