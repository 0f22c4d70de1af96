// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

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
    return of(RunFile.kept(RESOURCE));
  }

  /**
   * Reads the text of the file.
   *
   * @throws IllegalArgumentException when a line is none
   */
  public static MeasuredEnergies of(String text) {
    RunFile<MeasuredEnergy> file = RunFile.of(text, HEADLINE, MeasuredEnergy::of);
    return new MeasuredEnergies(file.comments(), file.runs());
  }

  /** What {@link #of} reads. */
  public String text() {
    return new RunFile<>(comments, runs).text(HEADLINE, MeasuredEnergy::line);
  }
}
