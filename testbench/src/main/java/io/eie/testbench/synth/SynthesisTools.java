package io.eie.testbench.synth;

import io.eie.generator.config.EnvironmentException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Yosys and OpenSTA, as found on a search path, and what counts as their failure.
 *
 * <p>OpenSTA ends with code 0 after errors, and only warns of a module that it does not know and
 * takes for an empty box: so what they say is read as well.
 */
public final class SynthesisTools {
  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();
  private static final Pattern YOSYS_FAILURE = Pattern.compile("^ERROR: .*");
  private static final Pattern STA_FAILURE =
      Pattern.compile("^Error.*|Warning: " + SynthesisScripts.NETLIST + ".*");
  private static final int LINES_SHOWN = 6;

  static {
    PACKAGES.put("yosys", "yosys");
    PACKAGES.put("sta", "opensta");
  }

  private final Map<String, Path> programs;

  private SynthesisTools(Map<String, Path> programs) {
    this.programs = programs;
  }

  /**
   * The tools on this process's PATH.
   *
   * @throws EnvironmentException if one is missing, with the command that installs it
   */
  public static SynthesisTools onPath() {
    String path = System.getenv("PATH");
    return on(path == null ? "" : path);
  }

  /** The tools on a search path. */
  static SynthesisTools on(String searchPath) {
    Map<String, Path> found = new LinkedHashMap<>();
    for (String program : PACKAGES.keySet()) {
      for (String folder : searchPath.split(File.pathSeparator)) {
        Path candidate = Path.of(folder, program);
        if (!folder.isEmpty() && Files.isExecutable(candidate) && !Files.isDirectory(candidate)) {
          found.putIfAbsent(program, candidate);
        }
      }
    }
    List<String> missing = PACKAGES.keySet().stream().filter(p -> !found.containsKey(p)).toList();
    if (!missing.isEmpty()) {
      throw new EnvironmentException(
          "PATH must hold yosys and sta (they synthesize and time the design), was without "
              + String.join(" and ", missing)
              + "; on Debian: sudo apt-get install --no-install-recommends "
              + missing.stream().map(PACKAGES::get).collect(Collectors.joining(" ")));
    }
    return new SynthesisTools(found);
  }

  /** Versions by tool, as they tell them. */
  Map<String, String> versions(Path folder) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put("yosys", run(folder, "asking yosys", "yosys", List.of("-V"), none()).strip());
    versions.put("sta", run(folder, "asking sta", "sta", List.of("-version"), none()).strip());
    return versions;
  }

  private static Predicate<String> none() {
    return line -> false;
  }

  /**
   * Runs Yosys on a script.
   *
   * @return what it said
   * @throws EnvironmentException if it fails
   */
  public String yosys(Path folder, String script) {
    return run(
        folder,
        "synthesis",
        "yosys",
        List.of("-q", script),
        line -> YOSYS_FAILURE.matcher(line).matches());
  }

  /**
   * Runs Yosys on a script for a limited time.
   *
   * @param limitSeconds after which it is ended
   * @return whether it came to its end
   * @throws EnvironmentException if it fails
   */
  public boolean yosysWithin(Path folder, String script, int limitSeconds) {
    Optional<String> said =
        run(
            folder,
            "the proof",
            "yosys",
            List.of("-q", script),
            line -> YOSYS_FAILURE.matcher(line).matches(),
            limitSeconds);
    return said.isPresent();
  }

  /**
   * Runs OpenSTA on a script.
   *
   * @return what it said
   * @throws EnvironmentException if it fails, also when it does not say so in its exit code
   */
  String sta(Path folder, String script) {
    return run(
        folder,
        "timing",
        "sta",
        List.of("-no_init", "-no_splash", "-exit", script),
        line -> STA_FAILURE.matcher(line).matches());
  }

  private String run(
      Path folder,
      String subject,
      String program,
      List<String> arguments,
      Predicate<String> failure) {
    return run(folder, subject, program, arguments, failure, Integer.MAX_VALUE).orElseThrow();
  }

  private Optional<String> run(
      Path folder,
      String subject,
      String program,
      List<String> arguments,
      Predicate<String> failure,
      int limitSeconds) {
    List<String> command = new ArrayList<>(List.of(programs.get(program).toString()));
    command.addAll(arguments);
    Path log = folder.resolve(program + ".log");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("TMPDIR", folder.toString());
      Process process = builder.start();
      if (!endsWithin(process, limitSeconds, subject)) {
        return Optional.empty();
      }
      int exit = process.exitValue();
      String said = Files.readString(log, StandardCharsets.ISO_8859_1);
      List<String> failures = said.lines().filter(failure).toList();
      if (exit != 0 || !failures.isEmpty()) {
        throw new EnvironmentException(
            "%s must succeed, %s ended with code %d and said:%n%s"
                .formatted(subject, program, exit, shown(failures, said)));
      }
      return Optional.of(said);
    } catch (IOException e) {
      throw new EnvironmentException(
          subject + " must run, " + program + " failed to: " + e.getMessage(), e);
    }
  }

  private static boolean endsWithin(Process process, int limitSeconds, String subject) {
    try {
      return process.waitFor(limitSeconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException(subject + " must not be interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String shown(List<String> failures, String said) {
    List<String> lines = failures.isEmpty() ? said.lines().toList() : failures;
    int first = failures.isEmpty() ? Math.max(0, lines.size() - LINES_SHOWN) : 0;
    return String.join("\n", lines.subList(first, Math.min(lines.size(), first + LINES_SHOWN)));
  }
}
