package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Verilator and the compiler it needs, as found on a search path.
 *
 * @param verilator the Verilator program
 * @param verilatorCoverage the program that merges coverage files, installed beside it
 * @param compiler g++
 * @param make GNU make
 * @param verilatorVersion first line of {@code verilator --version}
 * @param compilerVersion first line of {@code g++ --version}
 * @param include folder of Verilator's runtime sources
 */
record Toolchain(
    Path verilator,
    Path verilatorCoverage,
    Path compiler,
    Path make,
    String verilatorVersion,
    String compilerVersion,
    Path include) {
  private static final int OLDEST_VERILATOR = 5;
  private static final Pattern VERSION = Pattern.compile("Verilator (\\d+)\\.");
  private static final Map<String, Toolchain> FOUND = new ConcurrentHashMap<>();

  /** Debian package that brings each program. */
  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();

  static {
    PACKAGES.put("verilator", "verilator");
    PACKAGES.put("verilator_coverage", "verilator");
    PACKAGES.put("g++", "g++");
    PACKAGES.put("make", "make");
  }

  /**
   * The tools on this process's PATH.
   *
   * @throws EnvironmentException if one is missing, fails or is too old
   */
  static Toolchain onPath() {
    String path = System.getenv("PATH");
    return on(path == null ? "" : path);
  }

  /**
   * The tools on a search path.
   *
   * @throws EnvironmentException if one is missing, fails or is too old
   */
  static Toolchain on(String searchPath) {
    return FOUND.computeIfAbsent(searchPath, Toolchain::search);
  }

  private static Toolchain search(String searchPath) {
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
      String packages =
          missing.stream().map(PACKAGES::get).distinct().collect(Collectors.joining(" "));
      throw new EnvironmentException(
          "PATH must hold verilator, g++ and make (they build the simulation), was without "
              + String.join(", ", missing)
              + "; on Debian: apt-get install "
              + packages);
    }
    Path verilator = found.get("verilator");
    String version = answer(verilator, "--version").lines().findFirst().orElse("");
    Matcher number = VERSION.matcher(version);
    if (!number.find() || Integer.parseInt(number.group(1)) < OLDEST_VERILATOR) {
      throw new EnvironmentException(
          "verilator must be version "
              + OLDEST_VERILATOR
              + " or later (older ones order clock edges differently), was \""
              + version
              + "\"");
    }
    Path root = Path.of(answer(verilator, "--getenv", "VERILATOR_ROOT").strip());
    return new Toolchain(
        verilator,
        found.get("verilator_coverage"),
        found.get("g++"),
        found.get("make"),
        version,
        answer(found.get("g++"), "--version").lines().findFirst().orElse(""),
        root.resolve("include"));
  }

  private static String answer(Path program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.add(0, program.toString());
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new EnvironmentException(
            String.join(" ", command) + " must answer, ended with code " + exit + ": " + output);
      }
      return output;
    } catch (IOException e) {
      throw new EnvironmentException(
          String.join(" ", command) + " must start, failed: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EnvironmentException(String.join(" ", command) + " must not be interrupted", e);
    }
  }
}
