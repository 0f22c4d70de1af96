// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.config.EieConfig;

/**
 * Where columns and rows of a layer with column groups are (specification, section 8): N elements
 * in {@code groups} groups of E = N / groups elements that follow one another. With one group it is
 * section 3.
 *
 * @param elements N
 * @param groups a divisor of N
 * @param exchangeRows rows of an exchange; the rows of a group begin at a multiple
 */
public record ColumnGrouping(int elements, int groups, int exchangeRows) {
  /** The grouping of a layer. */
  public static ColumnGrouping of(EieConfig config, int groups) {
    return new ColumnGrouping(config.processingElements(), groups, config.exchangeRows());
  }

  /** Elements of a group, E. */
  public int size() {
    return elements / groups;
  }

  /** The group of the element at a position: the group of a column, the home group of an output. */
  public int group(int position) {
    return position % elements / size();
  }

  /**
   * The element of a group that has the row of an output.
   *
   * @param group the group of the columns
   * @param output position of the output
   */
  public int element(int group, int output) {
    return group * size() + output % size();
  }

  /**
   * The row of an output in every element that has one.
   *
   * @param output position of the output, counted from the first of its row tile
   * @param rows rows of the tile per home element
   */
  public int row(int output, int rows) {
    int own = output / elements;
    return groups == 1 ? own : group(output) * spacing(rows) + own;
  }

  /** Rows from the first of a home group to the first of the next one. */
  public int spacing(int rows) {
    return (rows + exchangeRows - 1) / exchangeRows * exchangeRows;
  }

  /** Rows that an element has in a tile of so many rows per home element. */
  public int rows(int rows) {
    return groups == 1 ? rows : groups * spacing(rows);
  }

  /**
   * The index of a column among those of its group.
   *
   * @param column position of the input, counted from a multiple of N
   */
  public int index(int column) {
    return column / elements * size() + column % size();
  }

  /**
   * Columns of the first group, which has most of them, of so many columns from a multiple of N.
   */
  public long columns(long columns) {
    return columns / elements * size() + Math.min(columns % elements, size());
  }
}
