// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.VectorBuffers;
import java.util.List;
import java.util.Locale;

/** What every compiled model keeps, whoever made it. */
final class ModelRules {
  /** Bits of one field of a descriptor limit fractions and shifts (specification, section 2). */
  private static final int MAX_FRACTION_BITS = 30;

  private static final int MAX_SHIFT = 31;

  private final EieConfig config;
  private final int copies;

  private ModelRules(EieConfig config, int copies) {
    this.config = config;
    this.copies = copies;
  }

  static void check(
      EieConfig config,
      int copies,
      int inputBase,
      int outputBase,
      List<LayerModel> layers,
      List<TileModel> tiles,
      List<SegmentModel> segments) {
    ModelRules rules = new ModelRules(config, copies);
    require(
        Copies.of(config).counts().contains(copies),
        "copies must be one of %s (numbers of vectors that a run of the design takes), was %d",
        Copies.of(config).counts(),
        copies);
    require(!layers.isEmpty(), "layers must hold at least one layer, was empty");
    require(!tiles.isEmpty(), "tiles must hold at least one tile, was empty");
    require(!segments.isEmpty(), "segments must hold at least one segment, was empty");
    for (int index = 0; index < layers.size(); index++) {
      rules.layer(layers.get(index));
      require(
          index == 0
              || layers.get(index).inputPositions().equals(layers.get(index - 1).outputPositions()),
          "inputs of layer '%s' must be the outputs of the previous layer",
          layers.get(index).name());
    }
    for (SegmentModel segment : segments) {
      rules.segment(segment);
    }
    for (TileModel tile : tiles) {
      rules.tile(tile, layers, segments);
    }
    rules.vector("inputBase", inputBase, layers.get(0).inputs());
    rules.vector("outputBase", outputBase, layers.get(layers.size() - 1).outputs());
  }

  /** Buffers lie in the memories, those of the input beside those of the output. */
  static void checkBuffers(
      EieConfig config, int vectorBuffers, VectorBuffers input, VectorBuffers output) {
    int most = CompiledModel.MAX_VECTOR_BUFFERS;
    require(
        vectorBuffers >= 0 && vectorBuffers <= most,
        "vectorBuffers must lie in 0..%d, was %d",
        most,
        vectorBuffers);
    int end = Math.max(input.endRow(), output.endRow());
    require(
        vectorBuffers == 0 || end <= config.activations(),
        "buffers of vectors must end in the %d activation rows, ended at %d",
        config.activations(),
        end);
    require(
        vectorBuffers == 0
            || input.endRow() <= output.firstRow()
            || output.endRow() <= input.firstRow(),
        "buffers of the output must lie beside those of the input in rows %d to %d, were at %d",
        input.firstRow(),
        input.endRow(),
        output.firstRow());
  }

  private void layer(LayerModel layer) {
    String name = layer.name();
    require(layer.inputs() > 0, "layer '%s' must have inputs, had none", name);
    require(layer.outputs() > 0, "layer '%s' must have outputs, had none", name);
    require(
        config.columnGroups().counts().contains(layer.groups()),
        "groups of layer '%s' must be one of %s (columnGroups), was %d",
        name,
        config.columnGroups(),
        layer.groups());
    require(
        copies == 1 || layer.groups() == 1,
        "groups of layer '%s' must be 1 (the model has copies), was %d",
        name,
        layer.groups());
    within("weightFractionBits", name, layer.weightFractionBits(), MAX_FRACTION_BITS);
    within("inputFractionBits", name, layer.inputFractionBits(), MAX_FRACTION_BITS);
    within("outputFractionBits", name, layer.outputFractionBits(), MAX_FRACTION_BITS);
    within("productShift", name, layer.productShift(), config.narrow() ? MAX_SHIFT : 0);
    within("outputShift", name, layer.outputShift(), config.narrow() ? 0 : MAX_SHIFT);
    int shift = layer.weightFractionBits() + layer.inputFractionBits() - layer.outputFractionBits();
    require(
        layer.productShift() + layer.outputShift() == shift,
        "shift of layer '%s' must be fw + fx - fy = %d, was %d",
        name,
        shift,
        layer.productShift() + layer.outputShift());
    require(
        layer.codebook().size() == config.codebookEntries(),
        "codebook of layer '%s' must have %d weights, had %d",
        name,
        config.codebookEntries(),
        layer.codebook().size());
    require(layer.codebook().get(0) == 0, "codebook of layer '%s' must start with 0", name);
    int bound = 1 << (config.weightBits() - 1);
    for (int weight : layer.codebook()) {
      require(
          weight >= -bound && weight < bound,
          "codebook of layer '%s' must hold weights of %d bits, held %d",
          name,
          config.weightBits(),
          weight);
    }
    require(
        layer.nonZeros() >= 0
            && layer.paddingEntries() >= 0
            && layer.entries() == layer.nonZeros() + layer.paddingEntries(),
        "entries of layer '%s' must be non-zeros and padding together, was %d",
        name,
        layer.entries());
    require(
        layer.clusteringError() >= 0 && Double.isFinite(layer.clusteringError()),
        "clusteringError of layer '%s' must be a number from 0, was %s",
        name,
        layer.clusteringError());
  }

  private void segment(SegmentModel segment) {
    int elements = config.processingElements();
    require(
        segment.sparse().size() == elements
            && segment.pointer().size() == elements
            && segment.bias().size() == elements,
        "a segment must have the memories of %d PEs",
        elements);
    memory("sparse", segment.sparse(), ElementMemory.SPARSE.words(config));
    memory("pointer", segment.pointer(), ElementMemory.POINTER.words(config));
    memory("bias", segment.bias(), ElementMemory.BIAS.words(config));
    int programWords = ControlWindow.PROGRAM.words(config);
    require(
        segment.program().size() % DescriptorField.WORDS == 0
            && segment.program().size() <= programWords,
        "program must be whole descriptors of at most %d words, was %d words",
        programWords,
        segment.program().size());
    require(
        segment.firstDescriptor() >= 0
            && segment.firstDescriptor() <= segment.lastDescriptor()
            && segment.lastDescriptor() < segment.program().size() / DescriptorField.WORDS,
        "descriptors %d..%d must lie in the program of %d",
        segment.firstDescriptor(),
        segment.lastDescriptor(),
        segment.program().size() / DescriptorField.WORDS);
    require(
        segment.codebooks().size() <= ControlWindow.CODEBOOK.words(config),
        "codebooks must be at most %d words, was %d",
        ControlWindow.CODEBOOK.words(config),
        segment.codebooks().size());
  }

  private static void memory(String name, List<HostWords> elements, int words) {
    for (int element = 0; element < elements.size(); element++) {
      require(
          elements.get(element).size() <= words,
          "%s memory of PE %d must be at most %d words, was %d",
          name,
          element,
          words,
          elements.get(element).size());
    }
  }

  private void tile(TileModel tile, List<LayerModel> layers, List<SegmentModel> segments) {
    require(
        tile.layer() >= 0 && tile.layer() < layers.size(),
        "layer of a tile must lie in 0..%d, was %d",
        layers.size() - 1,
        tile.layer());
    require(
        tile.segment() >= 0 && tile.segment() < segments.size(),
        "segment of a tile must lie in 0..%d, was %d",
        segments.size() - 1,
        tile.segment());
    SegmentModel segment = segments.get(tile.segment());
    require(
        tile.descriptor() >= segment.firstDescriptor()
            && tile.descriptor() <= segment.lastDescriptor(),
        "descriptor of a tile must lie in %d..%d, was %d",
        segment.firstDescriptor(),
        segment.lastDescriptor(),
        tile.descriptor());
    LayerModel layer = layers.get(tile.layer());
    range("columns", tile.firstColumnRow(), tile.columnRows(), rows(layer.inputs()));
    range("rows", tile.firstRow(), tile.rows(), rows(layer.outputs()));
    int rows = ColumnGrouping.of(config, layer.groups()).rows(tile.rows());
    require(
        rows <= config.rowsPerElement(),
        "rows of a tile must be at most %d, was %d",
        config.rowsPerElement(),
        rows);
  }

  private void vector(String name, int base, int length) {
    int activations = config.activations();
    require(
        base >= 0 && base <= activations - rows(length),
        "%s must leave room for %d of %d activations, was %d",
        name,
        rows(length),
        activations,
        base);
  }

  private int rows(int length) {
    int elements = Copies.of(config).elements(copies);
    return (length + elements - 1) / elements;
  }

  private static void range(String what, int first, int count, int limit) {
    require(
        first >= 0 && count > 0 && first <= limit - count,
        "%s %d + %d of a tile must lie in the layer's %d",
        what,
        first,
        count,
        limit);
  }

  private static void within(String what, String layer, int value, int max) {
    require(
        value >= 0 && value <= max,
        "%s of layer '%s' must lie in 0..%d, was %d",
        what,
        layer,
        max,
        value);
  }

  private static void require(boolean kept, String rule, Object... values) {
    if (!kept) {
      throw new IllegalArgumentException(String.format(Locale.ROOT, rule, values));
    }
  }
}
