// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program of the tests in a process of its own. */
final class ChildProcess {
  private final Process process;
  private final BufferedReader output;

  private ChildProcess(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Runs the class on this Java. */
  static ChildProcess start(Class<?> program, String... arguments) throws IOException {
    return start(command(javaHome(), program, arguments));
  }

  static ChildProcess start(List<String> command) throws IOException {
    return new ChildProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
  }

  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  /** The command that runs a class of the tests. */
  static List<String> command(Path javaHome, Class<?> program, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                javaHome.resolve("bin").resolve("java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  String line() throws IOException {
    return output.readLine();
  }

  /** Tells the process to end, as a user's interrupt does. */
  void terminate() {
    // Process.destroy would close the streams as well.
    process.toHandle().destroy();
  }

  /** Waits for the end and returns what was not read yet. */
  String rest() throws IOException, InterruptedException {
    String rest = String.join("\n", output.lines().toList());
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return rest;
  }
}
