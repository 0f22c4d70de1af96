// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.sim.cycle.ElementCounts;
import java.util.ArrayList;
import java.util.List;

/**
 * What the elements counted in the last run.
 *
 * @param elements counters of every element, in order; empty where the design has none
 * @param saturations values that were clamped, in all elements together
 */
public record ElementMeasures(List<ElementCounts> elements, long saturations) {
  public ElementMeasures {
    elements = List.copyOf(elements);
  }

  /** Reads the counters of every element through the host port. */
  public static ElementMeasures read(HostPortDriver host, EieConfig config) {
    if (!config.performanceCounters()) {
      return new ElementMeasures(List.of(), 0);
    }
    AddressMap map = AddressMap.of(config);
    CounterName[] names = CounterName.values();
    long[] addresses = new long[config.processingElements() * names.length];
    for (int i = 0; i < addresses.length; i++) {
      addresses[i] = map.element(i / names.length, ElementMemory.COUNTERS, i % names.length);
    }
    long[] counts = host.read(addresses);
    List<ElementCounts> elements = new ArrayList<>();
    long saturations = 0;
    for (int first = 0; first < counts.length; first += names.length) {
      elements.add(
          new ElementCounts(
              counts[first + CounterName.BUSY_CYCLES.word()],
              counts[first + CounterName.STARVED_CYCLES.word()],
              counts[first + CounterName.SPARSE_READS.word()],
              counts[first + CounterName.POINTER_READS.word()],
              counts[first + CounterName.ACTIVATION_READS.word()]));
      saturations += counts[first + CounterName.SATURATIONS.word()];
    }
    return new ElementMeasures(elements, saturations);
  }
}
