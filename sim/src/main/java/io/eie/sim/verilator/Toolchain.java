// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.SearchPath;
import io.eie.common.ToolAnswer;
import io.eie.common.ToolText;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final Pattern VERSION = Pattern.compile("Verilator (\\d{1,4})\\.");
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
      SearchPath.of(searchPath).find(program).ifPresent(file -> found.put(program, file));
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
    String version = ToolAnswer.version(verilator);
    Matcher number = VERSION.matcher(version);
    if (!number.find() || Integer.parseInt(number.group(1)) < OLDEST_VERILATOR) {
      throw new EnvironmentException(
          "verilator must be version "
              + OLDEST_VERILATOR
              + " or later (older ones order clock edges differently), was \""
              + version
              + "\"");
    }
    Path include = include(verilator);
    return new Toolchain(
        verilator,
        found.get("verilator_coverage"),
        found.get("g++"),
        found.get("make"),
        version,
        ToolAnswer.version(found.get("g++")),
        include);
  }

  private static Path include(Path verilator) {
    String root = ToolAnswer.firstLine(verilator, List.of("--getenv", "VERILATOR_ROOT"));
    Path include = root.indexOf('\0') < 0 ? Path.of(root).resolve("include") : null;
    if (root.isEmpty() || include == null || !Files.isDirectory(include)) {
      throw new EnvironmentException(
          "verilator must know its own folder (VERILATOR_ROOT names it, with the folder include in"
              + " it), was \""
              + ToolText.line(root)
              + "\"");
    }
    return include;
  }
}
