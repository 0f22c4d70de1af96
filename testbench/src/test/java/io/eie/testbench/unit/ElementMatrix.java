// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * A random share of a matrix, as one element stores it: entries column by column, pointers, a
 * codebook (specification, section 3).
 */
public final class ElementMatrix {
  /** A weight that is stored, padding left out. */
  public record Stored(int row, int code) {}

  /** The column whose only entry is in the first row. */
  public static final int FIRST_ROW_COLUMN = 1;

  public final long[] weights;
  public final List<List<Stored>> columns = new ArrayList<>();

  /** Index of the first entry of each column, and one past the last of all. */
  public final List<Integer> pointers = new ArrayList<>(List.of(0));

  private final EieConfig config;

  /** Entries in their order: zero run above weight code. */
  private final List<Long> entries = new ArrayList<>();

  public ElementMatrix(EieConfig config, Draw draw, int columnLimit, int weightLimit) {
    this.config = config;
    weights = new long[config.codebookEntries()];
    for (int code = 1; code < weights.length; code++) {
      boolean large = draw.chance(20);
      weights[code] =
          large ? draw.signed(config.weightBits()) : draw.below(2 * weightLimit + 1) - weightLimit;
    }
    int most = Math.min(columnLimit, config.pointers() - 1);
    while (columns.size() < most && addColumn(draw)) {}
  }

  /**
   * Adds a column unless the memory cannot hold it; the first one is full, {@link
   * #FIRST_ROW_COLUMN} has the first row alone.
   */
  private boolean addColumn(Draw draw) {
    int density = columns.isEmpty() ? 100 : new int[] {0, 5, 30, 100}[draw.below(4)];
    List<Stored> column = new ArrayList<>();
    List<Long> coded = new ArrayList<>();
    int reached = -1;
    boolean firstAlone = columns.size() == FIRST_ROW_COLUMN;
    int rows = firstAlone ? 1 : config.rowsPerElement();
    for (int row = 0; row < rows; row++) {
      if (firstAlone || draw.chance(density)) {
        int code = 1 + draw.below(config.codebookEntries() - 1);
        column.add(new Stored(row, code));
        addEntries(coded, row - reached - 1, code);
        reached = row;
      }
    }
    if (entries.size() + coded.size() >= config.entryCapacity()) {
      return false;
    }
    columns.add(column);
    entries.addAll(coded);
    pointers.add(entries.size());
    return true;
  }

  /** A gap that the zero run cannot hold takes padding, each of which occupies a row itself. */
  private void addEntries(List<Long> coded, int gap, int code) {
    int longest = (1 << config.zeroRunBits()) - 1;
    int left = gap;
    while (left > longest) {
      coded.add((long) longest << config.weightCodeBits());
      left -= longest + 1;
    }
    coded.add((long) left << config.weightCodeBits() | code);
  }

  /** Sparse rows that hold entries. */
  public int sparseRows() {
    return (entries.size() + config.entriesPerRow() - 1) / config.entriesPerRow();
  }

  /** One 64-bit lane of a sparse row. */
  public long hostWord(int row, int lane) {
    long word = 0;
    for (int place = 0; place < config.entriesPerRow(); place++) {
      int entry = row * config.entriesPerRow() + place;
      int low = place * config.entryBits() - 64 * lane;
      if (entry < entries.size() && low > -config.entryBits() && low < 64) {
        long bits = entries.get(entry);
        word |= low < 0 ? bits >>> -low : bits << low;
      }
    }
    return word;
  }

  /** Reads of the sparse memory for columns in their order, when nothing is kept before them. */
  public int sparseReads(List<Integer> walked) {
    int reads = 0;
    int[] held = {-1, -1};
    for (int column : walked) {
      int first = pointers.get(column) / config.entriesPerRow();
      int last = (pointers.get(column + 1) - 1) / config.entriesPerRow();
      boolean empty = pointers.get(column).equals(pointers.get(column + 1));
      for (int row = first; row <= last && !empty; row++) {
        int bank = row % config.sparseBanks();
        reads += row == held[bank] ? 0 : 1;
        held[bank] = row;
      }
    }
    return reads;
  }

  /**
   * Cycles in which the decoder works on a column: one for as many entries of a slice as go at
   * once, one for a slice of padding alone.
   */
  public int busyCycles(int column) {
    int cycles = 0;
    int to = pointers.get(column + 1);
    for (int from = pointers.get(column); from < to; ) {
      int slice = sliceLength(config, from, to - from);
      int real = 0;
      for (int entry = from; entry < from + slice; entry++) {
        real += (entries.get(entry) & (weights.length - 1)) == 0 ? 0 : 1;
      }
      cycles += Math.max(1, (real + config.entriesPerCycle() - 1) / config.entriesPerCycle());
      from += slice;
    }
    return cycles;
  }

  /**
   * Entries that the memory shows at once: the rest of a row, or from two banks as many as a row
   * holds, and more where a column ends with them.
   *
   * @param first place of the first entry, in a row or anywhere in the memory
   * @param left entries of the column that are left
   */
  public static int sliceLength(EieConfig config, int first, int left) {
    int perRow = config.entriesPerRow();
    int place = first % perRow;
    if (config.sparseBanks() == 1) {
      return Math.min(left, perRow - place);
    }
    return left <= Math.min(config.windowPlaces(), 2 * perRow - place) ? left : perRow;
  }
}
