// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;
import java.util.Map;
import java.util.TreeMap;

/**
 * A design that was synthesized with NanGate's typical 45 nm cells under the conditions of the
 * targets, as {@code eie generate} writes it.
 *
 * @param heldOut whether no coefficient was fitted to it
 * @param wholeDesign whether all of the design was synthesized, or one element
 * @param name what the run is called
 * @param configuration {@code preset=P key=value …}; {@code +} joins the parts of a list
 * @param minPeriodNs shortest clock period
 * @param areaUm2 logic of the element, or of a whole design what lies beyond its elements
 * @param modules area of each module of an element, every instance counted; empty for a whole
 *     design
 */
public record MeasuredRun(
    boolean heldOut,
    boolean wholeDesign,
    String name,
    String configuration,
    double minPeriodNs,
    double areaUm2,
    Map<String, Double> modules) {
  private static final String ELEMENT = "element";
  private static final String DESIGN = "design";
  private static final int COLUMNS = 7;

  /** Keeps the areas, by name. */
  public MeasuredRun {
    modules = java.util.Collections.unmodifiableMap(new TreeMap<>(modules));
  }

  /** The configuration that was synthesized. */
  public EieConfig config() {
    return RunFile.config(configuration);
  }

  /**
   * Reads a line of the file of runs.
   *
   * @throws IllegalArgumentException when it is none
   */
  static MeasuredRun of(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS
        || !java.util.Set.of(RunFile.HELD_OUT, RunFile.TRAINING).contains(cells[0])
        || !java.util.Set.of(ELEMENT, DESIGN).contains(cells[1])) {
      throw new IllegalArgumentException(
          "a run must be 'training|held-out,element|design,name,configuration,period,area,modules', was '"
              + line
              + "'");
    }
    return new MeasuredRun(
        cells[0].equals(RunFile.HELD_OUT),
        cells[1].equals(DESIGN),
        cells[2],
        cells[3],
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        RunFile.numbers(cells[6]));
  }

  /** The line that {@link #of} reads. */
  public String line() {
    return String.join(
        ",",
        heldOut ? RunFile.HELD_OUT : RunFile.TRAINING,
        wholeDesign ? DESIGN : ELEMENT,
        name,
        configuration,
        String.valueOf(minPeriodNs),
        String.valueOf(areaUm2),
        RunFile.cell(modules));
  }
}
