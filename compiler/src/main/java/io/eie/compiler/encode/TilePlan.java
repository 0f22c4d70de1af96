// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;

/**
 * A piece of a layer that one descriptor runs, before it has a place in the memories.
 *
 * @param layerIndex index of the layer
 * @param layer the layer
 * @param biasStored {@link QuantizedLayer#biasStored} of the layer, asked once
 * @param rows the encoded row tile that the columns are cut from
 * @param firstRow first local row of every element
 * @param rowCount local rows of every element; with column groups those of its own outputs
 * @param firstColumnRow first row of N inputs
 * @param columnRows rows of N inputs
 * @param config of the memories
 */
record TilePlan(
    int layerIndex,
    QuantizedLayer layer,
    boolean biasStored,
    EncodedTile rows,
    int firstRow,
    int rowCount,
    int firstColumnRow,
    int columnRows,
    EieConfig config) {
  int firstColumn() {
    return firstColumnRow * config.processingElements();
  }

  /** Column after the last one; the vector may end within its last row. */
  int endColumn() {
    long end = (long) (firstColumnRow + columnRows) * config.processingElements();
    return (int) Math.min(rows.columns(), end);
  }

  /** Whether accumulators start here. */
  boolean first() {
    return firstColumnRow == 0;
  }

  /** Whether outputs are written back here. */
  boolean last() {
    return endColumn() == rows.columns();
  }

  /** Entries of one element. */
  int entries(int element) {
    return rows.pointer(element, endColumn()) - rows.pointer(element, firstColumn());
  }

  /** Where rows and columns are. */
  ColumnGrouping grouping() {
    return ColumnGrouping.of(config, layer.layer().groups());
  }

  /** Pointers of one element, so many that the next tile's are aligned. */
  int pointers() {
    long columns = grouping().columns((long) endColumn() - firstColumn());
    return (int) PointerLayout.of(config).pointers(columns);
  }

  /** Start values of one element, in whole words of the bias memory. */
  int biases() {
    return first() && biasStored ? ActivationPlan.wholeWords(rowCount, config) : 0;
  }

  /** The first {@code count} rows of inputs of this tile. */
  TilePlan head(int count) {
    return new TilePlan(
        layerIndex, layer, biasStored, rows, firstRow, rowCount, firstColumnRow, count, config);
  }

  /** What the head leaves. */
  TilePlan tail(int count) {
    return new TilePlan(
        layerIndex,
        layer,
        biasStored,
        rows,
        firstRow,
        rowCount,
        firstColumnRow + count,
        columnRows - count,
        config);
  }
}
