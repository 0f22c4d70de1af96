// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import java.util.ArrayList;
import java.util.List;

/**
 * What the network makes of one vector.
 *
 * @param layers every layer in the order of execution, at least one
 */
public record GoldenResult(List<LayerResult> layers) {
  public GoldenResult {
    layers = List.copyOf(layers);
  }

  /** Raw integers of the network's output, in the user's order. */
  public int[] output() {
    return layers.get(layers.size() - 1).output();
  }

  /**
   * Counts of every layer, summed over a batch.
   *
   * @param batch results of one model, at least one
   */
  public static List<LayerCounts> sum(List<GoldenResult> batch) {
    List<LayerCounts> sums = new ArrayList<>();
    for (LayerResult layer : batch.get(0).layers()) {
      sums.add(layer.counts());
    }
    for (GoldenResult result : batch.subList(1, batch.size())) {
      for (int l = 0; l < sums.size(); l++) {
        sums.set(l, sums.get(l).plus(result.layers().get(l).counts()));
      }
    }
    return List.copyOf(sums);
  }
}
