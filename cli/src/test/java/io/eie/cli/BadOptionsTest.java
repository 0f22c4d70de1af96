// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options that say nothing, too much or nonsense: one message each, exit code 2. */
class BadOptionsTest {
  private static final String PES_RANGE =
      "processingElements must lie in 1..1024 (an element address has at most 10 bits), was ";
  private static final String PES_NUMBER =
      "processingElements must be a whole number in 1..1024 (processing elements (PEs)), was ";

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1025", "-1"})
  void aCountOfElementsOutsideTheRangeIsRefused(String count) {
    refused("explain", "--pes " + count + ": " + PES_RANGE + count, "--pes", count);
    refused("demo", "--pes " + count + ": " + PES_RANGE + count, "--pes", count);
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "1.5", "", "0x10", "99999999999"})
  void aCountOfElementsThatIsNoneIsRefused(String count) {
    refused("explain", "--pes " + count + ": " + PES_NUMBER + "'" + count + "'", "--pes", count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "foo=1; key must name a parameter (nearest: biases), was 'foo'",
        "queueDept=1; key must name a parameter (nearest: queueDepth), was 'queueDept'",
        "=3; key must name a parameter (nearest: biases), was ''",
        "queueDepth; assignment must be written key=value, was without '='",
        "queueDepth=0; queueDepth must lie in 1..256 (usable entries of the activation queue), was 0",
        "queueDepth=1=2; queueDepth must be a whole number in 1..256 (usable entries of the activation queue), was '1=2'",
        "sparseRowBits=63; sparseRowBits must be one of 16, 32, 64, 128, 256, 512 (a row holds at least one entry of any format and divides into host words), was 63",
        "entriesPerCycle=3; entriesPerCycle must be one of 1, 2, 4, 8 (multipliers of one element), was 3",
        "sparseRows=2; sparseRows must be at least 9 (a column of rowsPerElement = 64 entries, 8 to a row, must not fill the memory), was 2"
      })
  void aBadAssignmentIsRefused(String assignment, String message) {
    refused("explain", "--set '" + assignment + "': " + message, "--set", assignment);
  }

  @Test
  void everythingThatCannotBeReadIsToldAtOnce() {
    refused(
        "explain",
        "preset must be one of tiny4, small16, eie64, eie128, paper64, eie256 (nearest: tiny4), was 'x'\n"
            + "--pes few: "
            + PES_NUMBER
            + "'few'\n"
            + "--set 'foo=1': key must name a parameter (nearest: biases), was 'foo'",
        "--preset",
        "x",
        "--pes",
        "few",
        "--set",
        "foo=1");
  }

  @Test
  void theLaterAssignmentWins() {
    CommandRun later = CommandRun.eie("explain", "--set", "queueDepth=3", "--set", "queueDepth=4");

    assertThat(later).isEqualTo(CommandRun.eie("explain", "--set", "queueDepth=4"));
  }

  @ParameterizedTest
  @CsvSource({
    "--tolerance, near, --tolerance must be a number",
    "--input-scale, large, --input-scale must be a number",
    "--output, '', --output must be a path"
  })
  void aValueOfAnotherKindIsRefused(String option, String value, String message) {
    misused(
        "estimate",
        message + ", was '" + value + "'",
        data.compiled().toString(),
        "--input",
        data.inputs().toString(),
        option,
        value);
  }

  @ParameterizedTest
  @CsvSource({"-1, -1.0", "-1e-9, -1.0E-9"})
  void aToleranceMustBeADistance(String tolerance, String shown) {
    refused(
        "estimate",
        "--tolerance must be at least 0 and go with --expect (it is the largest allowed difference), was "
            + shown,
        data.compiled().toString(),
        "--input",
        data.inputs().toString(),
        "--expect",
        data.outputs().toString(),
        "--tolerance",
        tolerance);
  }

  @ParameterizedTest
  @CsvSource({"5, 3, 5 and 3", "-1, , -1 and the end", "4, 4, 4 and 4"})
  void aWaveformNeedsCyclesInOrder(String from, String to, String shown) {
    String[] command = {
      data.compiled().toString(),
      "--input",
      data.inputs().toString(),
      "--wave",
      data.file("x.fst"),
      "--from",
      from
    };

    refused(
        "simulate",
        "--from and --to must name cycles 0 <= from < to (the part that is recorded), were "
            + shown,
        to == null ? command : concat(command, "--to", to));
  }

  @Test
  void aCycleMustBeAWholeNumber() {
    misused(
        "simulate",
        "--from must be a whole number, was '1e3'",
        data.compiled().toString(),
        "--input",
        data.inputs().toString(),
        "--from",
        "1e3");
  }

  @Test
  void anEngineMustBeAKnownOne() {
    misused(
        "simulate",
        "--engine must be one of rtl, model, golden, was 'fpga'",
        data.compiled().toString(),
        "--input",
        data.inputs().toString(),
        "--engine",
        "fpga");
  }

  @Test
  void anEngineIsKnownInAnyCase() {
    CommandRun run =
        CommandRun.eie(
            "simulate",
            data.compiled().toString(),
            "--input",
            data.inputs().toString(),
            "--engine",
            "GOLDEN");

    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  @Test
  void anOptionIsGivenOnce() {
    misused("explain", "--pes must be given once, was given again", "--pes", "1", "--pes", "2");
  }

  @Test
  void aModelIsGivenOnce() {
    misused(
        "compile",
        "Unmatched argument at index 2: 'b.npy'",
        "a.npy",
        "b.npy",
        "--out",
        data.file("o.eie"));
  }

  @Test
  void optionsAndModelComeInAnyOrder() {
    String model = data.compiled().toString();
    String inputs = data.inputs().toString();

    assertThat(CommandRun.eie("estimate", "--input", inputs, model))
        .isEqualTo(CommandRun.eie("estimate", model, "--input", inputs));
  }

  @Test
  void aRowMappingMustBeAKnownOne() {
    refused(
        "compile",
        "row mapping must be one of interleaved, balanced, was 'random'",
        data.network().toString(),
        "--row-mapping",
        "random",
        "--out",
        data.file("o.eie"));
  }

  private static void refused(String verb, String message, String... args) {
    assertThat(CommandRun.eie(concat(new String[] {verb}, args)))
        .isEqualTo(new CommandRun(2, "", "eie " + verb + ": " + message + "\n"));
  }

  private static void misused(String verb, String message, String... args) {
    refused(verb, message + "\n'eie " + verb + " --help' shows its options.", args);
  }

  private static String[] concat(String[] first, String... second) {
    return Stream.concat(Stream.of(first), Stream.of(second)).toArray(String[]::new);
  }
}
