// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.PositionNetwork;
import io.eie.compiler.read.PositionNetwork.Pooling;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What the host does with the outputs of a network before it looks for the class: where a network
 * of 1 x 1 convolutions ends in a global pooling, an inference is so many runs, one for each
 * position.
 *
 * @param positions vectors of an inference, at least 1
 * @param pooling what is made of their outputs; {@code NONE} for one vector
 */
public record HostPooling(int positions, Pooling pooling) {
  /** Every vector is an inference. */
  public static final HostPooling NONE = new HostPooling(1, Pooling.NONE);

  /**
   * The pooling of a network.
   *
   * @param network how it runs; empty where its input is one vector
   * @param given the vectors as they were given
   */
  public static HostPooling of(Optional<PositionNetwork> network, InputVectors given) {
    return network
        .filter(found -> found.pooling() != Pooling.NONE)
        .map(found -> new HostPooling(found.pooled(given), found.pooling()))
        .orElse(NONE);
  }

  /** Inferences of so many vectors. */
  public int inferences(int vectors) {
    return vectors / positions;
  }

  /** The vectors of some inferences. */
  public int[] vectors(int[] inferences) {
    return Arrays.stream(inferences)
        .flatMap(inference -> IntStream.range(inference * positions, (inference + 1) * positions))
        .toArray();
  }

  /**
   * The class of every inference.
   *
   * @param vectors number of vectors
   * @param output output of each
   */
  int[] classes(int vectors, IntFunction<double[]> output) {
    return IntStream.range(0, inferences(vectors))
        .parallel()
        .map(inference -> Classes.of(pooled(inference, output)))
        .toArray();
  }

  /** The sum stands for the mean: it has the same class. */
  private double[] pooled(int inference, IntFunction<double[]> output) {
    double[] pooled = output.apply(inference * positions).clone();
    for (int position = 1; position < positions; position++) {
      double[] next = output.apply(inference * positions + position);
      for (int channel = 0; channel < pooled.length; channel++) {
        pooled[channel] =
            pooling == Pooling.MAX
                ? Math.max(pooled[channel], next[channel])
                : pooled[channel] + next[channel];
      }
    }
    return pooled;
  }
}
