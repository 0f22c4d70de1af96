// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import io.eie.common.EnvironmentException;
import io.eie.common.SearchPath;
import io.eie.common.ToolAnswer;
import io.eie.common.ToolProcess;
import io.eie.common.ToolText;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Programs as found on a search path, and how they are run. */
public final class Programs {
  private static final int LINES_SHOWN = 6;

  /** Bytes that a program may say: a report of all late paths of a large design has some. */
  private static final int MOST_SAID = 1 << 28;

  private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
  private static volatile boolean ending;

  private final Map<String, Path> programs;

  private Programs(Map<String, Path> programs) {
    this.programs = programs;
  }

  /** The folders that this process looks for programs in. */
  public static String searchPath() {
    String path = System.getenv("PATH");
    return path == null ? "" : path;
  }

  /**
   * Finds programs.
   *
   * @param searchPath folders with separators between them
   * @param packages Debian's package of each program
   * @param purpose what they do
   * @throws EnvironmentException if one is missing, with the command that installs it
   */
  public static Programs on(String searchPath, Map<String, String> packages, String purpose) {
    Map<String, Path> found = new LinkedHashMap<>();
    for (String program : packages.keySet()) {
      SearchPath.of(searchPath).find(program).ifPresent(file -> found.put(program, file));
    }
    List<String> missing = packages.keySet().stream().filter(p -> !found.containsKey(p)).toList();
    if (!missing.isEmpty()) {
      throw new EnvironmentException(
          String.format(
              Locale.ROOT,
              "PATH must hold %s (they %s), was without %s; on Debian: sudo apt-get install --no-install-recommends %s",
              String.join(" and ", packages.keySet()),
              purpose,
              String.join(" and ", missing),
              missing.stream().map(packages::get).distinct().collect(Collectors.joining(" "))));
    }
    return new Programs(found);
  }

  /**
   * The first line of what a program says of its version.
   *
   * @throws EnvironmentException if it does not answer
   */
  public String version(String program) {
    return ToolAnswer.version(programs.get(program));
  }

  /**
   * Runs a program to its end.
   *
   * @param folder where it runs, and where what it says is kept
   * @param subject what must succeed
   * @param failure the lines that report a failure, for every exit code
   * @return what it said to standard output; failures are looked for in standard error as well
   * @throws EnvironmentException if it fails
   */
  public String run(
      Path folder,
      String subject,
      String program,
      List<String> arguments,
      Predicate<String> failure) {
    return run(folder, subject, program, arguments, failure, Integer.MAX_VALUE).orElseThrow();
  }

  /** The same for a limited time; nothing when that was not enough. */
  public Optional<String> run(
      Path folder,
      String subject,
      String program,
      List<String> arguments,
      Predicate<String> failure,
      int limitSeconds) {
    List<String> command = new ArrayList<>(List.of(programs.get(program).toString()));
    command.addAll(arguments);
    Path log = folder.resolve(program + ".log");
    Path errors = folder.resolve(program + ".err");
    try {
      ProcessBuilder builder = ToolProcess.of(command, folder);
      builder.redirectOutput(log.toFile()).redirectError(errors.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      Process process = builder.start();
      if (!endsWithin(process, limitSeconds, subject)) {
        return Optional.empty();
      }
      int exit = process.exitValue();
      if (Files.size(log) > MOST_SAID) {
        throw new EnvironmentException(
            String.format(
                Locale.ROOT,
                "%s must print at most %d bytes (%s), printed %d",
                program,
                MOST_SAID,
                subject,
                Files.size(log)));
      }
      String said = ToolText.of(log, 0, MOST_SAID, StandardCharsets.ISO_8859_1);
      String all = said + ToolText.of(errors, 0, MOST_SAID, StandardCharsets.ISO_8859_1);
      List<String> failures = all.lines().filter(failure).toList();
      if (exit != 0 || !failures.isEmpty()) {
        throw new EnvironmentException(
            String.format(
                Locale.ROOT,
                "%s must succeed, %s ended with code %d and printed:%n%s",
                subject,
                program,
                exit,
                shown(failures, all)));
      }
      return Optional.of(said);
    } catch (IOException e) {
      throw new EnvironmentException(
          subject + " must run, " + program + " failed to: " + e.getMessage(), e);
    }
  }

  private static boolean endsWithin(Process process, int limitSeconds, String subject) {
    RUNNING.add(process);
    try {
      boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
      if (ending) {
        // We ended it because this process was asked to end: not a failure of the tool.
        new CountDownLatch(1).await();
      }
      return ended;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException(subject + " must not be interrupted", e);
    } finally {
      end(process);
      RUNNING.remove(process);
    }
  }

  private static void end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  /** Ends the running tools when this process is asked to end: otherwise they continue. */
  static void endAll() {
    ending = true;
    for (Process process : RUNNING) {
      end(process);
      process.onExit().join();
    }
  }

  private static String shown(List<String> failures, String said) {
    List<String> lines = failures.isEmpty() ? said.lines().toList() : failures;
    int first = failures.isEmpty() ? Math.max(0, lines.size() - LINES_SHOWN) : 0;
    return ToolText.lines(lines.subList(first, Math.min(lines.size(), first + LINES_SHOWN)));
  }
}
