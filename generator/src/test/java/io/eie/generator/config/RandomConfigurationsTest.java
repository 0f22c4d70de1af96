// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.ParameterKind.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomConfigurationsTest {
  private static List<EieConfig> draw(int count, long seed) {
    RandomConfigurations draw = new RandomConfigurations(32);
    Random random = new Random(seed);
    return Stream.generate(() -> draw.draw(random)).limit(count).toList();
  }

  @Test
  void theSameSeedGivesTheSameConfigurations() {
    assertThat(draw(20, 1)).isEqualTo(draw(20, 1)).isNotEqualTo(draw(20, 2));
  }

  @Test
  void everyParameterIsDrawn() {
    List<EieConfig> drawn = draw(400, 0);
    assertThat(Parameter.values())
        .allSatisfy(
            parameter -> {
              long values = drawn.stream().map(parameter::of).distinct().count();
              int least = parameter.kind() instanceof Choice choice ? choice.constants().size() : 2;
              assertThat(values).as(parameter.leafName()).isGreaterThanOrEqualTo(least);
            });
  }

  @Test
  void bothEndsOfEveryDomainAreDrawn() {
    List<EieConfig> drawn = draw(400, 0);
    assertThat(Arrays.asList(Parameter.WEIGHT_BITS, Parameter.ACTIVATION_BITS))
        .allSatisfy(
            parameter ->
                assertThat(drawn.stream().map(parameter::of))
                    .as(parameter.leafName())
                    .contains(4, 24));
    assertThat(drawn.stream().map(EieConfig::processingElements)).contains(1, 32);
    assertThat(drawn.stream().map(EieConfig::accumulatorBits)).contains(8, 24, 48);
  }

  @Test
  void someMemoriesAreLarge() {
    assertThat(draw(400, 0)).anyMatch(config -> config.sparseRows() > 100_000);
    assertThat(draw(400, 0))
        .filteredOn(config -> config.sparseRows() > 1_000)
        .allMatch(config -> config.processingElements() <= 2);
  }

  @Test
  void theNumberOfElementsHasTheLimitsOfTheParameter() {
    assertThatThrownBy(() -> new RandomConfigurations(0))
        .isInstanceOf(ConfigException.class)
        .hasMessage("most elements must lie in 1..1024 (processing elements), was 0");
  }
}
