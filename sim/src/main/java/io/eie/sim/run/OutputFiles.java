// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.numpy.NpyWriter;
import java.nio.file.Path;

/** Writes the outputs of a batch as NumPy arrays: one vector, or one per row. */
public final class OutputFiles {
  private OutputFiles() {}

  /**
   * Writes float32 values.
   *
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void writeValues(RunOutcome outcome, Path file) {
    int length = length(outcome);
    float[] values = new float[outcome.outputs().size() * length];
    for (int vector = 0; vector < outcome.outputs().size(); vector++) {
      System.arraycopy(outcome.values(vector), 0, values, vector * length, length);
    }
    NpyWriter.write(file, values, shape(outcome));
  }

  /**
   * Writes the raw integers: int16 where an activation has at most 16 bits, else int32.
   *
   * @param activationBits width of an activation
   * @throws io.eie.common.EnvironmentException when the file cannot be written
   */
  public static void writeRaw(RunOutcome outcome, int activationBits, Path file) {
    int length = length(outcome);
    int[] values = new int[outcome.outputs().size() * length];
    for (int vector = 0; vector < outcome.outputs().size(); vector++) {
      System.arraycopy(outcome.outputs().get(vector), 0, values, vector * length, length);
    }
    if (activationBits > Short.SIZE) {
      NpyWriter.write(file, values, shape(outcome));
      return;
    }
    short[] narrow = new short[values.length];
    for (int index = 0; index < values.length; index++) {
      narrow[index] = (short) values[index];
    }
    NpyWriter.write(file, narrow, shape(outcome));
  }

  private static int length(RunOutcome outcome) {
    return outcome.outputs().get(0).length;
  }

  private static int[] shape(RunOutcome outcome) {
    int count = outcome.outputs().size();
    return count == 1 ? new int[] {length(outcome)} : new int[] {count, length(outcome)};
  }
}
