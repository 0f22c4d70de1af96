// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.SmallLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PowerCommandTest {
  @TempDir private Path folder;

  private CommandRun power(String... options) throws IOException {
    SmallLayer layer = SmallLayer.in(folder);
    List<String> all = new ArrayList<>(List.of("power", layer.matrix().toString()));
    all.addAll(List.of("--preset", "tiny4", "--input", layer.inputs().toString()));
    all.addAll(List.of(options));
    return CommandRun.eie(all.toArray(String[]::new));
  }

  @Test
  void aLibraryThatIsNoneIsRefused() throws IOException {
    Path liberty = Files.writeString(folder.resolve("cells.lib"), "module x; endmodule");

    assertThat(power("--liberty", liberty.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie power: "
                    + liberty
                    + " must be a Liberty file, is none: line 1: it does not begin with 'library ('\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0", "-5.0"})
  void aClockThatIsNoneIsRefused(String clock) throws IOException {
    assertThat(power("--clock", clock))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie power: --clock must be a positive number of megahertz, was " + clock + "\n"));
  }

  @Test
  @Tag("nightly")
  void theUnitsAddUpToAllOfTheLogic() throws IOException {
    CommandRun run = power("--clock", "100", "--json");

    assertThat(run.exitCode()).isZero();
    JsonNode document = new ObjectMapper().readTree(run.out());
    double sum = 0;
    for (JsonNode unit : document.path("units")) {
      sum += unit.path("clockPj").asDouble() + unit.path("logicPj").asDouble();
    }
    JsonNode all = document.path("logic");
    assertThat(document.path("clockMHz").asDouble()).isEqualTo(100);
    assertThat(all.path("clockPj").asDouble() + all.path("logicPj").asDouble())
        .isPositive()
        .isCloseTo(sum, within(1e-6));
    assertThat(document.path("memories")).isNotEmpty();
  }
}
