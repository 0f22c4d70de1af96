// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.SmallLayer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepCommandTest {
  @TempDir private Path folder;
  private Path matrix;
  private Path inputs;
  private Path out;

  @BeforeEach
  void writeFiles() throws IOException {
    SmallLayer layer = SmallLayer.in(folder);
    matrix = layer.matrix();
    inputs = layer.inputs();
    out = folder.resolve("figures");
  }

  private CommandRun sweep(String... options) {
    Stream<String> fixed =
        Stream.of("sweep", matrix.toString(), "--input", inputs.toString(), "--preset", "tiny4");
    return CommandRun.eie(Stream.concat(fixed, Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void everyCombinationIsARow() {
    CommandRun run =
        sweep("--pes", "1,2,4", "--entries-per-cycle", "1,2", "--set", "queueDepth=2,8");

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("design")
        .contains("processingElements  entriesPerCycle  queueDepth")
        .containsPattern("\\R12 [* ] ")
        .doesNotContainPattern("\\R13 ")
        .contains("cycles spent  lowerBound  imbalance")
        .contains("per inference, mean of up to 16 vectors of x.csv")
        .contains("memories as small as the network allows");
  }

  @Test
  void everyFileNamesCommitAndCommand() throws IOException {
    CommandRun run =
        sweep("--pes", "1,2", "--target-us", "100", "--clock", "500", "--out", out.toString());

    assertThat(run.exitCode()).isZero();
    List<Path> files;
    try (Stream<Path> all = Files.list(out)) {
      files = all.sorted().toList();
    }
    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "area-energy.pdf",
            "area-energy.svg",
            "area-time.pdf",
            "area-time.svg",
            "energy-time.pdf",
            "energy-time.svg",
            "smallest.yaml",
            "sweep.csv",
            "sweep.json");
    for (Path file : files) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(text).as(file.toString()).contains("--target-us 100");
      assertThat(text).as(file.toString()).containsPattern("[0-9a-f]{12}|unknown");
      assertThat(run.out()).contains("wrote " + file);
    }
  }

  @Test
  void theTableHasALineForEachDesign() throws IOException {
    sweep("--pes", "1,2", "--set", "queueDepth=2,8", "--out", out.toString());

    List<String> lines = Files.readAllLines(out.resolve("sweep.csv"));

    assertThat(lines).hasSize(5);
    assertThat(lines.get(0))
        .startsWith("processingElements,queueDepth,entriesPerCycle,cycles,")
        .endsWith(",configHash,eieVersion,eieCommit,command");
    assertThat(lines.get(1)).startsWith("1,2,1,");
    assertThat(lines.get(4)).startsWith("2,8,1,");
  }

  @Test
  void theSmallestDesignCanBeGeneratedAndTakesTheSame() throws IOException {
    CommandRun run =
        sweep("--pes", "1,2,4", "--target-us", "1000", "--out", out.toString(), "--json");
    JsonNode document = new ObjectMapper().readTree(run.out());
    JsonNode smallest = document.get("points").get(document.get("smallest").asInt());

    CommandRun alone =
        CommandRun.eie(
            "estimate",
            matrix.toString(),
            "--input",
            inputs.toString(),
            "--config",
            out.resolve("smallest.yaml").toString(),
            "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(document.get("eie").get("command").asText()).startsWith("eie sweep ");
    assertThat(smallest.get("processingElements").asInt()).isEqualTo(1);
    JsonNode report = new ObjectMapper().readTree(alone.out());
    assertThat(report.get("configHash")).isEqualTo(smallest.get("configHash"));
    assertThat(report.get("cycles").asDouble() / 2).isEqualTo(smallest.get("cycles").asDouble());
  }

  @Test
  void theOptionsOfTheSmallestDesignAreThoseOfTheDesign() throws IOException {
    CommandRun run = sweep("--entries-per-cycle", "1,2", "--target-us", "1000", "--json");
    String hash =
        new ObjectMapper().readTree(run.out()).get("points").get(0).get("configHash").asText();
    String said = sweep("--entries-per-cycle", "1,2", "--target-us", "1000").out();
    String options =
        said.replaceAll("(?s).*smallest design with at most 1000 us: 1 \\((.*?)\\).*", "$1");

    String[] words = ("explain --json " + options).split(" ");
    CommandRun explained = CommandRun.eie(words);

    assertThat(explained.exitCode()).as(options).isZero();
    assertThat(explained.out()).contains(hash);
  }

  @Test
  void noDesignThatKeepsTheTargetsIsAFailedCheck() {
    CommandRun run = sweep("--pes", "1,2", "--target-us", "0.001", "--target-mm2", "1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("no design of this sweep keeps at most 0.001 us and 1 mm2");
  }

  @Test
  void labelsAddTheAccuracy() throws IOException {
    Path labels = Files.writeString(folder.resolve("y.txt"), "0\n0\n");

    CommandRun run = sweep("--pes", "1,2", "--labels", labels.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).containsPattern("accuracy\\R").contains("100.00 %");
  }

  @Test
  void aForbiddenCombinationIsTold() {
    CommandRun run = sweep("--set", "exchangeRows=1,8", "--set", "rowsPerElement=12,16");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("warning: left out: exchangeRows = 8, rowsPerElement = 12: ");
    assertThat(run.out()).containsPattern("\\R3 [* ] ").doesNotContainPattern("\\R4 ");
  }

  @Test
  void aDesignThatIsTooSmallForTheNetworkIsLeftOut() throws IOException {
    CommandRun run = sweep("--keep-memories", "--pes", "1", "--set", "activations=4,64", "--json");
    JsonNode document = new ObjectMapper().readTree(run.out());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .startsWith("warning: left out: activations = 4: model 'layer' does not fit: ");
    assertThat(document.get("points")).hasSize(1);
    assertThat(document.get("refused").get(0).get("choices").get("activations").asText())
        .isEqualTo("4");
    assertThat(document.get("refused").get(0).get("reason").asText()).contains("does not fit");
    CommandRun none = sweep("--keep-memories", "--pes", "1", "--set", "activations=2,4");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(none.err()).startsWith("eie sweep: model 'layer' does not fit: activations must be");
  }

  @Test
  void theDesignWithTheLeastEnergyTimesTimeIsNamed() {
    assertThat(sweep("--entries-per-cycle", "1,2").out())
        .containsPattern("least nJ us: [12] \\(--preset tiny4 --set ");
  }

  @Test
  void aClockThatADesignDoesNotReachIsTold() {
    CommandRun run = sweep("--pes", "1", "--clock", "5000", "--target-us", "1000");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "warning: 1 of 1 designs have a lower clock than --clock 5000 MHz (column max MHz), and"
                + " do not meet targets");
  }

  @Test
  void mistakesAreRefused() {
    assertThat(sweep("--vectors", "0").err())
        .contains("--vectors must be at least 1 (cycles are their mean), was 0");
    assertThat(sweep("--clock", "-1").err())
        .contains("--clock must be a positive number of megahertz, was -1.0");
    assertThat(sweep("--keep-memories", "--fit").err())
        .contains(
            "--keep-memories must be used without --fit and --shrink (they change the memories)");
    assertThat(sweep("--pes", "x").exitCode()).isEqualTo(2);
    assertThat(CommandRun.eie("sweep", "net.eie", "--input", inputs.toString()).err())
        .contains("must be a network (a sweep compiles it for every design), was compiled already");
  }
}
