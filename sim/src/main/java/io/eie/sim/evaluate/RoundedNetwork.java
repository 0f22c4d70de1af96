// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.real.RealNetwork;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A network whose weights and activations are rounded to fixed point of any width up to 32 bits,
 * and whose sums are taken in double precision, 53 bits.
 *
 * <p>Every layer has the most fraction bits with which no weight, and on the calibration vectors no
 * input or output, saturates.
 */
final class RoundedNetwork {
  private final int bits;
  private final List<LayerSource> layers;
  private final int[] fractions;

  /**
   * @param fractions fraction bits of the network's input, then of every layer's output
   */
  private RoundedNetwork(int bits, List<LayerSource> layers, int[] fractions) {
    this.bits = bits;
    this.layers = List.copyOf(layers);
    this.fractions = fractions;
  }

  /**
   * Rounds the weights and chooses the formats.
   *
   * @param bits width, 2..32
   */
  static RoundedNetwork of(List<LayerSource> layers, int bits, InputVectors calibration) {
    List<LayerSource> rounded = new ArrayList<>();
    for (LayerSource layer : layers) {
      int fraction = fraction(largest(layer.weights().values()), bits);
      rounded.add(
          layer.withWeights(
              layer.weights().withValues(k -> round(layer.weights().value(k), fraction, bits))));
    }
    double[] largest = new double[layers.size() + 1];
    RealNetwork network = new RealNetwork(layers);
    for (int index = 0; index < calibration.count(); index++) {
      double[] vector = calibration.vector(index);
      largest[0] = Math.max(largest[0], largest(vector));
      List<double[]> outputs = network.runLayers(vector);
      for (int layer = 0; layer < outputs.size(); layer++) {
        largest[layer + 1] = Math.max(largest[layer + 1], largest(outputs.get(layer)));
      }
    }
    int[] fractions = Arrays.stream(largest).mapToInt(most -> fraction(most, bits)).toArray();
    return new RoundedNetwork(bits, rounded, fractions);
  }

  /** The output for one input vector. */
  double[] run(double[] input) {
    double[] vector = rounded(input, fractions[0]);
    for (int layer = 0; layer < layers.size(); layer++) {
      vector = rounded(RealNetwork.outputs(layers.get(layer), vector), fractions[layer + 1]);
    }
    return vector;
  }

  private double[] rounded(double[] values, int fraction) {
    return Arrays.stream(values).map(value -> round(value, fraction, bits)).toArray();
  }

  private static double largest(double[] values) {
    return Arrays.stream(values).map(Math::abs).max().orElse(0);
  }

  /** The most fraction bits with which a magnitude fits; may be below 0. */
  private static int fraction(double largest, int bits) {
    int fraction = bits - 1 - (largest == 0 ? 0 : Math.getExponent(largest) + 1);
    double limit = Math.scalb(1.0, bits - 1);
    return Math.floor(Math.scalb(largest, fraction) + 0.5) < limit ? fraction : fraction - 1;
  }

  private static double round(double value, int fraction, int bits) {
    double limit = Math.scalb(1.0, bits - 1);
    double scaled = Math.floor(Math.scalb(value, fraction) + 0.5);
    return Math.scalb(Math.max(-limit, Math.min(limit - 1, scaled)), -fraction);
  }
}
