// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The file of runs: comment lines that begin with {@code #} and tell the tools and cells, a
 * headline, a line per run.
 *
 * @param comments without the line feed
 * @param runs in the order of the file
 */
public record MeasuredRuns(List<String> comments, List<MeasuredRun> runs) {
  private static final String RESOURCE = "runs.csv";
  private static final String HEADLINE =
      "use,scope,name,configuration,minPeriodNs,areaUm2,modulesUm2";

  /** Keeps the lists. */
  public MeasuredRuns {
    comments = List.copyOf(comments);
    runs = List.copyOf(runs);
  }

  /** The runs that are kept with the program. */
  public static MeasuredRuns kept() {
    try (InputStream file = MeasuredRuns.class.getResourceAsStream(RESOURCE)) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of a file of runs.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static MeasuredRuns of(String text) {
    List<String> comments = new ArrayList<>();
    List<MeasuredRun> runs = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isBlank() && !line.equals(HEADLINE)) {
        runs.add(MeasuredRun.of(line));
      }
    }
    return new MeasuredRuns(comments, runs);
  }

  /** The text that {@link #of} reads. */
  public String text() {
    StringBuilder text = new StringBuilder();
    comments.forEach(line -> text.append(line).append('\n'));
    text.append(HEADLINE).append('\n');
    runs.forEach(run -> text.append(run.line()).append('\n'));
    return text.toString();
  }

  /**
   * Some of them.
   *
   * @param heldOut those that no coefficient is fitted to, or the others
   * @param wholeDesign those of whole designs, or of elements
   */
  List<MeasuredRun> of(boolean heldOut, boolean wholeDesign) {
    return runs.stream()
        .filter(run -> run.heldOut() == heldOut && run.wholeDesign() == wholeDesign)
        .toList();
  }
}
