// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The file {@code energies.csv}: what the energy of the logic is fitted to.
 *
 * @param comments lines before the headline
 */
public record MeasuredEnergies(List<String> comments, List<MeasuredEnergy> runs) {
  private static final String RESOURCE = "energies.csv";
  private static final String HEADLINE = "use,name,configuration,workload,countsOfElement,unitsPj";

  /** Copies both lists. */
  public MeasuredEnergies {
    comments = List.copyOf(comments);
    runs = List.copyOf(runs);
  }

  /** The runs that come with eie. */
  public static MeasuredEnergies kept() {
    try (InputStream file = MeasuredEnergies.class.getResourceAsStream(RESOURCE)) {
      return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text of the file.
   *
   * @throws IllegalArgumentException when a line is none
   */
  public static MeasuredEnergies of(String text) {
    List<String> comments = new ArrayList<>();
    List<MeasuredEnergy> runs = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith("#")) {
        comments.add(line);
      } else if (!line.isBlank() && !line.equals(HEADLINE)) {
        runs.add(MeasuredEnergy.of(line));
      }
    }
    return new MeasuredEnergies(comments, runs);
  }

  /** What {@link #of} reads. */
  public String text() {
    List<String> lines = new ArrayList<>(comments);
    lines.add(HEADLINE);
    runs.forEach(run -> lines.add(run.line()));
    return String.join("\n", lines) + "\n";
  }
}
