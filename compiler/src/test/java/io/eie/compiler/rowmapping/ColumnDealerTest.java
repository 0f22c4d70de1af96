// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.rowmapping;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.Positions;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnDealerTest {
  private static final int ELEMENTS = 64;
  private static final EieConfig CONFIG =
      Preset.TINY4.config().toBuilder()
          .processingElements(ELEMENTS)
          .rowsPerElement(64)
          .exchangeRows(1)
          .columnGroups(1, 4, 16)
          .build();

  /** Column c has {@code entries[c]} entries, or {@code entries[c mod their number]}. */
  private static SparseMatrix matrix(int rows, int columns, long seed, int... entries) {
    Random random = new Random(seed);
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int column = 0; column < columns; column++) {
      random
          .ints(0, rows)
          .distinct()
          .limit(entries[column % entries.length])
          .sorted()
          .forEach(add(matrix, column));
    }
    return matrix.build();
  }

  private static IntConsumer add(SparseMatrix.Builder matrix, int column) {
    return row -> matrix.add(row, column, 1);
  }

  /** A layer whose outputs are columns of a second one; the first of these have most entries. */
  private static List<Positions> placed(
      int hidden, int first, int second, int mostEntries, BitSet... samples) {
    SparseMatrix one = matrix(hidden, 50, 1, hidden / 3);
    int[] entries =
        IntStream.range(0, hidden).map(c -> c < hidden / 4 ? mostEntries : 20).toArray();
    SparseMatrix other = matrix(600, hidden, 2, entries);
    return RowMapper.BALANCED.map(
        List.of(
            new LayerStructure(one, List.of(), first),
            new LayerStructure(other, List.of(samples), second)),
        CONFIG);
  }

  /** How many of a set of columns are in each column group. */
  private static int[] perGroup(Positions positions, BitSet columns, int groups) {
    int[] count = new int[groups];
    columns.stream().forEach(c -> count[positions.at(c) % ELEMENTS / (ELEMENTS / groups)]++);
    return count;
  }

  private static BitSet columns(int from, int to) {
    BitSet columns = new BitSet();
    columns.set(from, to);
    return columns;
  }

  /** Column groups of the layer whose outputs are dealt, and of the next one. */
  @ParameterizedTest
  @CsvSource({"1, 4", "1, 16", "4, 4", "4, 16", "16, 4", "16, 16"})
  void costlyColumnsAreSpreadOverTheGroups(int first, int second) {
    Positions hidden = placed(640, first, second, 500).get(0);

    int[] costly = perGroup(hidden, columns(0, 160), second);
    int mean = 160 / second;
    assertThat(Arrays.stream(costly))
        .allSatisfy(count -> assertThat(count).isCloseTo(mean, near()));
  }

  @ParameterizedTest
  @CsvSource({"1, 4", "4, 4", "4, 16", "16, 4"})
  void activeColumnsAreSpreadOverTheGroups(int first, int second) {
    BitSet active = columns(200, 360);
    Positions hidden = placed(640, first, second, 20, active, active, active).get(0);

    int[] counts = perGroup(hidden, active, second);
    int mean = 160 / second;
    assertThat(Arrays.stream(counts))
        .allSatisfy(count -> assertThat(count).isCloseTo(mean, near()));
  }

  private static Offset<Integer> near() {
    return Offset.offset(2);
  }

  /** What meets in an element is what the layer's own balance put there. */
  @ParameterizedTest
  @CsvSource({"1, 640", "4, 640", "16, 256", "1, 333", "4, 333"})
  void theSetsOfTheElementsStay(int groups, int hidden) {
    int size = ELEMENTS / groups;

    assertThat(sets(placed(hidden, groups, 4, 500).get(0), size))
        .isEqualTo(sets(placed(hidden, groups, 1, 500).get(0), size));
  }

  private static Set<String> sets(Positions positions, int size) {
    return IntStream.range(0, positions.size())
        .boxed()
        .collect(Collectors.groupingBy(row -> positions.at(row) % size))
        .values()
        .stream()
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
