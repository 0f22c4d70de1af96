package io.eie.compiler.read;

import java.util.Optional;

/**
 * The part of a network that is taken.
 *
 * @param from its first node or layer; the network's first where empty
 * @param to its last node or layer; the network's last where empty
 */
public record NetworkSelection(Optional<String> from, Optional<String> to) {
  /** The whole network. */
  public static final NetworkSelection ALL =
      new NetworkSelection(Optional.empty(), Optional.empty());

  public boolean isAll() {
    return from.isEmpty() && to.isEmpty();
  }
}
