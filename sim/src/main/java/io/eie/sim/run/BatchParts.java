// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.CycleParts;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the cycles of a batch go, by the cycle model. */
public final class BatchParts {
  private BatchParts() {}

  /** Each run for itself, in order. */
  public static List<CycleParts> each(CompiledModel model, InputVectors inputs) {
    GoldenModel golden = GoldenModel.of(model);
    CycleModel cycles = CycleModel.of(model);
    return runs(model, inputs)
        .parallel()
        .map(vectors -> parts(model, golden, cycles, vectors))
        .toList();
  }

  /** The sum over the batch. */
  public static RunParts sum(CompiledModel model, InputVectors inputs) {
    GoldenModel golden = GoldenModel.of(model);
    CycleModel cycles = CycleModel.of(model);
    return runs(model, inputs)
        .parallel()
        .map(vectors -> parts(model, golden, cycles, vectors).parts())
        .reduce(RunParts::plus)
        .orElseThrow();
  }

  /** The vectors of each run. */
  private static Stream<List<int[]>> runs(CompiledModel model, InputVectors inputs) {
    List<int[]> vectors = FixedBatch.of(model, inputs).vectors();
    int each = model.copies();
    return IntStream.range(0, VectorRun.count(model, vectors.size()))
        .mapToObj(run -> vectors.subList(run * each, Math.min(vectors.size(), (run + 1) * each)));
  }

  private static CycleParts parts(
      CompiledModel model, GoldenModel golden, CycleModel cycles, List<int[]> inputs) {
    List<GoldenResult> results = inputs.stream().map(golden::run).toList();
    VectorRun run = VectorRun.of(model, golden, inputs, results).get(0);
    return CycleParts.of(cycles, cycles.joined(run.inputs(), run.results()));
  }
}
