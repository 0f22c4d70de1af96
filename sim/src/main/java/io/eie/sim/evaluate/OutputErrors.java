// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.real.RealNetwork;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.run.RunOutcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * How far an arithmetic takes the outputs of a network from those that it has as given, in double
 * precision: for networks whose outputs are no classes.
 */
final class OutputErrors {
  /** Vectors looked at, spread evenly over the batch. */
  private static final int MOST_SAMPLES = 256;

  private final int[] sample;
  private final double[][] right;

  /**
   * @param sources the network as given; empty where it is not known, and neither are errors
   */
  OutputErrors(List<LayerSource> sources, InputVectors inputs) {
    sample = sources.isEmpty() ? new int[0] : Evaluator.sample(inputs.count(), MOST_SAMPLES);
    RealNetwork network = sources.isEmpty() ? null : new RealNetwork(sources);
    right =
        Arrays.stream(sample)
            .parallel()
            .mapToObj(vector -> network.run(inputs.vector(vector)))
            .toArray(double[][]::new);
  }

  /**
   * Root mean square of the difference over root mean square of what is right; null where that is
   * not known.
   *
   * @param output output of each vector of the batch
   */
  Double of(IntFunction<double[]> output) {
    if (sample.length == 0) {
      return null;
    }
    double differences = 0;
    double magnitudes = 0;
    for (int index = 0; index < sample.length; index++) {
      double[] found = output.apply(sample[index]);
      for (int place = 0; place < found.length; place++) {
        double difference = found[place] - right[index][place];
        differences += difference * difference;
        magnitudes += right[index][place] * right[index][place];
      }
    }
    return LayerErrors.relative(differences, magnitudes);
  }

  /** The same for a run of the batch. */
  Double of(RunOutcome outcome) {
    return of(
        vector ->
            Arrays.stream(outcome.outputs().get(vector))
                .mapToDouble(raw -> GoldenFixedPoint.toFloat(raw, outcome.outputFractionBits()))
                .toArray());
  }
}
