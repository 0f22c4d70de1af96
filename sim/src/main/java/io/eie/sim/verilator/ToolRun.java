// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.ToolProcess;
import io.eie.common.ToolText;
import io.eie.sim.verilator.cache.UnfinishedBuilds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/** Runs build tools one after another in one folder and keeps what they say in one log. */
final class ToolRun {
  private static final int LINES_SHOWN = 6;
  private static final List<Pattern> COMPLAINTS =
      List.of(
          Pattern.compile("^%Error(?!: Exiting due to|: Command Failed).*"),
          Pattern.compile(".*\\berror: .*"),
          Pattern.compile("^%Warning-.*"),
          Pattern.compile(".*(\\*\\*\\*|undefined reference|cannot find|No space left).*"));

  /** What Verilator says of a place in a source. */
  private static final Pattern SOURCE_ERROR =
      Pattern.compile("^%(Error|Warning)(-\\w+)?: \\S+:\\d+:.*");

  /** Exit codes from here on stand for signals, which a shell or an operating system sent. */
  private static final int SIGNALS = 128;

  private final Path folder;

  /** Bytes of a log in which complaints are looked for. */
  private static final int MOST_READ = 1 << 24;

  private final Path log;

  ToolRun(Path folder, Path log) {
    this.folder = folder;
    this.log = log;
  }

  /**
   * Runs one tool to its end.
   *
   * @param subject what fails when the tool does, such as "Verilating counter"
   * @param keptLog where the log is moved to on failure
   * @throws EnvironmentException if the tool fails, with its first complaints
   */
  void run(String subject, List<String> command, Path keptLog) throws IOException {
    Files.writeString(
        log,
        String.join(" ", command) + "\n",
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    long before = Files.size(log);
    ProcessBuilder builder = ToolProcess.of(command, folder);
    // For people only: nothing is decided by what the tools say here.
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    int exit = waitFor(builder.start(), subject);
    if (exit != 0) {
      String said = ToolText.of(log, before, MOST_READ, StandardCharsets.UTF_8);
      Files.createDirectories(keptLog.getParent());
      Files.copy(log, keptLog, StandardCopyOption.REPLACE_EXISTING);
      String message =
          subject
              + " must succeed, "
              + Path.of(command.get(0)).getFileName()
              + " ended with code "
              + exit
              + " (log: "
              + keptLog
              + "):\n"
              + complaints(said);
      boolean rejected = exit < SIGNALS && said.lines().anyMatch(SOURCE_ERROR.asMatchPredicate());
      throw rejected ? new RejectedVerilogException(message) : new EnvironmentException(message);
    }
  }

  private static int waitFor(Process process, String subject) {
    UnfinishedBuilds.add(process);
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException(subject + " must not be interrupted", e);
    } finally {
      if (process.isAlive()) {
        UnfinishedBuilds.end(process);
      }
      UnfinishedBuilds.remove(process);
    }
  }

  /** Errors before warnings, so that many warnings cannot hide the one error. */
  static String complaints(String said) {
    List<String> lines = said.lines().toList();
    for (Pattern pattern : COMPLAINTS) {
      List<String> found = lines.stream().filter(l -> pattern.matcher(l).matches()).toList();
      if (!found.isEmpty()) {
        return ToolText.lines(found.subList(0, Math.min(LINES_SHOWN, found.size()))) + hint(said);
      }
    }
    return ToolText.lines(lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
  }

  private static String hint(String said) {
    return said.contains("zlib.h: No such file") || said.contains("cannot find -lz")
        ? "\nzlib is needed to write waveforms; on Debian: apt-get install zlib1g-dev"
        : "";
  }
}
