// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.cli.output.ExitCode;
import io.eie.compiler.numpy.NpyWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Input that is nearly right, or right for another program: nothing of it is lost, changed or taken
 * for something else in silence.
 */
class OddInputTest {
  private static final String COORDINATE = "%%MatrixMarket matrix coordinate real general\n";

  private static final Path CELLS = Path.of("/usr/share/qflow/tech/osu018/osu018_stdcells.lib");

  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
    data.network();
    data.inputs();
  }

  private CommandRun estimate(String network, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "estimate",
                data.file(network),
                "--preset",
                "tiny4",
                "--input",
                data.file("x.npy"),
                "--output",
                data.file("y.npy")));
    arguments.addAll(Arrays.asList(more));
    return CommandRun.eie(arguments.toArray(String[]::new));
  }

  private void refused(CommandRun run, String message) {
    assertThat(run.err()).contains(message);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USER);
    assertThat(run.out()).isEmpty();
    assertThat(folder.resolve("y.npy")).doesNotExist();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** Each of them was read as if it were not there. */
  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u001a", "\u0001"})
  void controlCharactersAreNoBlanks(String character) throws IOException {
    write("a.mtx", COORDINATE + "3 4 1\n1 1 1" + character + "\n");
    refused(estimate("a.mtx"), "a.mtx:3: expected value (a finite number), found '1\\u00");
    write("a.mtx", COORDINATE + "3 4 1\n1" + character + "1 1\n");
    refused(estimate("a.mtx"), "a.mtx:3: expected row in 1..3, found '1\\u00");
    write("a.smtx", "3, 4, 2\n0 1 1 2\n0" + character + "1\n");
    refused(estimate("a.smtx"), "a.smtx:3: expected column of non-zero 0 in 0..3, found '0\\u00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "complex general|1 1 1 0|:1: expected one of [real, double, integer, unsigned-integer, pattern]",
        "real hermitian|1 1 1|:1: expected one of [general, symmetric, skew-symmetric], found 'hermitian'",
        "float general|1 1 1|:1: expected one of [real, double",
        "real general|0 1 1|:3: expected row in 1..4, found '0'",
        "real general|1 5 1|:3: expected column in 1..4, found '5'",
        "real general|1.0 1 1|:3: expected row in 1..4, found '1.0'",
        "real general|1 1 1,5|:3: expected the end of the line, found '5'",
        "real general|1 1 1 % one|:3: expected the end of the line, found '%'",
        "real general|1 1 1e39|:3: expected value (a number of at most 3.4e38, the range of float32), found '1e39'",
        "integer general|1 1 -1e300|:3: expected value (a number of at most 3.4e38, the range of float32)",
        "integer general|1 1 1.5|:3: expected value (a whole number), found '1.5'",
        "unsigned-integer general|1 1 -1|:3: expected value (a whole number from 0), found '-1'",
        "real general|1 1 \u0661|:3: expected value (a finite number), found '\u0661'",
        "pattern general|1 1 1|:3: expected the end of the line, found '1'",
      })
  void matricesOfOtherKinds(String kind, String entry, String message) throws IOException {
    write("a.mtx", "%%MatrixMarket matrix coordinate " + kind + "\n4 4 1\n" + entry + "\n");
    refused(estimate("a.mtx"), "a.mtx" + message);
  }

  /** Beyond float32 the error of the weights overflowed, and eie called itself faulty. */
  @Test
  void numbersBeyondFloat32() throws IOException {
    write("a.mtx", "%%MatrixMarket matrix array real general\n1 4\n1\n1e308\n1\n1\n");
    refused(estimate("a.mtx"), "expected value (a number of at most 3.4e38");
    NpyWriter.write(
        folder.resolve("a.npy"), new float[] {Float.MAX_VALUE, -Float.MAX_VALUE, 1, 1}, 1, 4);
    assertThat(estimate("a.npy").exitCode()).isEqualTo(ExitCode.SUCCESS);
    Files.delete(folder.resolve("y.npy"));
    refused(
        estimate("fc.npy", "--input-scale", "1e39"),
        "x.npy: expected a number of at most 3.4e38, the range of float32, found 1.0E39 in vector 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "- {weights: fc.npy, name: &n one}#- {weights: fc.npy, name: *n}|:2: expected YAML, found none (a value must be written out, was the alias 'n')",
        "- {weights: &w fc.npy}#- {weights: *w}|:2: expected YAML, found none (a value must be written out",
        "- &l {weights: fc.npy}#- {<<: *l}|:2: expected YAML, found none (keys must be written out",
        "- {weights: fc.npy}#---#- {weights: fc.npy}|:3: expected YAML, found none (it must be one document",
        "- {weights: fc.npy}#...#---#- {weights: fc.npy}|:4: expected YAML, found none (it must be one document",
        "- {weights: fc.npy, weights: other.npy}|:1: expected YAML, found none (each key must be given once",
        "- {weights: !include fc.npy}|:1: expected YAML, found none (a value must be plain, was tagged 'include')",
        "- {weights: fc.npy, name: }|: expected text as name of layer 1, found nothing",
        "- {weights: fc.npy, name: null}|: expected text as name of layer 1, found nothing",
        "- {weights: [fc.npy]}|: expected text as weights of layer 1, found a list",
        "- {weights: {a: b}}|: expected text as weights of layer 1, found keys and values",
        "- {weights: fc.npy, activation: true}|: expected activation relu or identity of layer 1, found 'true'",
        "- {weights: fc.npy, name: 1:30}|layer name must be letters",
      })
  void listsOfLayers(String text, String message) throws IOException {
    write("a.yaml", text.replace('#', '\n'));
    refused(estimate("a.yaml"), message);
  }

  /** YAML's own reading of them would be 8, 1.1, 1000 and true. */
  @ParameterizedTest
  @ValueSource(strings = {"010", "1.10", "1_000", "True"})
  void namesStayAsTheyAreWritten(String name) throws IOException {
    write("a.yaml", "- {weights: fc.npy, name: " + name + "}\n");
    CommandRun run = estimate("a.yaml", "--json");
    assertThat(run.exitCode()).isEqualTo(ExitCode.SUCCESS);
    assertThat(run.out()).contains("\"name\" : \"" + name + "\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "add32: 1#add32: 2|each key must be given once, was given twice: 'add32'",
        "add32: 1#---#add32: 2|it must be one document",
        "add32: &a 1#multiply32: *a|a value must be written out, was the alias 'a'",
        "add32: 0x10|add32 must be a number in 0..1e9 (in pJ), was '0x10'",
        "add32: 1_0|add32 must be a number in 0..1e9 (in pJ), was '1_0'",
        "add32: .inf|add32 must be a number in 0..1e9 (in pJ), was '.inf'",
        "add32: 1e999|add32 must be a number in 0..1e9 (in pJ), was '1e999'",
        "add32: -1|add32 must be a number in 0..1e9 (in pJ), was '-1'",
        "add32: true|add32 must be a number in 0..1e9 (in pJ), was 'true'",
        "add32: [1]|add32 must be a number in 0..1e9 (in pJ), was '[\"1\"]'",
      })
  void tablesOfEnergies(String text, String message) throws IOException {
    write("e.yaml", text.replace('#', '\n'));
    refused(
        CommandRun.eie(
            "explain", "--preset", "tiny4", "--estimate", "--energy", data.file("e.yaml")),
        message);
  }

  @Test
  void aTableOfEnergiesIsTextInUtf8() throws IOException {
    Files.write(
        folder.resolve("e.yaml"), "add32: 1 # \u00e9".getBytes(StandardCharsets.ISO_8859_1));
    refused(
        CommandRun.eie(
            "explain", "--preset", "tiny4", "--estimate", "--energy", data.file("e.yaml")),
        "e.yaml must be text in UTF-8, was not");
  }

  /** Java's parser takes all of the first, some of the second. */
  @ParameterizedTest
  @ValueSource(
      strings = {"0x1p3", "1f", "1d", " 1", "1 ", "NaN", "Infinity", "1e999", "\u0661", ""})
  void numbersOfOptions(String number) {
    refused(estimate("fc.npy", "--input-scale", number), "--input-scale must be a number, was '");
    refused(
        CommandRun.eie("synth", "--preset", "tiny4", "--clock", number),
        "--clock must be a number, was '");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0661",
        "\uff11",
        "0x1",
        "1.0",
        " 1",
        "1L",
        "1e1",
        "99999999999999999999",
        "--1"
      })
  void wholeNumbersOfOptions(String number) {
    refused(
        CommandRun.eie(
            "simulate", data.file("fc.npy"), "--input", data.file("x.npy"), "--from=" + number),
        "--from must be a whole number, was '");
    refused(
        CommandRun.eie("synth", "--preset", "tiny4", "--scaling=1," + number),
        "--scaling must be a whole number, was '");
    refused(
        CommandRun.eie("synth", "--preset", "tiny4", "--equivalence", "--proof-limit=" + number),
        "--proof-limit must be a whole number, was '");
  }

  /** What follows from the number of outputs is said before rows are placed. */
  @Test
  void startValuesThatDoNotFit() {
    NpyWriter.write(folder.resolve("b.npy"), new float[] {1, 2, 3}, 3);
    refused(
        estimate(
            "fc.npy",
            "--bias",
            data.file("b.npy"),
            "--pes",
            "1",
            "--set",
            "biases=1",
            "--set",
            "exchangeRows=1"),
        "model 'fc' does not fit: biases must be at least 3 (start values of every PE), was 1;"
            + " smallest change that makes it fit: --set biases=3 (or --fit)");
    NpyWriter.write(folder.resolve("b.npy"), new float[] {0, 0, 0}, 3);
    assertThat(
            estimate(
                    "fc.npy",
                    "--bias",
                    data.file("b.npy"),
                    "--pes",
                    "1",
                    "--set",
                    "biases=1",
                    "--set",
                    "exchangeRows=1")
                .exitCode())
        .isEqualTo(ExitCode.SUCCESS);
  }

  @ParameterizedTest
  @CsvSource({
    "--clock, 1e7, at most 1000000 (in MHz)",
    "--clock, 1e-300, the clock period must lie in 0.001..1000000",
    "--input-delay, 1e300, the input delay must lie in 0..1000000 (in ns)",
    "--uncertainty, -1, the clock uncertainty must lie in 0..1000000 (in ns)",
    "--sram-large, 1e300, clock-to-data times must be 0..1000000 ns",
    "--sram-setup, 1e300, the memories' setup time must be 0..1000000 ns"
  })
  void timesThatNoToolCanCount(String option, String value, String message) {
    assumeThat(CELLS).as("Debian's cells are installed").exists();
    refused(
        CommandRun.eie("synth", "--preset", "tiny4", "--top", "RangeQueue", option, value),
        message);
  }
}
