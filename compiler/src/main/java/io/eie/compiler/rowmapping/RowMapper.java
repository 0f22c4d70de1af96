// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import io.eie.compiler.model.Positions;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.RowMapping;
import java.util.List;

/**
 * Chooses the order of the outputs of every layer, and with it the order of the next layer's inputs
 * (specification, section 4). It sees the structure of the whole network, and which columns were
 * active on calibration inputs; neither the inputs of a run nor the formats.
 */
@FunctionalInterface
public interface RowMapper {
  /** Row i at position i: processing element i mod N (paper, section III-C). */
  RowMapper INTERLEAVED =
      (layers, config) ->
          layers.stream().map(layer -> Positions.identity(layer.matrix().rows())).toList();

  /** Even work for all processing elements, from the first column to the last. */
  RowMapper BALANCED = new BalancedMapper();

  /**
   * Chooses the position of every output.
   *
   * @param layers the layers in the user's order; the columns of a layer are the rows of the one
   *     before it
   * @param config the configuration that is compiled for
   * @return for each layer, the position of each of its rows
   */
  List<Positions> map(List<LayerStructure> layers, EieConfig config);

  /** The row mapping of a kind. */
  static RowMapper of(RowMapping kind) {
    return switch (kind) {
      case INTERLEAVED -> INTERLEAVED;
      case BALANCED -> BALANCED;
    };
  }
}
