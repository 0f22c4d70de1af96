// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run as a process of its own, with a chosen environment. */
final class ForeignProcess {
  private ForeignProcess() {}

  /**
   * Runs a program to its end.
   *
   * @param folder where its output is kept meanwhile
   * @param environment variables to set; one whose value is empty is removed
   * @param command program and arguments
   */
  static CommandRun run(Path folder, Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    File out = Files.createTempFile(folder, "out", ".txt").toFile();
    File err = Files.createTempFile(folder, "err", ".txt").toFile();
    ProcessBuilder builder = new ProcessBuilder(command);
    // Java announces these on standard error.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    builder.environment().values().removeIf(String::isEmpty);
    Process process = builder.redirectOutput(out).redirectError(err).start();
    process.getOutputStream().close();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError(String.join(" ", command) + " did not end within two minutes");
    }
    return new CommandRun(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }
}
