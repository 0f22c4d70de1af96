// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import java.util.List;
import java.util.Locale;

/**
 * Checks that the tiles are what the program runs, and cover every layer: row tile after row tile,
 * and inside each the column tiles in ascending position, the order on which saturation depends
 * (specification, section 4).
 */
final class TileOrder {
  private final LayerModel layer;
  private final int elements;

  private TileOrder(LayerModel layer, int elements) {
    this.layer = layer;
    this.elements = elements;
  }

  /**
   * Checks that the program's descriptors and the tiles are the same sequence, layer after layer.
   *
   * @throws ModelFileException when they are not
   */
  static void checkProgram(CompiledModel model) {
    List<TileModel> tiles = model.tiles();
    int descriptors =
        model.segments().stream()
            .mapToInt(segment -> segment.lastDescriptor() - segment.firstDescriptor() + 1)
            .sum();
    if (tiles.size() != descriptors) {
      throw new ModelFileException(
          String.format(
              Locale.ROOT,
              "tiles must be as many as the program's descriptors, %d, was %d",
              descriptors,
              tiles.size()));
    }
    int t = 0;
    int layer = 0;
    for (int s = 0; s < model.segments().size(); s++) {
      SegmentModel segment = model.segments().get(s);
      for (int d = segment.firstDescriptor(); d <= segment.lastDescriptor(); d++, t++) {
        TileModel tile = tiles.get(t);
        if (tile.segment() != s || tile.descriptor() != d) {
          throw new ModelFileException(
              String.format(
                  Locale.ROOT,
                  "tile %d must be descriptor %d of segment %d (the program's order), was %d of %d",
                  t,
                  d,
                  s,
                  tile.descriptor(),
                  tile.segment()));
        }
        if (tile.layer() < layer) {
          throw new ModelFileException(
              String.format(
                  Locale.ROOT,
                  "tile %d must belong to layer %d or a later one, was of layer %d",
                  t,
                  layer,
                  tile.layer()));
        }
        layer = tile.layer();
      }
    }
  }

  /**
   * Checks that tiles cover a layer.
   *
   * @param layer the layer
   * @param tiles its tiles in the order of execution
   * @param elements N
   * @return row tiles of the layer
   * @throws ModelFileException at the first tile that is not where it must be
   */
  static int rowTiles(LayerModel layer, List<TileModel> tiles, int elements) {
    return new TileOrder(layer, elements).rowTiles(tiles);
  }

  private int rowTiles(List<TileModel> tiles) {
    int row = 0;
    int column = 0;
    int height = 0;
    int rowTiles = 0;
    for (TileModel tile : tiles) {
      boolean last = tile.firstColumnRow() + tile.columnRows() == rows(layer.inputs());
      height = column == 0 ? tile.rows() : height;
      same(tile, "firstRow", tile.firstRow(), row);
      same(tile, "firstColumnRow", tile.firstColumnRow(), column);
      same(tile, "rows", tile.rows(), height);
      same(tile, "first", tile.first(), column == 0);
      same(tile, "last", tile.last(), last);
      column = last ? 0 : column + tile.columnRows();
      row += last ? height : 0;
      rowTiles += last ? 1 : 0;
    }
    if (column != 0 || row != rows(layer.outputs())) {
      throw Corruption.in(
          layer.name(),
          "tiles must cover %d rows of outputs and whole rows of inputs, ended at row %d, column row %d",
          rows(layer.outputs()),
          row,
          column);
    }
    return rowTiles;
  }

  private void same(TileModel tile, String field, Object found, Object expected) {
    if (!found.equals(expected)) {
      throw Corruption.in(
          layer.name(),
          "%s of the tile of descriptor %d must be %s (tiles ascend and cover the layer), was %s",
          field,
          tile.descriptor(),
          expected,
          found);
    }
  }

  private int rows(int length) {
    return (length + elements - 1) / elements;
  }
}
