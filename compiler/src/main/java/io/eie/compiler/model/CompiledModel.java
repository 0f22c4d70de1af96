// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.model;

import io.eie.generator.config.EieConfig;
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
 * @param segments fillings of the memories in order of execution
 */
public record CompiledModel(
    String name,
    EieConfig config,
    int inputBase,
    int outputBase,
    List<LayerModel> layers,
    List<TileModel> tiles,
    List<SegmentModel> segments) {
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
