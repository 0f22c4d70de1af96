// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.compiler.file.SafeName;
import java.util.List;

/** The shape of {@code model.json}; its keys are the names below, in this order. */
record ModelJson(
    int formatVersion,
    String name,
    String configHash,
    ObjectNode config,
    int inputs,
    int outputs,
    int inputBase,
    int outputBase,
    int vectorBuffers,
    int processingElements,
    int[] inputPositions,
    int[] outputPositions,
    int[] outputOrder,
    List<Layer> layers,
    List<TileModel> tiles,
    List<Segment> segments,
    Integer copies) {
  static final int FORMAT_VERSION = 2;

  /** A layer as it is written. */
  record Layer(
      String name,
      int inputs,
      int outputs,
      int weightFractionBits,
      int inputFractionBits,
      int outputFractionBits,
      int productShift,
      int outputShift,
      boolean relu,
      boolean biasStored,
      long nonZeros,
      long entries,
      long paddingEntries,
      List<Integer> codebook,
      int[] inputPositions,
      int[] outputPositions,
      double clusteringError,
      List<String> warnings,
      Integer groups) {
    static Layer of(LayerModel layer) {
      return new Layer(
          layer.name(),
          layer.inputs(),
          layer.outputs(),
          layer.weightFractionBits(),
          layer.inputFractionBits(),
          layer.outputFractionBits(),
          layer.productShift(),
          layer.outputShift(),
          layer.relu(),
          layer.biasStored(),
          layer.nonZeros(),
          layer.entries(),
          layer.paddingEntries(),
          layer.codebook(),
          layer.inputPositions().toArray(),
          layer.outputPositions().toArray(),
          layer.clusteringError(),
          layer.warnings(),
          layer.groups());
    }

    LayerModel toModel() {
      SafeName.require("name of a layer", name);
      warnings.forEach(text -> SafeName.requireSentence("warning of layer '" + name + "'", text));
      require("inputs of layer '" + name + "'", inputs, inputPositions.length);
      require("outputs of layer '" + name + "'", outputs, outputPositions.length);
      return new LayerModel(
          name,
          weightFractionBits,
          inputFractionBits,
          outputFractionBits,
          productShift,
          outputShift,
          relu,
          biasStored,
          nonZeros,
          entries,
          paddingEntries,
          codebook,
          Positions.of(inputPositions),
          Positions.of(outputPositions),
          clusteringError,
          warnings,
          groups == null ? 1 : groups);
    }
  }

  /** A segment as it is written: the words themselves are members of their own. */
  record Segment(
      int firstDescriptor,
      int lastDescriptor,
      int[] sparseWords,
      int[] pointerWords,
      int[] biasWords,
      int programWords,
      int codebookWords) {
    static Segment of(SegmentModel segment) {
      return new Segment(
          segment.firstDescriptor(),
          segment.lastDescriptor(),
          sizes(segment.sparse()),
          sizes(segment.pointer()),
          sizes(segment.bias()),
          segment.program().size(),
          segment.codebooks().size());
    }

    private static int[] sizes(List<HostWords> memories) {
      return memories.stream().mapToInt(HostWords::size).toArray();
    }
  }

  static ModelJson of(CompiledModel model) {
    return new ModelJson(
        FORMAT_VERSION,
        model.name(),
        model.config().hash(),
        ConfigTree.write(model.config()),
        model.inputs(),
        model.outputs(),
        model.inputBase(),
        model.outputBase(),
        model.vectorBuffers(),
        model.config().processingElements(),
        model.inputPositions().toArray(),
        model.outputPositions().toArray(),
        model.outputPositions().inverse().toArray(),
        model.layers().stream().map(Layer::of).toList(),
        model.tiles(),
        model.segments().stream().map(Segment::of).toList(),
        model.copies());
  }

  /** Vectors of a run; files that do not tell are of one. */
  int vectors() {
    return copies == null ? 1 : copies;
  }

  /** Checks what is written twice against each other. */
  void checkCopies(CompiledModel model) {
    require("inputs", inputs, model.inputs());
    require("outputs", outputs, model.outputs());
    if (!Positions.of(inputPositions).equals(model.inputPositions())) {
      throw new IllegalArgumentException("inputPositions must be those of the first layer");
    }
    if (!Positions.of(outputPositions).equals(model.outputPositions())) {
      throw new IllegalArgumentException("outputPositions must be those of the last layer");
    }
    if (!Positions.of(outputOrder).equals(model.outputPositions().inverse())) {
      throw new IllegalArgumentException("outputOrder must be the inverse of outputPositions");
    }
    require("processingElements", processingElements, model.config().processingElements());
  }

  private static void require(String what, int value, int expected) {
    if (value != expected) {
      throw new IllegalArgumentException(what + " must be " + expected + ", was " + value);
    }
  }
}
