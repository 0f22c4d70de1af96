// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.sim.benchmark.PaperLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchmarkCommandTest {
  @TempDir private Path folder;

  @Test
  void theTableSaysWhatALayerTakesAndWhereItGoes() {
    CommandRun run =
        CommandRun.eie(
            "bench", "--layers", "NT-LSTM,NT-We", "--pes", "64", "--entries-per-cycle", "1");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("64 PEs, 1 entry per cycle")
        .containsPattern("NT-LSTM +4,\\d{3} +925 +4,\\d{3} +4,504 +9\\d\\.\\d % ")
        .containsPattern("NT-We +4,\\d{3} +1,198 +4,\\d{3} +4,096 +\\d\\d\\.\\d % ")
        .contains("cycles spent", "geometric means")
        .contains(
            "model, balanced row mapping, 800 MHz; paper us: the paper's 64 elements at 800 MHz; 2 runs");
  }

  @Test
  void severalDesignsEndInATableOfTheirMeans() {
    CommandRun run =
        CommandRun.eie("bench", "--layers", "NT-We", "--pes", "64,16", "--entries-per-cycle", "1");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .containsSubsequence("64 PEs, 1 entry", "16 PEs, 1 entry", "geometric means")
        .containsPattern(
            "64 PEs +1 +1 +\\d\\d\\.\\d % +\\d\\d\\.\\d % +\\d\\d\\.\\d % +\\d\\.\\d\\d\\R")
        .containsPattern("16 PEs +1 +1 +9\\d\\.\\d % ");
  }

  @Test
  void theDocumentHoldsEveryDesignAndItsPartsAddUp() throws IOException {
    Path file = folder.resolve("bench.json");
    CommandRun run =
        CommandRun.eie(
            "bench",
            "--layers",
            "LeNet-300-100",
            "--pes",
            "4,16",
            "--entries-per-cycle",
            "1",
            "--fit",
            "--clock",
            "1000",
            "--json",
            "--report",
            file.toString());

    assertThat(run.exitCode()).isZero();
    JsonNode document = run.report(file);
    assertThat(document.get("engine").asText()).isEqualTo("model");
    assertThat(document.get("results")).hasSize(2);
    for (JsonNode result : document.get("results")) {
      long sum = 0;
      for (JsonNode part : result.get("breakdown")) {
        sum += part.asLong();
      }
      assertThat(sum).isEqualTo(result.get("cycles").asLong()).isPositive();
      assertThat(result.get("microseconds").asDouble()).isEqualTo(sum / 1000.0);
      assertThat(result.get("paperRatio").isNull()).isTrue();
    }
    assertThat(document.get("geometricMeans")).isEmpty();
  }

  @Test
  void realDataThatIsMissingIsTold() {
    CommandRun run =
        CommandRun.eie("bench", "--layers", "AlexNet-FC8", "--data", folder.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "warning: AlexNet-FC8 is skipped: it needs the folder %s (--data)\n"
                .formatted(folder.resolve("alexnet-fc8")));
    assertThat(run.out()).contains("0 runs");
  }

  @Test
  void aSweepIsATableAndPictures() throws IOException {
    Path figures = folder.resolve("new/figures");
    CommandRun run =
        CommandRun.eie(
            "bench",
            "--layers",
            "LeNet-300-100",
            "--sweep",
            "pes",
            "--pes",
            "4,16",
            "--out",
            figures.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Speedup (times the first design)")
        .containsPattern("processingElements +4 +16\\R")
        .containsPattern("LeNet-300-100 +1\\.000 +\\d\\.\\d{3}\\R")
        .endsWith("wrote " + figures.resolve("fig13-load-balance.svg") + System.lineSeparator());
    assertThat(Files.readAllLines(figures.resolve("pes.csv"))).hasSize(3);
    assertThat(figures)
        .isDirectoryContaining("glob:**/fig11-speedup.svg")
        .isDirectoryContaining("glob:**/fig12-real-work.svg");
  }

  @Test
  void aSweepIsADocumentOfItsPoints() throws IOException {
    CommandRun run =
        CommandRun.eie("bench", "--layers", "LeNet-300-100", "--sweep", "queue", "--json");

    JsonNode points = new ObjectMapper().readTree(run.out());
    assertThat(points).hasSize(9);
    assertThat(points.get(3).get("queueDepth").asInt()).isEqualTo(8);
    assertThat(points.get(3).get("processingElements").asInt()).isEqualTo(64);
  }

  @Tag("nightly")
  @Test
  void theDesignsStandBesideThePlatformsOfThePaper() throws IOException {
    Path figures = folder.resolve("figures");
    Path gpu = folder.resolve("gpu.csv");
    Files.writeString(
        gpu,
        "layer,dense_us,sparse_us,watts\n"
            + Arrays.stream(PaperLayer.values())
                .map(layer -> layer.layerName() + ",100,50,200\n")
                .collect(Collectors.joining()));
    CommandRun run =
        CommandRun.eie(
            "bench",
            "--platforms",
            "--pes",
            "64",
            "--entries-per-cycle",
            "1",
            "--gpu",
            gpu.toString(),
            "--out",
            figures.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        // 7516.2 us and 73 W of the paper's CPU over what the file says.
        .containsPattern("GPU dense \\(measured\\) +75\\.2 +61\\.9 +11\\.3 ")
        .containsPattern("GPU sparse \\(measured\\) +54\\.9 +45\\.2 ")
        .containsPattern("GPU sparse \\(measured\\) +50\\.0 +50\\.0 ")
        .containsPattern("\\RGPU \\(measured\\): as in the file\\R")
        .startsWith("AlexNet FC7, batch 1 (the paper's Table V)")
        .containsPattern(
            "EIE, 64 PEs +ASIC +2016 +45 +800 +SRAM +40\\.8 +0\\.59 +81,967 +2,009 +138,927")
        .containsPattern("eie, 64 x 1 lanes +ASIC +- +45 +800 +SRAM ")
        .containsPattern("CPU dense +1\\.00 +1\\.00 ")
        // 7516.2 / 30.3 us, as in the paper's Fig. 6.
        .containsPattern("EIE \\(paper\\) +248 +507 +115 +1,018 +618 ");
    assertThat(Files.readAllLines(figures.resolve("times.csv")))
        .hasSize(10)
        .element(3)
        .asString()
        .startsWith("Alex-8,1000,4096,1024000,100.0,50.0,");
    assertThat(figures)
        .isDirectoryContaining("glob:**/fig6-speedup.svg")
        .isDirectoryContaining("glob:**/fig7-energy.svg");
    assertThat(Files.readAllLines(figures.resolve("table5.csv"))).hasSize(10);
    for (String line : Files.readAllLines(figures.resolve("fig6-speedup.csv"))) {
      assertThat(line).matches(".*(,command|,eie bench --platforms .*)");
    }
    assertThat(Files.readString(figures.resolve("fig7-energy.svg")))
        .contains("eie bench --platforms");
    String[] ours =
        Files.readAllLines(figures.resolve("table5.csv"))
            .get(9)
            .split(",(?=[^\"]*(\"[^\"]*\"[^\"]*)*$)");
    double mm2 = Double.parseDouble(ours[6]);
    double watts = Double.parseDouble(ours[7]);
    double frames = Double.parseDouble(ours[8]);
    assertThat(Double.parseDouble(ours[9])).isCloseTo(frames / mm2, withinPercentage(0.001));
    assertThat(Double.parseDouble(ours[10])).isCloseTo(frames / watts, withinPercentage(0.001));
    // explain knows the same layer with its non-zeros spread evenly
    assertThat(1e9 * watts / frames).isCloseTo(nanojoulesOfFc7("gates"), withinPercentage(10));
    assertThat(nanojoulesOfFc7("paper")).isLessThan(0.8 * nanojoulesOfFc7("gates"));
  }

  private static double nanojoulesOfFc7(String energies) throws IOException {
    CommandRun run =
        CommandRun.eie(
            "explain",
            "--preset",
            "eie64",
            "--set",
            "entriesPerCycle=1",
            "--set",
            "sparseBanks=1",
            "--estimate",
            "--energy",
            energies,
            "--json");
    return new ObjectMapper().readTree(run.out()).findValue("totalNj").asDouble();
  }

  @Test
  void aSweepNeedsAFolder() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    CommandRun run =
        CommandRun.eie(
            "bench", "--layers", "LeNet-300-100", "--sweep", "queue", "--out", file.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "eie bench: %s must be a folder (--out), failed: %<s is a file\n".formatted(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--engine golden | --engine must be model or rtl (golden counts no cycles), was golden",
        "--clock 0 | --clock must be a positive number of megahertz, was 0.0",
        "--clock -5 | --clock must be a positive number of megahertz, was -5.0",
        "--pes 4,x | --pes must be whole numbers separated by commas, had 'x'",
        "--entries-per-cycle -1 | --entries-per-cycle must be whole numbers separated by commas, had '-1'",
        "--sweep up | --sweep must be one of queue, width, pes, was 'up'",
        "--sweep width --pes 1,2 | --pes must be one number with --sweep width (it varies sparseRowBits), was 1,2",
        "--sweep pes --entries-per-cycle 1,2 | --entries-per-cycle must be one number with --sweep (it varies processingElements), was 1,2",
        "--out figures | --out must be used with --sweep or --platforms (their tables and plots go there)",
        "--platforms --layers NT-We | --platforms, --cpu and --gpu must be used without --sweep, --layers, --engine rtl and --report (it has all nine layers, runs on the cycle model, and writes to --out)",
        "--cpu-watts 65 | --cpu-watts must be a positive number of watts and be used with --cpu, was 65.0",
        "--cpu --cpu-watts 0 | --cpu-watts must be a positive number of watts and be used with --cpu, was 0.0",
        "--gpu no.csv --sweep pes | --platforms, --cpu and --gpu must be used without --sweep, --layers, --engine rtl and --report (it has all nine layers, runs on the cycle model, and writes to --out)",
        "--gpu no.csv | no.csv must be a readable text file, was not: no such file or directory",
        "--sweep pes --fit | --engine rtl, --report and --fit must be used without --sweep (it runs on the cycle model, and writes to --out)",
        "--set entriesPerCycle=4 --entries-per-cycle 2 | --set must leave to --entries-per-cycle what it says (2), was 4",
      })
  void whatCannotBeMeasuredIsRefused(String options, String message) {
    String[] given = options.split(" ");
    String[] arguments = new String[given.length + 1];
    arguments[0] = "bench";
    System.arraycopy(given, 0, arguments, 1, given.length);

    CommandRun run = CommandRun.eie(arguments);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).first().isEqualTo("eie bench: " + message);
    assertThat(run.out()).isEmpty();
  }
}
