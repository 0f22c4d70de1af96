// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder for {@code --rtl} says of itself is checked before a tool hears of it. */
class RtlManifestTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();

  @TempDir private Path folder;

  private void refused(String files, String... message) throws IOException {
    manifest(
        String.format(
            Locale.ROOT,
            "{\"configHash\": \"%s\", \"prefix\": \"Eie\", \"files\": %s}",
            CONFIG.hash(),
            files));
    assertThatThrownBy(() -> new FolderRtl(folder).design(CONFIG))
        .isInstanceOf(UserException.class)
        .hasMessageContainingAll(message);
  }

  private void manifest(String text) throws IOException {
    Files.writeString(folder.resolve("manifest.json"), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.v",
        "-Wfoo.v",
        "",
        "..",
        ".hidden.v",
        "../a.v",
        "sub/a.v",
        "/etc/passwd",
        "a.cpp",
        "a.v;touch x.v",
        "$(touch x).v",
        "a.v\\u0000.v",
        "a\\nb.v",
        "\\u001b[2J.v",
        "\\u202ea.v"
      })
  void namesAreThoseOfVerilogFilesInTheFolder(String name) throws IOException {
    refused(
        String.format(Locale.ROOT, "[\"%s\"]", name),
        "manifest.json must name files of its own folder (letters, digits, '_', '.' and '-',");
  }

  @Test
  void theMessageShowsANameEscaped() throws IOException {
    refused("[\"a\\u001b[2J\\nb\"]", "named 'a\\u001b[2J\\nb' (eie generate writes it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "\"a.v\"", "null", "7"})
  void thereIsAListOfFiles(String files) throws IOException {
    refused(files, "must list under files 1..10000 names of Verilog files, was ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[7]", "[null]", "[[\"a.v\"]]"})
  void namesAreTexts(String files) throws IOException {
    refused(files, "must name files of its own folder");
  }

  @Test
  void aNameIsThereOnce() throws IOException {
    refused("[\"a.v\", \"a.v\"]", "must name every file once, named twice 'a.v'");
  }

  @Test
  void aFileIsThere() throws IOException {
    refused("[\"a.v\"]", "a.v must be a readable text file", "no such file or directory");
  }

  @Test
  void aFileIsAFile() throws IOException {
    Files.createDirectory(folder.resolve("a.v"));
    refused("[\"a.v\"]", "a.v must be a regular file, was none");
  }

  @Test
  void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.v"), "module Eie; endmodule");
    Files.createSymbolicLink(folder.resolve("a.v"), secret);
    refused("[\"a.v\"]", "a.v must lie in that folder itself, was a link to ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "7", "{", "{} {}", "{\"files\": [], \"files\": []}", "{}"})
  void aManifestIsAnObject(String text) throws IOException {
    manifest(text);
    assertThatThrownBy(() -> new FolderRtl(folder).design(CONFIG))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("manifest.json must ")
        .hasMessageEndingWith("(eie generate writes it; --rtl names its folder)");
  }

  @Test
  void aGoodManifestIsRead() throws IOException {
    manifest(
        "{\"configHash\": \"x\", \"prefix\": \"Eie\", \"files\": [\"b.v\", \"a-1_2.sv\"], \"netlist\": {}}");
    RtlManifest read = RtlManifest.read(folder);
    assertThat(read.files()).containsExactly("b.v", "a-1_2.sv");
    assertThat(read.netlist()).isTrue();
  }

  private void list(String text) throws IOException {
    manifest("{\"configHash\": \"x\", \"prefix\": \"Eie\", \"files\": [\"b.v\"]}");
    Files.writeString(folder.resolve("eie.f"), text);
  }

  /** An integrator names wrappers there, beside or below the generated files. */
  @Test
  void theListOfFilesComesFirst() throws IOException {
    list("// mine\n\nmacros/wrap-1/Bank.v\n  c.sv \n# end\n");

    assertThat(RtlManifest.read(folder).files()).containsExactly("macros/wrap-1/Bank.v", "c.sv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.v",
        "/etc/a.v",
        "-y lib",
        "+define+X",
        "a/../b.v",
        "a//b.v",
        "a.cpp",
        "./a.v",
        "a b.v",
        ".git/a.v",
        "a.v b.v",
        "a.v\u0000"
      })
  void theListHasNamesOfVerilogFilesOnly(String line) throws IOException {
    list("b.v\n" + line + "\n");

    assertThatThrownBy(() -> RtlManifest.read(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(
            "eie.f must have on each line the name of a Verilog file in its folder");
  }

  @Test
  void twoFilesOfOneNameWouldBeOneForVerilator() throws IOException {
    list("a/b.v\nc/b.v\n");

    assertThatThrownBy(() -> RtlManifest.read(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("eie.f must name files of different names, named a second 'c/b.v'");
  }

  @Test
  void theListIsNotEmpty() throws IOException {
    list("# nothing\n");

    assertThatThrownBy(() -> RtlManifest.read(folder))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("eie.f must name 1..10000 Verilog files, named 0");
  }

  @Test
  void aListedFileBelowMayNotBeALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.v"), "module Eie; endmodule");
    Files.createDirectory(folder.resolve("macros"));
    Files.createSymbolicLink(folder.resolve("macros/a.v"), secret);
    list("macros/a.v\n");

    assertThatThrownBy(() -> FolderRtl.requestUnchecked(folder, CONFIG))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("a.v must lie in that folder itself, was a link to ");
  }
}
