// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.generator.estimate.AccessCounts;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.compare.Comparison;
import java.util.List;
import java.util.Optional;

/**
 * What came out of a batch.
 *
 * @param report the measures
 * @param outputFractionBits format of the outputs
 * @param outputs raw integers, vector after vector, in the user's order: the RTL's where it ran to
 *     the end, else the golden model's
 * @param firstMismatches the first few values in which the RTL differs
 * @param fault what else the RTL did wrong: where it did not get to the end, its values from there
 *     on count as different; where it counted other cycles or events than predicted, each
 *     descriptor and element that did counts as one more mismatch
 * @param saturatedInputs input values that did not fit the input's format
 * @param accesses what the cycle model counted over the batch; empty where it did not run alone
 * @param comparison how much was compared, and the first difference
 */
public record RunOutcome(
    SimulationReport report,
    int outputFractionBits,
    List<int[]> outputs,
    List<Mismatch> firstMismatches,
    Optional<String> fault,
    long saturatedInputs,
    Optional<AccessCounts> accesses,
    Comparison comparison) {
  /** Copies the lists. */
  public RunOutcome {
    outputs = List.copyOf(outputs);
    firstMismatches = List.copyOf(firstMismatches);
  }

  /** Whether nothing differs, as far as anything was compared. */
  public boolean agrees() {
    return fault.isEmpty() && (report.mismatches() == null || report.mismatches() == 0);
  }

  /** The values of one output vector. */
  public float[] values(int vector) {
    int[] raw = outputs.get(vector);
    float[] values = new float[raw.length];
    for (int index = 0; index < raw.length; index++) {
      values[index] = GoldenFixedPoint.toFloat(raw[index], outputFractionBits);
    }
    return values;
  }

  /**
   * Index of the largest value of one output vector, the first of equal ones: the class of a
   * classifier.
   */
  public int largest(int vector) {
    int[] raw = outputs.get(vector);
    int largest = 0;
    for (int index = 1; index < raw.length; index++) {
      if (raw[index] > raw[largest]) {
        largest = index;
      }
    }
    return largest;
  }
}
