// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SparseMatrixTest {
  private static final SparseMatrix MATRIX =
      SparseMatrix.ofDense(new double[][] {{0, 1, -0.0}, {2, 3, 0}});

  @Test
  void nonZerosAreOrderedByColumnThenRow() {
    SparseMatrix added = SparseMatrix.builder(2, 3).add(1, 1, 3).add(0, 1, 1).add(1, 0, 2).build();

    assertThat(added).isEqualTo(MATRIX).hasSameHashCodeAs(MATRIX);
    assertThat(added.values()).containsExactly(2, 1, 3);
    assertThat(new int[] {added.row(0), added.row(1), added.row(2)}).containsExactly(1, 0, 1);
    assertThat(added.columnStart(3)).isEqualTo(added.nonZeros()).isEqualTo(3);
  }

  @Test
  void zerosOfEitherSignAreNotHeld() {
    assertThat(MATRIX.nonZeros()).isEqualTo(3);
    assertThat(MATRIX.density()).isEqualTo(0.5);
  }

  @Test
  void transpositionExchangesRowsAndColumns() {
    assertThat(MATRIX.transposed())
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{0, 2}, {1, 3}, {0, 0}}));
    assertThat(MATRIX.transposed().transposed()).isEqualTo(MATRIX);
  }

  @Test
  void aPlaceGivenTwiceIsNamed() {
    SparseMatrix.Builder twice = SparseMatrix.builder(2, 2).add(1, 0, 5).add(1, 0, -5);

    assertThatThrownBy(twice::build)
        .isInstanceOf(DuplicatePlaceException.class)
        .hasMessage("place must have one value, (1, 0) has more");
    assertThat(twice.buildSummed().nonZeros()).isZero();
  }

  @Test
  void sumsAreTakenPlaceByPlace() {
    assertThat(SparseMatrix.builder(1, 2).add(0, 1, 1).add(0, 0, 4).add(0, 1, 2).buildSummed())
        .isEqualTo(SparseMatrix.ofDense(new double[][] {{4, 3}}));
  }

  @Test
  void placesOutsideAreRefused() {
    assertThatThrownBy(() -> SparseMatrix.builder(2, 3).add(2, 0, 1))
        .hasMessage("place must lie in the matrix of 2 x 3, was (2, 0)");
    assertThatThrownBy(() -> SparseMatrix.builder(0, 3))
        .hasMessage("sides of a matrix must lie in 1..1048576, were 0 x 3");
  }
}
