// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.ColumnRanges;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.List;

/**
 * What every column of one tile costs every element: the slices that the sparse-matrix memory shows
 * at once, and for each the cycles that the decoder spends on it.
 *
 * <p>A slice costs one cycle per {@code entriesPerCycle} entries that are no padding, and one cycle
 * when it is all padding.
 */
final class TileWork {
  private final int elements;
  private final int pointerBase;
  private final ColumnGrouping grouping;
  private final int[] firstSlice;
  private final int[] row;
  private final byte[] cost;
  private final short[] weighing;
  private final boolean[] goesOn;

  private TileWork(ColumnGrouping grouping, int pointerBase, int[] firstSlice, Slices slices) {
    this.elements = grouping.elements();
    this.grouping = grouping;
    this.pointerBase = pointerBase;
    this.firstSlice = firstSlice;
    this.row = Arrays.copyOf(slices.row, slices.count);
    this.cost = Arrays.copyOf(slices.cost, slices.count);
    this.weighing = Arrays.copyOf(slices.weighing, slices.count);
    this.goesOn = Arrays.copyOf(slices.goesOn, slices.count);
  }

  /**
   * Reads the work of a tile from the memories.
   *
   * @param pointerBase index of the first column's pointer
   * @param columns columns of the tile
   * @param groups column groups of the layer
   */
  static TileWork of(
      EieConfig config, SegmentModel segment, int pointerBase, int columns, int groups) {
    int elements = config.processingElements();
    ColumnGrouping grouping = ColumnGrouping.of(config, groups);
    int[] firstSlice = new int[columns * elements + 1];
    Slices slices = new Slices();
    List<ColumnRanges> ranges =
        segment.pointer().stream().map(words -> new ColumnRanges(config, words)).toList();
    for (int column = 0; column < columns; column++) {
      int pointer = pointerBase + grouping.index(column);
      for (int element = 0; element < elements; element++) {
        firstSlice[column * elements + element] = slices.count;
        if (grouping.group(element) != grouping.group(column)) {
          continue;
        }
        ColumnRanges range = ranges.get(element);
        int first = range.first(pointer);
        int count = range.count(pointer);
        slices.addColumn(config, segment.sparse().get(element), first, count);
      }
    }
    firstSlice[columns * elements] = slices.count;
    return new TileWork(grouping, pointerBase, firstSlice, slices);
  }

  /**
   * Reads the work of a tile that every column group does for a vector of its own.
   *
   * @param pointerBase index of the first column's pointer
   * @param columns columns of the tile, of one vector
   * @param copies vectors
   */
  static TileWork ofCopies(
      EieConfig config, SegmentModel segment, int pointerBase, int columns, int copies) {
    int elements = config.processingElements();
    ColumnGrouping grouping = ColumnGrouping.of(config, copies);
    int rows = (columns + grouping.size() - 1) / grouping.size();
    int[] firstSlice = new int[rows * elements * elements + 1];
    Slices slices = new Slices();
    List<ColumnRanges> ranges =
        segment.pointer().stream().map(words -> new ColumnRanges(config, words)).toList();
    for (int column = 0; column < rows * elements; column++) {
      int index = grouping.index(column);
      for (int element = 0; element < elements; element++) {
        firstSlice[column * elements + element] = slices.count;
        // the vectors may end within their last row
        if (index < columns && grouping.group(element) == grouping.group(column)) {
          ColumnRanges range = ranges.get(element);
          int pointer = pointerBase + index;
          slices.addColumn(
              config, segment.sparse().get(element), range.first(pointer), range.count(pointer));
        }
      }
    }
    firstSlice[rows * elements * elements] = slices.count;
    return new TileWork(grouping, pointerBase, firstSlice, slices);
  }

  /** Index of a column's pointer. */
  int pointer(int column) {
    return pointerBase + grouping.index(column);
  }

  /** Where the columns are. */
  ColumnGrouping grouping() {
    return grouping;
  }

  /** Index of the first slice of a column in an element. */
  int firstSlice(int column, int element) {
    return firstSlice[column * elements + element];
  }

  /** Index after the last slice of a column in an element. */
  int endSlice(int column, int element) {
    return firstSlice[column * elements + element + 1];
  }

  /** The row in the sparse-matrix memory in which the slice begins. */
  int row(int slice) {
    return row[slice];
  }

  /** Whether the column continues in the next row; two banks read that row with the slice's. */
  boolean goesOn(int slice) {
    return goesOn[slice];
  }

  /** Cycles in the decoder, at least 1. */
  int cost(int slice) {
    return Byte.toUnsignedInt(cost[slice]);
  }

  /** Whether the slice holds an entry that is no padding. */
  boolean real(int slice) {
    return weighing[slice] > 0;
  }

  /** Entries of a column in an element that are no padding. */
  int weighing(int column, int element) {
    int sum = 0;
    int end = endSlice(column, element);
    for (int slice = firstSlice(column, element); slice < end; slice++) {
      sum += weighing[slice];
    }
    return sum;
  }

  /** Growing arrays; millions of slices would be too many objects. */
  private static final class Slices {
    private int count;
    private int[] row = new int[1024];
    private byte[] cost = new byte[1024];
    private short[] weighing = new short[1024];
    private boolean[] goesOn = new boolean[1024];

    void addColumn(EieConfig config, HostWords sparse, int first, int entries) {
      int perRow = config.entriesPerRow();
      int entry = first;
      int left = entries;
      while (left > 0) {
        int place = entry % perRow;
        int here = slice(config, place, left);
        int inSlice = 0;
        for (int i = 0; i < here; i++) {
          int at = (entry + i) % config.entryCapacity();
          inSlice += code(config, sparse, at / perRow, at % perRow) == 0 ? 0 : 1;
        }
        add(entry / perRow, inSlice, config.entriesPerCycle(), left > perRow - place);
        entry = (entry + here) % config.entryCapacity();
        left -= here;
      }
    }

    /** Entries that the memory shows at once, of those left from a place of a row on. */
    private static int slice(EieConfig config, int place, int left) {
      int perRow = config.entriesPerRow();
      if (config.sparseBanks() == 1) {
        return Math.min(left, perRow - place);
      }
      return left <= Math.min(config.windowPlaces(), 2 * perRow - place) ? left : perRow;
    }

    private void add(int rowOfSlice, int entries, int perCycle, boolean columnGoesOn) {
      if (count == row.length) {
        row = Arrays.copyOf(row, 2 * count);
        cost = Arrays.copyOf(cost, 2 * count);
        weighing = Arrays.copyOf(weighing, 2 * count);
        goesOn = Arrays.copyOf(goesOn, 2 * count);
      }
      row[count] = rowOfSlice;
      cost[count] = (byte) Math.max(1, (entries + perCycle - 1) / perCycle);
      weighing[count] = (short) entries;
      goesOn[count] = columnGoesOn;
      count++;
    }

    private static int code(EieConfig config, HostWords sparse, int row, int place) {
      int bit = place * config.entryBits();
      int word = row * config.sparseLanes() + bit / 64;
      int shift = bit % 64;
      long low = sparse.at(word) >>> shift;
      int here = 64 - shift;
      long code = here < config.weightCodeBits() ? low | sparse.at(word + 1) << here : low;
      return (int) (code & ((1L << config.weightCodeBits()) - 1));
    }
  }
}
