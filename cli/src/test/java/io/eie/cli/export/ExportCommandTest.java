// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.cli.DataFolder;
import io.eie.compiler.image.DriverImage;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFile;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  @TempDir private Path folder;
  private DataFolder data;

  @BeforeEach
  void dataFolder() {
    data = new DataFolder(folder);
  }

  @Test
  void aModelBecomesAnImage() throws Exception {
    Path file = data.compiled();
    CompiledModel model = ModelFile.read(file);
    byte[] image = DriverImage.of(model);

    CommandRun run = CommandRun.eie("export", file.toString(), "--out", data.file("fc.bin"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(folder.resolve("fc.bin")).hasBinaryContent(image);
    assertThat(run.out())
        .startsWith(data.file("fc.bin") + ": ")
        .contains(", 1 segment, ", ", 2 buffers for each of input and output, CRC-32 ")
        .endsWith(", configuration " + Preset.TINY4.config().hash() + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "C"})
  void aModelBecomesASourceFile(String format) throws Exception {
    CommandRun run =
        CommandRun.eie(
            "export",
            data.compiled().toString(),
            "--format",
            format,
            "--out",
            data.file("fc.c"),
            "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode document = new ObjectMapper().readTree(run.out());
    byte[] image = DriverImage.of(ModelFile.read(folder.resolve("fc.eie")));
    assertThat(document.get("file").asText()).isEqualTo(data.file("fc.c"));
    assertThat(document.get("array").asText()).isEqualTo("eie_model_fc");
    assertThat(document.get("bytes").asInt()).isEqualTo(image.length);
    assertThat(document.get("segments").asInt()).isEqualTo(1);
    assertThat(document.get("vectorBuffers").asInt()).isEqualTo(2);
    assertThat(document.get("checksum").asText())
        .isEqualTo(String.format("%08x", DriverImage.checksum(image)));
    assertThat(document.get("configHash").asText()).isEqualTo(Preset.TINY4.config().hash());
    assertThat(Files.readString(folder.resolve("fc.c")))
        .contains("const size_t eie_model_fc_bytes = " + image.length + ";");
  }

  @Test
  void aNetworkIsCompiledOnTheWay() throws Exception {
    Path model = data.compiled();

    CommandRun run =
        CommandRun.eie(
            "export",
            data.network().toString(),
            "--preset",
            "tiny4",
            "--calibrate",
            data.inputs().toString(),
            "--out",
            data.file("fc.bin"));

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("fc.bin")).hasBinaryContent(DriverImage.of(ModelFile.read(model)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 8})
  void asManyBuffersAsAskedForAreReserved(int buffers) throws Exception {
    CommandRun run = exportWithBuffers(buffers);

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(document.get("vectorBuffers").asInt()).isEqualTo(buffers);
  }

  @Test
  void nineBuffersAreRefused() {
    CommandRun run = exportWithBuffers(9);

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie export: vector buffers must lie in 1..8 (buffers of a direction), was 9\n"));
    assertThat(folder.resolve("fc.bin")).doesNotExist();
  }

  private CommandRun exportWithBuffers(int buffers) {
    return CommandRun.eie(
        "export",
        data.network().toString(),
        "--preset",
        "tiny4",
        "--vector-buffers",
        Integer.toString(buffers),
        "--out",
        data.file("fc.bin"),
        "--json");
  }

  @Test
  void aFormatMustBeAKnownOne() {
    assertThat(
            CommandRun.eie(
                "export", data.compiled().toString(), "--format", "elf", "--out", data.file("f")))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie export: --format must be one of bin, c, was 'elf'\n"
                    + "'eie export --help' shows its options.\n"));
  }

  @Test
  void theModelIsNotWrittenOver() throws Exception {
    String model = data.compiled().toString();
    byte[] before = Files.readAllBytes(Path.of(model));

    assertThat(CommandRun.eie("export", model, "--out", model))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie export: --out must be another file than MODEL (it would be written over), was "
                    + model
                    + "\n"));
    assertThat(Path.of(model)).hasBinaryContent(before);
  }

  @Test
  void anotherConfigurationIsRefused() {
    String model = data.compiled().toString();

    CommandRun run =
        CommandRun.eie("export", model, "--preset", "small16", "--out", data.file("fc.bin"));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "eie export: "
                + model
                + " must run on the configuration that it was compiled for (hash "
                + Preset.TINY4.config().hash());
    assertThat(folder.resolve("fc.bin")).doesNotExist();
  }

  @Test
  void aDamagedModelLeavesTheOldImage() throws Exception {
    Path model = data.compiled();
    Path image = Files.writeString(folder.resolve("fc.bin"), "old");
    Files.writeString(model, "no archive");

    CommandRun run = CommandRun.eie("export", model.toString(), "--out", image.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("eie export: " + model + ": expected a model file");
    assertThat(image).hasContent("old");
  }
}
