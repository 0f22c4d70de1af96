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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalancedMapperTest {
  private static final EieConfig TINY = Preset.TINY4.config();

  private static EieConfig elements(int count) {
    return TINY.toBuilder().processingElements(count).build();
  }

  /** Rows of different density, so that there is something to balance. */
  private static SparseMatrix uneven(long seed, int rows, int columns) {
    Random random = new Random(seed);
    SparseMatrix.Builder matrix = SparseMatrix.builder(rows, columns);
    for (int row = 0; row < rows; row++) {
      double density = random.nextDouble() * random.nextDouble();
      for (int column = 0; column < columns; column++) {
        if (random.nextDouble() < density) {
          matrix.add(row, column, 1);
        }
      }
    }
    return matrix.build();
  }

  private static Positions place(SparseMatrix matrix, EieConfig config, BitSet... samples) {
    return RowMapper.BALANCED
        .map(List.of(new LayerStructure(matrix, List.of(samples))), config)
        .get(0);
  }

  /** Non-zeros of every element in the columns of a set. */
  private static long[] loads(
      SparseMatrix matrix, Positions positions, int elements, BitSet columns) {
    long[] loads = new long[elements];
    for (int column = 0; column < matrix.columns(); column++) {
      for (int k = matrix.columnStart(column); k < matrix.columnStart(column + 1); k++) {
        loads[positions.at(matrix.row(k)) % elements] += columns.get(column) ? 1 : 0;
      }
    }
    return loads;
  }

  private static long heaviest(
      SparseMatrix matrix, Positions positions, int elements, BitSet columns) {
    return Arrays.stream(loads(matrix, positions, elements, columns)).max().orElseThrow();
  }

  private static BitSet columns(int from, int to) {
    BitSet columns = new BitSet();
    columns.set(from, to);
    return columns;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1",
    "1, 1, 4",
    "3, 5, 4",
    "4, 9, 4",
    "5, 3, 4",
    "17, 8, 4",
    "64, 20, 4",
    "65, 20, 4",
    "200, 30, 4",
    "131, 40, 7",
    "40, 6, 1",
    "7, 12, 64",
    "257, 3, 29"
  })
  void everyRowGetsAPlaceOfItsOwn(int rows, int columns, int elements) {
    Positions positions = place(uneven(rows, rows, columns), elements(elements));

    // Positions are a permutation by construction; whether it is the layer's, its size says.
    assertThat(positions.size()).isEqualTo(rows);
    assertThat(Positions.of(positions.toArray())).isEqualTo(positions);
  }

  @Test
  void emptyMatricesArePlacedToo() {
    assertThat(place(SparseMatrix.builder(6, 3).build(), TINY).size()).isEqualTo(6);
    assertThat(place(SparseMatrix.builder(6, 3).build(), TINY, new BitSet()).size()).isEqualTo(6);
  }

  @Test
  void theSameNetworkIsPlacedTheSameWay() {
    SparseMatrix matrix = uneven(3, 300, 200);

    assertThat(place(matrix, TINY)).isEqualTo(place(matrix, TINY));
    // A digest of the order: it must not depend on the machine, nor change unnoticed.
    assertThat(place(matrix, elements(16)).hashCode()).isEqualTo(1596867299);
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 16, 61})
  void elementsGetEvenLoadsInEveryPartOfTheRun(int elements) {
    int rows = 16 * elements;
    SparseMatrix matrix = uneven(elements, rows, 512);
    EieConfig config = elements(elements);

    Positions positions = place(matrix, config);

    for (int from = 0; from < 512; from += 128) {
      BitSet part = columns(from, from + 128);
      double mean = Arrays.stream(loads(matrix, positions, elements, part)).average().orElseThrow();
      assertThat(heaviest(matrix, positions, elements, part)).isLessThan((long) (1.1 * mean));
      assertThat(heaviest(matrix, Positions.identity(rows), elements, part))
          .isGreaterThan((long) (1.1 * mean));
    }
  }

  @Test
  void rowsThatAreActiveTogetherAreKeptApart() {
    // Rows 4i..4i+3 share their columns; interleaved they would meet in an element.
    SparseMatrix.Builder twins = SparseMatrix.builder(16, 64);
    for (int row = 0; row < 16; row++) {
      for (int column = 0; column < 16; column++) {
        twins.add(row, row % 4 * 16 + column, 1);
      }
    }

    Positions positions = place(twins.build(), TINY);

    for (int group = 0; group < 4; group++) {
      int number = group;
      assertThat(
              IntStream.range(0, 16)
                  .filter(row -> row % 4 == number)
                  .map(row -> positions.at(row) % 4)
                  .sorted())
          .containsExactly(0, 1, 2, 3);
    }
  }

  @Test
  void samplesDecideWhatIsBalanced() {
    SparseMatrix matrix = uneven(8, 256, 400);
    EieConfig config = elements(16);
    BitSet active = new BitSet();
    new Random(2).ints(120, 0, 400).forEach(active::set);

    Positions blind = place(matrix, config);
    Positions informed = place(matrix, config, active);

    assertThat(informed).isNotEqualTo(blind);
    assertThat(heaviest(matrix, informed, 16, active))
        .isLessThan(heaviest(matrix, blind, 16, active));
  }

  @Test
  void rowTilesAreBalancedEachOnItsOwn() {
    // 4 elements of 16 accumulators: 40 local rows in tiles of 14, 14 and 12.
    SparseMatrix matrix = uneven(5, 160, 100);

    Positions positions = place(matrix, TINY);

    int[] firsts = {0, 14, 28, 40};
    for (int tile = 0; tile < 3; tile++) {
      long[] loads = new long[4];
      for (int k = 0; k < matrix.nonZeros(); k++) {
        int position = positions.at(matrix.row(k));
        if (position / 4 >= firsts[tile] && position / 4 < firsts[tile + 1]) {
          loads[position % 4]++;
        }
      }
      long sum = Arrays.stream(loads).sum();
      assertThat(Arrays.stream(loads)).allMatch(load -> Math.abs(load - sum / 4) < sum / 100);
    }
  }

  @Test
  void hiddenLayersFollowTheOrderOfTheLayerBefore() {
    SparseMatrix first = uneven(6, 96, 80);
    SparseMatrix second = uneven(7, 64, 96);
    List<LayerStructure> layers =
        List.of(new LayerStructure(first, List.of()), new LayerStructure(second, List.of()));

    List<Positions> placed = RowMapper.BALANCED.map(layers, TINY);

    assertThat(placed.get(0)).isEqualTo(place(first, TINY));
    // The second layer with its columns moved to where the first one leaves them.
    SparseMatrix.Builder moved = SparseMatrix.builder(64, 96);
    for (int column = 0; column < 96; column++) {
      for (int k = second.columnStart(column); k < second.columnStart(column + 1); k++) {
        moved.add(second.row(k), placed.get(0).at(column), 1);
      }
    }
    assertThat(placed.get(1)).isEqualTo(place(moved.build(), TINY));
  }
}
