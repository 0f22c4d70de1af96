package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks that the tiles are what the program runs, and cover every layer: row tile after row tile,
 * and inside each the column tiles in ascending position, the order on which saturation depends
 * (specification, section 4).
 */
final class TileOrder {
  private final int elements;

  TileOrder(int elements) {
    this.elements = elements;
  }

  /**
   * Checks that the program's descriptors and the tiles are the same sequence, layer after layer.
   *
   * @throws ModelFileException when they are not
   */
  static void checkProgram(CompiledModel model) {
    List<String> program = new ArrayList<>();
    for (int s = 0; s < model.segments().size(); s++) {
      SegmentModel segment = model.segments().get(s);
      for (int d = segment.firstDescriptor(); d <= segment.lastDescriptor(); d++) {
        program.add("descriptor %d of segment %d".formatted(d, s));
      }
    }
    List<String> tiles =
        model.tiles().stream()
            .map(tile -> "descriptor %d of segment %d".formatted(tile.descriptor(), tile.segment()))
            .toList();
    if (!tiles.equals(program)) {
      throw new ModelFileException(
          "tiles must be the program's descriptors in order, were %s instead of %s"
              .formatted(tiles, program));
    }
    for (int t = 1; t < model.tiles().size(); t++) {
      int before = model.tiles().get(t - 1).layer();
      int layer = model.tiles().get(t).layer();
      if (layer < before) {
        throw new ModelFileException(
            "tiles must run layer after layer, was layer %d after %d".formatted(layer, before));
      }
    }
  }

  /**
   * Checks that tiles cover a layer.
   *
   * @param tiles the layer's tiles in the order of execution
   * @return row tiles of the layer
   * @throws ModelFileException at the first tile that is not where it must be
   */
  int rowTiles(LayerModel layer, List<TileModel> tiles) {
    int inputRows = rows(layer.inputs());
    int row = 0;
    int column = 0;
    int rowTiles = 0;
    int height = 0;
    for (TileModel tile : tiles) {
      boolean last = tile.firstColumnRow() + tile.columnRows() == inputRows;
      height = column == 0 ? tile.rows() : height;
      TileModel expected =
          new TileModel(
              tile.layer(),
              tile.segment(),
              tile.descriptor(),
              column,
              tile.columnRows(),
              row,
              height,
              column == 0,
              last);
      if (!tile.equals(expected)) {
        throw Corruption.in(
            layer.name(), "tile must be %s (ascending and complete), was %s", expected, tile);
      }
      column = last ? 0 : column + tile.columnRows();
      row += last ? height : 0;
      rowTiles += last ? 1 : 0;
    }
    if (column != 0 || row != rows(layer.outputs())) {
      throw Corruption.in(
          layer.name(),
          "tiles must cover %d rows of outputs and %d of inputs, ended at %d and %d",
          rows(layer.outputs()),
          inputRows,
          row,
          column);
    }
    return rowTiles;
  }

  private int rows(int length) {
    return (length + elements - 1) / elements;
  }
}
