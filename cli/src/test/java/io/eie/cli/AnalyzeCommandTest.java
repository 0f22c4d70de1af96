// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalyzeCommandTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @Test
  void layersAndHistogramsAreShown() throws Exception {
    CommandRun run =
        CommandRun.eie(
            "analyze",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--row-mapping",
            "interleaved",
            "--svg",
            data.file("figures"),
            "--report",
            data.file("r.json"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            "layer  outputs  inputs  groups  non-zeros  density  entries  padding  padding %")
        .contains(
            "\nfc           3       4       1          3   25.0 %        3        0      0.0 %")
        .contains("\nfc: entries  elements\n0                   2  ####")
        .contains("\nfc: 4 PEs, ")
        .endsWith("\nwrote " + data.file("figures/fc.svg") + "\n");
    assertThat(folder.resolve("figures/fc.svg")).content().startsWith("<svg ").contains("balance");
    JsonNode layer =
        new ObjectMapper().readTree(Path.of(data.file("r.json")).toFile()).get("layers").get(0);
    assertThat(layer.get("entriesPerElement")).hasToString("[2,0,1,0]");
    assertThat(layer.get("balance").asDouble()).isEqualTo(0.375);
    assertThat(layer.get("fullestElement").asInt()).isZero();
  }

  @Test
  void aCompiledModelIsAnalyzedToo() throws Exception {
    CommandRun run = CommandRun.eie("analyze", data.compiled().toString(), "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).get("layers").get(0).get("entries").asInt())
        .isEqualTo(3);
  }

  @Test
  void aPlaceThatIsNoFolderIsTheEnvironments() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");

    CommandRun run =
        CommandRun.eie(
            "analyze", data.network().toString(), "--preset", "tiny4", "--svg", file.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .startsWith("eie analyze: " + file + " must be a folder (--svg), failed: ");
  }
}
