// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Draws the input vectors of a case. */
public final class DrawnInputs {
  private DrawnInputs() {}

  /**
   * The vectors of inputs that are not of a file.
   *
   * @param length values of a vector
   * @return raw integers of each vector
   */
  public static List<List<Integer>> of(CaseInputs inputs, int length, EieConfig config) {
    if (inputs.kind() == InputKind.LISTED) {
      return inputs.values();
    }
    Random random = new Random(inputs.seed());
    List<List<Integer>> vectors = new ArrayList<>();
    for (int vector = 0; vector < inputs.vectors(); vector++) {
      vectors.add(vector(inputs.kind(), length, config.activationBits(), random));
    }
    return vectors;
  }

  private static List<Integer> vector(InputKind kind, int length, int bits, Random random) {
    double density = random.nextDouble();
    int only = random.nextInt(length);
    int least = -(1 << bits - 1);
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      int drawn = (int) DrawnValue.of(bits, random);
      boolean present = random.nextDouble() < density;
      boolean low = random.nextBoolean();
      values.add(
          switch (kind) {
            case DENSE -> drawn == 0 ? 1 : drawn;
            case SPARSE -> present ? drawn : 0;
            case ZERO -> 0;
            case ONE_VALUE -> i == only ? (drawn == 0 ? 1 : drawn) : 0;
            case EXTREME -> low ? least : -1 - least;
            case LISTED, FILE -> throw new IllegalStateException("inputs must be drawn, are given");
          });
    }
    return values;
  }
}
