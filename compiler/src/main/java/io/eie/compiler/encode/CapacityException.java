package io.eie.compiler.encode;

import io.eie.generator.config.UserException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A model does not fit: which memories, how much they need and have, and the smallest change that
 * makes it fit.
 */
public final class CapacityException extends UserException {
  private CapacityException(String message) {
    super(message);
  }

  static CapacityException of(String model, List<Shortage> shortages) {
    return new CapacityException(
        "model '%s' does not fit: %s; smallest change that makes it fit: %s (or --fit)"
            .formatted(
                model,
                shortages.stream().map(Shortage::message).collect(Collectors.joining("; ")),
                shortages.stream().map(Shortage::remedy).collect(Collectors.joining(" "))));
  }
}
