// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.Descriptor;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.unit.element.ProcessingElement;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.CodebookWindow;
import io.eie.testbench.unit.DrawnPass;
import io.eie.testbench.unit.ElementMatrix;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import io.eie.testbench.unit.WideSize;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 4)
class ProcessingElementTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ProcessingElement::new);
  private static final EieConfig WIDE =
      Preset.EIE64.config().toBuilder().zeroRunBits(3).activations(128).biases(64).build();

  @ParameterizedTest
  @EnumSource(Size.class)
  void aRunLeavesTheActivationsAndCountsOfTheModel(Size size) {
    for (long seed : BenchSeeds.all()) {
      runAtRandom(UNIT.at(size), seed);
    }
  }

  @SmokeShard(of = 4)
  @ParameterizedTest
  @EnumSource(WideSize.class)
  void severalEntriesPerCycleLeaveTheSame(WideSize size) {
    for (long seed : BenchSeeds.all()) {
      runAtRandom(UNIT.at(size.config()), seed);
    }
  }

  @Test
  void wideAccumulationAndADeepQueueDoTheSame() {
    runAtRandom(UNIT.at(WIDE), BenchSeeds.first());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void severalRowsPerCycleBetweenPassesDoTheSame(int exchangeRows) {
    runAtRandom(UNIT.at(Size.exchanging(exchangeRows)), BenchSeeds.first());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aWeightMayComeFiveCyclesBehindItsColumn(int entriesPerCycle) {
    EieConfig config = Size.PAPER.config().toBuilder().entriesPerCycle(entriesPerCycle).build();
    try (ElementBench element = new ElementBench(UNIT.at(config), 0)) {
      runWithLateWeight(element, 5);
      checkActivations(element);
    }
  }

  @Test
  void aWeightThatComesLaterIsMissed() {
    try (ElementBench element = new ElementBench(UNIT.at(Size.PAPER), 0)) {
      runWithLateWeight(element, 6);
      assertThatThrownBy(() -> checkActivations(element)).isInstanceOf(AssertionError.class);
    }
  }

  /** One column; the codebook word of its first weight comes so many cycles after it. */
  private static void runWithLateWeight(ElementBench element, int cycles) {
    element.load();
    EieConfig config = element.config;
    int code = element.matrix.columns.get(0).get(0).code();
    int word = code / config.codebookLanes();
    element.matrix.weights[code] = 1;
    element.write(ElementMemory.CODEBOOK, word, 0);
    int rows = config.rowsPerElement();
    Descriptor descriptor =
        new Descriptor(0, 1, 0, 0, rows, 0, 0, false, true, false, true, false, 0, 0);
    element.pass(new DrawnPass(descriptor, false));
    element.bench.step(2L * rows);
    element.column(0, 3);
    element.bench.step(cycles);
    element.write(
        ElementMemory.CODEBOOK,
        word,
        CodebookWindow.hostWord(config, element.matrix.weights, word));
    element.bench.finish(1000);
    element.pass(new DrawnPass(descriptor, true));
  }

  private static void runAtRandom(UnitDesign design, long seed) {
    try (ElementBench element = new ElementBench(design, seed)) {
      element.load();
      element.write(ElementMemory.COUNTERS, 0, 0);
      List<Integer> walked = run(element, 12);
      checkActivations(element);
      checkCounters(element, walked);
    }
  }

  /** Passes with columns in between, all stalls random, and the end; the columns in their order. */
  private static List<Integer> run(ElementBench element, int passes) {
    List<Integer> walked = new ArrayList<>();
    element.pass(DrawnPass.filling(element.config));
    boolean open = true;
    for (int i = 0; i < passes; i++) {
      element.broadcast.stalling(10 * element.draw.below(9));
      element.scan.stalling(10 * element.draw.below(9));
      int columns = open ? element.draw.below(25) : 0;
      for (int c = 0; c < columns; c++) {
        int column = element.draw.below(element.matrix.columns.size());
        boolean extreme = element.draw.chance(10);
        long value = extreme ? element.draw.signedNonZero(element.config.activationBits()) : 1;
        element.column(column, value);
        walked.add(column);
      }
      DrawnPass drawn = DrawnPass.of(element.config, element.draw);
      boolean end = drawn.end() || i == passes - 1;
      element.pass(new DrawnPass(drawn.descriptor(), end));
      open = !end;
    }
    return walked;
  }

  private static void checkActivations(ElementBench element) {
    for (int i = 0; i < element.model.activations.length; i++) {
      assertThat(element.read(ElementMemory.ACTIVATION, i))
          .as("activation %d, seed %d", i, element.bench.seed())
          .isEqualTo(element.model.activations[i]);
    }
  }

  private static void checkCounters(ElementBench element, List<Integer> walked) {
    boolean present = element.config.performanceCounters();
    int busy = walked.stream().mapToInt(element.matrix::busyCycles).sum();
    int saturations = element.model.sumSaturations + element.model.outputSaturations;
    int[] expected = {
      busy,
      -1,
      element.matrix.sparseReads(walked),
      walked.size(),
      element.model.activationReads,
      saturations
    };
    if (!present) {
      assertThat(element.read(ElementMemory.COUNTERS, 0)).isZero();
      return;
    }
    for (CounterName counter : CounterName.values()) {
      long count = element.read(ElementMemory.COUNTERS, counter.word());
      if (counter != CounterName.STARVED_CYCLES) {
        assertThat(count).as(counter.reportName()).isEqualTo(expected[counter.word()]);
      }
    }
  }

  @Test
  void theHostReadsBackEveryMemory() {
    readEverything(UNIT.at(Size.ODD));
    readEverything(UNIT.at(WideSize.TWO_OF_SIXTEEN_FROM_TWO_BANKS.config()));
  }

  private static void readEverything(UnitDesign design) {
    try (ElementBench element = new ElementBench(design, 0)) {
      element.load();
      for (int row = 0; row < element.matrix.sparseRows(); row++) {
        for (int lane = 0; lane < element.config.sparseLanes(); lane++) {
          int word = row * element.config.sparseLanes() + lane;
          assertThat(element.read(ElementMemory.SPARSE, word))
              .isEqualTo(element.matrix.hostWord(row, lane));
        }
      }
      for (int i = 0; i + 1 < element.matrix.pointers.size(); i += 2) {
        long pair =
            element.matrix.pointers.get(i) | (long) element.matrix.pointers.get(i + 1) << 32;
        assertThat(element.read(ElementMemory.POINTER, i / 2)).isEqualTo(pair);
      }
      for (int i = 0; i < element.model.biases.length; i++) {
        assertThat(element.read(ElementMemory.BIAS, i)).isEqualTo(element.model.biases[i]);
      }
      checkActivations(element);
    }
  }

  @SmokeShard(of = 4)
  @Test
  void columnsFollowEachOtherWithoutABubble() {
    countCycles(UNIT.at(Size.PAPER));
    countCycles(UNIT.at(WideSize.TWO_OF_EIGHT.config()));
    countCycles(UNIT.at(WideSize.EIGHT_OF_EIGHT_FROM_TWO_BANKS.config()));
  }

  private static void countCycles(UnitDesign design) {
    try (ElementBench element = new ElementBench(design, 0)) {
      element.load();
      List<Integer> filled = new ArrayList<>();
      for (int column = 0; column < element.matrix.columns.size(); column++) {
        if (!element.matrix.columns.get(column).isEmpty()) {
          filled.add(column);
        }
      }
      long one = cycles(element, filled.subList(0, 1));
      long all = cycles(element, filled);

      int busy = filled.stream().skip(1).mapToInt(element.matrix::busyCycles).sum();
      assertThat(filled).hasSizeGreaterThan(10);
      assertThat(all - one).isEqualTo(busy);
    }
  }

  /** Cycles from the first column to the scan behind the last. */
  private static long cycles(ElementBench element, List<Integer> columns) {
    element.pass(DrawnPass.filling(element.config));
    int first = element.broadcast.cycles().size();
    int scanned = element.scan.cycles().size();
    columns.forEach(column -> element.column(column, 1));
    element.pass(DrawnPass.filling(element.config));
    return element.scan.cycles().get(scanned) - element.broadcast.cycles().get(first);
  }

  /** The first row leaves first, so a mark behind its only entry must wait for the sum. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aMarkBehindAnEntryOfTheFirstRowWaitsForItsSum(int cycles) {
    try (ElementBench element = new ElementBench(UNIT.at(Size.PAPER), 0)) {
      element.load();
      int column = ElementMatrix.FIRST_ROW_COLUMN;
      int code = element.matrix.columns.get(column).get(0).code();
      element.setWeight(code, 1);
      int rows = element.config.rowsPerElement();
      Descriptor descriptor =
          new Descriptor(0, 1, 0, 0, rows, 0, 0, false, true, false, true, false, 0, 0);
      element.pass(new DrawnPass(descriptor, false));
      element.bench.step(2L * rows);
      element.columnThenPass(column, 3, new DrawnPass(descriptor, true), cycles);

      assertThat(element.model.activations[0]).isEqualTo(3);
      checkActivations(element);
    }
  }

  /** A pass that waits for columns starves; an element without a pass does not. */
  @Test
  void cyclesOfAPassWithoutEntriesAreStarved() {
    int wait = 50;
    long[] plain = busyAndStarved(0, 0);
    long[] waiting = busyAndStarved(wait, 0);
    long[] idle = busyAndStarved(0, wait);

    assertThat(waiting[1] - plain[1]).isEqualTo(wait);
    assertThat(idle[1]).isEqualTo(plain[1]);
    assertThat(List.of(waiting[0], idle[0])).containsOnly(plain[0]);
    assertThat(plain[0]).isPositive();
  }

  /**
   * Counts of a run of one column.
   *
   * @param wait cycles between the column and the end of its pass
   * @param idle cycles after the end
   */
  private static long[] busyAndStarved(int wait, int idle) {
    try (ElementBench element = new ElementBench(UNIT.at(Size.PAPER), 0)) {
      element.load();
      element.write(ElementMemory.COUNTERS, 0, 0);
      int column = 0;
      while (element.matrix.columns.get(column).isEmpty()) {
        column++;
      }
      DrawnPass pass = DrawnPass.filling(element.config);
      element.pass(pass);
      element.column(column, 1);
      // long enough for the start values and the entries
      element.bench.step(300L + wait);
      element.pass(new DrawnPass(pass.descriptor(), true));
      element.bench.step(100L + idle);
      return new long[] {
        element.read(ElementMemory.COUNTERS, CounterName.BUSY_CYCLES.word()),
        element.read(ElementMemory.COUNTERS, CounterName.STARVED_CYCLES.word())
      };
    }
  }

  @Test
  void aFlushDropsEverythingInFlightButKeepsTheMemories() {
    try (ElementBench element = new ElementBench(UNIT.at(Size.PAPER), 0)) {
      element.load();
      element.pass(DrawnPass.filling(element.config));
      for (int i = 0; i < 20; i++) {
        element.column(i % element.matrix.columns.size(), 1);
      }
      element.bench.step(15);
      element.broadcast.cancel();
      element.bench.set("access_flush_i", true);
      element.bench.step();
      element.bench.set("access_flush_i", false);
      element.bench.step(3);

      element.model.flush();
      element.write(ElementMemory.COUNTERS, 0, 0);
      List<Integer> walked = run(element, 4);
      checkActivations(element);
      checkCounters(element, walked);
    }
  }

  @Test
  void plantedFaultsAreFound() {
    // with a single row, the sum written last is the one that leaves first
    UnitDesign impatient =
        UNIT.at(Size.SMALLEST).planted("u_arithmetic_unit_occupied_o))", "1'b0))");
    assertThatThrownBy(() -> runAtRandom(impatient, 0)).isInstanceOf(AssertionError.class);
    UnitDesign restarts =
        UNIT.at(Size.ODD).planted("SparseMatrixRead", "<= (! mid_range_q)", "<= 1'b1");
    assertThatThrownBy(() -> runAtRandom(restarts, 0)).isInstanceOf(AssertionError.class);
  }
}
