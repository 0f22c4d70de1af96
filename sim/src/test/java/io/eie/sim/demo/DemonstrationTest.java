// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.Preset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemonstrationTest {
  /** Few elements hold many activations; their number must be whole words of the memory. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 7, 100})
  void theNetworkFitsAnyNumberOfElements(int elements) {
    CompiledModel model = Demonstration.on(elements).model();

    assertThat(model.config().processingElements()).isEqualTo(elements);
    assertThat(model.layers()).hasSize(3);
    assertThat(model.config().activations())
        .isGreaterThanOrEqualTo(Preset.SMALL16.config().activations());
  }
}
