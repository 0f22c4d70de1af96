// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.VectorBuffers;
import java.util.List;
import java.util.Objects;

/**
 * A network compiled for one configuration: the contents of all memories and what is needed to
 * interpret them. Immutable and consistent: construction refuses what no accelerator of this
 * configuration could hold.
 *
 * @param name name of the model
 * @param config configuration that it was compiled for
 * @param inputBase activation row of the first input of every PE
 * @param outputBase activation row of the first output of every PE
 * @param layers layers in order of execution
 * @param tiles pieces of the layers in order of execution
 * @param segments in order of execution
 * @param vectorBuffers buffers of the input, and as many of the output, in rows of their own; 0
 *     where the one input and the one output share rows with other vectors
 */
public record CompiledModel(
    String name,
    EieConfig config,
    int inputBase,
    int outputBase,
    List<LayerModel> layers,
    List<TileModel> tiles,
    List<SegmentModel> segments,
    int vectorBuffers) {
  /** Most buffers of a direction. */
  public static final int MAX_VECTOR_BUFFERS = 1 << AddressMap.BUFFER_BITS;

  /** A model whose vectors share rows. */
  public CompiledModel(
      String name,
      EieConfig config,
      int inputBase,
      int outputBase,
      List<LayerModel> layers,
      List<TileModel> tiles,
      List<SegmentModel> segments) {
    this(name, config, inputBase, outputBase, layers, tiles, segments, 0);
  }

  /**
   * Takes copies of the lists and checks them.
   *
   * @throws IllegalArgumentException for the first contradiction
   */
  public CompiledModel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(config, "config");
    layers = List.copyOf(layers);
    tiles = List.copyOf(tiles);
    segments = List.copyOf(segments);
    ModelRules.check(config, inputBase, outputBase, layers, tiles, segments);
    ModelRules.checkBuffers(
        config,
        vectorBuffers,
        buffers(config, inputBase, layers.get(0).inputs(), vectorBuffers),
        buffers(config, outputBase, layers.get(layers.size() - 1).outputs(), vectorBuffers));
  }

  /**
   * Where the input lies. Without buffers of its own the vector is told to be as long as its rows:
   * whoever writes it also writes 0 to the end of its last row, each time.
   */
  public VectorBuffers inputVector() {
    VectorBuffers own = buffers(config, inputBase, inputs(), vectorBuffers);
    return vectorBuffers > 0
        ? own
        : new VectorBuffers(
            own.firstRow(), own.bufferRows(), own.bufferRows() * config.processingElements(), 1);
  }

  /** Where the output lies. */
  public VectorBuffers outputVector() {
    return buffers(config, outputBase, outputs(), vectorBuffers);
  }

  private static VectorBuffers buffers(EieConfig config, int base, int length, int count) {
    int rows = (length + config.processingElements() - 1) / config.processingElements();
    int group = config.exchangeRows();
    int whole = (rows + group - 1) / group * group;
    return new VectorBuffers(base, whole, length, Math.max(1, count));
  }

  /** Length of an input vector. */
  public int inputs() {
    return inputPositions().size();
  }

  /** Length of an output vector. */
  public int outputs() {
    return outputPositions().size();
  }

  /** Position of each input. */
  public Positions inputPositions() {
    return layers.get(0).inputPositions();
  }

  /** Position of each output. */
  public Positions outputPositions() {
    return layers.get(layers.size() - 1).outputPositions();
  }
}
