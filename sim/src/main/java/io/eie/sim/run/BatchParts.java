// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.CycleParts;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.util.List;
import java.util.stream.IntStream;

/** Where the cycles of a batch go, by the cycle model. */
public final class BatchParts {
  private BatchParts() {}

  /** Each vector for itself, in order. */
  public static List<CycleParts> each(CompiledModel model, InputVectors inputs) {
    GoldenModel golden = GoldenModel.of(model);
    CycleModel cycles = CycleModel.of(model);
    List<int[]> vectors = FixedBatch.of(model, inputs).vectors();
    return IntStream.range(0, vectors.size())
        .parallel()
        .mapToObj(index -> parts(golden, cycles, vectors.get(index)))
        .toList();
  }

  /** The sum over the batch. */
  public static RunParts sum(CompiledModel model, InputVectors inputs) {
    GoldenModel golden = GoldenModel.of(model);
    CycleModel cycles = CycleModel.of(model);
    List<int[]> vectors = FixedBatch.of(model, inputs).vectors();
    return IntStream.range(0, vectors.size())
        .parallel()
        .mapToObj(index -> parts(golden, cycles, vectors.get(index)).parts())
        .reduce(RunParts::plus)
        .orElseThrow();
  }

  private static CycleParts parts(GoldenModel golden, CycleModel cycles, int[] input) {
    GoldenResult result = golden.run(input);
    return CycleParts.of(cycles, CycleModel.layerInputs(input, result));
  }
}
