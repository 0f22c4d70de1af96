// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsNestedAsTheRecordsAre() {
    String text =
        """
        preset: tiny4
        processingElements: 5
        numbers:
          accumulation: narrow
          accumulatorBits: 12
        element: {queueDepth: 9, performanceCounters: false}
        control:
          resetKind: async-low
        """;

    assertThat(ConfigFile.parse(text, "F.yaml"))
        .isEqualTo(
            Preset.TINY4.config().toBuilder()
                .processingElements(5)
                .accumulation(Accumulation.NARROW)
                .accumulatorBits(12)
                .queueDepth(9)
                .performanceCounters(false)
                .resetKind(ResetKind.ASYNC_LOW)
                .build());
  }

  @Test
  void missingKeysTakeTheDefaultPreset() {
    assertThat(ConfigFile.parse("processingElements: 3\n", "F.yaml"))
        .isEqualTo(EieConfig.builder().processingElements(3).build());
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void everyPresetSurvivesYamlAndJson(Preset preset) {
    EieConfig config = preset.config().with("resetKind", "async-high");

    assertThat(ConfigFile.parse(ConfigFile.text(config), "F.yaml")).isEqualTo(config);
    assertThat(ConfigFile.parse(config.canonicalJson(), "model.json")).isEqualTo(config);
  }

  @Test
  void theTextHasEveryKey() {
    assertThat(ConfigFile.text(Preset.TINY4.config()))
        .isEqualTo(
            """
            processingElements: 4
            columnGroups: 1
            numbers:
              weightBits: 16
              activationBits: 16
              accumulatorBits: 32
              accumulation: wide
            encoding:
              weightCodeBits: 4
              zeroRunBits: 4
              sparseRowBits: 64
            element:
              queueDepth: 4
              rangeDepth: 2
              entriesPerCycle: 1
              sparseBanks: 1
              accumulatorStructure: ported
              multiplierStructure: booth
              multiplierStages: 2
              rowsPerElement: 16
              exchangeRows: 1
              performanceCounters: true
            memories:
              sparseRows: 256
              pointers: 512
              pointerFormat: absolute
              biases: 64
              activations: 64
              memoryPins: none
              memoryProtection: none
            control:
              programLength: 4
              codebooks: 4
              resetKind: sync-high
              testMode: false
            host:
              hostBus: native
              busBits: 64
              axiIdBits: 4
              streams: false
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "processingElement: 4|F.yaml, line 1, column 1: key must be a known one (nearest:"
            + " processingElements), was 'processingElement'",
        "memory: {}|F.yaml, line 1, column 1: key must be a known one (nearest: memories), was"
            + " 'memory'",
        "element: {QueueDeph: 4}|F.yaml, line 1, column 11: key must be a known one (nearest:"
            + " queueDepth), was 'QueueDeph'",
        "queueDepth: 4|F.yaml, line 1, column 1: queueDepth must stand under element (keys are grouped), was at the top",
        "numbers: {queueDepth: 4}|F.yaml, line 1, column 11: queueDepth must stand under element"
            + " (keys are grouped), was under numbers",
        "element: {processingElements: 4}|F.yaml, line 1, column 11: processingElements must stand"
            + " at the top (keys are grouped), was under element",
        "processingElements: many|F.yaml, line 1, column 21: processingElements must be a whole"
            + " number in 1..1024 (processing elements (PEs)), was 'many'",
        "processingElements: 1.5|F.yaml, line 1, column 21: processingElements must be a whole"
            + " number in 1..1024 (processing elements (PEs)), was '1.5'",
        "processingElements: 010|F.yaml, line 1, column 21: processingElements must be a whole"
            + " number in 1..1024 (processing elements (PEs)), was '010'",
        "processingElements: 99999999999999999999|F.yaml, line 1, column 21: processingElements"
            + " must be a whole number in 1..1024 (processing elements (PEs)), was"
            + " '99999999999999999999'",
        "processingElements:|F.yaml, line 1, column 20: processingElements must be a whole number"
            + " in 1..1024 (processing elements (PEs)), was nothing",
        "processingElements: [4]|F.yaml, line 1, column 21: processingElements must be a whole"
            + " number in 1..1024 (processing elements (PEs)), was a list",
        "processingElements: {a: 4}|F.yaml, line 1, column 21: processingElements must be a whole"
            + " number in 1..1024 (processing elements (PEs)), was keys and values",
        "control: {resetKind: sync}|F.yaml, line 1, column 22: resetKind must be one of sync-high,"
            + " sync-low, async-high, async-low (whether the reset is synchronous or asynchronous, and active at 1 or at 0), was 'sync'",
        "element: {performanceCounters: 1}|F.yaml, line 1, column 32: performanceCounters must be"
            + " true or false (whether every element has its own counters), was '1'",
        "processingElements: 0|F.yaml, line 1, column 21: processingElements must lie in 1..1024"
            + " (an element address has at most 10 bits), was 0",
        "memories:|F.yaml, line 1, column 10: memories must hold keys and values (sparseRows,"
            + " pointers, pointerFormat, biases, activations, memoryPins, memoryProtection), was nothing",
        "memories: 5|F.yaml, line 1, column 11: memories must hold keys and values (sparseRows,"
            + " pointers, pointerFormat, biases, activations, memoryPins, memoryProtection), was '5'",
        "preset: small|F.yaml, line 1, column 9: preset must be one of tiny4, small16, eie64, eie128,"
            + " paper64, eie256 (nearest: small16), was 'small'",
        "preset: [eie64]|F.yaml, line 1, column 9: preset must be a preset's name, was a list",
        "4|F.yaml, line 1, column 1: file must hold keys and values (a configuration), was '4'",
        "[]|F.yaml, line 1, column 1: file must hold keys and values (a configuration), was a list",
        "numbers: {weightBits: 4|F.yaml, line 1, column 24: text must be YAML, but expected ',' or"
            + " '}', but got <stream end>",
      })
  void whatCannotBeAcceptedIsNamedWithItsPlace(String text, String message) {
    assertThatThrownBy(() -> ConfigFile.parse(text, "F.yaml"))
        .isInstanceOf(ConfigException.class)
        .hasMessage(message);
  }

  @Test
  void anEmptyTextIsNoConfiguration() {
    String message = "F.yaml: file must hold keys and values (a configuration), was empty";

    assertThatThrownBy(() -> ConfigFile.parse("", "F.yaml")).hasMessage(message);
    assertThatThrownBy(() -> ConfigFile.parse("# nothing\n", "F.yaml")).hasMessage(message);
  }

  @Test
  void aKeyIsGivenOnce() {
    assertThatThrownBy(() -> ConfigFile.parse("memories:\n  biases: 4\n  biases: 5\n", "F.yaml"))
        .hasMessage(
            "F.yaml, line 3, column 3: 'biases' must be given once (first in line 2), was given"
                + " again");
    assertThatThrownBy(
            () -> ConfigFile.parse("memories: {biases: 4}\nmemories: {biases: 4}\n", "F.yaml"))
        .hasMessage(
            "F.yaml, line 2, column 1: 'memories' must be given once (first in line 1), was given"
                + " again");
  }

  @Test
  void anAliasIsRefusedAndNeverExpanded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    for (int level = 1; level <= 40; level++) {
      bomb.append(
          String.format(
              Locale.ROOT, "a%d: &a%d [*a%d, *a%d]\n", level, level, level - 1, level - 1));
    }
    assertThatThrownBy(() -> ConfigFile.parse(bomb.toString(), "F.yaml"))
        .isInstanceOfSatisfying(
            ConfigException.class, refused -> assertThat(refused.problems()).hasSize(41));

    assertThatThrownBy(
            () ->
                ConfigFile.parse(
                    "processingElements: &n 4\nmemories: {biases: *n}\ncontrol: *n\n", "F.yaml"))
        .hasMessage(
            "F.yaml, line 2, column 20: biases must be a whole number in 1..65536 (accumulator"
                + " start values of one element), was an alias\n"
                + "F.yaml, line 3, column 10: control must hold keys and values (programLength,"
                + " codebooks, resetKind, testMode), was an alias");
  }

  @Test
  void aFileHoldsOneDocument() {
    assertThatThrownBy(
            () -> ConfigFile.parse("processingElements: 4\n---\nmemories: {}\n", "F.yaml"))
        .hasMessage(
            "F.yaml, line 3, column 1: file must hold one document (a configuration), was more");
  }

  @Test
  void deepNestingIsNoTrap() {
    assertThatThrownBy(() -> ConfigFile.parse("memories: " + "[".repeat(60_000), "F.yaml"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("F.yaml");
    assertThatThrownBy(() -> ConfigFile.parse("{".repeat(60_000), "F.yaml"))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith("F.yaml");
  }

  @Test
  void charactersThatYamlForbidsAreRefused() {
    assertThatThrownBy(() -> ConfigFile.parse("processingElements: \u0000\n", "F.yaml"))
        .isInstanceOf(ConfigException.class)
        .hasMessage("F.yaml: text must be YAML, but special characters are not allowed");
  }

  @Test
  void aLongKeyIsCutInTheMessage() {
    assertThatThrownBy(() -> ConfigFile.parse("x".repeat(100) + ": 4\n", "F.yaml"))
        .hasMessage(
            "F.yaml, line 1, column 1: key must be a known one (nearest: exchangeRows), was '"
                + "x".repeat(60)
                + "…'");
  }

  @Test
  void whatATerminalWouldActOnIsMadeVisible() {
    assertThatThrownBy(
            () -> ConfigFile.parse("processingElements: \"a\\nb\\u202e\\e[31m\"\n", "F.yaml"))
        .hasMessage(
            "F.yaml, line 1, column 21: processingElements must be a whole number in 1..1024"
                + " (processing elements (PEs)), was 'a\\nb\\u202e\\u001b[31m'");
  }

  @Test
  void aFileIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("F.yaml"), "preset: small16\n");

    assertThat(ConfigFile.read(file)).isEqualTo(Preset.SMALL16.config());
  }

  @Test
  void aFileThatCannotBeReadIsNamed() throws IOException {
    Path absent = folder.resolve("absent.yaml");
    assertThatThrownBy(() -> ConfigFile.read(absent))
        .isInstanceOf(ConfigException.class)
        .hasMessage(absent + ": file must exist (the configuration)");

    assertThatThrownBy(() -> ConfigFile.read(folder))
        .hasMessage(folder + ": configuration must be a file, was a folder");

    Path below = Files.writeString(folder.resolve("F.yaml"), "").resolve("below.yaml");
    assertThatThrownBy(() -> ConfigFile.read(below))
        .isInstanceOf(ConfigException.class)
        .hasMessageStartingWith(below + ": file must be readable, but " + below);

    Path binary = Files.write(folder.resolve("binary.yaml"), new byte[] {(byte) 0xff, 0});
    assertThatThrownBy(() -> ConfigFile.read(binary))
        .hasMessage(binary + ": file must be text in UTF-8, was not");

    Path absurd = Files.write(folder.resolve("absurd.yaml"), new byte[ConfigFile.LONGEST + 1]);
    assertThatThrownBy(() -> ConfigFile.read(absurd))
        .hasMessage(absurd + ": file must have at most 65536 bytes (a configuration), was longer");
  }

  @Test
  void aFileCutAnywhereIsReadOrRefusedWithItsName() {
    String whole = ConfigFile.text(Preset.PAPER64.config());

    for (int length = 0; length < whole.length(); length++) {
      String cut = whole.substring(0, length);
      try {
        assertThat(ConfigFile.parse(cut, "F.yaml").hash()).hasSize(64);
      } catch (ConfigException refused) {
        assertThat(refused.problems())
            .allMatch(
                problem -> problem.startsWith("F.yaml") || problem.startsWith("preset eie64"));
      }
    }
  }
}
