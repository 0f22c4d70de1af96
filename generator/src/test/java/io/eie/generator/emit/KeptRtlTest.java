// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.Preset;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The folder {@code rtl-out} holds what this version generates, so that a change of the hardware is
 * seen in review: the smallest preset with its hand-off files, the Verilog of the flagship, and the
 * SHA-256 of every other file.
 */
class KeptRtlTest {
  /** In the form that {@code sha256sum -c} reads in a generated folder. */
  private static final String HASHES = "SHA256SUMS";

  @ParameterizedTest
  @EnumSource
  void keptRtlIsWhatIsGenerated(Preset preset) throws IOException {
    Path folder = root().resolve("rtl-out").resolve(preset.presetName());
    Map<String, String> generated = new TreeMap<>();
    RtlDesign design = RtlDesign.of(preset.config());
    Map<String, String> whole =
        switch (preset) {
          case TINY4 -> design.files();
          case EIE64 -> design.rtl();
          default -> Map.of();
        };
    generated.putAll(whole);
    String hashes =
        design.files().entrySet().stream()
            .filter(file -> !whole.containsKey(file.getKey()))
            .map(file -> DesignDigest.sha256(file.getValue()) + "  " + file.getKey() + "\n")
            .collect(Collectors.joining());
    if (!hashes.isEmpty()) {
      generated.put(HASHES, hashes);
    }
    if (Boolean.getBoolean("eie.regenerate")) {
      write(folder, generated);
    }
    Map<String, String> kept = read(folder);
    String remedy =
        "%s differs from what is generated; when that is meant: mvn -pl generator test"
                .formatted(folder.getFileName())
            + " -Dtest=KeptRtlTest -Deie.regenerate=true";
    assertThat(kept.keySet()).as(remedy).isEqualTo(generated.keySet());
    generated.forEach((name, text) -> assertThat(kept.get(name)).as(remedy).isEqualTo(text));
  }

  private static void write(Path folder, Map<String, String> files) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("scripts"))
        || !Files.exists(folder.resolve("pom.xml"))) {
      folder = folder.getParent();
    }
    return folder;
  }
}
