// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.RowTiles;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Cuts layers into tiles, encodes them and puts them into the memories.
 *
 * <p>A layer with more rows per processing element than there are accumulators becomes several row
 * tiles ({@link RowTiles}); column tiles are cut on request, and where a tile is too large for
 * empty memories. A model that does not fit in one segment has several.
 */
public final class Encoder {
  private final String name;
  private final EieConfig config;
  private final EncodeOptions options;

  private Encoder(String name, EieConfig config, EncodeOptions options) {
    this.name = name;
    this.config = config;
    this.options = options;
  }

  /**
   * Encodes a network.
   *
   * @param name name of the model
   * @throws CapacityException when it does not fit
   * @throws io.eie.generator.config.ConfigException when {@link EncodeOptions#fit} is asked for and
   *     no configuration holds the model in one segment
   */
  public static CompiledModel encode(
      String name, List<QuantizedLayer> layers, EieConfig config, EncodeOptions options) {
    return new Encoder(name, config, options).encode(layers);
  }

  private CompiledModel encode(List<QuantizedLayer> layers) {
    ActivationPlan activations =
        ActivationPlan.of(layers, config, options.vectorBuffers().orElse(0));
    if (!options.fit() && !options.oneSegment()) {
      // Before anything is encoded: what comes then takes memory in proportion to the vectors.
      refuse(activations.shortage().stream().toList());
    }
    EieConfig used = options.fit() ? activations.enlarged(config) : config;
    List<TilePlan> tiles = tiles(layers);
    MemoryNeed whole = new MemoryNeed(used);
    tiles.forEach(whole::add);
    List<List<TilePlan>> tilesOfSegments = List.of(tiles);
    if (options.fit()) {
      used =
          options.memories() == MemoryFit.SMALLEST
              ? whole.smallest(activations.need())
              : whole.enlarged();
    } else if (options.oneSegment()) {
      List<Shortage> shortages = new ArrayList<>(whole.shortages());
      activations.shortage().ifPresent(shortages::add);
      refuse(shortages);
    } else if (!whole.fits()) {
      tilesOfSegments = new Segments(name, config).split(tiles);
    }
    List<TileModel> tileModels = new ArrayList<>();
    List<SegmentModel> segments = new ArrayList<>();
    ActivationPlan placed =
        options.vectorBuffers().isPresent() ? activations : ActivationPlan.fitting(layers, used);
    for (List<TilePlan> tilesOfSegment : tilesOfSegments) {
      tileModels.addAll(SegmentEncoder.tiles(segments.size(), tilesOfSegment));
      segments.add(SegmentEncoder.segment(used, tilesOfSegment, placed));
    }
    return new CompiledModel(
        name,
        used,
        placed.base(0),
        placed.base(layers.size()),
        layerModels(layers, tiles),
        tileModels,
        segments,
        placed.buffers());
  }

  private void refuse(List<Shortage> shortages) {
    if (!shortages.isEmpty()) {
      throw CapacityException.of(name, shortages);
    }
  }

  private List<TilePlan> tiles(List<QuantizedLayer> layers) {
    List<TilePlan> tiles = new ArrayList<>();
    for (int index = 0; index < layers.size(); index++) {
      QuantizedLayer layer = layers.get(index);
      boolean biasStored = layer.biasStored();
      int groups = layer.layer().groups();
      RowTiles rowTiles = RowTiles.of(layer.layer().outputs(), config, groups);
      for (int tile = 0; tile < rowTiles.count(); tile++) {
        int first = rowTiles.first(tile);
        int count = rowTiles.rows(tile);
        columnTiles(
            tiles,
            new TilePlan(
                index,
                layer,
                biasStored,
                EncodedTile.of(layer.layer().codes(), config, groups, first, count),
                first,
                count,
                0,
                ActivationPlan.rows(layer.layer().inputs(), config),
                config));
      }
    }
    return tiles;
  }

  private void columnTiles(List<TilePlan> tiles, TilePlan rowTile) {
    OptionalInt most = options.maxColumnRowsPerTile();
    TilePlan rest = rowTile;
    while (most.isPresent() && rest.columnRows() > most.getAsInt()) {
      tiles.add(rest.head(most.getAsInt()));
      rest = rest.tail(most.getAsInt());
    }
    tiles.add(rest);
  }

  private static List<LayerModel> layerModels(List<QuantizedLayer> layers, List<TilePlan> tiles) {
    long[] entries = new long[layers.size()];
    for (TilePlan tile : tiles) {
      if (tile.first()) {
        entries[tile.layerIndex()] += tile.rows().count();
      }
    }
    List<LayerModel> models = new ArrayList<>();
    for (int index = 0; index < entries.length; index++) {
      models.add(layerModel(layers.get(index), entries[index]));
    }
    return models;
  }

  private static LayerModel layerModel(QuantizedLayer layer, long entries) {
    long nonZeros = layer.layer().codes().nonZeros();
    return new LayerModel(
        layer.layer().name(),
        layer.format().weightFractionBits(),
        layer.format().inputFractionBits(),
        layer.format().outputFractionBits(),
        layer.format().productShift(),
        layer.format().outputShift(),
        layer.layer().relu(),
        layer.biasStored(),
        nonZeros,
        entries,
        entries - nonZeros,
        layer.codebook(),
        layer.layer().inputPositions(),
        layer.layer().outputPositions(),
        layer.weightError(),
        layer.warnings(),
        layer.layer().groups());
  }
}
