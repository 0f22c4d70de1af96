// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.analyze;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.compiler.model.ColumnGrouping;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.PointerLayout;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What layers take, in bytes: as they are usually kept, and in the memories of all elements.
 *
 * @param dense every weight and bias in 4 bytes (float32)
 * @param weights weight codes of the entries, padding included
 * @param indices zero runs of the entries, padding included
 * @param pointers pointers of all elements
 * @param codebooks shared values
 * @param biases start values; 0 for a layer that starts from 0
 */
@JsonPropertyOrder({
  "dense",
  "weights",
  "indices",
  "pointers",
  "codebooks",
  "biases",
  "compressed",
  "ratio"
})
public record Storage(
    double dense,
    double weights,
    double indices,
    double pointers,
    double codebooks,
    double biases) {
  private static final Storage NOTHING = new Storage(0, 0, 0, 0, 0, 0);

  /** What one layer of a model takes, in all copies. */
  static Storage of(CompiledModel model, int index) {
    Storage one = ofOne(model.ofOneCopy(0), index);
    int copies = model.copies();
    return new Storage(
        one.dense,
        copies * one.weights,
        copies * one.indices,
        copies * one.pointers,
        one.codebooks,
        copies * one.biases);
  }

  private static Storage ofOne(CompiledModel model, int index) {
    EieConfig config = model.config();
    LayerModel layer = model.layers().get(index);
    PointerLayout layout = PointerLayout.of(config);
    long elements = config.processingElements();
    long pointers = 0;
    long biases = 0;
    for (TileModel tile : model.tiles()) {
      if (tile.layer() == index) {
        pointers += layout.pointers(columns(config, layer, tile)) / layout.alignment() * elements;
        biases += tile.first() && layer.biasStored() ? tile.rows() * elements : 0;
      }
    }
    double values = (double) layer.inputs() * layer.outputs();
    return new Storage(
        (values + (layer.biasStored() ? layer.outputs() : 0)) * Float.BYTES,
        bytes(layer.entries(), config.weightCodeBits()),
        bytes(layer.entries(), config.zeroRunBits()),
        bytes(pointers * layout.banks(), layout.width()),
        bytes(config.codebookEntries(), config.weightBits()),
        bytes(biases, config.accumulatorBits()));
  }

  /** What several layers take together. */
  public static Storage sum(List<Storage> layers) {
    return layers.stream()
        .reduce(
            NOTHING,
            (a, b) ->
                new Storage(
                    a.dense + b.dense,
                    a.weights + b.weights,
                    a.indices + b.indices,
                    a.pointers + b.pointers,
                    a.codebooks + b.codebooks,
                    a.biases + b.biases));
  }

  /** What every layer of a model takes, in order. */
  public static List<Storage> layers(CompiledModel model) {
    return IntStream.range(0, model.layers().size()).mapToObj(index -> of(model, index)).toList();
  }

  /** Columns of a tile that an element has: those of its group, or the first one's if more. */
  static int columns(EieConfig config, LayerModel layer, TileModel tile) {
    int first = tile.firstColumnRow() * config.processingElements();
    int columns = Math.min(tile.columnRows() * config.processingElements(), layer.inputs() - first);
    return (int) ColumnGrouping.of(config, layer.groups()).columns(columns);
  }

  private static double bytes(long count, int bits) {
    return (double) count * bits / Byte.SIZE;
  }

  /** All bytes in the memories. */
  @JsonProperty
  public double compressed() {
    return weights + indices + pointers + codebooks + biases;
  }

  /** Dense over compressed. */
  @JsonProperty
  public double ratio() {
    return dense / compressed();
  }
}
