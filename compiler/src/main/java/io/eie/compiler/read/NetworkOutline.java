// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a network before its weights are read.
 *
 * @param layers names and sides of the layers in order, at least one
 * @param positions how a network of 1 x 1 convolutions runs; empty for others
 */
public record NetworkOutline(List<LayerShape> layers, Optional<PositionNetwork> positions) {
  /** Takes a copy of the list. */
  public NetworkOutline {
    layers = List.copyOf(layers);
  }

  /** A network whose input is one vector. */
  public NetworkOutline(List<LayerShape> layers) {
    this(layers, Optional.empty());
  }
}
