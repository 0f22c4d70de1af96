package io.eie.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The distribution as a user gets it: unpacked into a folder of its own, run with nothing but the
 * JDK of this test.
 */
class DistributionIT {
  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    Path elsewhere = folder.resolve("a folder");
    try (ZipFile zip = new ZipFile(System.getProperty("eie.distribution"))) {
      for (ZipEntry entry : zip.stream().toList()) {
        Path target = elsewhere.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          try (InputStream content = zip.getInputStream(entry)) {
            Files.copy(content, target);
          }
        }
      }
    }
    try (Stream<Path> unpacked = Files.list(elsewhere)) {
      home = unpacked.findFirst().orElseThrow();
    }
    assertThat(home.resolve("bin/eie").toFile().setExecutable(true)).isTrue();
  }

  @Test
  void itHoldsWhatAUserLooksFor() {
    assertThat(List.of("README.md", "LICENSE", "bin/eie", "bin/eie.bat"))
        .allSatisfy(name -> assertThat(home.resolve(name)).isNotEmptyFile());
    assertThat(home.resolve("lib")).isDirectoryContaining("glob:**/eie-generator-*.jar");
  }

  @Test
  void itTellsItsVersion() throws Exception {
    String version = home.getFileName().toString().replace("eie-", "eie ");

    assertThat(eie("--version")).isEqualTo(new CommandRun(0, version + "\n", ""));
  }

  @Test
  void itRunsThroughALinkFromAnywhere() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("eie"), home.resolve("bin/eie"));

    CommandRun run = ForeignProcess.run(folder, thisJava(), link.toString(), "--version");

    assertThat(run.exitCode()).isZero();
  }

  @Test
  void itPassesArgumentsAndExitCodeOn() throws Exception {
    CommandRun run = eie("no verb *");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("eie: Unmatched argument at index 0: 'no verb *'\n");
  }

  @Test
  void withoutJavaItSaysWhatToInstall() throws Exception {
    Map<String, String> noJava = Map.of("JAVA_HOME", folder.resolve("nowhere").toString());

    assertThat(ForeignProcess.run(folder, noJava, home.resolve("bin/eie").toString(), "--version"))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie: Java 17 or later must be installed (found none in JAVA_HOME or on the PATH):"
                    + " sudo apt-get install openjdk-17-jdk-headless\n"));
  }

  @Test
  void anOlderJavaIsRefused() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk-11"));
    Files.createDirectory(old.resolve("bin"));
    Path java = Files.createFile(old.resolve("bin/java"));
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

    Map<String, String> oldJava = Map.of("JAVA_HOME", old.toString());
    assertThat(ForeignProcess.run(folder, oldJava, home.resolve("bin/eie").toString(), "--version"))
        .isEqualTo(
            new CommandRun(
                3,
                "",
                "eie: Java must be 17 or later, "
                    + java
                    + " is 11: sudo apt-get install openjdk-17-jdk-headless\n"));
  }

  private static CommandRun eie(String... args) throws Exception {
    String[] command =
        Stream.concat(Stream.of(home.resolve("bin/eie").toString()), Stream.of(args))
            .toArray(String[]::new);
    return ForeignProcess.run(folder, thisJava(), command);
  }

  private static Map<String, String> thisJava() {
    return Map.of("JAVA_HOME", System.getProperty("java.home"));
  }
}
