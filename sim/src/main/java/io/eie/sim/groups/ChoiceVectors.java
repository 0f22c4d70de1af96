// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.groups;

import io.eie.compiler.model.LayerModel;
import io.eie.compiler.read.InputVectors;
import io.eie.sim.golden.GoldenFixedPoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Vectors on which ways to run a network are compared. */
final class ChoiceVectors {
  /** What a note says where no vectors are given. */
  static final String DRAWN = "with every second input drawn to be 0, because no vectors are given";

  /** One of so many inputs is 0 where no vectors are known: between a dense and a sparse layer. */
  private static final int ONE_ZERO_IN = 2;

  private ChoiceVectors() {}

  /**
   * The first of the vectors that are given, in the format of the first layer; else drawn ones,
   * always the same.
   *
   * @param count number of vectors, at most those that are given
   * @param activationBits bits of an activation
   */
  static List<int[]> of(
      Optional<InputVectors> given, int count, LayerModel first, int activationBits) {
    List<int[]> vectors = new ArrayList<>();
    Random random = new Random(1);
    for (int index = 0; index < count; index++) {
      vectors.add(
          given.isPresent()
              ? GoldenFixedPoint.fix(
                      given.get().vector(index), first.inputFractionBits(), activationBits)
                  .values()
              : drawn(first.inputs(), random));
    }
    return vectors;
  }

  /** Any values: only which of them are zero matters. */
  private static int[] drawn(int length, Random random) {
    int[] vector = new int[length];
    Arrays.setAll(vector, i -> random.nextInt(ONE_ZERO_IN) == 0 ? 0 : 1);
    return vector;
  }
}
