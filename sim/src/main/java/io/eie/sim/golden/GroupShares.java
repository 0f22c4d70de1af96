// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.generator.config.EieConfig;

/**
 * Which column group has a column, and which output a local row is (specification, section 8). One
 * group is sections 1 and 3.
 *
 * @param elements N
 * @param groups G
 * @param spacing R: rows from one home group's to the next one's
 */
record GroupShares(int elements, int groups, int spacing) {
  /**
   * The shares of a tile.
   *
   * @param rows rows of an element of the outputs that it keeps itself
   */
  static GroupShares of(EieConfig config, int groups, int rows) {
    int spacing = rows;
    while (groups > 1 && spacing % config.exchangeRows() != 0) {
      spacing++;
    }
    return new GroupShares(config.processingElements(), groups, spacing);
  }

  private int groupElements() {
    return elements / groups;
  }

  /** Whether an element holds entries of the column at a position. */
  boolean holds(int element, int position) {
    return element / groupElements() == position % elements / groupElements();
  }

  /** Rows that an element may have. */
  int rows() {
    return groups * spacing;
  }

  /** The row of its home element that a local row is. */
  int ownRow(int row) {
    return row % spacing;
  }

  /** The element that keeps the output of a local row of an element. */
  int home(int element, int row) {
    return row / spacing * groupElements() + element % groupElements();
  }

  /** The number of the group whose element keeps the output at a position. */
  int homeGroup(int position) {
    return position % elements / groupElements();
  }
}
