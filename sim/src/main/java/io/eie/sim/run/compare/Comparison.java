// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run.compare;

import java.util.Optional;

/**
 * What was compared in a batch, and what of it differs.
 *
 * @param values values of all layers
 * @param differentValues those that differ, or that the RTL did not deliver
 * @param counts counts of descriptors and elements, saturations and cycles
 * @param differentCounts those that differ
 * @param first the first that differs; empty where nothing does
 * @param origin the first transfer of an element that differs: where the first difference comes
 *     from; empty where all transfers are right, or were not looked at
 */
public record Comparison(
    long values,
    long differentValues,
    long counts,
    long differentCounts,
    Optional<Difference> first,
    Optional<Difference> origin) {
  /** Nothing was compared. */
  public static final Comparison NONE =
      new Comparison(0, 0, 0, 0, Optional.empty(), Optional.empty());

  /** All that differs. */
  public long different() {
    return differentValues + differentCounts;
  }
}
