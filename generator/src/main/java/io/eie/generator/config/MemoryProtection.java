// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

/** What the memories store beside their data, to tell a word that has changed by itself. */
public enum MemoryProtection {
  /** Nothing. */
  NONE,
  /**
   * A parity bit with every value that is written on its own: a flipped bit of a word that is used
   * ends the run, or the host's read, with an error.
   */
  PARITY
}
