// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.sim.host.OverlappedBatch;
import io.eie.sim.host.StreamedBatch;
import java.util.Locale;
import java.util.Optional;

/**
 * A batch to be run.
 *
 * @param model what is run
 * @param inputs the input vectors, in the user's order
 * @param engine what runs it
 * @param wave the waveform to be written; only the RTL has one
 * @param loading how the memories of the RTL are filled
 * @param traffic whether and how the batch is also run back to back
 * @param conditions what the result must not depend on
 */
public record RunRequest(
    CompiledModel model,
    InputVectors inputs,
    Engine engine,
    Optional<Wave> wave,
    Loading loading,
    Traffic traffic,
    Conditions conditions) {
  /** A batch on plain conditions. */
  public RunRequest(
      CompiledModel model,
      InputVectors inputs,
      Engine engine,
      Optional<Wave> wave,
      Loading loading,
      Traffic traffic) {
    this(model, inputs, engine, wave, loading, traffic, Conditions.PLAIN);
  }

  /** A batch whose vectors run one after another only. */
  public RunRequest(
      CompiledModel model,
      InputVectors inputs,
      Engine engine,
      Optional<Wave> wave,
      Loading loading) {
    this(model, inputs, engine, wave, loading, Traffic.NONE);
  }

  /** A batch whose memories are filled through the host port. */
  public RunRequest(CompiledModel model, InputVectors inputs, Engine engine, Optional<Wave> wave) {
    this(model, inputs, engine, wave, Loading.PORT);
  }

  /**
   * @throws UserException when the vectors are not as long as the model's input, a waveform is
   *     asked of a model, or vectors of a model without two buffers are to be moved while it runs
   */
  public RunRequest {
    if (inputs.length() != model.inputs()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "input vectors must have %d values (the inputs of %s), had %d",
              model.inputs(),
              model.name(),
              inputs.length()));
    }
    if (wave.isPresent() && engine != Engine.RTL) {
      throw new UserException(
          "engine must be rtl for a waveform (only the hardware has signals), was "
              + engine.lowerCase());
    }
    if (traffic == Traffic.STREAMS) {
      requireStreams(model, engine);
    }
    if (traffic == Traffic.BUS && !OverlappedBatch.possible(model)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must fit at once and have two buffers of vectors (one moves while the other is in"
                  + " use), had segments: %d, buffers: %d; more activations make room",
              model.name(),
              model.segments().size(),
              model.vectorBuffers()));
    }
    if (traffic == Traffic.BUS && engine == Engine.GOLDEN) {
      throw new UserException(
          "engine must be rtl or model for --sustained (golden counts no cycles), was golden");
    }
  }

  /** The same without a waveform. */
  RunRequest withoutWave() {
    return new RunRequest(model, inputs, engine, Optional.empty(), loading, traffic, conditions);
  }

  private static void requireStreams(CompiledModel model, Engine engine) {
    if (engine != Engine.RTL) {
      throw new UserException(
          "engine must be rtl for --streams (their cycles are measured, not predicted), was "
              + engine.lowerCase());
    }
    if (!model.config().streams()) {
      throw new UserException(
          "streams must be true for --streams (the design has no stream ports; --set"
              + " streams=true), was false");
    }
    if (!StreamedBatch.possible(model)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must fit at once and have buffers of its own for --streams (a packet is written while"
                  + " the output before it is sent), had segments: %d, buffers: %d; --fit or more"
                  + " activations make room",
              model.name(),
              model.segments().size(),
              model.vectorBuffers()));
    }
  }
}
