// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.List;

/**
 * Cycles that a layer needs at least, from the user's matrix: each bound knows one obstacle more
 * than the one before and is at least as large. {@link io.eie.sim.cycle.PassBounds} go on from
 * there with the stored entries.
 *
 * @param macs non-zeros in the columns of non-zero inputs
 * @param lowerBound {@code max(ceil(macs / (N * L)), columns)} (specification, section 5); with
 *     column groups, the columns of the group with most
 * @param placed the same with the MACs of the busiest element: {@code max(ceil(its MACs / L),
 *     columns)}
 * @param rounded the same when a column takes whole cycles of an element
 * @param tiled the same with the tiles one after the other
 */
record LayerBounds(long macs, long lowerBound, long placed, long rounded, long tiled) {
  static final LayerBounds NONE = new LayerBounds(0, 0, 0, 0, 0);

  /**
   * The bounds of a layer.
   *
   * @param matrix the layer as the user gave it
   * @param input its input in the user's order
   * @param tiles the tiles of this layer
   */
  static LayerBounds of(
      SparseMatrix matrix, int[] input, LayerModel layer, List<TileModel> tiles, EieConfig config) {
    Counter whole = new Counter(matrix, input, layer, config);
    whole.count(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
    long macs = Arrays.stream(whole.macs).sum();
    long tiled = 0;
    for (TileModel tile : tiles) {
      Counter part = new Counter(matrix, input, layer, config);
      part.count(tile.firstColumnRow(), tile.columnRows(), tile.firstRow(), tile.rows());
      tiled += part.bound(part.slots);
    }
    long slots = (long) config.processingElements() * config.entriesPerCycle();
    return new LayerBounds(
        macs,
        Math.max(ceil(macs, slots), whole.mostColumns()),
        whole.bound(
            Arrays.stream(whole.macs).map(own -> ceil(own, config.entriesPerCycle())).toArray()),
        whole.bound(whole.slots),
        tiled);
  }

  LayerBounds plus(LayerBounds other) {
    return new LayerBounds(
        macs + other.macs,
        lowerBound + other.lowerBound,
        placed + other.placed,
        rounded + other.rounded,
        tiled + other.tiled);
  }

  private static long ceil(long count, long size) {
    return (count + size - 1) / size;
  }

  /** Counts the work of every element in a part of the matrix. */
  private static final class Counter {
    private final SparseMatrix matrix;
    private final int[] input;
    private final LayerModel layer;
    private final EieConfig config;
    private final long[] macs;
    private final long[] slots;
    private final ColumnGrouping grouping;
    private final long[] columns;

    Counter(SparseMatrix matrix, int[] input, LayerModel layer, EieConfig config) {
      this.matrix = matrix;
      this.input = input;
      this.layer = layer;
      this.config = config;
      this.macs = new long[config.processingElements()];
      this.slots = new long[config.processingElements()];
      this.grouping = ColumnGrouping.of(config, layer.groups());
      this.columns = new long[layer.groups()];
    }

    void count(int firstColumnRow, int columnRows, int firstRow, int rows) {
      int elements = config.processingElements();
      int[] here = new int[elements];
      for (int column = 0; column < input.length; column++) {
        int columnRow = layer.inputPositions().at(column) / elements - firstColumnRow;
        if (input[column] == 0 || columnRow < 0 || columnRow >= columnRows) {
          continue;
        }
        int group = grouping.group(layer.inputPositions().at(column));
        columns[group]++;
        for (int k = matrix.columnStart(column); k < matrix.columnStart(column + 1); k++) {
          int position = layer.outputPositions().at(matrix.row(k));
          int row = position / elements - firstRow;
          if (row >= 0 && row < rows) {
            here[grouping.element(group, position)]++;
          }
        }
        for (int element = 0; element < elements; element++) {
          macs[element] += here[element];
          slots[element] += ceil(here[element], config.entriesPerCycle());
          here[element] = 0;
        }
      }
    }

    long bound(long[] cycles) {
      return Math.max(mostColumns(), Arrays.stream(cycles).max().orElse(0));
    }

    /** Columns of the group that has most. */
    long mostColumns() {
      return Arrays.stream(columns).max().orElse(0);
    }
  }
}
