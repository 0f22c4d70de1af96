// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.Positions;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowOrderTest {
  private static ColumnsOfRows rows(SparseMatrix matrix) {
    return ColumnsOfRows.of(matrix, Positions.identity(matrix.columns()));
  }

  @Test
  void paddingIsCountedAsTheFormatStoresIt() {
    // One column, entries in rows 3, 4 and 12; runs of at most 3 zeros.
    ColumnsOfRows rows =
        rows(SparseMatrix.builder(13, 1).add(3, 0, 1).add(4, 0, 1).add(12, 0, 1).build());
    RowOrder order = new RowOrder(rows, 2);

    // 3 zeros, none, 7 zeros: only the last run is too long, by one padding entry.
    assertThat(order.padding(IntStream.range(0, 13).toArray(), Long.MAX_VALUE)).isOne();
    // Entries in rows 0, 8 and 9 of the reverse order.
    int[] reverse = IntStream.range(0, 13).map(row -> 12 - row).toArray();
    assertThat(order.padding(reverse, Long.MAX_VALUE)).isOne();
    // Behind the last entry there is none.
    int[] first = {3, 4, 12, 0, 1, 2, 5, 6, 7, 8, 9, 10, 11};
    assertThat(order.padding(first, Long.MAX_VALUE)).isZero();
  }

  @Test
  void anOrderThatNeedsLessIsFound() {
    Random random = new Random(1);
    SparseMatrix.Builder matrix = SparseMatrix.builder(64, 300);
    for (int row = 0; row < 64; row++) {
      for (int column = 0; column < 300; column++) {
        if (random.nextInt(10) == 0) {
          matrix.add(row, column, 1);
        }
      }
    }
    RowOrder order = new RowOrder(rows(matrix.build()), 4);
    int[] rows = IntStream.range(0, 64).toArray();
    long before = order.padding(rows, Long.MAX_VALUE);

    order.improve(rows, place -> 0);

    assertThat(rows).containsExactlyInAnyOrder(IntStream.range(0, 64).toArray());
    assertThat(order.padding(rows, Long.MAX_VALUE)).isLessThan((long) (0.85 * before));
  }

  @Test
  void rowsStayAtPlacesOfTheirKind() {
    SparseMatrix.Builder matrix = SparseMatrix.builder(64, 300);
    Random random = new Random(1);
    for (int row = 0; row < 64; row++) {
      for (int column = random.nextInt(20); column < 300; column += 1 + random.nextInt(20)) {
        matrix.add(row, column, 1);
      }
    }
    RowOrder order = new RowOrder(rows(matrix.build()), 4);
    int[] rows = IntStream.range(0, 64).toArray();

    order.improve(rows, place -> place % 3);

    assertThat(rows).isNotEqualTo(IntStream.range(0, 64).toArray());
    assertThat(IntStream.range(0, 64)).allMatch(place -> rows[place] % 3 == place % 3);
  }

  @Test
  void fewRowsStayHeaviestFirst() {
    RowOrder order = new RowOrder(rows(SparseMatrix.builder(16, 2).add(15, 1, 1).build()), 4);
    int[] rows = IntStream.range(0, 16).toArray();

    order.improve(rows, place -> 0);

    assertThat(rows).isEqualTo(IntStream.range(0, 16).toArray());
  }
}
