// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** One workload over a row of designs that differ in one parameter. */
public final class Sweep {
  private static final int DEEPEST_QUEUE = 256;
  private static final int NARROWEST_ROW = 32;
  private static final int WIDEST_ROW = 512;

  /** The largest memories of any configuration, and the most accumulators. */
  private static final int MOST_SPARSE_ROWS = 1 << 20;

  private static final int MOST_POINTERS = 1 << 20;
  private static final int MOST_BIASES = 1 << 16;
  private static final int MOST_ACTIVATIONS = 1 << 15;
  private static final int MOST_ROWS = 1024;

  /** A number of accumulators that any exchange between passes can move. */
  private static final int ROW_STEP = 8;

  private final Workload workload;
  private final Benchmark benchmark;

  /**
   * @param rowMapping order of the outputs over the elements
   */
  public Sweep(Workload workload, RowMapper rowMapping) {
    this.workload = workload;
    this.benchmark = new Benchmark(workload, rowMapping, false);
  }

  /** Queues of 1, 2, 4, …, 256 slots. */
  public List<SweepRow> queue(EieConfig base) {
    CompiledWorkload prepared = benchmark.prepare(base);
    List<Measurement> measurements =
        IntStream.iterate(1, depth -> depth <= DEEPEST_QUEUE, depth -> 2 * depth)
            .mapToObj(prepared::measure)
            .toList();
    return rows(measurements, measurement -> measurement.config().queueDepth());
  }

  /** Rows of 32, 64, …, 512 bits in memories of the same capacity. */
  public List<SweepRow> width(EieConfig base) {
    List<Measurement> measurements = new ArrayList<>();
    long bits = (long) base.sparseRows() * base.sparseRowBits();
    for (int width = NARROWEST_ROW; width <= WIDEST_ROW; width *= 2) {
      if (width / base.entryBits() >= base.entriesPerCycle()) {
        int rows = (int) Math.min(MOST_SPARSE_ROWS, Math.max(2, bits / width));
        EieConfig config = base.toBuilder().sparseRowBits(width).sparseRows(rows).build();
        measurements.add(benchmark.predict(config));
      }
    }
    return rows(measurements, measurement -> measurement.config().sparseRowBits());
  }

  /**
   * DesignChoices of other numbers of elements. So that few elements do not suffer from memories
   * that were meant for many, each has accumulators for all its rows, up to 1024, and the largest
   * memories that there are.
   *
   * @param counts numbers of elements
   */
  public List<SweepRow> elements(EieConfig base, List<Integer> counts) {
    int outputs =
        workload.layers().stream().mapToInt(layer -> layer.weights().rows()).max().orElseThrow();
    List<Measurement> measurements = new ArrayList<>();
    for (int count : counts) {
      int needed = (outputs / count / ROW_STEP + 1) * ROW_STEP;
      EieConfig config =
          base.toBuilder()
              .processingElements(count)
              .rowsPerElement(Math.max(base.rowsPerElement(), Math.min(MOST_ROWS, needed)))
              .sparseRows(MOST_SPARSE_ROWS)
              .pointers(MOST_POINTERS)
              .biases(MOST_BIASES)
              .activations(MOST_ACTIVATIONS)
              .build();
      measurements.add(benchmark.predict(config));
    }
    return rows(measurements, measurement -> measurement.config().processingElements());
  }

  private static List<SweepRow> rows(
      List<Measurement> measurements, ToIntFunction<Measurement> value) {
    return measurements.stream()
        .map(
            measurement ->
                new SweepRow(
                    value.applyAsInt(measurement),
                    measurement,
                    (double) measurements.get(0).cycles() / measurement.cycles()))
        .toList();
  }
}
