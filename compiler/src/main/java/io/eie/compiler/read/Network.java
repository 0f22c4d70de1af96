// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import java.util.List;
import java.util.Optional;

/**
 * What a file holds of a network.
 *
 * @param layers the layers in order, at least one
 * @param notes sentences for the user: what is left to the host, what the values of a vector are
 * @param positions how a network of 1 x 1 convolutions runs; empty for others
 */
public record Network(
    List<LayerSource> layers, List<String> notes, Optional<PositionNetwork> positions) {
  /** Takes copies of the lists. */
  public Network {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
  }

  /** A network whose input is one vector. */
  public Network(List<LayerSource> layers, List<String> notes) {
    this(layers, notes, Optional.empty());
  }
}
