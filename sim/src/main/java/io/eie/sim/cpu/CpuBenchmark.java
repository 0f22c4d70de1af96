// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cpu;

import com.sun.jna.Memory;
import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Matrix times vector of batch 1 on the processor of this machine, dense by OpenBLAS and sparse by
 * {@link CsrKernel}, with one thread and with one per processor.
 *
 * <p>A time is the shortest of at least 11 calls that take at least a third of a second together,
 * after calls that are not counted: what else runs on the machine can only add to a time, and a
 * short time of the processor is to the disadvantage of the accelerator. The calls follow each
 * other, so that a small matrix stays in the caches.
 */
public final class CpuBenchmark implements AutoCloseable {
  private static final int LEAST_CALLS = 11;
  private static final int WARM_CALLS = 3;
  private static final long COUNTED_NS = 333_000_000;
  private static final long WARM_NS = 150_000_000;
  private static final double NS_PER_US = 1e3;

  /** Relative to the sum of the magnitudes; float32 has 24 bits, and the orders of sums differ. */
  private static final double TOLERANCE = 1e-4;

  private final OpenBlas blas;
  private final int processors;
  private final ExecutorService pool;

  /**
   * @param processors threads of the measurements with all of them, at least 1
   */
  public CpuBenchmark(OpenBlas blas, int processors) {
    this.blas = blas;
    this.processors = processors;
    this.pool =
        Executors.newFixedThreadPool(
            processors,
            work -> {
              Thread thread = new Thread(work, "csr");
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Names of the measurements, in the order of {@link #microseconds}. */
  public static String[] series(int processors) {
    String all = String.format(Locale.ROOT, ", %d threads", processors);
    return processors == 1
        ? new String[] {"this CPU dense, 1 thread", "this CPU sparse, 1 thread"}
        : new String[] {
          "this CPU dense, 1 thread",
          "this CPU dense" + all,
          "this CPU sparse, 1 thread",
          "this CPU sparse" + all
        };
  }

  /**
   * Microseconds of a layer's matrix times its input, by the name of the measurement.
   *
   * @param input as many values as the matrix has columns
   * @throws IllegalStateException when the dense and the sparse outputs differ
   */
  public Map<String, Double> microseconds(SparseMatrix matrix, double[] input) {
    Map<String, Double> times = new LinkedHashMap<>();
    float[] dense = new float[matrix.rows()];
    String[] names = series(processors);
    int name = 0;
    try (Memory weights = dense(matrix);
        Memory vector = new Memory((long) Float.BYTES * matrix.columns());
        Memory output = new Memory((long) Float.BYTES * matrix.rows())) {
      for (int column = 0; column < matrix.columns(); column++) {
        vector.setFloat((long) Float.BYTES * column, (float) input[column]);
      }
      for (int threads : threads()) {
        blas.useThreads(threads);
        times.put(
            names[name++],
            shortest(
                () -> blas.multiply(matrix.rows(), matrix.columns(), weights, vector, output)));
      }
      output.read(0, dense, 0, dense.length);
    }
    CsrKernel kernel = new CsrKernel(matrix);
    float[] values = new float[matrix.columns()];
    for (int column = 0; column < values.length; column++) {
      values[column] = (float) input[column];
    }
    float[] sparse = new float[matrix.rows()];
    for (int threads : threads()) {
      Arrays.fill(sparse, Float.NaN);
      times.put(
          names[name++],
          shortest(
              threads == 1
                  ? () -> kernel.multiply(values, sparse)
                  : () -> kernel.multiply(values, sparse, pool, threads)));
      requireEqual(matrix, input, dense, sparse);
    }
    return times;
  }

  private int[] threads() {
    return processors == 1 ? new int[] {1} : new int[] {1, processors};
  }

  private static Memory dense(SparseMatrix matrix) {
    Memory weights = new Memory((long) Float.BYTES * matrix.rows() * matrix.columns());
    weights.clear();
    for (int column = 0; column < matrix.columns(); column++) {
      for (int place = matrix.columnStart(column);
          place < matrix.columnStart(column + 1);
          place++) {
        long index = (long) matrix.row(place) * matrix.columns() + column;
        weights.setFloat(Float.BYTES * index, (float) matrix.value(place));
      }
    }
    return weights;
  }

  private static double shortest(Runnable call) {
    long begin = System.nanoTime();
    for (int number = 0; number < WARM_CALLS || System.nanoTime() - begin < WARM_NS; number++) {
      call.run();
    }
    long least = Long.MAX_VALUE;
    long sum = 0;
    for (int number = 0; number < LEAST_CALLS || sum < COUNTED_NS; number++) {
      long from = System.nanoTime();
      call.run();
      long taken = System.nanoTime() - from;
      least = Math.min(least, taken);
      sum += taken;
    }
    return least / NS_PER_US;
  }

  private static void requireEqual(
      SparseMatrix matrix, double[] input, float[] dense, float[] sparse) {
    double[] magnitude = new double[dense.length];
    for (int column = 0; column < matrix.columns(); column++) {
      for (int place = matrix.columnStart(column);
          place < matrix.columnStart(column + 1);
          place++) {
        magnitude[matrix.row(place)] += Math.abs(matrix.value(place) * input[column]);
      }
    }
    for (int row = 0; row < dense.length; row++) {
      // A comparison that a NaN fails.
      boolean equal = Math.abs(dense[row] - sparse[row]) <= TOLERANCE * (1 + magnitude[row]);
      if (!equal) {
        throw new IllegalStateException(
            String.format(
                Locale.ROOT,
                "OpenBLAS and the CSR kernel must agree, row %d was %s and %s",
                row,
                dense[row],
                sparse[row]));
      }
    }
  }

  @Override
  public void close() {
    pool.shutdown();
  }
}
