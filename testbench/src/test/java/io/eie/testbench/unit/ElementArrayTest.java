package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.ElementArray;
import io.eie.testbench.bench.BenchSeeds;
import io.eie.testbench.bench.UnitDesign;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementArrayTest {
  private static final int ROWS = 5;
  private static final int SOURCE = 2;
  private static final int DESTINATION = 9;
  private static final Map<Integer, UnitDesign> DESIGNS = new ConcurrentHashMap<>();

  private static EieConfig config(int elements) {
    return UnitConfigs.odd().toBuilder().processingElements(elements).pointers(100).build();
  }

  private static UnitDesign array(int elements) {
    EieConfig config = config(elements);
    return DESIGNS.computeIfAbsent(
        elements, count -> UnitDesign.of(config, () -> new ElementArray(config)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 17})
  void everyElementAndAllOfThemAreReachedAndAnswerInTime(int elements) {
    List<ElementMemory> memories =
        List.of(
            ElementMemory.SPARSE,
            ElementMemory.POINTER,
            ElementMemory.BIAS,
            ElementMemory.ACTIVATION);
    try (ElementArrayBench array = new ElementArrayBench(array(elements), BenchSeeds.first())) {
      int word = 6;
      for (ElementMemory memory : memories) {
        array.writeAll(memory, word - 1, 7 + memory.code());
        for (int element = 0; element < elements; element++) {
          array.write(element, memory, word, element * 8L + memory.code());
        }
      }
      for (ElementMemory memory : memories) {
        for (int element = 0; element < elements; element++) {
          assertThat(array.read(element, memory, word)).isEqualTo(element * 8L + memory.code());
          assertThat(array.read(element, memory, word - 1)).isEqualTo(7 + memory.code());
        }
      }
    }
  }

  private static void rowsAreScanned(UnitDesign design, long seed) {
    EieConfig config = design.config();
    Random random = new Random(seed);
    for (int stall : new int[] {0, 50}) {
      try (ElementArrayBench array = new ElementArrayBench(design, seed)) {
        array.stall(stall);
        for (double density : new double[] {0, 0.05, 0.3, 1}) {
          ScanPass pass = ScanPass.draw(config, random, ROWS, density);
          array.fill(SOURCE, pass);
          array.open(ElementArrayBench.descriptor(SOURCE, ROWS, DESTINATION, false));
          array.awaitScan(pass.tokens());
          if (stall == 0) {
            long first = array.scanCycles().get(0);
            assertThat(array.scanCycles())
                .as("a non-zero or an empty row per cycle")
                .isEqualTo(LongStream.range(first, first + pass.tokens().size()).boxed().toList());
          }
          array.forgetScan();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 17})
  void nonZeroInputsComeInTheOrderOfTheirPositions(int elements) {
    for (long seed : BenchSeeds.all()) {
      rowsAreScanned(array(elements), seed);
    }
  }

  /** Every element has one entry in its row 0 for each column, with a weight of its own. */
  private static void columnsReachEveryElement(UnitDesign design, long seed, boolean abortFirst) {
    EieConfig config = design.config();
    Random random = new Random(seed);
    int columns = 24;
    try (ElementArrayBench array = new ElementArrayBench(design, seed)) {
      array.stall(30);
      int[] weights = {0, 1, -1, 2, -3, 5, 7, -9};
      fillCodebook(array, weights);
      int[][] codes = fillEntries(array, random, columns);
      ScanPass zeros = ScanPass.draw(config, random, 1, 0);
      array.fill(SOURCE, zeros);
      if (abortFirst) {
        array.open(ElementArrayBench.descriptor(SOURCE, 1, DESTINATION, true));
        for (int column = 0; column < columns; column++) {
          array.column(column, 100);
        }
        array.bench.step(random.nextInt(60));
        array.flush();
      }
      array.open(ElementArrayBench.descriptor(SOURCE, 1, DESTINATION, true));
      array.awaitScan(zeros.tokens());
      long[] sums = new long[config.processingElements()];
      for (int column = 0; column < columns; column++) {
        int value = 1 + random.nextInt(9);
        array.column(column, value);
        for (int element = 0; element < sums.length; element++) {
          sums[element] += (long) weights[codes[element][column]] * value;
        }
      }
      array.end();
      for (int element = 0; element < sums.length; element++) {
        assertThat(array.read(element, ElementMemory.ACTIVATION, DESTINATION))
            .as("sum of element %d", element)
            .isEqualTo(sums[element]);
      }
    }
  }

  private static void fillCodebook(ElementArrayBench array, int[] weights) {
    EieConfig config = array.config;
    int lanes = config.codebookLanes();
    for (int word = 0; word < config.codebookWords(); word++) {
      long packed = 0;
      for (int lane = 0; lane < lanes; lane++) {
        long weight = weights[word * lanes + lane] & ((1L << config.weightBits()) - 1);
        packed |= weight << (64 / lanes * lane);
      }
      array.writeAll(ElementMemory.CODEBOOK, word, packed);
    }
  }

  private static int[][] fillEntries(ElementArrayBench array, Random random, int columns) {
    EieConfig config = array.config;
    int[][] codes = new int[config.processingElements()][columns];
    int perWord = config.entriesPerRow() / config.sparseLanes();
    for (int element = 0; element < codes.length; element++) {
      long[] words = new long[(columns + perWord - 1) / perWord];
      for (int column = 0; column < columns; column++) {
        codes[element][column] = random.nextInt(config.codebookEntries());
        words[column / perWord] |=
            (long) codes[element][column] << (column % perWord * config.entryBits());
      }
      for (int word = 0; word < words.length; word++) {
        array.write(element, ElementMemory.SPARSE, word, words[word]);
      }
    }
    for (int column = 0; column <= columns; column += 2) {
      array.writeAll(ElementMemory.POINTER, column / 2, column | (column + 1L) << 32);
    }
    return codes;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 17})
  void everyColumnReachesEveryElementOnce(int elements) {
    for (long seed : BenchSeeds.all()) {
      columnsReachEveryElement(array(elements), seed, false);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 17})
  void aFlushLeavesNothingOfThePassThatWasBegun(int elements) {
    for (long seed = 0; seed < 12; seed++) {
      columnsReachEveryElement(array(elements), seed, true);
    }
  }

  @Test
  void elementsThatAreMixedUpAreFound() {
    UnitDesign faulty = array(3).planted("LnzdNode3", "(picked1 ? 2'b01", "(picked1 ? 2'b10");

    assertThatThrownBy(() -> rowsAreScanned(faulty, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("scan");
  }
}
