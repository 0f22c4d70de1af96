// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.real.RealNetwork;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far fixed point takes the outputs of every layer from those of the same weights in double.
 */
final class LayerErrors {
  /** Vectors looked at, spread evenly over the batch. */
  private static final int MOST_SAMPLES = 256;

  private LayerErrors() {}

  /**
   * Root mean square of the difference over root mean square of the outputs, for each layer; 0
   * where nothing differs, 1 where only fixed point yields anything.
   *
   * @param shared the network with shared weights; empty where it is not known
   * @return one for each layer, or none
   */
  static List<Double> of(CompiledModel model, List<LayerSource> shared, InputVectors inputs) {
    if (shared.isEmpty()) {
      return List.of();
    }
    GoldenModel golden = GoldenModel.of(model);
    RealNetwork network = new RealNetwork(shared);
    double[] differences = new double[shared.size()];
    double[] magnitudes = new double[shared.size()];
    int fractionBits = model.layers().get(0).inputFractionBits();
    for (int index : Evaluator.sample(inputs.count(), MOST_SAMPLES)) {
      double[] vector = inputs.vector(index);
      GoldenResult fixed =
          golden.run(
              GoldenFixedPoint.fix(vector, fractionBits, model.config().activationBits()).values());
      List<double[]> exact = network.runLayers(vector);
      for (int layer = 0; layer < exact.size(); layer++) {
        int[] raw = fixed.layers().get(layer).output();
        int bits = model.layers().get(layer).outputFractionBits();
        double[] right = exact.get(layer);
        differences[layer] +=
            IntStream.range(0, raw.length)
                .mapToDouble(i -> GoldenFixedPoint.toFloat(raw[i], bits) - right[i])
                .map(difference -> difference * difference)
                .sum();
        magnitudes[layer] += Arrays.stream(right).map(value -> value * value).sum();
      }
    }
    return IntStream.range(0, shared.size())
        .mapToObj(layer -> relative(differences[layer], magnitudes[layer]))
        .toList();
  }

  /** Root of a sum of squared differences over that of squared magnitudes; 0 for no difference. */
  static double relative(double differences, double magnitudes) {
    if (differences == 0) {
      return 0;
    }
    return magnitudes == 0 ? 1 : Math.sqrt(differences / magnitudes);
  }
}
