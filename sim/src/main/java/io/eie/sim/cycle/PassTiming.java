// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;

/**
 * What an element has to know of a pass.
 *
 * @param inputRows rows of N inputs to scan
 * @param sourceWords words of the activation memory that hold them
 * @param drainGroups groups of accumulators to write back when the pass ends; 0 between column
 *     tiles
 * @param loadGroups groups of accumulators to load when it begins; 0 between column tiles
 * @param groupLevel level of the column groups, 0 for one
 * @param ringCycles cycles of the ring that adds the sums of the column groups; 0 without
 * @param end whether this is the mark after the last pass
 */
record PassTiming(
    int inputRows,
    int sourceWords,
    int drainGroups,
    int loadGroups,
    int groupLevel,
    int ringCycles,
    boolean end) {
  static final PassTiming END = new PassTiming(0, 0, 0, 0, 0, 0, true);

  /**
   * The pass of a tile whose source begins at a row of the activation memory.
   *
   * @param groups column groups
   */
  static PassTiming of(EieConfig config, TileModel tile, int sourceBase, int groups) {
    int perGroup = config.exchangeRows();
    int share = (tile.rows() + perGroup - 1) / perGroup;
    // two groups of rows of each share at a time, two cycles from element to element
    int ring = groups == 1 ? 0 : groups * 2 * ((share + 1) / 2);
    return new PassTiming(
        tile.columnRows(),
        (sourceBase % perGroup + tile.columnRows() + perGroup - 1) / perGroup,
        tile.last() ? share : 0,
        tile.first() ? share * groups : 0,
        config.groupLevel(groups),
        tile.last() ? ring : 0,
        false);
  }

  /**
   * The pass of a tile whose column groups compute a vector each: no sums are added.
   *
   * @param copies vectors
   */
  static PassTiming ofCopies(EieConfig config, TileModel tile, int sourceBase, int copies) {
    PassTiming one = of(config, tile, sourceBase, 1);
    return new PassTiming(
        one.inputRows,
        one.sourceWords,
        one.drainGroups,
        one.loadGroups,
        config.groupLevel(copies),
        0,
        false);
  }

  /** Whether the pass is closed before the next mark. */
  boolean closes() {
    return ringCycles > 0;
  }
}
