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
 * @param hostBus the bus that vectors move through
 * @param cycles cycles of an inference, mean over the inferences
 * @param transferCycles cycles in which the host writes the input vectors of an inference and reads
 *     its output vectors
 * @param sustainedCycles cycles of an inference back to back with the others, transfers included,
 *     mean over the inferences; null where vectors cannot move while the model runs
 * @param loadCycles cycles in which the host fills the memories with the whole model
 * @param segments number of segments; with more than one the host loads them in every inference,
 *     else once
 */
@JsonPropertyOrder({
  "clockMHz",
  "cycles",
  "microseconds",
  "inferencesPerSecond",
  "hostBus",
  "transferCycles",
  "sustainedCycles",
  "loadCycles",
  "segments",
  "microsecondsWithHost",
  "inferencesPerSecondWithHost",
  "inferencesPerSecondSustained"
})
public record Speed(
    double clockMHz,
    String hostBus,
    double cycles,
    long transferCycles,
    Double sustainedCycles,
    long loadCycles,
    int segments) {
  private static final double MILLION = 1e6;

  /**
   * Measures a model.
   *
   * @param sustainedCycles of an inference back to back with the others, or null
   * @param vectors vectors of an inference
   */
  static Speed of(
      CompiledModel model, double clockMHz, double cycles, Double sustainedCycles, int vectors) {
    return new Speed(
        clockMHz,
        model.config().hostBus().busName(),
        cycles,
        (vectors * HostTransfer.of(model).cycles() + model.copies() - 1) / model.copies(),
        sustainedCycles,
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

  /** Runs with the transfers of others beside them; null where vectors cannot move meanwhile. */
  @JsonProperty
  public Double inferencesPerSecondSustained() {
    return sustainedCycles == null ? null : MILLION * clockMHz / sustainedCycles;
  }
}
