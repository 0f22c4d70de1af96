// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import java.util.ArrayList;
import java.util.List;

/**
 * The vectors of one run: as many as the model has copies. Those that a batch does not have are 0.
 *
 * @param first number of the first vector in its batch
 * @param count vectors of the batch, 1 to the copies
 * @param inputs raw integers in the user's order, of all that run
 * @param results what is right for each
 */
public record VectorRun(int first, int count, List<int[]> inputs, List<GoldenResult> results) {
  /** Takes copies of the lists. */
  public VectorRun {
    inputs = List.copyOf(inputs);
    results = List.copyOf(results);
  }

  /**
   * The runs of a batch, in order.
   *
   * @param inputs raw integers in the user's order, of each vector
   * @param results what is right for each
   */
  public static List<VectorRun> of(
      CompiledModel model, GoldenModel golden, List<int[]> inputs, List<GoldenResult> results) {
    List<VectorRun> runs = new ArrayList<>();
    for (int first = 0; first < inputs.size(); first += model.copies()) {
      int end = Math.min(inputs.size(), first + model.copies());
      List<int[]> own = new ArrayList<>(inputs.subList(first, end));
      List<GoldenResult> right = new ArrayList<>(results.subList(first, end));
      while (own.size() < model.copies()) {
        own.add(new int[model.inputs()]);
        // start values alone may saturate
        right.add(golden.run(own.get(own.size() - 1)));
      }
      runs.add(new VectorRun(first, end - first, own, right));
    }
    return runs;
  }

  /** Runs that a batch takes. */
  public static int count(CompiledModel model, int vectors) {
    return (vectors + model.copies() - 1) / model.copies();
  }

  /**
   * Counts of every layer, summed over runs (specification, section 5): the lower bound of a run is
   * {@code ceil(macs / (N * L))} over all its vectors, or that of the columns of the vector with
   * most, if these are more.
   *
   * @param runs of a batch, at least one
   */
  public static List<LayerCounts> counts(CompiledModel model, List<VectorRun> runs) {
    List<LayerCounts> sums = new ArrayList<>();
    for (VectorRun run : runs) {
      List<LayerCounts> counts = run.counts(model);
      for (int layer = 0; layer < counts.size(); layer++) {
        if (sums.size() == layer) {
          sums.add(counts.get(layer));
        } else {
          sums.set(layer, sums.get(layer).plus(counts.get(layer)));
        }
      }
    }
    return List.copyOf(sums);
  }

  private List<LayerCounts> counts(CompiledModel model) {
    List<GoldenResult> own = results.subList(0, count);
    List<LayerCounts> sums = GoldenResult.sum(own);
    if (model.copies() == 1) {
      return sums;
    }
    long slots = (long) model.config().processingElements() * model.config().entriesPerCycle();
    List<LayerCounts> counts = new ArrayList<>();
    for (int layer = 0; layer < sums.size(); layer++) {
      int index = layer;
      long columns =
          own.stream()
              .mapToLong(result -> result.layers().get(index).counts().nonZeroInputs())
              .max()
              .orElse(0);
      LayerCounts sum = sums.get(layer);
      counts.add(sum.withLowerBound(Math.max((sum.macs() + slots - 1) / slots, columns)));
    }
    return counts;
  }

  /** Values that saturated in the run. */
  public long saturations() {
    return results.stream()
        .flatMap(result -> result.layers().stream())
        .mapToLong(layer -> layer.counts().saturations())
        .sum();
  }
}
