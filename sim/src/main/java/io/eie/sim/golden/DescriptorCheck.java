// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.HostWords;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.DescriptorField;

/**
 * Checks that a tile's descriptor and codebook, which the hardware goes by, say what the model
 * says.
 */
final class DescriptorCheck {
  private final EieConfig config;
  private final LayerModel layer;
  private final TileModel tile;
  private final Descriptor descriptor;

  private DescriptorCheck(EieConfig config, LayerModel layer, TileModel tile, Descriptor d) {
    this.config = config;
    this.layer = layer;
    this.tile = tile;
    this.descriptor = d;
  }

  /** The descriptor of a tile as the program holds it. */
  static Descriptor read(CompiledModel model, TileModel tile) {
    HostWords program = model.segments().get(tile.segment()).program();
    long[] words = new long[DescriptorField.WORDS];
    for (int w = 0; w < words.length; w++) {
      words[w] = program.at(tile.descriptor() * words.length + w);
    }
    return Descriptor.of(words);
  }

  /**
   * The checked descriptor of a tile.
   *
   * @throws ModelFileException at the first field or weight that differs from the description
   */
  static Descriptor checked(CompiledModel model, TileModel tile) {
    LayerModel layer = model.layers().get(tile.layer());
    Descriptor descriptor = read(model, tile);
    DescriptorCheck check = new DescriptorCheck(model.config(), layer, tile, descriptor);
    check.fields();
    check.kept(model.segments().get(tile.segment()));
    check.codebook(model.segments().get(tile.segment()).codebooks());
    return descriptor;
  }

  private void fields() {
    same("inputRows", descriptor.inputRows(), tile.columnRows());
    same("outputRows", descriptor.outputRows(), tile.rows());
    same("first", descriptor.first(), tile.first());
    same("last", descriptor.last(), tile.last());
    same("groupLevel", descriptor.groupLevel(), groupLevel());
    same("productShift", descriptor.productShift(), layer.productShift());
    if (tile.first()) {
      same("biasStored", descriptor.biasStored(), layer.biasStored());
      aligned("biasBase", descriptor.biasBase());
    }
    if (tile.last()) {
      same("outputShift", descriptor.outputShift(), layer.outputShift());
      same("relu", descriptor.relu(), layer.relu());
      aligned("destinationBase", descriptor.destinationBase());
    }
    // The lowest bits of the pointer's index select the bank, or the column in its block.
    int together = config.pointerFormat() == PointerFormat.BLOCK ? 8 : 2;
    same("pointerBase modulo " + together, descriptor.pointerBase() % together, 0L);
  }

  /** Tree levels in a column group: each has four times as many elements. */
  private int groupLevel() {
    int level = 0;
    int size = 1;
    while (layer.groups() > 1 && size * layer.groups() < config.processingElements()) {
      size *= 4;
      level++;
    }
    return level;
  }

  /** Only a segment that ends inside a layer leaves its sums to the next run. */
  private void kept(SegmentModel segment) {
    boolean ends = tile.descriptor() == segment.lastDescriptor();
    same("keepSums", descriptor.keepSums(), ends && !tile.last());
  }

  /** Start values come and activations go by whole words of their memories. */
  private void aligned(String field, int base) {
    if (base % config.exchangeRows() != 0) {
      throw Corruption.in(
          layer.name(),
          "%s of descriptor %d must be a multiple of %d (exchangeRows), was %d",
          field,
          tile.descriptor(),
          config.exchangeRows(),
          base);
    }
  }

  private void same(String field, Object found, Object described) {
    if (!found.equals(described)) {
      throw Corruption.in(
          layer.name(),
          "%s of descriptor %d must be %s (as described), was %s",
          field,
          tile.descriptor(),
          described,
          found);
    }
  }

  private void codebook(HostWords words) {
    int first = descriptor.codebook() * AddressMap.of(config).codebookStride();
    if (first + config.codebookWords() > words.size()) {
      throw Corruption.in(
          layer.name(),
          "codebook %d must be stored (%d words from word %d), ended at %d",
          descriptor.codebook(),
          config.codebookWords(),
          first,
          words.size());
    }
    int lanes = config.codebookLanes();
    int laneBits = Long.SIZE / lanes;
    for (int code = 0; code < config.codebookEntries(); code++) {
      long lane = words.at(first + code / lanes) >>> (code % lanes * laneBits);
      int unused = Long.SIZE - config.weightBits();
      long weight = lane << unused >> unused;
      if (weight != layer.codebook().get(code)) {
        throw Corruption.in(
            layer.name(),
            "weight %d of codebook %d must be %d (as described), was %d",
            code,
            descriptor.codebook(),
            layer.codebook().get(code),
            weight);
      }
    }
  }
}
