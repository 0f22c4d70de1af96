// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigSourceTest {
  @TempDir Path folder;

  @Test
  void theDefaultIsEie64() {
    assertThat(new ConfigSource().resolve()).isEqualTo(Preset.EIE64.config());
  }

  @Test
  void theLaterWins() throws IOException {
    Path file = file("processingElements: 2\nelement: {queueDepth: 2, rangeDepth: 3}\n");

    EieConfig config =
        new ConfigSource()
            .set("queueDepth=5")
            .set("element.queueDepth = 6")
            .processingElements(7)
            .file(file)
            .preset("tiny4")
            .resolve();

    assertThat(config)
        .isEqualTo(
            Preset.TINY4.config().toBuilder()
                .processingElements(7)
                .queueDepth(6)
                .rangeDepth(3)
                .build());
    assertThat(new ConfigSource().processingElements(7).set("processingElements=8").resolve())
        .isEqualTo(EieConfig.builder().processingElements(8).build());
  }

  @Test
  void theFileMayNameTheSamePreset() throws IOException {
    Path file = file("preset: tiny4\n");

    assertThat(new ConfigSource().preset("tiny4").file(file).resolve())
        .isEqualTo(Preset.TINY4.config());
    assertThatThrownBy(() -> new ConfigSource().preset("eie64").file(file).resolve())
        .isInstanceOf(ConfigException.class)
        .hasMessage("preset must be named once (" + file + " starts from tiny4), was eie64");
  }

  @Test
  void everythingThatIsWrongIsReportedAtOnce() throws IOException {
    Path file = file("biases: 4\n");

    assertThatThrownBy(
            () ->
                new ConfigSource()
                    .preset("tiny")
                    .file(file)
                    .set("queuedept=4")
                    .set("queueDepth")
                    .set("queueDepth=deep")
                    .set("")
                    .resolve())
        .isInstanceOf(ConfigException.class)
        .hasMessage(
            "preset must be one of tiny4, small16, eie64, eie128, paper64, eie256 (nearest: tiny4), was"
                + " 'tiny'\n"
                + file
                + ", line 1, column 1: biases must stand under memories (keys are grouped), was at the top\n"
                + "--set 'queuedept=4': key must name a parameter (nearest: queueDepth), was"
                + " 'queuedept'\n"
                + "--set 'queueDepth': assignment must be written key=value, was without '='\n"
                + "--set 'queueDepth=deep': queueDepth must be a whole number in 1..256 (usable entries of the activation queue), was 'deep'\n"
                + "--set '': assignment must be written key=value, was without '='");
  }

  @Test
  void aBrokenRuleNamesWhoBrokeIt() throws IOException {
    Path file = file("memories:\n  pointers: 7\n");

    assertThatThrownBy(
            () ->
                new ConfigSource()
                    .file(file)
                    .processingElements(2000)
                    .set("queueDepth=0")
                    .set("rowsPerElement=1024")
                    .set("sparseRows=128")
                    .resolve())
        .hasMessage(
            "--pes 2000: processingElements must lie in 1..1024 (an element address has at most 10"
                + " bits), was 2000\n"
                + "--set 'queueDepth=0': queueDepth must lie in 1..256 (usable entries of the activation queue), was 0\n"
                + file
                + ", line 2, column 13: pointers must be even and lie in 4..1048576 (two banks of"
                + " the same depth hold even and odd columns), was 7\n"
                + "--set 'sparseRows=128': sparseRows must be at least 129 (a column of"
                + " rowsPerElement = 1024 entries, 8 to a row, must not fill the memory), was 128");
    assertThatThrownBy(
            () -> new ConfigSource().preset("tiny4").set("accumulation=narrow").resolve())
        .hasMessage(
            "preset tiny4: accumulatorBits must lie in 8..24 (accumulation is narrow), was 32");
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("F.yaml"), text);
  }
}
