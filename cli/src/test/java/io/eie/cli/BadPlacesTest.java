// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Outputs that cannot be written where they should go: told before any work, nothing changed. */
class BadPlacesTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output", "--output-raw", "--report"})
  void aFolderInTheWayIsRefused(String option) {
    refused(3, folder + " must be a file, was a folder", option, folder.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--output", "--output-raw", "--report"})
  void aFolderThatIsMissingIsRefused(String option) {
    String file = data.file("no/file");

    refused(3, file + " must lie in an existing folder, was in " + data.file("no"), option, file);
  }

  @Test
  void aFileIsNoFolder() {
    String file = data.inputs() + "/y.npy";

    refused(3, file + " must lie in an existing folder, was in " + data.inputs(), "--output", file);
  }

  @Test
  void aFolderThatTakesNoFilesIsRefused() {
    Path readOnly = Path.of("/proc");
    assumeThat(readOnly).isDirectory();

    refused(
        3,
        "/proc/y.npy must be writable, failed: no such file or directory",
        "--output",
        "/proc/y.npy");
  }

  @Test
  void anInputIsNotWrittenOver() throws Exception {
    byte[] before = Files.readAllBytes(data.inputs());
    String input = data.inputs().toString();

    refused(
        2,
        "--output must be another file than --input (it would be written over), was " + input,
        "--output",
        input);
    assertThat(data.inputs()).hasBinaryContent(before);
  }

  @Test
  void anInputIsKnownUnderAnotherName() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), data.compiled());

    refused(
        2,
        "--report must be another file than MODEL (it would be written over), was " + link,
        "--report",
        link.toString());
    assertThat(link).isSymbolicLink();
  }

  @Test
  void twoOutputsAreTwoFiles() {
    String file = data.file("y.npy");

    refused(
        2,
        "--output-raw must be another file than --output (it would be written over), was "
            + data.file("./y.npy"),
        "--output",
        file,
        "--output-raw",
        data.file("./y.npy"));
  }

  @Test
  void aPipeTakesTheReportAndStays() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path read = folder.resolve("read.json");
    Process reader =
        new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();

    CommandRun run = estimate("--report", pipe.toString());

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(reader.waitFor()).isZero();
    assertThat(Files.readString(read)).startsWith("{").endsWith("}\n");
    assertThat(Files.isRegularFile(pipe)).isFalse();
  }

  @Tag("nightly")
  @Test
  void aWaveformIsNoPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    CommandRun run =
        CommandRun.eie(
            "simulate",
            data.compiled().toString(),
            "--input",
            data.inputs().toString(),
            "--wave",
            pipe.toString());

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                3, "", "eie simulate: " + pipe + " must be a file, was a pipe or a device\n"));
  }

  @Test
  void aModelIsNamedLikeOne() {
    CommandRun run =
        CommandRun.eie("compile", data.network().toString(), "--out", data.network().toString());

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie compile: --out must name a file F.eie (other verbs recognise a model by this name),"
                    + " was "
                    + data.network()
                    + "\n"));
  }

  @Test
  void namesMayHoldBlanksAndAnyLetters() throws Exception {
    Path model = Files.move(data.compiled(), folder.resolve("mein Netz µ 網.eie"));

    CommandRun run =
        CommandRun.eie(
            "estimate",
            model.toString(),
            "--input",
            data.inputs().toString(),
            "--output",
            data.file("Ausgänge 1.npy"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("Ausgänge 1.npy")).isNotEmptyFile();
  }

  @SmokeShard(of = 3)
  @Test
  void verilogIsNotWrittenBelowAFile() {
    String place = data.inputs() + "/rtl";

    assertThat(CommandRun.eie("generate", "--preset", "tiny4", "--out", place))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie generate: "
                    + place
                    + " must be writable, failed: "
                    + data.inputs()
                    + " is a file\n"));
  }

  @Test
  void verilogIsNotWrittenToALinkToNothing() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("rtl"), folder.resolve("nothing"));

    assertThat(CommandRun.eie("generate", "--preset", "tiny4", "--out", link.toString()))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie generate: "
                    + link
                    + " must be a folder or not exist (the Verilog goes into it), was a link to a missing file\n"));
    assertThat(link).isSymbolicLink();
  }

  @Test
  void verilogIsReadOnlyFromAFolderOfOurs() throws Exception {
    refusedVerilog(
        folder.resolve("none"),
        folder.resolve("none/manifest.json")
            + " must be a readable text file of a generated design (--rtl names the folder), was"
            + " not: no such file or directory");
    refusedVerilog(
        data.inputs(),
        data.inputs().resolve("manifest.json")
            + " must be a readable text file of a generated design (--rtl names the folder), was"
            + " not: Not a directory");
    Files.writeString(folder.resolve("manifest.json"), "[]");
    refusedVerilog(
        folder,
        folder.resolve("manifest.json")
            + " must be a JSON object, was array '[]' (eie generate writes it; --rtl names its"
            + " folder)");
    Files.writeString(
        folder.resolve("manifest.json"),
        "{\"configHash\": \"none\", \"prefix\": \"Eie\", \"files\": [\"a.v\"]}");
    refusedVerilog(
        folder,
        folder
            + " must be generated for the configuration of the model (hash "
            + Preset.TINY4.config().hash()
            + "), was for 'none'");
  }

  private void refusedVerilog(Path rtl, String message) {
    assertThat(
            CommandRun.eie(
                "simulate",
                data.compiled().toString(),
                "--input",
                data.inputs().toString(),
                "--rtl",
                rtl.toString()))
        .isEqualTo(new CommandRun(2, "", "eie simulate: " + message + "\n"));
  }

  private void refused(int exitCode, String message, String... options) {
    data.compiled();
    data.inputs();
    String[] before = folder.toFile().list();

    assertThat(estimate(options))
        .isEqualTo(new CommandRun(exitCode, "", "eie estimate: " + message + "\n"));
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder(before);
  }

  private CommandRun estimate(String... options) {
    return CommandRun.eie(
        Stream.concat(
                Stream.of(
                    "estimate", data.compiled().toString(), "--input", data.inputs().toString()),
                Stream.of(options))
            .toArray(String[]::new));
  }
}
