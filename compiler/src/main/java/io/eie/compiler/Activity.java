// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.real.RealNetwork;
import io.eie.compiler.rowmapping.LayerStructure;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which inputs of every layer are not zero on the calibration vectors. The network is run in real
 * numbers: formats are chosen after the row mapping, and what they round to zero is little.
 */
final class Activity {
  /** Vectors looked at; spread evenly over those given. */
  private static final int MOST_SAMPLES = 16;

  private Activity() {}

  /** The layers as a row mapping sees them. */
  static List<LayerStructure> workloads(
      List<LayerSource> chain, Optional<InputVectors> calibration) {
    List<double[]> vectors = calibration.map(Activity::samples).orElse(List.of());
    List<LayerStructure> workloads = new ArrayList<>();
    for (LayerSource layer : chain) {
      workloads.add(
          new LayerStructure(layer.weights(), vectors.stream().map(Activity::nonZeros).toList()));
      vectors = vectors.stream().map(vector -> RealNetwork.outputs(layer, vector)).toList();
    }
    return workloads;
  }

  private static List<double[]> samples(InputVectors vectors) {
    int count = Math.min(MOST_SAMPLES, vectors.count());
    return IntStream.range(0, count)
        .mapToObj(index -> vectors.vector((int) ((long) index * vectors.count() / count)))
        .toList();
  }

  private static BitSet nonZeros(double[] vector) {
    BitSet active = new BitSet(vector.length);
    for (int column = 0; column < vector.length; column++) {
      active.set(column, vector[column] != 0);
    }
    return active;
  }
}
