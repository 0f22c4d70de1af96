// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import io.eie.common.UserException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
        String.format(
            Locale.ROOT,
            "model '%s' does not fit: %s; %s",
            model,
            joined(shortages, Shortage::message, "; "),
            smallestChange(shortages)));
  }

  /**
   * The same for a need that may be larger still: only the memories of {@code --fit} are enough.
   */
  static CapacityException ofBound(String model, Shortage shortage) {
    return new CapacityException(
        String.format(
            Locale.ROOT,
            "model '%s' does not fit: %s; %s",
            model,
            shortage.message(),
            shortage.canEnd()
                ? "--fit makes the memories large enough"
                : shortage.whyNoChangeHelps()));
  }

  private static String smallestChange(List<Shortage> shortages) {
    List<Shortage> beyondMend = shortages.stream().filter(shortage -> !shortage.canEnd()).toList();
    return beyondMend.isEmpty()
        ? "smallest change that makes it fit: "
            + joined(shortages, Shortage::remedy, " ")
            + " (or --fit)"
        : joined(beyondMend, Shortage::whyNoChangeHelps, "; ");
  }

  private static String joined(
      List<Shortage> shortages, Function<Shortage, String> text, String separator) {
    return shortages.stream().map(text).collect(Collectors.joining(separator));
  }
}
