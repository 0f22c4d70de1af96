// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user says of a file that does not say itself what its network is.
 *
 * @param from the first node or layer that is taken; the network's first where empty
 * @param to the last node or layer that is taken; the network's last where empty
 * @param layers names of the layers of a state dict in order; empty where the file tells
 * @param prototxt the description of the layers of a file of Deep Compression
 */
public record NetworkSelection(
    Optional<String> from, Optional<String> to, List<String> layers, Optional<Path> prototxt) {
  /** The whole network. */
  public static final NetworkSelection ALL =
      new NetworkSelection(Optional.empty(), Optional.empty());

  /** Takes a copy of the list. */
  public NetworkSelection {
    layers = List.copyOf(layers);
  }

  /** A part of a network. */
  public NetworkSelection(Optional<String> from, Optional<String> to) {
    this(from, to, List.of(), Optional.empty());
  }

  /** Whether no part is named. */
  public boolean isAll() {
    return from.isEmpty() && to.isEmpty();
  }

  /** Whether nothing is said at all. */
  public boolean isNone() {
    return isAll() && layers.isEmpty() && prototxt.isEmpty();
  }
}
