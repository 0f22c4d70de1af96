// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import io.eie.common.EnvironmentException;
import io.eie.common.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coverage of one or many simulations, by module.
 *
 * <p>A point is a basic block as Verilator counts it; every branch of an {@code if} or {@code case}
 * is one, also an {@code else} that was not written. Instances of a module count together: a point
 * is covered if it ran in any of them, in any of the simulations.
 *
 * @param modules basic blocks by module
 * @param toggles bits of signals by module, each with how often it changed; a bit of a module that
 *     was simulated at several sizes is one
 * @param coverPoints cover points by module, each with how often it was reached
 */
public record CoverageReport(
    Map<String, Module> modules, Map<String, Module> toggles, Map<String, Module> coverPoints) {
  private static final Pattern POINT = Pattern.compile("C '(.*)' (\\d+)");
  private static final String FIELD_START = "\u0001";
  private static final String FIELD_VALUE = "\u0002";
  private static final int FILES_PER_MERGE = 200;

  /**
   * One basic block.
   *
   * @param file Verilog source, as {@code rtl/name.v}
   * @param line where it begins
   * @param kind Verilator's word for it: block, if, else, elsif, case; of a toggle the bit, of a
   *     cover point its label
   * @param count how often it ran
   */
  public record Point(String file, int line, String kind, long count) {}

  /**
   * The points of one module.
   *
   * @param points by file and line
   */
  public record Module(List<Point> points) {
    /** Points that ran. */
    public int covered() {
      return points.size() - uncovered().size();
    }

    /** Points that never ran. */
    public List<Point> uncovered() {
      return points.stream().filter(point -> point.count() == 0).toList();
    }

    /** Covered share, 0..100; 100 for a module without points. */
    public double percent() {
      return share(covered(), points.size());
    }
  }

  /** Covered share of all basic blocks, 0..100. */
  public double percent() {
    return percent(modules);
  }

  /** Covered share of all points of modules, 0..100. */
  public static double percent(Map<String, Module> modules) {
    int covered = modules.values().stream().mapToInt(Module::covered).sum();
    int all = modules.values().stream().mapToInt(module -> module.points().size()).sum();
    return share(covered, all);
  }

  private static double share(int covered, int all) {
    return all == 0 ? 100.0 : 100.0 * covered / all;
  }

  /**
   * Merges the files of several simulations with {@code verilator_coverage}.
   *
   * @param parts files written by {@link Simulation#writeCoverage}, at least one
   * @param merged where the sum is written, for Verilator's own tools
   * @throws EnvironmentException if the tool is missing or fails
   * @throws UserException if a file is no coverage data
   */
  public static CoverageReport merge(List<Path> parts, Path merged) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("coverage must have at least one file to merge, was none");
    }
    parts.forEach(CoverageReport::read);
    Path target = merged.toAbsolutePath();
    Path log = target.resolveSibling(target.getFileName() + ".log");
    Path sum = target.resolveSibling(target.getFileName() + ".part");
    try {
      for (int from = 0; from < parts.size(); from += FILES_PER_MERGE) {
        List<String> command = new ArrayList<>();
        command.add(Toolchain.onPath().verilatorCoverage().toString());
        command.addAll(List.of("--write", sum.toString()));
        if (from > 0) {
          command.add(target.toString());
        }
        parts.subList(from, Math.min(parts.size(), from + FILES_PER_MERGE)).stream()
            .map(path -> path.toAbsolutePath().toString())
            .forEach(command::add);
        new ToolRun(target.getParent(), log).run("merging coverage", command, log);
        Files.move(sum, target, StandardCopyOption.REPLACE_EXISTING);
      }
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new EnvironmentException("merged coverage must be writable, was " + e, e);
    }
    return read(target);
  }

  /**
   * Reads one file.
   *
   * @throws UserException if it cannot be read or is no coverage data
   */
  public static CoverageReport read(Path file) {
    return of(lines(file));
  }

  /** Reads the lines of a file. */
  public static CoverageReport of(List<String> lines) {
    Map<String, Map<String, Point>> blocks = new TreeMap<>();
    Map<String, Map<String, Point>> toggles = new TreeMap<>();
    Map<String, Map<String, Point>> coverPoints = new TreeMap<>();
    for (String line : lines) {
      Matcher point = POINT.matcher(line);
      if (point.matches()) {
        Map<String, String> fields = fields(point.group(1));
        long count = Long.parseLong(point.group(2));
        String page = fields.getOrDefault("page", "");
        String kind = fields.getOrDefault("o", "");
        if (page.startsWith("v_line/") || page.startsWith("v_branch/")) {
          add(blocks, placeOf(fields), fields, count);
        } else if (page.startsWith("v_toggle/")) {
          add(toggles, kind, fields, count);
        } else if (page.startsWith("v_user/")) {
          add(coverPoints, kind, fields, count);
        }
      }
    }
    return new CoverageReport(modules(blocks), modules(toggles), modules(coverPoints));
  }

  /**
   * The lines of a file: the first is a title, each of the others a point.
   *
   * @throws UserException if it cannot be read or is no coverage data
   */
  public static List<String> lines(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new UserException("coverage file must be readable, was " + e, e);
    }
    if (lines.isEmpty() || !lines.get(0).startsWith("# SystemC::Coverage")) {
      throw new UserException(
          "coverage file must begin with \"# SystemC::Coverage\", " + file + " does not");
    }
    return lines;
  }

  private static Map<String, Module> modules(Map<String, Map<String, Point>> found) {
    Map<String, Module> modules = new TreeMap<>();
    found.forEach((name, points) -> modules.put(name, new Module(List.copyOf(points.values()))));
    return modules;
  }

  private static int line(Map<String, String> fields) {
    return Integer.parseInt(fields.getOrDefault("l", "0"));
  }

  private static String placeOf(Map<String, String> fields) {
    return String.format(
        Locale.ROOT,
        "%s:%08d:%s:%s:%s",
        fields.getOrDefault("f", ""),
        line(fields),
        fields.get("n"),
        fields.get("page"),
        fields.getOrDefault("o", ""));
  }

  private static void add(
      Map<String, Map<String, Point>> found, String key, Map<String, String> fields, long count) {
    String page = fields.get("page");
    String file = fields.getOrDefault("f", "");
    String kind = fields.getOrDefault("o", "");
    found
        .computeIfAbsent(page.substring(page.indexOf('/') + 1), name -> new TreeMap<>())
        .merge(
            key,
            new Point(file, line(fields), kind, count),
            (a, b) -> new Point(a.file(), a.line(), kind, a.count() + b.count()));
  }

  private static Map<String, String> fields(String text) {
    Map<String, String> fields = new HashMap<>();
    for (String field : text.split(FIELD_START)) {
      int split = field.indexOf(FIELD_VALUE);
      if (split > 0) {
        fields.put(field.substring(0, split), field.substring(split + 1));
      }
    }
    return fields;
  }
}
