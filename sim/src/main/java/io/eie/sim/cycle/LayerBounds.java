// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.List;

/**
 * Cycles that a layer needs at least, from its entries without padding: each bound knows one
 * obstacle more than the one before and is at least as large. {@link PassBounds} go on from there
 * with the stored entries.
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
  /**
   * A tile of the layer with its part of the input.
   *
   * @param work what its columns cost
   * @param firstColumn position of its first column
   * @param source its part of the input by position
   */
  record Tile(TileWork work, int firstColumn, int[] source) {}

  /**
   * The bounds of a layer.
   *
   * @param tiles its tiles, at least one
   */
  static LayerBounds of(EieConfig config, List<Tile> tiles) {
    Counter whole = new Counter(config, tiles);
    whole.count();
    long macs = Arrays.stream(whole.macs).sum();
    long tiled = tiles.size() == 1 ? whole.bound(whole.slots) : 0;
    for (Tile tile : tiles.size() == 1 ? List.<Tile>of() : tiles) {
      Counter part = new Counter(config, List.of(tile));
      part.count();
      tiled += part.bound(part.slots);
    }
    long slots = (long) config.processingElements() * config.entriesPerCycle();
    long[] own =
        Arrays.stream(whole.macs).map(one -> ceil(one, config.entriesPerCycle())).toArray();
    return new LayerBounds(
        macs,
        Math.max(ceil(macs, slots), whole.mostColumns()),
        whole.bound(own),
        whole.bound(whole.slots),
        tiled);
  }

  private static long ceil(long count, long size) {
    return (count + size - 1) / size;
  }

  /** Counts the work of every element in some tiles; a column that several have counts once. */
  private static final class Counter {
    private final List<Tile> tiles;
    private final ColumnGrouping grouping;
    private final int lanes;
    private final long[] macs;
    private final long[] slots;
    private final long[] columns;

    Counter(EieConfig config, List<Tile> tiles) {
      this.tiles = tiles;
      this.grouping = tiles.get(0).work().grouping();
      this.lanes = config.entriesPerCycle();
      this.macs = new long[config.processingElements()];
      this.slots = new long[config.processingElements()];
      this.columns = new long[grouping.groups()];
    }

    void count() {
      int end = 0;
      for (Tile tile : tiles) {
        end = Math.max(end, tile.firstColumn() + tile.source().length);
      }
      for (int column = 0; column < end; column++) {
        count(column);
      }
    }

    private void count(int column) {
      boolean active = false;
      int group = grouping.group(column);
      int first = group * grouping.size();
      int[] here = new int[grouping.size()];
      for (Tile tile : tiles) {
        int place = column - tile.firstColumn();
        if (place >= 0 && place < tile.source().length && tile.source()[place] != 0) {
          active = true;
          for (int element = 0; element < here.length; element++) {
            here[element] += tile.work().weighing(place, first + element);
          }
        }
      }
      columns[group] += active ? 1 : 0;
      for (int element = 0; element < here.length; element++) {
        macs[first + element] += here[element];
        slots[first + element] += ceil(here[element], lanes);
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
