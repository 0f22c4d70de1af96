// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** A folder that eie generated, in which the tests run tools as its user does. */
final class GeneratedFolder {
  private final Path folder;
  private final RtlDesign design;

  /** How a tool ended, and what it said on both its outputs. */
  record Ended(int code, String said) {}

  GeneratedFolder(EieConfig config, Path folder) {
    this.folder = folder;
    this.design = RtlFolder.write(config, folder);
  }

  RtlDesign design() {
    return design;
  }

  List<SramMacro> memories() {
    return SramMacro.of(design.emission());
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(String name, String text) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.writeString(path(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the files in one of its folders, sorted. */
  List<String> list(String name) {
    try (Stream<Path> entries = Files.list(path(name))) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a tool; the test is skipped where it is not installed. */
  Ended run(Map<String, String> environment, String... command) {
    assumeInstalled(command[0]);
    try {
      ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
      builder.directory(folder.toFile()).redirectErrorStream(true);
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      for (String option :
          List.of("LIBERTY", "BUILD", "CLOCK_PERIOD", "MAP_FOR", "CLOCK_GATE", "MEMORIES")) {
        builder.environment().remove(option);
      }
      builder.environment().putAll(environment);
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  Ended run(String... command) {
    return run(Map.of(), command);
  }

  static void assumeInstalled(String tool) {
    boolean installed =
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(entry -> Files.isExecutable(Path.of(entry, tool)));
    Assumptions.assumeTrue(installed, () -> tool + " is not on the PATH: skipped");
  }
}
