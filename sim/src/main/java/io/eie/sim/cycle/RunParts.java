// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a run or several took, and where that went.
 *
 * @param layers the layers in order
 * @param busyCycles of every element, cycles in which its decoder worked
 */
public record RunParts(List<LayerParts> layers, List<Long> busyCycles) {
  /** Takes copies of the lists. */
  public RunParts {
    layers = List.copyOf(layers);
    busyCycles = List.copyOf(busyCycles);
  }

  /** The sum with another run of the same model. */
  public RunParts plus(RunParts other) {
    List<LayerParts> sums = new ArrayList<>();
    for (int layer = 0; layer < layers.size(); layer++) {
      sums.add(layers.get(layer).plus(other.layers.get(layer)));
    }
    List<Long> busy =
        IntStream.range(0, busyCycles.size())
            .mapToObj(element -> busyCycles.get(element) + other.busyCycles.get(element))
            .toList();
    return new RunParts(sums, busy);
  }

  /** Cycles of all layers. */
  public long cycles() {
    return layers.stream().mapToLong(LayerParts::cycles).sum();
  }

  /** Products added in all layers. */
  public long macs() {
    return layers.stream().mapToLong(LayerParts::macs).sum();
  }

  /** The parts of the cycles of all layers. */
  public Breakdown breakdown() {
    return layers.stream().map(LayerParts::breakdown).reduce(Breakdown.NONE, Breakdown::plus);
  }

  /** Cycles in which an element's decoder worked / cycles, mean over the elements. */
  public double loadBalance() {
    long busy = busyCycles.stream().mapToLong(Long::longValue).sum();
    return busy / ((double) busyCycles.size() * cycles());
  }
}
