// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;

/**
 * How often one arithmetic is right.
 *
 * @param arithmetic {@code float} (the network as given, in double precision), {@code compressed}
 *     (its codebooks in place of its weights, in double precision), {@code golden} (fixed point) or
 *     {@code rtl} (the hardware)
 * @param vectors vectors that ran
 * @param correct those whose class is their label; null without labels
 * @param agreeing those whose class is that of the arithmetic float; null where it is not known
 * @param error root mean square of what the arithmetic changes in the network's outputs, over the
 *     root mean square of the outputs of the arithmetic float; null where it was not measured
 */
@JsonPropertyOrder({"arithmetic", "vectors", "correct", "accuracy", "agreeing", "error"})
public record Accuracy(
    String arithmetic, int vectors, Integer correct, Integer agreeing, Double error) {
  /**
   * Counts.
   *
   * @param classes of every vector
   * @param labels of the same vectors
   * @param reference classes that the arithmetic float gives for the same vectors
   */
  public static Accuracy of(
      String arithmetic, int[] classes, Optional<int[]> labels, Optional<int[]> reference) {
    return new Accuracy(
        arithmetic,
        classes.length,
        labels.map(right -> equal(classes, right)).orElse(null),
        reference.map(right -> equal(classes, right)).orElse(null),
        null);
  }

  /** The same with the error of the outputs. */
  Accuracy withError(Double measured) {
    return new Accuracy(arithmetic, vectors, correct, agreeing, measured);
  }

  private static int equal(int[] classes, int[] right) {
    int equal = 0;
    for (int vector = 0; vector < classes.length; vector++) {
      equal += classes[vector] == right[vector] ? 1 : 0;
    }
    return equal;
  }

  /** Correct over all; null without labels. */
  @JsonProperty
  public Double accuracy() {
    return correct == null ? null : (double) correct / vectors;
  }
}
