package io.eie.compiler.place;

import io.eie.compiler.model.Positions;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.RowPlacement;
import java.util.List;

/**
 * Chooses the order of the outputs of every layer, and with it the order of the next layer's inputs
 * (specification, section 4). It sees the structure of the whole network, and which columns were
 * active on calibration inputs; neither the inputs of a run nor the formats.
 */
@FunctionalInterface
public interface Placement {
  /** Row i at position i: processing element i mod N (paper, section III-C). */
  Placement INTERLEAVED =
      (layers, config) ->
          layers.stream().map(layer -> Positions.identity(layer.matrix().rows())).toList();

  /** Even work for all processing elements, from the first column to the last. */
  Placement BALANCED = new BalancedPlacement();

  /**
   * Places the outputs.
   *
   * @param layers the layers in the user's order; the columns of a layer are the rows of the one
   *     before it
   * @param config the configuration that is compiled for
   * @return for each layer, the position of each of its rows
   */
  List<Positions> place(List<Workload> layers, EieConfig config);

  /** The placement of a kind. */
  static Placement of(RowPlacement kind) {
    return switch (kind) {
      case INTERLEAVED -> INTERLEAVED;
      case BALANCED -> BALANCED;
    };
  }
}
