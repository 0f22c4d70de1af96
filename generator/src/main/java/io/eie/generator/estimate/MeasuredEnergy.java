// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What the gates of an element took in a run, by their transitions and the energies of NanGate's
 * typical 45 nm cells, before placement and without glitches.
 *
 * @param heldOut whether no coefficient was fitted to it
 * @param name what the run is called
 * @param configuration as of a {@link MeasuredRun}
 * @param workload what was computed
 * @param counts of one element, the mean of all
 * @param units energy of the run by unit, in picojoules, every instance counted
 */
public record MeasuredEnergy(
    boolean heldOut,
    String name,
    String configuration,
    String workload,
    AccessCounts counts,
    Map<String, Double> units) {
  private static final int COLUMNS = 6;
  private static final int COUNTS = 7;

  /** Keeps the energies, by name. */
  public MeasuredEnergy {
    units = Collections.unmodifiableMap(new TreeMap<>(units));
  }

  /** The configuration that was measured. */
  public EieConfig config() {
    return RunFile.config(configuration);
  }

  /**
   * Reads a line of the file of energies.
   *
   * @throws IllegalArgumentException when it is none
   */
  static MeasuredEnergy of(String line) {
    String[] cells = line.split(",", -1);
    if (cells.length != COLUMNS
        || !cells[0].equals(RunFile.HELD_OUT) && !cells[0].equals(RunFile.TRAINING)
        || cells[4].split(" ").length != COUNTS) {
      throw new IllegalArgumentException(
          "a measured energy must be 'training|held-out,name,configuration,workload,7 counts,energies', was '"
              + line
              + "'");
    }
    double[] c = Arrays.stream(cells[4].split(" ")).mapToDouble(Double::parseDouble).toArray();
    return new MeasuredEnergy(
        cells[0].equals(RunFile.HELD_OUT),
        cells[1],
        cells[2],
        cells[3],
        new AccessCounts(c[0], c[1], c[2], c[3], c[4], c[5], c[6]),
        RunFile.numbers(cells[5]));
  }

  /** The line that {@link #of} reads. */
  public String line() {
    StringJoiner numbers = new StringJoiner(" ");
    for (double count :
        new double[] {
          counts.cycles(),
          counts.columns(),
          counts.macs(),
          counts.sparseReads(),
          counts.pointerReads(),
          counts.activationReads(),
          counts.ringSums()
        }) {
      numbers.add(String.valueOf(count));
    }
    return String.join(
        ",",
        heldOut ? RunFile.HELD_OUT : RunFile.TRAINING,
        name,
        configuration,
        workload,
        numbers.toString(),
        RunFile.cell(units));
  }

  /** All units together, in picojoules. */
  public double total() {
    return units.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
