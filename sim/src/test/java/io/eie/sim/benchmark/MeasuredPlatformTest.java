// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuredPlatformTest {
  private static final String HEADLINE = "layer,dense_us,sparse_us,watts\n";

  @TempDir private Path folder;

  private static String lines(String watts) {
    return Arrays.stream(PaperLayer.values())
        .map(layer -> layer.layerName() + "," + (10 + layer.ordinal()) + ",2.5," + watts + "\n")
        .collect(Collectors.joining());
  }

  private List<MeasuredPlatform> read(String text) throws IOException {
    return MeasuredPlatform.read(Files.writeString(folder.resolve("gpu.csv"), text), "GPU");
  }

  @Test
  void aFileHasTwoSeries() throws IOException {
    List<MeasuredPlatform> read = read(HEADLINE + lines("250"));

    assertThat(read)
        .extracting(MeasuredPlatform::label)
        .containsExactly("GPU dense (measured)", "GPU sparse (measured)");
    assertThat(read.get(0).microseconds().get(PaperLayer.ALEX_8)).isEqualTo(12);
    assertThat(read.get(1).microseconds().get(PaperLayer.NT_LSTM)).isEqualTo(2.5);
    assertThat(read.get(0).watts()).hasValue(250);
    assertThat(read(HEADLINE + "\n" + lines("")).get(1).watts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Alex-6,1,1 | have 4 fields in each line, had 'Alex-6,1,1'",
        "Alex-9,1,1,1 | name a layer of Table III first, had 'Alex-9,1,1,1'",
        "Alex-6,0,1,1 | have positive numbers after the layer, had 'Alex-6,0,1,1'",
        "Alex-6,1,NaN,1 | have positive numbers after the layer, had 'Alex-6,1,NaN,1'",
        "Alex-6,1,x,1 | have positive numbers after the layer, had 'Alex-6,1,x,1'",
        "Alex-6,1,1,-3 | have positive numbers after the layer, had 'Alex-6,1,1,-3'"
      })
  void aBadLineIsNamed(String line, String message) {
    assertThatThrownBy(() -> read(HEADLINE + line + "\n"))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith("gpu.csv must " + message);
  }

  @Test
  void theNineLayersAreThereOnce() {
    assertThatThrownBy(() -> read(HEADLINE + "Alex-6,1,1,1\nAlex-6,1,1,1\n"))
        .hasMessageEndingWith("must have each layer once, had 'Alex-6,1,1,1'");
    assertThatThrownBy(() -> read(HEADLINE + "Alex-6,1,1,1\nAlex-7,1,1,2\n"))
        .hasMessageEndingWith("must have the same watts in each line, had 'Alex-7,1,1,2'");
    assertThatThrownBy(() -> read(HEADLINE + "Alex-6,1,1,1\n"))
        .hasMessageEndingWith("must have the nine layers of Table III, lacks Alex-7");
    assertThatThrownBy(() -> read("layer;us\n"))
        .hasMessageEndingWith("must begin with the line " + HEADLINE.strip() + ", had 'layer;us'");
    assertThatThrownBy(() -> read("")).isInstanceOf(UserException.class);
    assertThatThrownBy(() -> MeasuredPlatform.read(folder.resolve("none.csv"), "GPU"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("none.csv must be a readable text file");
  }

  @Test
  void aPlatformHasATimeOfEveryLayer() {
    assertThatThrownBy(() -> new MeasuredPlatform("x", Map.of(), OptionalDouble.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("x must have a time of every layer");
  }
}
