// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tiles that are not what the program runs, or leave something out; told word for word. */
class TileOrderTest {
  private static final EieConfig CONFIG = Preset.TINY4.config().with("rowsPerElement", "2");

  /** Two row tiles of two column tiles each. */
  private final CompiledModel tiled =
      new SmallEncoder(CONFIG).add(layer("fc", 7, 15), 1, 4).build();

  @Test
  void aColumnIsBroadcastOncePerRowTile() {
    GoldenResult result = GoldenModel.of(tiled).run(new int[] {1, 0, 0, 0, 0, 0, 1});

    assertThat(result.output()).containsOnly(2);
    assertThat(result.layers().get(0).counts()).isEqualTo(new LayerCounts("fc", 2, 4, 30, 8, 0, 0));
  }

  @Test
  void fewerTilesThanDescriptors() {
    refused(
        new Surgery(tiled).tiles(tiled.tiles().subList(0, 3)),
        "tiles must be as many as the program's descriptors, 4, was 3");
  }

  @Test
  void tilesOutOfTheProgramsOrder() {
    refused(
        changed(1, tiled.tiles().get(2)),
        "tile 1 must be descriptor 1 of segment 0 (the program's order), was 2 of 0");
  }

  @Test
  void tilesOutOfTheLayersOrder() {
    CompiledModel two =
        new SmallEncoder(CONFIG).add(layer("a", 4, 4), 1, 4).add(layer("b", 4, 4), 1, 4).build();
    List<TileModel> tiles =
        List.of(
            new TileModel(1, 0, 0, 0, 1, 0, 1, true, true),
            new TileModel(0, 0, 1, 0, 1, 0, 1, true, true));

    refused(
        new Surgery(two).tiles(tiles),
        "tile 1 must belong to layer 1 or a later one, was of layer 0");
  }

  @Test
  void aTileInAnotherPlace() {
    refused(
        changed(0, new TileModel(0, 0, 0, 0, 1, 2, 2, true, false)),
        wrong("firstRow of the tile of descriptor 0 must be 0", "2"));
    refused(
        changed(1, new TileModel(0, 0, 1, 0, 1, 0, 2, false, true)),
        wrong("firstColumnRow of the tile of descriptor 1 must be 1", "0"));
  }

  @Test
  void aTileOfAnotherHeight() {
    refused(
        changed(1, new TileModel(0, 0, 1, 1, 1, 0, 1, false, true)),
        wrong("rows of the tile of descriptor 1 must be 2", "1"));
  }

  @Test
  void aTileThatStartsOrEndsInTheMiddle() {
    refused(
        changed(1, new TileModel(0, 0, 1, 1, 1, 0, 2, true, true)),
        wrong("first of the tile of descriptor 1 must be false", "true"));
    refused(
        changed(0, new TileModel(0, 0, 0, 0, 1, 0, 2, true, true)),
        wrong("last of the tile of descriptor 0 must be false", "true"));
  }

  @Test
  void rowsLeftOut() {
    refused(
        changed(
            new TileModel(0, 0, 2, 0, 1, 2, 1, true, false),
            new TileModel(0, 0, 3, 1, 1, 2, 1, false, true)),
        "layer 'fc': tiles must cover 4 rows of outputs and whole rows of inputs, ended at row 3,"
            + " column row 0");
  }

  @Test
  void rowTilesThatWriteApart() {
    refused(
        new Surgery(tiled).program(4 * 3, word -> word ^ 1L << 32),
        "layer 'fc': destinationBase of descriptor 3 must be 62, was 63");
  }

  private CompiledModel changed(int index, TileModel tile) {
    List<TileModel> tiles = new ArrayList<>(tiled.tiles());
    tiles.set(index, tile);
    return new Surgery(tiled).tiles(tiles);
  }

  private CompiledModel changed(TileModel third, TileModel fourth) {
    return new Surgery(tiled)
        .tiles(List.of(tiled.tiles().get(0), tiled.tiles().get(1), third, fourth));
  }

  private static String wrong(String rule, String found) {
    return "layer 'fc': " + rule + " (tiles ascend and cover the layer), was " + found;
  }

  private static void refused(CompiledModel model, String message) {
    assertThatThrownBy(() -> GoldenModel.of(model))
        .isInstanceOf(ModelFileException.class)
        .hasMessage(message);
  }

  private static CodedLayer layer(String name, int inputs, int outputs) {
    int[][] codes = new int[outputs][inputs];
    for (int[] row : codes) {
      Arrays.fill(row, 1);
    }
    int[] codebook = new int[CONFIG.codebookEntries()];
    codebook[1] = 1;
    return new CodedLayer(
        name,
        codes,
        codebook,
        null,
        0,
        0,
        0,
        false,
        Positions.identity(inputs),
        Positions.identity(outputs));
  }
}
