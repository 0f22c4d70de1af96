// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.eie.compiler.model.CompiledModel;
import io.eie.sim.cycle.HostTransfer;

/**
 * How long an inference takes on the accelerator.
 *
 * @param clockMHz clock
 * @param cycles cycles of an inference, mean over the inferences
 * @param transferCycles cycles in which the host writes the input vectors of an inference and reads
 *     its output vectors
 * @param loadCycles cycles in which the host fills the memories with the whole model
 * @param segments number of segments; with more than one the host loads them in every inference,
 *     else once
 */
@JsonPropertyOrder({
  "clockMHz",
  "cycles",
  "microseconds",
  "inferencesPerSecond",
  "transferCycles",
  "loadCycles",
  "segments",
  "microsecondsWithHost",
  "inferencesPerSecondWithHost"
})
public record Speed(
    double clockMHz, double cycles, long transferCycles, long loadCycles, int segments) {
  private static final double MILLION = 1e6;

  /**
   * Measures a model.
   *
   * @param vectors runs of an inference
   */
  static Speed of(CompiledModel model, double clockMHz, double cycles, int vectors) {
    return new Speed(
        clockMHz,
        cycles,
        vectors * HostTransfer.of(model).cycles(),
        model.segments().stream().mapToLong(each -> HostTransfer.load(each, model.config())).sum(),
        model.segments().size());
  }

  /** Time of a run. */
  @JsonProperty
  public double microseconds() {
    return cycles / clockMHz;
  }

  /** Runs one after the other, vectors there already. */
  @JsonProperty
  public double inferencesPerSecond() {
    return MILLION / microseconds();
  }

  /** Time of a run, its transfers, and its loads where there are several segments. */
  @JsonProperty
  public double microsecondsWithHost() {
    return (cycles + transferCycles + (segments > 1 ? loadCycles : 0)) / clockMHz;
  }

  /** Runs and transfers, one after the other. */
  @JsonProperty
  public double inferencesPerSecondWithHost() {
    return MILLION / microsecondsWithHost();
  }
}
