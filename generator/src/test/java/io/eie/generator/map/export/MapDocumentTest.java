// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.ControlWindow;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapDocumentTest {
  private static final String REGENERATE =
      "mvn -pl generator test -Dtest=MapDocumentTest -Deie.regenerate=true";

  @Test
  void thePageInDocsIsTheRenderedMap() throws IOException {
    Path page = projectRoot().resolve("docs").resolve("register-map.md");
    String rendered = MapDocument.markdown("eie64", Preset.EIE64.config());
    if (Boolean.getBoolean("eie.regenerate")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, rendered);
    }

    assertThat(page).as("made by: %s", REGENERATE).exists();
    assertThat(Files.readString(page))
        .as("out of date, remade by: %s", REGENERATE)
        .isEqualTo(rendered);
  }

  @ParameterizedTest
  @EnumSource(Preset.class)
  void everyNameOfTheMapIsOnThePage(Preset preset) {
    String page = MapDocument.markdown(preset.presetName(), preset.config());

    assertThat(page)
        .startsWith("# Register and memory map of `" + preset.presetName() + "`\n")
        .contains(preset.config().hash())
        .contains(Arrays.stream(Region.values()).map(Region::name).toList())
        .contains(Arrays.stream(ControlWindow.values()).map(ControlWindow::name).toList())
        .contains(Arrays.stream(Register.values()).map(Register::name).toList())
        .contains(Arrays.stream(ErrorCause.values()).map(ErrorCause::name).toList())
        .contains(Arrays.stream(DescriptorField.values()).map(one -> one.field().name()).toList())
        .contains(Arrays.stream(TraceField.values()).map(one -> one.field().name()).toList())
        .contains(Arrays.stream(CounterName.values()).map(CounterName::reportName).toList())
        .doesNotContain("PASS");
  }

  @Test
  void thePageTellsTheAddresses() {
    assertThat(MapDocument.markdown("tiny4", Preset.TINY4.config()))
        .contains(
            "| 0x00 | IDENTITY | read | 0x4549450000000005 |  |  | What this is |",
            "|  |  |  |  | 7:4 | cause | first cause of the error |",
            "| 0x08000 | PROGRAM | 16 | layer descriptors |",
            "| 0x1000 | BIAS | 64 | read, write | start values of accumulators, sign-extended |",
            "## Vectors",
            "- A word that was written before RUN is seen by that run.",
            "Codebook c, 0..3, has 4 words from `0x10000 + 32 * c`.",
            "of element e, 0..3, is at `0x28000 + 0x2000 * e` plus the offset",
            "at `0x20000` plus the");
  }

  @Test
  void leftOutCountersAreNotOnThePage() {
    EieConfig without = Preset.TINY4.config().with("performanceCounters", "false");

    assertThat(MapDocument.markdown("tiny4", without)).doesNotContain("COUNTERS", "busyCycles");
  }

  @Test
  void thePageIsTheSameInEveryCountry() {
    String expected = MapDocument.markdown("tiny4", Preset.TINY4.config());
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

      assertThat(String.format("%d", 4)).isNotEqualTo("4");
      assertThat(MapDocument.markdown("tiny4", Preset.TINY4.config())).isEqualTo(expected);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Path projectRoot() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("scripts"))
        || !Files.exists(folder.resolve("pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
