// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

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
    return of(RunFile.kept(RESOURCE));
  }

  /**
   * Reads the text of a file of runs.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static MeasuredRuns of(String text) {
    RunFile<MeasuredRun> file = RunFile.of(text, HEADLINE, MeasuredRun::of);
    return new MeasuredRuns(file.comments(), file.runs());
  }

  /** The text that {@link #of} reads. */
  public String text() {
    return new RunFile<>(comments, runs).text(HEADLINE, MeasuredRun::line);
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
