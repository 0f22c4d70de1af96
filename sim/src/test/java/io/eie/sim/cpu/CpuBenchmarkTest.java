// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Memory;
import io.eie.common.EnvironmentException;
import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CpuBenchmarkTest {
  private static final int ROWS = 37;
  private static final int COLUMNS = 53;

  private static double[][] drawn(double density) {
    Random random = new Random(7);
    double[][] dense = new double[ROWS][COLUMNS];
    for (double[] row : dense) {
      for (int column = 0; column < COLUMNS; column++) {
        row[column] = random.nextDouble() < density ? random.nextInt(-8, 9) / 16.0 : 0;
      }
    }
    return dense;
  }

  private static float[] input() {
    float[] input = new float[COLUMNS];
    for (int column = 0; column < COLUMNS; column++) {
      input[column] = column % 3 == 0 ? 0 : column / 64f;
    }
    return input;
  }

  private static double[] product(double[][] matrix) {
    double[] product = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        product[row] += matrix[row][column] * input()[column];
      }
    }
    return product;
  }

  private static OpenBlas blas() {
    Optional<OpenBlas> found = OpenBlas.find();
    Assumptions.assumeTrue(
        found.isPresent(), "OpenBLAS (Debian: libopenblas0) is not here: skipped");
    return found.get();
  }

  /** Rows without a non-zero and more threads than rows with some among them. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.02, 0.3, 1})
  void theSparseKernelMultiplies(double density) {
    double[][] matrix = drawn(density);
    CsrKernel kernel = new CsrKernel(SparseMatrix.ofDense(matrix));
    double[] expected = product(matrix);

    for (int threads : new int[] {1, 2, 5}) {
      ExecutorService pool = Executors.newFixedThreadPool(threads);
      float[] output = new float[ROWS];
      Arrays.fill(output, Float.NaN);
      kernel.multiply(input(), output, pool, threads);
      pool.shutdown();
      for (int row = 0; row < ROWS; row++) {
        assertThat((double) output[row]).isCloseTo(expected[row], Offset.offset(1e-4));
      }
    }
    float[] alone = new float[ROWS];
    kernel.multiply(input(), alone);
    assertThat((double) alone[5]).isCloseTo(expected[5], Offset.offset(1e-4));
  }

  @Test
  void openBlasMultiplies() {
    OpenBlas blas = blas();
    double[][] matrix = drawn(0.5);
    assertThat(blas.version()).startsWith("OpenBLAS");
    try (Memory weights = new Memory(4L * ROWS * COLUMNS);
        Memory vector = new Memory(4L * COLUMNS);
        Memory output = new Memory(4L * ROWS)) {
      for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
          weights.setFloat(4L * (row * COLUMNS + column), (float) matrix[row][column]);
        }
      }
      vector.write(0, input(), 0, COLUMNS);
      blas.useThreads(1);
      blas.multiply(ROWS, COLUMNS, weights, vector, output);
      double[] expected = product(matrix);
      for (int row = 0; row < ROWS; row++) {
        assertThat((double) output.getFloat(4L * row))
            .isCloseTo(expected[row], Offset.offset(1e-4));
      }
    }
  }

  @Test
  void aMachineWithoutTheLibraryIsToldWhatToInstall() {
    assertThatThrownBy(() -> OpenBlas.require(List.of("libopenblas-of-nobody.so.0")))
        .isInstanceOf(EnvironmentException.class)
        .hasMessage(
            "--cpu needs OpenBLAS (Debian: apt-get install libopenblas0), found no"
                + " libopenblas.so.0");
  }

  /** The two kernels check each other's outputs in every measurement. */
  @Test
  void everySeriesHasATime() {
    double[] input = new double[COLUMNS];
    input[2] = 0.5;
    try (CpuBenchmark benchmark = new CpuBenchmark(blas(), 2)) {
      assertThat(benchmark.microseconds(SparseMatrix.ofDense(drawn(0.3)), input))
          .containsOnlyKeys(CpuBenchmark.series(2))
          .allSatisfy((name, time) -> assertThat(time).isPositive());
    }
    assertThat(CpuBenchmark.series(1)).hasSize(2);
  }

  @Test
  void theProcessorHasAName() {
    assertThat(ProcessorName.text()).matches(".+, [1-9]\\d* threads?");
  }
}
