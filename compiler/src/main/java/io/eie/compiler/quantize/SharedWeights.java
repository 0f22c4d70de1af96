// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;

/**
 * A matrix whose non-zeros are codes into a codebook. Immutable.
 *
 * <p>At most C - 1 distinct values are kept as they are. More are clustered by k-means in one
 * dimension by Lloyd's iteration. The compiler starts from centroids spread evenly between the
 * least and the greatest value, which needs no random numbers (the authors' choice of start; paper,
 * section II).
 */
public final class SharedWeights {
  /** Lloyd's iteration ends by itself far earlier; this bounds it on any input. */
  private static final int MAX_ITERATIONS = 500;

  private final double[] codebook;
  private final int used;
  private final short[] codes;

  /** For each code, shared value minus weight over its weights: count, sum, sum of squares. */
  private final long[] counts;

  private final double[] sums;
  private final double[] squares;

  private SharedWeights(double[] codebook, int used, short[] codes, double[] values) {
    this.codebook = codebook;
    this.used = used;
    this.codes = codes;
    counts = new long[codebook.length];
    sums = new double[codebook.length];
    squares = new double[codebook.length];
    for (int k = 0; k < codes.length; k++) {
      double difference = codebook[codes[k]] - values[k];
      counts[codes[k]]++;
      sums[codes[k]] += difference;
      squares[codes[k]] += difference * difference;
    }
  }

  /**
   * Shares the weights of a matrix.
   *
   * @param codebookEntries C, the zero of code 0 included
   */
  public static SharedWeights of(SparseMatrix matrix, int codebookEntries) {
    return of(matrix, codebookEntries, CentroidStart.LINEAR);
  }

  /**
   * Shares the weights of a matrix.
   *
   * @param codebookEntries C, the zero of code 0 included
   * @param start where k-means begins, when there are more values than codes
   */
  public static SharedWeights of(SparseMatrix matrix, int codebookEntries, CentroidStart start) {
    double[] values = matrix.values();
    double[] distinct = distinct(values, codebookEntries - 1);
    double[] shared = distinct == null ? cluster(values, codebookEntries - 1, start) : distinct;
    double[] bounds = midpoints(shared);
    short[] codes = new short[values.length];
    for (int k = 0; k < values.length; k++) {
      codes[k] = (short) (nearest(bounds, values[k]) + 1);
    }
    double[] codebook = new double[codebookEntries];
    System.arraycopy(shared, 0, codebook, 1, shared.length);
    return new SharedWeights(codebook, shared.length, codes, values);
  }

  /** The distinct values in ascending order, or null when there are more than {@code most}. */
  private static double[] distinct(double[] values, int most) {
    double[] found = new double[most];
    int count = 0;
    for (double value : values) {
      int at = Arrays.binarySearch(found, 0, count, value);
      if (at < 0) {
        if (count == most) {
          return null;
        }
        System.arraycopy(found, -at - 1, found, -at, count + at + 1);
        found[-at - 1] = value;
        count++;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static double[] cluster(double[] values, int clusters, CentroidStart start) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] sums = new double[sorted.length + 1];
    for (int k = 0; k < sorted.length; k++) {
      sums[k + 1] = sums[k] + sorted[k];
    }
    double[] centroids = start.centroids(sorted, clusters);
    int[] ends = new int[clusters];
    for (int iteration = 0; iteration < MAX_ITERATIONS; iteration++) {
      int[] newEnds = ends(sorted, centroids);
      if (Arrays.equals(ends, newEnds)) {
        break;
      }
      ends = newEnds;
      for (int index = 0, from = 0; index < clusters; from = ends[index++]) {
        if (ends[index] > from) {
          centroids[index] = (sums[ends[index]] - sums[from]) / (ends[index] - from);
        }
      }
    }
    return centroids;
  }

  /** For each centroid, the index in the sorted values after its last one. */
  private static int[] ends(double[] sorted, double[] centroids) {
    double[] bounds = midpoints(centroids);
    int[] ends = new int[centroids.length];
    for (int index = 0; index < bounds.length; index++) {
      int low = 0;
      int high = sorted.length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (sorted[middle] <= bounds[index]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      ends[index] = low;
    }
    ends[bounds.length] = sorted.length;
    return ends;
  }

  private static double[] midpoints(double[] ascending) {
    double[] bounds = new double[Math.max(0, ascending.length - 1)];
    Arrays.setAll(bounds, index -> ascending[index] / 2 + ascending[index + 1] / 2);
    return bounds;
  }

  /** Index of the interval that holds the value; a bound belongs to the interval below it. */
  private static int nearest(double[] bounds, double value) {
    int low = 0;
    int high = bounds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (bounds[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The C values; entry 0 is 0, the others ascend, unused ones at the end are 0. */
  public double[] codebook() {
    return codebook.clone();
  }

  /** Values in use beside the zero, 0..C-1. */
  public int used() {
    return used;
  }

  /** Code of a non-zero of the matrix, 1..C-1. */
  public int code(int nonZero) {
    return codes[nonZero];
  }

  /**
   * The matrix with the shared value in place of every weight. A shared value that is 0 (rounding
   * of a mean) leaves its places empty.
   *
   * @param matrix the matrix whose weights were shared
   */
  public SparseMatrix values(SparseMatrix matrix) {
    return matrix.withValues(nonZero -> codebook[codes[nonZero]]);
  }

  /** Root mean square over the non-zeros of shared value minus weight; 0 when sharing is exact. */
  public double error() {
    return error(codebook);
  }

  /**
   * Root mean square over the non-zeros of the value that a code stands for minus weight.
   *
   * @param held the C values that codes stand for in the end
   */
  public double error(double[] held) {
    double sum = 0;
    for (int code = 0; code < held.length; code++) {
      double moved = held[code] - codebook[code];
      sum += squares[code] + moved * (2 * sums[code] + counts[code] * moved);
    }
    return codes.length == 0 ? 0 : Math.sqrt(Math.max(0, sum) / codes.length);
  }
}
