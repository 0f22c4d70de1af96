// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.ResetKind;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.ElementArray;
import io.eie.testbench.bench.UnitDesign;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 6)
class ElementArrayTest {
  private static final int ROWS = 5;
  private static final int SOURCE = 2;
  private static final int DESTINATION = 9;
  private static final UnitUnderTest UNIT = new UnitUnderTest(ElementArray::new);

  private static EieConfig config(int elements) {
    return Size.ODD.config().toBuilder()
        .processingElements(elements)
        .pointers(100)
        .resetKind(ResetKind.ASYNC_HIGH)
        .build();
  }

  private static UnitDesign array(int elements) {
    return UNIT.at(config(elements));
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
          array.write(element, memory, word, 3L * element + memory.code());
        }
      }
      for (ElementMemory memory : memories) {
        for (int element = 0; element < elements; element++) {
          assertThat(array.read(element, memory, word)).isEqualTo(3L * element + memory.code());
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

  /** A scan uses the activation memory in every cycle: most reads are told to be repeated. */
  private static void busyElementsAreTold(UnitDesign design, long seed) {
    EieConfig config = design.config();
    Random random = new Random(seed);
    try (ElementArrayBench array = new ElementArrayBench(design, seed)) {
      ScanPass zeros = ScanPass.draw(config, random, ROWS, 0);
      array.fill(SOURCE, zeros);
      for (int element = 0; element < config.processingElements(); element++) {
        array.write(element, ElementMemory.ACTIVATION, DESTINATION, 1 + element);
        int busy = 0;
        for (int delay = 0; delay < 2; delay++) {
          array.open(ElementArrayBench.descriptor(SOURCE, ROWS, DESTINATION + 1, false));
          array.bench.step(delay);
          for (ElementArrayBench.Answer answer :
              array.reads(element, ElementMemory.ACTIVATION, DESTINATION, 40)) {
            busy += answer.busy() ? 1 : 0;
            if (!answer.busy()) {
              assertThat(answer.word()).as("read of element %d", element).isEqualTo(1 + element);
            }
          }
          array.awaitScan(zeros.tokens());
          array.forgetScan();
        }
        assertThat(busy).as("reads that found element %d busy", element).isPositive();
      }
    }
  }

  @SmokeShard(of = 6)
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 17})
  void aBusyElementIsToldAtTheTop(int elements) {
    busyElementsAreTold(array(elements), BenchSeeds.first());
  }

  /** Every element has one entry in its row 0 for each column, with a weight of its own. */
  private static void columnsReachEveryElement(UnitDesign design, long seed, boolean abortFirst) {
    EieConfig config = design.config();
    Random random = new Random(seed);
    int columns = 24;
    try (ElementArrayBench array = new ElementArrayBench(design, seed)) {
      array.stall(30);
      int[] weights = random.ints(config.codebookEntries(), -9, 10).toArray();
      weights[0] = 0;
      fillCodebook(array, weights);
      int[][] codes = fillEntries(array, random, columns);
      ScanPass zeros = ScanPass.draw(config, random, 1, 0);
      array.fill(SOURCE, zeros);
      if (abortFirst) {
        array.open(ElementArrayBench.descriptor(SOURCE, 1, DESTINATION, true));
        for (int column = 0; column < columns; column++) {
          array.column(column, 50);
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
      long most = (1L << (config.activationBits() - 1)) - 1;
      for (int element = 0; element < sums.length; element++) {
        assertThat(array.read(element, ElementMemory.ACTIVATION, DESTINATION))
            .as("sum of element %d", element)
            .isEqualTo(Math.max(-most - 1, Math.min(most, sums[element])));
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

  /**
   * The last element has three entries in every column, the others one: it is slow, and stops the
   * broadcast for all.
   */
  private static int[][] fillEntries(ElementArrayBench array, Random random, int columns) {
    EieConfig config = array.config;
    int[][] codes = new int[config.processingElements()][columns];
    for (int element = 0; element < codes.length; element++) {
      int perColumn = element == codes.length - 1 ? 3 : 1;
      BigInteger[] rows = new BigInteger[perColumn * columns / config.entriesPerRow() + 1];
      Arrays.fill(rows, BigInteger.ZERO);
      for (int entry = 0; entry < perColumn * columns; entry++) {
        int code = random.nextInt(config.codebookEntries());
        if (entry % perColumn == 0) {
          codes[element][entry / perColumn] = code;
        }
        int row = entry / config.entriesPerRow();
        int place = entry % config.entriesPerRow() * config.entryBits();
        rows[row] = rows[row].or(BigInteger.valueOf(code).shiftLeft(place));
      }
      int lanes = config.sparseLanes();
      for (int word = 0; word < rows.length * lanes; word++) {
        long data = rows[word / lanes].shiftRight(64 * (word % lanes)).longValue();
        array.write(element, ElementMemory.SPARSE, word, data);
      }
      for (int column = 0; column <= columns; column += 2) {
        long first = (long) perColumn * column;
        array.write(element, ElementMemory.POINTER, column / 2, first | (first + perColumn) << 32);
      }
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
    UnitDesign faulty = array(3).planted("LnzdNode3", "(picked[1] ? 2'b01", "(picked[1] ? 2'b10");

    assertThatThrownBy(() -> rowsAreScanned(faulty, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("scan");
  }
}
