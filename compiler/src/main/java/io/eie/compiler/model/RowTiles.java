// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.config.EieConfig;

/**
 * How the local rows of a layer are shared out to row tiles: as few tiles as the accumulators
 * allow, as even as whole words of {@link EieConfig#exchangeRows} rows allow. Every tile broadcasts
 * all columns again, so a small last tile would wait for broadcasts instead of computing.
 *
 * @param rows local rows of the layer, at least 1; with column groups those of a home element
 * @param height local rows of every tile but the last, which has the rest
 */
public record RowTiles(int rows, int height) {
  /** The tiles of a layer with so many outputs and one column group. */
  public static RowTiles of(int outputs, EieConfig config) {
    return of(outputs, config, 1);
  }

  /**
   * The tiles of a layer with so many outputs.
   *
   * @param groups column groups, each with rows for the outputs of all of them
   */
  public static RowTiles of(int outputs, EieConfig config, int groups) {
    int rows = ceilDiv(outputs, config.processingElements());
    int word = config.exchangeRows();
    int most =
        groups == 1 ? config.rowsPerElement() : config.rowsPerElement() / groups / word * word;
    int tiles = ceilDiv(rows, most);
    return new RowTiles(rows, ceilDiv(ceilDiv(rows, tiles), word) * word);
  }

  /** Number of tiles. */
  public int count() {
    return ceilDiv(rows, height);
  }

  /** First local row of tile 0..count-1. */
  public int first(int tile) {
    return tile * height;
  }

  /** Local rows of tile 0..count-1. */
  public int rows(int tile) {
    return Math.min(height, rows - first(tile));
  }

  private static int ceilDiv(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
