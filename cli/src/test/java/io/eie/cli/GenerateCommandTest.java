// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
  @TempDir private Path folder;

  @Test
  void aFolderOfVerilogIsWritten() throws Exception {
    Path out = folder.resolve("rtl");

    CommandRun run =
        CommandRun.eie("generate", "--preset", "tiny4", "--out", out.toString(), "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    JsonNode document = new ObjectMapper().readTree(run.out());
    assertThat(document.get("top").asText()).isEqualTo("Eie");
    assertThat(document.get("configHash").asText()).isEqualTo(Preset.TINY4.config().hash());
    assertThat(document.get("files"))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(out.resolve(name.asText())).isRegularFile());
  }

  @Test
  void twoLinesSayWhatWasWritten() {
    Path out = folder.resolve("rtl");

    assertThat(
            CommandRun.eie("generate", "--pes", "1", "--preset", "tiny4", "--out", out.toString())
                .out())
        .matches(
            "(?s)"
                + out
                + ": \\d+ modules, top Eie, processing elements: 1, configuration [0-9a-f]{64}\n"
                + "for flows: constraints/, memories/, flows/, eie.core, Bender.yml, component.xml;"
                + " commands in flows/README.md\n");
    for (String file : List.of("eie.core", "Bender.yml", "component.xml", "flows/README.md")) {
      assertThat(out.resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void thePrefixBeginsEveryModulesName() {
    Path out = folder.resolve("rtl");

    CommandRun run =
        CommandRun.eie(
            "generate", "--preset", "tiny4", "--prefix", "Foo", "--out", out.toString(), "--json");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("\"top\" : \"Foo\"", Preset.TINY4.config().hash());
    assertThat(out.resolve("Foo.v")).content().contains("module Foo (", "FooElementArray u_");
    assertThat(out.resolve("FooAccumulators.v")).content().contains("module FooAccumulators (");
  }

  @Test
  void aPrefixThatIsNoNameIsRefused() {
    Path out = folder.resolve("rtl");

    assertThat(CommandRun.eie("generate", "--prefix", "3D", "--out", out.toString()))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie generate: the prefix of module names must be a Verilog identifier of letters,"
                    + " digits and underscores that begins with no digit and is no keyword, of at"
                    + " most 64 characters (it is the name of the top module), was '3D'\n"));
    assertThat(out).doesNotExist();
  }

  @Test
  void aFolderWithSomethingElseIsLeftAlone() throws Exception {
    Path thesis = Files.writeString(folder.resolve("thesis.txt"), "forty pages");

    CommandRun run = CommandRun.eie("generate", "--preset", "tiny4", "--out", folder.toString());

    assertThat(run)
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie generate: "
                    + folder
                    + " must be empty or hold only what eie generated (it is replaced as a whole),"
                    + " held thesis.txt\n"));
    assertThat(thesis).hasContent("forty pages");
  }

  @Test
  void aPlaceThatIsNoneIsTheEnvironments() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    CommandRun run = CommandRun.eie("generate", "--preset", "tiny4", "--out", file.toString());

    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            "eie generate: "
                + file
                + " must be a folder or not exist (the Verilog goes into it), was a file\n");
  }

  @Test
  void aFolderIsRequired() {
    assertThat(CommandRun.eie("generate"))
        .isEqualTo(
            new CommandRun(
                2,
                "",
                "eie generate: Missing required option: '--out=PATH'\n"
                    + "'eie generate --help' shows its options.\n"));
  }
}
