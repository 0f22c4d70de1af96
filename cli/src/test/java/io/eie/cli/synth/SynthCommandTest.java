// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import static io.eie.cli.synth.InstalledCells.someCells;
import static io.eie.cli.synth.InstalledCells.toolsAreThere;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.common.SmokeShard;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.SynthesisResultFile;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of eie synth on a module. */
class SynthCommandTest {
  @TempDir private Path folder;

  @Test
  void gatesAreComparedWithTheVerilog() throws IOException {
    toolsAreThere();
    Path report = folder.resolve("equal.json");

    CommandRun run =
        CommandRun.eie(
            "synth",
            "--preset",
            "tiny4",
            "--top",
            "RangeQueue",
            "--liberty",
            someCells().toString(),
            "--equivalence",
            "--equivalence-report",
            report.toString(),
            "--json");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    JsonNode printed = new ObjectMapper().readTree(run.out());
    JsonNode written = new ObjectMapper().readTree(report.toFile());
    assertThat(printed.get("equivalence")).isEqualTo(written);
    assertThat(printed.get("top").asText()).isEqualTo("RangeQueue");
    assertThat(written.get("equivalent").asBoolean()).isTrue();
    assertThat(written.get("modules").get(0).get("method").asText()).isEqualTo("proven");
    assertThat(written.get("modules").get(0).get("compared").asInt()).isGreaterThan(50);
  }

  @SmokeShard(of = 3)
  @Test
  void aRunIsComparedWithTheOneBefore() throws IOException {
    toolsAreThere();
    Path report = folder.resolve("now.json");
    List<String> line = new ArrayList<>(List.of("synth", "--preset", "tiny4", "--top", "Codebook"));
    line.addAll(List.of("--liberty", someCells().toString()));
    List<String> first = new ArrayList<>(line);
    first.addAll(List.of("--json", "--report", report.toString()));

    CommandRun run = CommandRun.eie(first.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    JsonNode printed = new ObjectMapper().readTree(run.out());
    assertThat(printed).isEqualTo(new ObjectMapper().readTree(report.toFile()));
    assertThat(printed.get("configHash").asText())
        .as("the design that generate writes")
        .isEqualTo(Preset.TINY4.config().hash());
    assertThat(printed.get("top").asText()).isEqualTo("Codebook");

    SynthesisResult measured = SynthesisResultFile.read(report);
    Path better = folder.resolve("before.json");
    SynthesisResultFile.write(withArea(measured, measured.logicAreaUm2() / 2), better);
    line.addAll(List.of("--baseline", better.toString()));

    CommandRun worse = CommandRun.eie(line.toArray(String[]::new));

    assertThat(worse.exitCode()).isEqualTo(1);
    assertThat(worse.out())
        .contains("the logic area must be at most 3 % worse than the baseline's");

    line.add("--renew");
    CommandRun renewed = CommandRun.eie(line.toArray(String[]::new));

    assertThat(renewed.exitCode()).isZero();
    assertThat(renewed.out()).doesNotContain("baseline");
    assertThat(SynthesisResultFile.read(better)).isEqualTo(measured.withoutPaths());
  }

  private static SynthesisResult withArea(SynthesisResult like, double area) {
    return new SynthesisResult(
        like.configHash(),
        like.toolVersions(),
        like.top(),
        like.library(),
        like.conditions(),
        like.fmaxMHz(),
        like.minPeriodNs(),
        like.logicAreaUm2PerElement(),
        area,
        like.modules(),
        like.memories(),
        like.paths());
  }
}
