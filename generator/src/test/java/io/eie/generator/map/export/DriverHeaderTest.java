// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.map.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The constants of the driver are those of the map, and hold in every configuration. */
class DriverHeaderTest {
  private static final String REGENERATE =
      "mvn -pl common,generator test -Dtest=DriverHeaderTest -Deie.regenerate=true";

  @Test
  void theDriversHeaderIsRendered() throws IOException {
    Path header = projectRoot().resolve("driver").resolve("eie_map.h");
    String rendered = CHeader.common();
    if (Boolean.getBoolean("eie.regenerate")) {
      Files.writeString(header, rendered);
    }

    assertThat(Files.readString(header))
        .as("out of date, remade by: %s", REGENERATE)
        .isEqualTo(rendered);
  }

  /** Both headers may be included: a constant that is in both has one value. */
  @ParameterizedTest
  @EnumSource(Preset.class)
  void theHeaderOfAConfigurationAgrees(Preset preset) {
    List<String> specific = definitions(CHeader.of(preset.config()));
    List<String> common = definitions(CHeader.common());
    List<String> names = specific.stream().map(DriverHeaderTest::name).toList();

    assertThat(common).hasSizeGreaterThan(150);
    assertThat(common)
        .filteredOn(line -> names.contains(name(line)))
        .hasSizeGreaterThan(150)
        .allSatisfy(line -> assertThat(specific).contains(line));
  }

  private static List<String> definitions(String header) {
    return header.lines().filter(line -> line.matches("#define EIE_\\w+ .*")).toList();
  }

  private static String name(String definition) {
    return definition.split(" ")[1];
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
