// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Vectors that share rows cannot be streamed: the next input would be written over an output that
 * is not sent yet. The random regression found it by a wrong value.
 */
class SharedRowsTest {
  private static final InputVectors INPUTS = InputVectors.of(new double[] {1, 0, 0, 0});

  @Test
  void vectorsThatShareRowsAreNotStreamed() {
    CompiledModel shared = model(10);
    assertThat(shared.vectorBuffers()).isZero();
    assertThatThrownBy(() -> streamed(shared))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "shared must fit at once and have buffers of its own for --streams (a packet is written while the output"
                + " before it is sent), had segments: 1, buffers: 0; --fit or more activations make room");
    CompiledModel apart = model(64);
    assertThat(apart.vectorBuffers()).isEqualTo(2);
    assertThat(streamed(apart).traffic()).isEqualTo(Traffic.STREAMS);
  }

  private static RunRequest streamed(CompiledModel model) {
    return new RunRequest(
        model, INPUTS, Engine.RTL, Optional.empty(), Loading.PORT, Traffic.STREAMS);
  }

  private static CompiledModel model(int activations) {
    EieConfig config =
        Preset.TINY4
            .config()
            .with("streams", "true")
            .with("activations", Integer.toString(activations));
    return Compiler.compile(
            List.of(layer("first", 32, 4), layer("second", 8, 32)),
            config,
            CompileOptions.named("shared").withInputs(INPUTS))
        .model();
  }

  private static LayerSource layer(String name, int rows, int columns) {
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      matrix.add(row, row % columns, 1);
    }
    return new LayerSource(name, matrix.build(), Optional.empty(), false);
  }
}
