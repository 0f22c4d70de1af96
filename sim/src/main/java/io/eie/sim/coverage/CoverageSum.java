// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.coverage;

import io.eie.common.AtomicFile;
import io.eie.common.UserException;
import io.eie.sim.verilator.CoverageReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coverage of many simulations, summed up as they end, in files that Verilator's tools read.
 * Instances of a module count together, so a sum is hardly larger than the largest of its parts.
 * Several threads may add.
 */
public final class CoverageSum {
  private static final String BEGIN = "# SystemC::Coverage-3";
  private static final Pattern POINT = Pattern.compile("C '(.*)' (\\d+)");

  /** The field with the instance. */
  private static final Pattern INSTANCE = Pattern.compile("\u0001h\u0002[^\u0001]*");

  private final Map<String, Long> counts = new TreeMap<>();

  /**
   * Adds what a simulation or another sum has written.
   *
   * @throws UserException if the file cannot be read or is no coverage data
   */
  public void add(Path file) {
    for (String line : CoverageReport.lines(file)) {
      Matcher point = POINT.matcher(line);
      if (point.matches()) {
        String place = INSTANCE.matcher(point.group(1)).replaceAll("");
        synchronized (this) {
          counts.merge(place, Long.parseLong(point.group(2)), Long::sum);
        }
      }
    }
  }

  /**
   * Writes or replaces a file.
   *
   * @throws io.eie.common.EnvironmentException if it cannot be written
   */
  public void write(Path file) {
    byte[] text = (String.join("\n", lines()) + "\n").getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(file, out -> out.write(text));
  }

  /** The sum by module. */
  public CoverageReport report() {
    return CoverageReport.of(lines());
  }

  private synchronized List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(BEGIN));
    counts.forEach((place, count) -> lines.add("C '" + place + "' " + count));
    return lines;
  }
}
