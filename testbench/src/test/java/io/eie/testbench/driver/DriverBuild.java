// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.driver;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SearchPath;
import io.eie.common.ToolProcess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Compiles the driver of this repository and what tests it. */
final class DriverBuild {
  static final List<String> STRICT =
      List.of("-std=c99", "-Wall", "-Wextra", "-Wpedantic", "-Werror");

  /** Whatever C leaves open ends the program. */
  static final List<String> SANITIZED =
      List.of("-g", "-fsanitize=address,undefined", "-fno-sanitize-recover=all");

  /** Characters of what a failing program said. */
  private static final int MOST_SHOWN = 4000;

  private DriverBuild() {}

  /** The folder {@code driver/}. */
  static Path sources() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("docs"))) {
      folder = folder.getParent();
    }
    return folder.resolve("driver");
  }

  /** Every C source of the driver, tests apart. */
  static List<Path> ofDriver() {
    try (Stream<Path> files = Files.list(sources())) {
      return files.filter(file -> file.toString().endsWith(".c")).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Path test(String name) {
    return sources().resolve("test").resolve(name);
  }

  /** The test goes on where a tool is installed. */
  static void assume(String tool) {
    boolean found =
        SearchPath.ofProcess().folders().stream()
            .anyMatch(folder -> Files.isExecutable(folder.resolve(tool)));
    Assumptions.assumeTrue(found, tool + " is not installed");
  }

  /** Runs a program in a folder to its end, which must be good; what it printed. */
  static String run(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process = ToolProcess.of(command, folder).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String end = said.substring(Math.max(0, said.length() - MOST_SHOWN));
    assertThat(process.waitFor()).as("%s%n%s", String.join(" ", command), end).isZero();
    return said;
  }

  /** Compiles a program, which must give no warning. */
  static void compile(
      Path folder, String compiler, List<String> options, String program, List<Path> sources)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(compiler));
    command.addAll(STRICT);
    command.addAll(options);
    command.addAll(List.of("-I", sources().toString(), "-o", program));
    sources.forEach(source -> command.add(source.toString()));
    assertThat(run(folder, command)).isEmpty();
  }
}
