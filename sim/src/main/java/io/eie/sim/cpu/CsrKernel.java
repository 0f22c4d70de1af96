// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cpu;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Sparse matrix times vector in float32, the matrix in compressed sparse rows, in Java: {@code
 * output[r] = sum of values[k] * input[columns[k]] for start[r] <= k < start[r + 1]}.
 *
 * <p>Every non-zero weight is multiplied; zeros of the input are not skipped, as in the sparse
 * libraries that the paper measures.
 */
public final class CsrKernel {
  private final int[] start;
  private final int[] columns;
  private final float[] values;

  /** The matrix in rows. */
  public CsrKernel(SparseMatrix matrix) {
    SparseMatrix rows = matrix.transposed();
    start = new int[matrix.rows() + 1];
    columns = new int[matrix.nonZeros()];
    values = new float[matrix.nonZeros()];
    for (int row = 0; row < matrix.rows(); row++) {
      start[row + 1] = rows.columnStart(row + 1);
    }
    for (int place = 0; place < columns.length; place++) {
      columns[place] = rows.row(place);
      values[place] = (float) rows.value(place);
    }
  }

  /** Number of rows. */
  public int rows() {
    return start.length - 1;
  }

  /**
   * By one thread.
   *
   * @param input as many as the matrix has columns
   * @param output as many as it has rows
   */
  public void multiply(float[] input, float[] output) {
    multiply(input, output, 0, rows());
  }

  private void multiply(float[] input, float[] output, int from, int to) {
    for (int row = from; row < to; row++) {
      float sum = 0;
      for (int place = start[row]; place < start[row + 1]; place++) {
        sum += values[place] * input[columns[place]];
      }
      output[row] = sum;
    }
  }

  /**
   * By several threads, each with about the same number of non-zeros.
   *
   * @param pool has as many threads
   * @param threads at least 1
   */
  public void multiply(float[] input, float[] output, ExecutorService pool, int threads) {
    List<Callable<Void>> parts = new ArrayList<>();
    int from = 0;
    for (int thread = 1; thread <= threads; thread++) {
      long upTo = (long) values.length * thread / threads;
      int first = from;
      int to = first;
      while (to < rows() && (thread == threads || start[to + 1] <= upTo)) {
        to++;
      }
      int last = to;
      parts.add(
          () -> {
            multiply(input, output, first, last);
            return null;
          });
      from = to;
    }
    try {
      for (Future<Void> part : pool.invokeAll(parts)) {
        part.get();
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the kernel must not be interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException("the kernel must not fail", failed);
    }
  }
}
