// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.sim.golden.FixedVector;
import io.eie.sim.golden.GoldenFixedPoint;
import java.util.ArrayList;
import java.util.List;

/**
 * Input vectors in the format of a model's first layer.
 *
 * @param vectors raw integers, in the user's order
 * @param saturated values that did not fit
 */
public record FixedBatch(List<int[]> vectors, long saturated) {
  /** Rounds vectors to the format of a model's first layer. */
  public static FixedBatch of(CompiledModel model, InputVectors inputs) {
    int fractionBits = model.layers().get(0).inputFractionBits();
    List<int[]> vectors = new ArrayList<>();
    long saturated = 0;
    for (int index = 0; index < inputs.count(); index++) {
      FixedVector fixed =
          GoldenFixedPoint.fix(inputs.vector(index), fractionBits, model.config().activationBits());
      vectors.add(fixed.values());
      saturated += fixed.saturated();
    }
    return new FixedBatch(vectors, saturated);
  }
}
