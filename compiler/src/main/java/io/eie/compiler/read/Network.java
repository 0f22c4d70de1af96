// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import java.util.List;

/**
 * What a file holds of a network.
 *
 * @param layers the layers in order, at least one
 * @param notes sentences for the user: what is left to the host, what the values of a vector are
 */
public record Network(List<LayerSource> layers, List<String> notes) {
  /** Takes copies of the lists. */
  public Network {
    layers = List.copyOf(layers);
    notes = List.copyOf(notes);
  }
}
