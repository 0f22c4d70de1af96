// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

/** What becomes of the memories of a configuration when a model is encoded. */
public enum MemoryFit {
  /** They stay. */
  GIVEN,
  /**
   * Memories that are too small for the model in one segment get the smallest size that holds it.
   */
  ENLARGED,
  /**
   * Each memory gets the smallest size that holds the model in one segment and that the rules
   * allow.
   */
  SMALLEST
}
