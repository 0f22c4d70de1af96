// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnergyEstimateTest {
  private static final EieConfig PAPER = Preset.PAPER64.config();

  @TempDir private Path folder;

  @Test
  void everyAccessCountsOnce() {
    AccessCounts counts = new AccessCounts(10, 128, 100, 20, 30, 5, 0);
    EnergyEstimate energy = EnergyEstimate.of(PAPER, counts, new EnergyTable(0.1, 3.1, 5, 1, 2));

    // 64 bits of 128 KB: 5 * 2 * sqrt(4); 17 bits of 8192 words: 5 * 17/32 * sqrt(17 KB / 32 KB).
    assertThat(energy.sparseMatrix()).isEqualTo(20 * 20.0);
    assertThat(energy.pointers())
        .isCloseTo(30 * 2 * 5 * 17 / 32.0 * Math.sqrt(17 / 32.0), within(1e-9));
    assertThat(energy.activations()).isEqualTo(5 * 5 * 0.5 * Math.sqrt(2 / 32.0));
    assertThat(logic(energy, "queues")).isEqualTo(128 * 2 * 31 / 32.0);
    assertThat(logic(energy, "registers")).isEqualTo(100 * 1.5);
    assertThat(logic(energy, "arithmetic")).isCloseTo(100 * (3.1 / 4 + 0.05), within(1e-9));
    assertThat(logic(energy, "clock")).isEqualTo(10 * 64 * 2.0);
    assertThat(energy.total())
        .isCloseTo(
            energy.sparseMatrix()
                + energy.pointers()
                + energy.activations()
                + logic(energy, "queues")
                + logic(energy, "registers")
                + logic(energy, "arithmetic")
                + logic(energy, "clock"),
            within(1e-9));
  }

  private static double logic(EnergyEstimate energy, String name) {
    return energy.logic().stream()
        .filter(term -> term.name().equals(name))
        .findFirst()
        .orElseThrow()
        .picojoules();
  }

  /** Read, registered twice beside each other, written; added once. */
  @Test
  void aSumOfTheRingTakesFourRegistersAndAnAdder() {
    AccessCounts counts = new AccessCounts(0, 0, 0, 0, 0, 0, 10);
    EnergyEstimate energy = EnergyEstimate.of(PAPER, counts, new EnergyTable(0.1, 3.1, 5, 1, 2));

    assertThat(logic(energy, "registers")).isEqualTo(10 * 4 * 0.5);
    assertThat(logic(energy, "arithmetic")).isCloseTo(10 * 0.05, within(1e-9));
    assertThat(energy.total()).isCloseTo(20.5, within(1e-9));
  }

  @Test
  void thePapersElementTakesAboutHalfOfWhatThePaperMeasured() {
    // Steady state of section IV: per cycle an entry, every 8 cycles a row, a column and its
    // pointers.
    AccessCounts cycle = new AccessCounts(8, 1, 8, 1, 1, 0, 0);
    EieConfig one = PAPER.toBuilder().processingElements(1).build();

    double perCycle =
        EnergyEstimate.of(one, new AccessCounts(8, 1, 8, 1, 1, 0, 0), EnergyTable.PAPER).total()
            / 8;

    assertThat(perCycle).isBetween(0.5 * 9.157 / 0.8, 0.9 * 9.157 / 0.8);
    assertThat(cycle.plus(cycle).dividedBy(2)).isEqualTo(cycle);
  }

  @Test
  void theReadsOfFc8AreThoseOfTheSimulator() {
    // AlexNet FC8 at 64 elements, one 64-bit port: 100,900 rows and 112,640 pairs of pointers.
    AccessCounts counts =
        AccessCounts.ofLayer(PAPER, 4096, 1000, 1_051_032 / 4_096_000.0, 1760 / 4096.0);

    assertThat(counts.columns()).isCloseTo(64 * 1760, within(1e-9));
    assertThat(counts.pointerReads()).isCloseTo(112_640, within(1e-6));
    assertThat(counts.sparseReads()).isBetween(0.93 * 100_900, 1.07 * 100_900);
    assertThat(counts.macs()).isBetween(0.99 * 453_748, 1.01 * 453_748);
    assertThat(counts.cycles()).isCloseTo(counts.macs() / 64, within(1e-9));
    assertThat(AccessCounts.ofLayer(PAPER, 4096, 64, 0.01, 0.5).cycles()).isEqualTo(2048);
  }

  @Test
  void aTableReplacesWhatItNames() throws IOException {
    Path file = Files.writeString(folder.resolve("table.yaml"), "sramRead32: 2.5\nadd32: 0\n");

    assertThat(EnergyTable.read(file)).isEqualTo(new EnergyTable(0, 3.1, 2.5, 1, 2.34));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add32: -1          | table.yaml: add32 must be a number in 0..1e9 (in pJ), was '-1'",
        "add32: much        | table.yaml: add32 must be a number in 0..1e9 (in pJ), was 'much'",
        "add32: 1.0e+999    | table.yaml: add32 must be a number in 0..1e9 (in pJ), was '1.0e+999'",
        "adder: 1           | table.yaml: key must be one of add32, multiply32, sramRead32, registerAccess32, elementCycle, was 'adder'",
        "{adder: 1, add32: -1} | table.yaml: key must be one of add32, multiply32, sramRead32, registerAccess32, elementCycle, was 'adder'; add32 must be a number in 0..1e9 (in pJ), was '-1'",
        "- 1                | table.yaml must hold keys and values (add32, multiply32, sramRead32, registerAccess32, elementCycle), held none",
        "''                 | table.yaml must hold keys and values (add32, multiply32, sramRead32, registerAccess32, elementCycle), held none",
      })
  void whatIsNoTableIsRefused(String text, String message) {
    assertThatThrownBy(() -> EnergyTable.of("table.yaml", text))
        .isInstanceOf(UserException.class)
        .hasMessage(message);
  }

  @Test
  void whatIsNoYamlIsRefused() {
    assertThatThrownBy(() -> EnergyTable.of("table.yaml", "add32: [1"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("table.yaml must be YAML, is none: ");
  }

  @Test
  void aFileThatCannotBeATableIsRefused() throws IOException {
    Path missing = folder.resolve("none.yaml");
    Path large = Files.write(folder.resolve("large.yaml"), new byte[65537]);

    assertThatThrownBy(() -> EnergyTable.read(missing))
        .isInstanceOf(UserException.class)
        .hasMessage(missing + " must be readable, failed: no such file or directory");
    assertThatThrownBy(() -> EnergyTable.read(large))
        .isInstanceOf(UserException.class)
        .hasMessage(large + " must be a table of energies of at most 65536 bytes, has more");
  }
}
