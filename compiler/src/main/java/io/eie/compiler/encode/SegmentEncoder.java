// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;
import java.util.ArrayList;
import java.util.List;

/** Places tiles in the memories, one after another, and returns the words of one segment. */
final class SegmentEncoder {
  private final EieConfig config;
  private final List<TilePlan> tiles;
  private final ActivationPlan activations;
  private final List<List<Integer>> codebooks = new ArrayList<>();

  private SegmentEncoder(EieConfig config, List<TilePlan> tiles, ActivationPlan activations) {
    this.config = config;
    this.tiles = tiles;
    this.activations = activations;
    for (TilePlan tile : tiles) {
      if (!codebooks.contains(tile.layer().codebook())) {
        codebooks.add(tile.layer().codebook());
      }
    }
  }

  /** The segment of tiles that fit together. */
  static SegmentModel segment(EieConfig config, List<TilePlan> tiles, ActivationPlan activations) {
    return new SegmentEncoder(config, tiles, activations).segment();
  }

  /** The tiles as the model file has them. */
  static List<TileModel> tiles(int segment, List<TilePlan> tiles) {
    List<TileModel> models = new ArrayList<>();
    for (TilePlan tile : tiles) {
      models.add(
          new TileModel(
              tile.layerIndex(),
              segment,
              models.size(),
              tile.firstColumnRow(),
              tile.columnRows(),
              tile.firstRow(),
              tile.rowCount(),
              tile.first(),
              tile.last()));
    }
    return models;
  }

  private SegmentModel segment() {
    List<HostWords> sparse = new ArrayList<>();
    List<HostWords> pointer = new ArrayList<>();
    List<HostWords> bias = new ArrayList<>();
    for (int element = 0; element < config.processingElements(); element++) {
      sparse.add(sparse(element));
      pointer.add(PointerEncoder.of(config, tiles, element));
      bias.add(biases(element));
    }
    return new SegmentModel(0, tiles.size() - 1, sparse, pointer, bias, program(), codebookWords());
  }

  private HostWords sparse(int element) {
    int count = tiles.stream().mapToInt(tile -> tile.entries(element)).sum();
    int rows = (count + config.entriesPerRow() - 1) / config.entriesPerRow();
    long[] words = new long[rows * config.sparseLanes()];
    int index = 0;
    for (TilePlan tile : tiles) {
      int end = tile.rows().pointer(element, tile.endColumn());
      for (int k = tile.rows().pointer(element, tile.firstColumn()); k < end; k++) {
        put(words, index++, tile.rows().entry(element, k));
      }
    }
    return HostWords.of(words);
  }

  /** An entry at its place in its row; it may lie across two host words of a wide row. */
  private void put(long[] words, int index, long entry) {
    int row = index / config.entriesPerRow();
    int bit = index % config.entriesPerRow() * config.entryBits();
    int word = row * config.sparseLanes() + bit / Long.SIZE;
    int shift = bit % Long.SIZE;
    words[word] |= entry << shift;
    if (shift + config.entryBits() > Long.SIZE) {
      words[word + 1] |= entry >>> (Long.SIZE - shift);
    }
  }

  private HostWords biases(int element) {
    long[] words = new long[tiles.stream().mapToInt(TilePlan::biases).sum()];
    int index = 0;
    for (TilePlan tile : tiles) {
      long[] bias = tile.layer().bias();
      for (int row = 0; row < tile.biases(); row++) {
        int position = (tile.firstRow() + row) * config.processingElements() + element;
        words[index++] = position < bias.length ? bias[position] : 0;
      }
    }
    return HostWords.of(words);
  }

  private HostWords program() {
    long[] words = new long[tiles.size() * DescriptorField.WORDS];
    int pointerBase = 0;
    int biasBase = 0;
    for (int index = 0; index < tiles.size(); index++) {
      TilePlan tile = tiles.get(index);
      boolean keepSums = index == tiles.size() - 1 && !tile.last();
      long[] descriptor = descriptor(tile, keepSums, pointerBase, biasBase).words();
      System.arraycopy(descriptor, 0, words, index * DescriptorField.WORDS, DescriptorField.WORDS);
      pointerBase += tile.pointers();
      biasBase += tile.biases();
    }
    return HostWords.of(words);
  }

  private Descriptor descriptor(TilePlan tile, boolean keepSums, int pointerBase, int biasBase) {
    boolean starts = tile.biases() > 0;
    return new Descriptor(
        activations.base(tile.layerIndex()) + tile.firstColumnRow(),
        tile.columnRows(),
        activations.base(tile.layerIndex() + 1) + tile.firstRow(),
        starts ? biasBase : 0,
        tile.rowCount(),
        tile.layer().format().productShift(),
        tile.layer().format().outputShift(),
        tile.layer().layer().relu(),
        tile.first(),
        starts,
        tile.last(),
        keepSums,
        pointerBase,
        codebooks.indexOf(tile.layer().codebook()),
        tile.layerIndex() == 0,
        tile.layerIndex() == activations.lastLayer(),
        config.groupLevel(tile.layer().layer().groups()),
        false);
  }

  private HostWords codebookWords() {
    int stride = AddressMap.of(config).codebookStride();
    int lanes = config.codebookLanes();
    int laneBits = Long.SIZE / lanes;
    long mask = (1L << config.weightBits()) - 1;
    long[] words = new long[codebooks.size() * stride];
    for (int index = 0; index < codebooks.size(); index++) {
      for (int code = 0; code < config.codebookEntries(); code++) {
        long weight = codebooks.get(index).get(code) & mask;
        words[index * stride + code / lanes] |= weight << (code % lanes * laneBits);
      }
    }
    return HostWords.of(words);
  }
}
