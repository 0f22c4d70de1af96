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
 * @param end whether this is the mark after the last pass
 */
record PassTiming(int inputRows, int sourceWords, int drainGroups, int loadGroups, boolean end) {
  static final PassTiming END = new PassTiming(0, 0, 0, 0, true);

  /** The pass of a tile whose source begins at a row of the activation memory. */
  static PassTiming of(EieConfig config, TileModel tile, int sourceBase) {
    int perGroup = config.exchangeRows();
    int groups = (tile.rows() + perGroup - 1) / perGroup;
    return new PassTiming(
        tile.columnRows(),
        (sourceBase % perGroup + tile.columnRows() + perGroup - 1) / perGroup,
        tile.last() ? groups : 0,
        tile.first() ? groups : 0,
        false);
  }
}
