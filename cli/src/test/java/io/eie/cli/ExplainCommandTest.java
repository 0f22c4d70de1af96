// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  @TempDir private Path folder;

  @Test
  void theDefaultIsEie64() throws Exception {
    assertThat(json().get("configHash").asText()).isEqualTo(Preset.EIE64.config().hash());
  }

  @Test
  void theLaterOptionWins() throws Exception {
    Path file = Files.writeString(folder.resolve("design.yaml"), "element:\n  queueDepth: 5\n");

    JsonNode design =
        json(
                "--preset",
                "tiny4",
                "--config",
                file.toString(),
                "--pes",
                "3",
                "--set",
                "rangeDepth=7")
            .get("configuration");

    assertThat(design.get("processingElements").asInt()).isEqualTo(3);
    assertThat(design.get("queueDepth").asInt()).isEqualTo(5);
    assertThat(design.get("rangeDepth").asInt()).isEqualTo(7);
    assertThat(design.get("sparseRows").asInt()).isEqualTo(256);
  }

  @Test
  void everyBrokenRuleIsTold() {
    CommandRun run = CommandRun.eie("explain", "--pes", "0", "--set", "queueDepth=1000");

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                """
                eie explain: --pes 0: processingElements must lie in 1..1024 (an element address has at most 10 bits), was 0
                --set 'queueDepth=1000': queueDepth must lie in 1..256 (usable entries of the activation queue), was 1000
                """));
  }

  @Test
  void theTextHasALineForEverything() {
    CommandRun run = CommandRun.eie("explain", "--preset", "tiny4");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Configuration hash " + Preset.TINY4.config().hash() + "\n\nConfiguration\n")
        .contains("\n  queueDepth                    4  usable entries of the activation queue\n")
        .contains("\nDerived sizes\n")
        .contains("\nMemories, in bytes\n")
        .contains("\nMemory map\n")
        .contains("\nLimits\n");
  }

  @Test
  void theEstimateComesAfterTheFacts() throws Exception {
    CommandRun run = CommandRun.eie("explain", "--preset", "paper64", "--estimate");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("\nEstimate: logic at 45 nm before placement, um2\n  activationQueueUm2 ")
        .contains("\nEstimate: memory macros at 45 nm, um2\n")
        .contains("\nEstimate: clock at 45 nm before placement\n")
        .contains("\nEstimate: energy of AlexNet FC7 (4096 x 4096, ");
    JsonNode document = json("--preset", "paper64", "--estimate");
    assertThat(document.get("logicEstimate").get("elementLogicUm2").asDouble())
        .isBetween(18_000.0, 22_000.0);
    assertThat(document.get("memoryEstimate").get("elementMemoryUm2").asDouble())
        .isBetween(590_000.0, 640_000.0);
    assertThat(json("--preset", "paper64").has("logicEstimate")).isFalse();
  }

  @Test
  void aTableOfEnergiesIsTakenIntoAccount() throws Exception {
    Path table = Files.writeString(folder.resolve("table.yaml"), "elementCycle: 0\n");

    JsonNode own = json("--estimate", "--energy", table.toString()).get("energyEstimate");

    assertThat(own.get("clockNj").asDouble()).isZero();
    assertThat(
            json("--estimate", "--energy", "paper").get("energyEstimate").get("clockNj").asDouble())
        .isPositive();
    CommandRun alone = CommandRun.eie("explain", "--energy", table.toString());
    assertThat(alone.exitCode()).isEqualTo(2);
    assertThat(alone.err())
        .startsWith(
            "eie explain: --energy must be used with --estimate (which needs the energies), was alone");
  }

  @Test
  void theEnergyOfGatesIsToldByPart() throws Exception {
    JsonNode wide = json("--estimate").get("energyEstimate");
    assertThat(json("--estimate", "--energy", "gates").get("energyEstimate")).isEqualTo(wide);
    JsonNode narrow =
        json("--preset", "paper64", "--estimate", "--energy", "gates").get("energyEstimate");

    assertThat(wide.get("multipliersNj").asDouble()).isPositive();
    assertThat(wide.has("clockNj")).isFalse();
    // Eight lanes need an eighth of the cycles, but each of these is no cheaper for the parts
    // that do not scale with the lanes alone.
    assertThat(wide.get("totalNj").asDouble() / narrow.get("totalNj").asDouble())
        .isBetween(0.5, 1.5);
  }

  @Test
  void theErrorOfTheEstimateIsTold() throws Exception {
    CommandRun run = CommandRun.eie("explain", "--estimate-error");
    JsonNode document = json("--estimate-error");

    assertThat(run.out())
        .startsWith("run ")
        .containsPattern("\npaper64 +fitted +[0-9,]+ +[0-9,]+ +[+-]\\d+\\.\\d %")
        .containsPattern("\nheld out: area within \\d\\.\\d %, frequency within \\d\\.\\d %\n")
        .containsPattern(
            "\neie64 +AlexNet-FC8 +fitted +\\d+\\.\\d+ +\\d+\\.\\d+ +[+-]\\d+\\.\\d %\n")
        .containsPattern("\nheld out: energy within \\d+\\.\\d %\n$");
    assertThat(document.get("largestHeldOutEnergyError").asDouble()).isBetween(0.0, 0.2);
    assertThat(document.get("energies").size()).isGreaterThan(6);
    assertThat(document.get("largestHeldOutAreaError").asDouble()).isBetween(0.0, 0.1);
    assertThat(document.get("largestHeldOutFmaxError").asDouble()).isBetween(0.0, 0.1);
    assertThat(document.get("runs").size()).isGreaterThan(10);
  }

  private static JsonNode json(String... options) throws Exception {
    String[] args = new String[options.length + 2];
    args[0] = "explain";
    args[1] = "--json";
    System.arraycopy(options, 0, args, 2, options.length);
    return new ObjectMapper().readTree(CommandRun.eie(args).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--estimate", "--estimate-error"})
  void theMapGoesAlone(String other) {
    CommandRun run = CommandRun.eie("explain", "--map", "c", other);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--map must be used without --estimate and --estimate-error");
  }

  @Test
  void theMapIsThatOfTheConfiguration() {
    CommandRun run = CommandRun.eie("explain", "--pes", "11", "--map", "c");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("#define EIE_PROCESSING_ELEMENTS 11\n");
  }
}
