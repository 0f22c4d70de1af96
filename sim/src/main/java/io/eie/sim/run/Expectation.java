// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.UserException;
import io.eie.compiler.read.InputVectors;
import java.util.Locale;

/**
 * Outputs that somebody else computed, and how far ours are from them.
 *
 * @param largestError largest distance of any value
 * @param vector where it is
 * @param output where it is, in the user's order
 */
public record Expectation(double largestError, int vector, int output) {
  /**
   * Compares a batch.
   *
   * @param expected as many vectors, as long as the outputs
   * @throws UserException when the shapes differ
   */
  public static Expectation compare(RunOutcome outcome, InputVectors expected) {
    int count = outcome.outputs().size();
    int length = outcome.outputs().get(0).length;
    if (expected.count() != count || expected.length() != length) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "expected outputs must be %d x %d (vectors x outputs), were %d x %d",
              count,
              length,
              expected.count(),
              expected.length()));
    }
    Expectation worst = new Expectation(-1, 0, 0);
    for (int vector = 0; vector < count; vector++) {
      float[] values = outcome.values(vector);
      for (int output = 0; output < length; output++) {
        double error = Math.abs(values[output] - expected.at(vector, output));
        if (error > worst.largestError) {
          worst = new Expectation(error, vector, output);
        }
      }
    }
    return worst;
  }
}
