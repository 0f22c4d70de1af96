// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What {@code --report} of simulate and estimate writes (specification, section 6), summed over a
 * batch.
 *
 * @param configHash hash of the configuration, 64 hexadecimal digits
 * @param engine {@code rtl}, {@code model} or {@code golden}
 * @param hostBus the bus that the vectors moved through
 * @param toolVersions version of every tool that took part, sorted by name
 * @param cycles cycles of all runs, the sum over the layers; null for an engine without cycles
 * @param loadCycles cycles in which the host loaded memories, which no run includes; null where
 *     nothing was loaded
 * @param transferCycles cycles in which the host moved input and output vectors, which no run
 *     includes; null for an engine without cycles, and where the back door moved them
 * @param sustainedCycles cycles of the batch back to back, from the first word of the first input
 *     to the last word of the last output; null where not measured
 * @param mismatches output values in which the RTL differs from the golden model; null where only
 *     one ran
 * @param vectors input vectors of the batch, at least 1
 * @param layers the layers in the order of execution
 */
@JsonPropertyOrder({
  "configHash",
  "engine",
  "hostBus",
  "toolVersions",
  "cycles",
  "loadCycles",
  "transferCycles",
  "sustainedCycles",
  "sustainedCyclesPerVector",
  "mismatches",
  "vectors",
  "layers"
})
public record SimulationReport(
    String configHash,
    String engine,
    String hostBus,
    Map<String, String> toolVersions,
    Long cycles,
    Long loadCycles,
    Long transferCycles,
    Long sustainedCycles,
    Long mismatches,
    int vectors,
    List<LayerReport> layers) {
  /** Checks that the cycles of the layers partition the run (specification, section 5). */
  public SimulationReport {
    toolVersions = Collections.unmodifiableMap(new TreeMap<>(toolVersions));
    layers = List.copyOf(layers);
    if (vectors < 1) {
      throw new IllegalArgumentException("vectors must be at least 1, was " + vectors);
    }
    Long sum = sumOfCycles(layers);
    if (cycles == null ? sum != null : !cycles.equals(sum)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "cycles must be the sum over the layers (they partition the run), was %s instead of %s",
              cycles,
              sum));
    }
  }

  /** Cycles per vector of a batch back to back; null where not measured. */
  @JsonProperty
  public Double sustainedCyclesPerVector() {
    return sustainedCycles == null ? null : (double) sustainedCycles / vectors;
  }

  private static Long sumOfCycles(List<LayerReport> layers) {
    if (layers.stream().anyMatch(layer -> layer.cycles() == null)) {
      return null;
    }
    return layers.stream().mapToLong(LayerReport::cycles).sum();
  }
}
