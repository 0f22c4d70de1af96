// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharedWeightsTest {
  private static SparseMatrix column(double... values) {
    return SparseMatrix.ofDense(
        Arrays.stream(values).mapToObj(v -> new double[] {v}).toArray(double[][]::new));
  }

  @Test
  void fewValuesAreKeptExactly() {
    SharedWeights shared = SharedWeights.of(column(0.5, -1, 0, 0.5, 3), 4);

    assertThat(shared.codebook()).containsExactly(0, -1, 0.5, 3);
    assertThat(shared.used()).isEqualTo(3);
    assertThat(shared.error()).isZero();
    assertThat(new int[] {shared.code(0), shared.code(1), shared.code(2), shared.code(3)})
        .containsExactly(2, 1, 2, 3);
  }

  @Test
  void aSingleValueAndNoneAreExactToo() {
    assertThat(SharedWeights.of(column(0.0625, 0.0625), 16).codebook())
        .startsWith(0, 0.0625)
        .hasSize(16);
    assertThat(SharedWeights.of(column(0, -0.0), 16).used()).isZero();
    assertThat(SharedWeights.of(column(0, -0.0), 16).error()).isZero();
  }

  @Test
  void asManyValuesAsCodesAreStillExact() {
    double[] values = new double[15];
    Arrays.setAll(values, index -> Math.nextUp(1.0 + index * 1e-15));

    assertThat(SharedWeights.of(column(values), 16).error()).isZero();
  }

  @Test
  void moreValuesAreClusteredAroundTheirMeans() {
    SharedWeights shared = SharedWeights.of(column(1, 1.5, 10, 11, -4), 4);

    assertThat(shared.codebook()).containsExactly(0, -4, 1.25, 10.5);
    assertThat(shared.error())
        .isEqualTo(Math.sqrt((2 * 0.0625 + 2 * 0.25) / 5), Offset.offset(1e-15));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 16, 256})
  void everyWeightGetsTheNearestValue(int entries) {
    Random random = new Random(entries);
    double[] values = random.doubles(5000).map(v -> random.nextGaussian()).toArray();
    SparseMatrix matrix = column(values);

    SharedWeights shared = SharedWeights.of(matrix, entries);

    double squares = 0;
    for (int k = 0; k < matrix.nonZeros(); k++) {
      double chosen = Math.abs(shared.codebook()[shared.code(k)] - matrix.value(k));
      double value = matrix.value(k);
      double nearest =
          Arrays.stream(shared.codebook()).skip(1).map(c -> Math.abs(c - value)).min().orElse(0);
      assertThat(chosen).isEqualTo(nearest, Offset.offset(1e-12));
      squares += chosen * chosen;
    }
    assertThat(shared.error()).isEqualTo(Math.sqrt(squares / 5000), Offset.offset(1e-12));
    assertThat(SharedWeights.of(matrix, entries).codebook()).isEqualTo(shared.codebook());
    assertThat(shared.codebook()).doesNotContain(Double.NaN);
  }

  @Test
  void moreCodesMeanLessError() {
    double[] values = new Random(1).doubles(3000, -1, 1).toArray();

    double error4 = SharedWeights.of(column(values), 4).error();
    double error16 = SharedWeights.of(column(values), 16).error();

    // Uniform in a range of 2: the error of k even intervals is 2 / (k * sqrt(12)).
    assertThat(error4).isEqualTo(2 / (3 * Math.sqrt(12)), Offset.offset(0.01));
    assertThat(error16).isEqualTo(2 / (15 * Math.sqrt(12)), Offset.offset(0.002));
  }
}
