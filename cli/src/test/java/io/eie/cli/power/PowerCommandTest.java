// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.power;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.SmallLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCommandTest {
  @TempDir private Path folder;

  @Test
  void aLibraryThatIsNoneIsRefused() throws IOException {
    SmallLayer layer = SmallLayer.in(folder);
    Path liberty = Files.writeString(folder.resolve("cells.lib"), "module x; endmodule");

    CommandRun run =
        CommandRun.eie(
            "power",
            layer.matrix().toString(),
            "--preset",
            "tiny4",
            "--input",
            layer.inputs().toString(),
            "--liberty",
            liberty.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo(
            "eie power: "
                + liberty
                + " must be a Liberty file, is none: line 1: it does not begin with 'library ('\n");
  }

  @Test
  @Tag("nightly")
  void theUnitsAddUpToAllOfTheLogic() throws IOException {
    SmallLayer layer = SmallLayer.in(folder);

    CommandRun run =
        CommandRun.eie(
            "power",
            layer.matrix().toString(),
            "--preset",
            "tiny4",
            "--input",
            layer.inputs().toString(),
            "--clock",
            "100",
            "--json");

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
        .isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(document.path("memories")).isNotEmpty();
  }
}
