// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
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
 */
public record RunRequest(
    CompiledModel model, InputVectors inputs, Engine engine, Optional<Wave> wave, Loading loading) {
  /** A batch whose memories are filled through the host port. */
  public RunRequest(CompiledModel model, InputVectors inputs, Engine engine, Optional<Wave> wave) {
    this(model, inputs, engine, wave, Loading.PORT);
  }

  /**
   * @throws UserException when the vectors are not as long as the model's input, or a waveform is
   *     asked of a model
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
  }
}
