// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.sim.cycle.ElementCounts;
import io.eie.sim.verilator.BackdoorMemory;
import io.eie.sim.verilator.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the elements counted in the last run.
 *
 * @param elements counters of every element, in order; empty where the design has none
 * @param saturations values that were clamped, in all elements together
 */
public record ElementMeasures(List<ElementCounts> elements, long saturations) {
  private static final String INSTANCE = "u_counters";

  /** Unit and signals that a simulation must have opened for {@link #peek}. */
  public static final Map<String, List<String>> SIGNALS =
      Map.of(
          "ElementCounters",
          IntStream.range(0, CounterName.values().length)
              .mapToObj(ElementMeasures::signal)
              .toList());

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
    return of(host.read(addresses));
  }

  /**
   * Reads the counters of every element by the back door.
   *
   * @return empty where the simulated design has no such signals, as gates do not
   */
  public static Optional<ElementMeasures> peek(Simulation simulation, EieConfig config) {
    if (!config.performanceCounters()) {
      return Optional.of(new ElementMeasures(List.of(), 0));
    }
    int names = CounterName.values().length;
    long[] counts = new long[config.processingElements() * names];
    for (int i = 0; i < counts.length; i++) {
      String path = String.format(Locale.ROOT, BackdoorLoader.ELEMENT, i / names) + INSTANCE;
      Optional<BackdoorMemory> counter = simulation.find(path, signal(i % names));
      if (counter.isEmpty()) {
        return Optional.empty();
      }
      counts[i] = counter.get().get(0)[0];
    }
    return Optional.of(of(counts));
  }

  private static String signal(int counter) {
    return "counter" + counter + "_q";
  }

  private static ElementMeasures of(long... counts) {
    int names = CounterName.values().length;
    List<ElementCounts> elements = new ArrayList<>();
    long saturations = 0;
    for (int first = 0; first < counts.length; first += names) {
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
