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
  private static final long LIMIT = TimeUnit.MINUTES.toMillis(2);

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
    return run(folder, environment, LIMIT, command);
  }

  /**
   * The same for a program that may take long.
   *
   * @param limit milliseconds after which it is ended, and the test fails
   */
  static CommandRun run(Path folder, Map<String, String> environment, long limit, String... command)
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
    if (!process.waitFor(limit, TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      throw new AssertionError(
          String.join(" ", command) + " did not end within " + limit / 1000 + " s");
    }
    return new CommandRun(
        process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
  }
}
