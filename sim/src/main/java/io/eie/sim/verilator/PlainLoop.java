// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.ToolProcess;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The yardstick of {@link HarnessBenchmark}: a C++ program that runs the same objects in a loop.
 */
final class PlainLoop implements AutoCloseable {
  private final Process process;
  private final PrintStream commands;
  private final BufferedReader answers;

  PlainLoop(Path program) throws IOException {
    process =
        ToolProcess.of(List.of(program.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    UnfinishedBuilds.add(process);
    commands = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  void set(String port, long value) {
    commands.println("set " + port + " " + Long.toUnsignedString(value));
  }

  /** Seconds of processor time for the cycles. */
  double run(long cycles) {
    commands.println("run " + cycles);
    return Double.parseDouble(answer());
  }

  /** All outputs of up to 64 bits, {@code name=hex} each. */
  String outputs() {
    commands.println("outputs");
    return answer();
  }

  private String answer() {
    try {
      String line = answers.readLine();
      if (line == null) {
        throw new EnvironmentException("plain C++ loop must answer, ended instead");
      }
      return line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    commands.close();
    UnfinishedBuilds.end(process);
    UnfinishedBuilds.remove(process);
  }
}
