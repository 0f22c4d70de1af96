package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                --set 'queueDepth=1000': queueDepth must lie in 1..256 (usable slots of the activation queue), was 1000
                """));
  }

  @Test
  void theTextHasALineForEverything() {
    CommandRun run = CommandRun.eie("explain", "--preset", "tiny4");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Configuration hash " + Preset.TINY4.config().hash() + "\n\nConfiguration\n")
        .contains("\n  queueDepth                    4  usable slots of the activation queue\n")
        .contains("\nDerived sizes\n")
        .contains("\nMemories, in bytes\n")
        .contains("\nMemory map\n")
        .contains("\nLimits\n");
  }

  private static JsonNode json(String... options) throws Exception {
    String[] args = new String[options.length + 2];
    args[0] = "explain";
    args[1] = "--json";
    System.arraycopy(options, 0, args, 2, options.length);
    return new ObjectMapper().readTree(CommandRun.eie(args).out());
  }
}
