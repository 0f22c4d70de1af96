// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.element.ActivationScanner;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.ScannedRow;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class ActivationScannerTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ActivationScanner::new);

  /** Cycles from a read to its token. */
  private static final long LATENCY = 2;

  /** A unit in front of a memory that holds its read data. */
  private static final class Scan implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final Monitor tokens;
    final long[] memory;

    /** What the memory's output holds. */
    private long held;

    /** Percent of the cycles without a read in which the host reads something else. */
    private int otherReads;

    private int reads;
    private int expectedReads;

    Scan(UnitDesign design, long seed) {
      config = design.config();
      bench = design.open(seed);
      draw = new Draw(bench);
      tokens = bench.monitor("scan").signed("value").seenAs(ScannedRow::seen).expect();
      memory = new long[config.activations()];
      for (int row = 0; row < memory.length; row++) {
        memory[row] = draw.chance(40) ? 0 : draw.signed(config.activationBits());
      }
      bench.drive(() -> bench.set("read_data_i", held));
      bench.answer(
          () -> bench.set("other_read_i", !bench.high("read_o") && draw.chance(otherReads)));
      bench.observe(
          () -> {
            if (bench.high("read_o")) {
              held = word(Math.toIntExact(bench.get("address_o")));
              reads++;
            } else if (bench.high("other_read_i")) {
              held = draw.bits(bench.port("read_data_i").width());
            }
          });
    }

    /** The rows of a word of the memory, the first in the lowest bits. */
    private long word(int number) {
      long word = 0;
      for (int row = config.exchangeRows() - 1; row >= 0; row--) {
        long bits = (1L << config.activationBits()) - 1;
        word = word << config.activationBits();
        word |= memory[number * config.exchangeRows() + row] & bits;
      }
      return word;
    }

    void start(int address, int rows, boolean empty) {
      bench.set("start_i", true);
      bench.set("start_address_i", address);
      bench.set("start_rows_i", rows);
      bench.set("start_empty_i", empty);
      if (empty) {
        tokens.expect(ScannedRow.of(0));
      } else {
        int group = config.exchangeRows();
        expectedReads += (address + rows + group - 1) / group - address / group;
        for (int row = address; row < address + rows; row++) {
          tokens.expect(ScannedRow.of(memory[row]));
        }
      }
      bench.step();
      bench.set("start_i", false);
    }

    void finish() {
      bench.finish(2000);
      assertThat(reads).isEqualTo(expectedReads);
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @Test
  void oneRowPerCycle() {
    try (Scan scan = new Scan(UNIT.at(Size.PAPER), 0)) {
      scan.start(5, 40, false);
      scan.finish();

      long first = 1 + LATENCY;
      assertThat(scan.tokens.cycles())
          .isEqualTo(LongStream.range(first, first + 40).boxed().toList());
    }
  }

  @Test
  void anEmptyScanAnswersOnceWithoutARead() {
    try (Scan scan = new Scan(UNIT.at(Size.PAPER), 0)) {
      scan.start(0, 7, true);
      scan.finish();
      assertThat(scan.tokens.tokens()).hasSize(1);
    }
  }

  @Test
  void aFlushEndsTheScan() {
    try (Scan scan = new Scan(UNIT.at(Size.ODD), 0)) {
      scan.tokens.stalling(100);
      scan.bench.set("start_rows_i", 60);
      scan.bench.set("start_i", true);
      scan.bench.step();
      scan.bench.set("start_i", false);
      scan.bench.step(10);
      scan.bench.flush();
      scan.tokens.stalling(0);
      scan.bench.step(10);

      scan.reads = 0;
      scan.start(3, 5, false);
      scan.finish();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyRowGivesOneTokenHoweverTheTreeStalls(Size size) {
    for (long seed : BenchSeeds.all()) {
      scanAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4, 8})
  void aWordOfSeveralRowsIsReadOnce(int exchangeRows) {
    for (long seed : BenchSeeds.all()) {
      scanAtRandom(UNIT.at(Size.exchanging(exchangeRows)), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8})
  void oneRowPerCycleFromAnyRowOfAWord(int exchangeRows) {
    try (Scan scan = new Scan(UNIT.at(Size.exchanging(exchangeRows)), 0)) {
      for (int address = 0; address < 9; address++) {
        long first = scan.bench.cycle() + 1 + LATENCY;
        scan.start(address, 20, false);
        scan.finish();
        assertThat(scan.tokens.cycles())
            .endsWith(LongStream.range(first, first + 20).boxed().toArray(Long[]::new));
      }
    }
  }

  private static void scanAtRandom(UnitDesign design, long seed) {
    try (Scan scan = new Scan(design, seed)) {
      for (int i = 0; i < 20; i++) {
        scan.otherReads = 20 * (i % 4);
        scan.tokens.stalling(10 * scan.draw.below(8));
        int rows = 1 + scan.draw.below(Math.min(50, scan.memory.length));
        int address = scan.draw.below(scan.memory.length - rows + 1);
        scan.start(address, rows, scan.draw.chance(20));
        scan.finish();
      }
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.PAPER);
    UnitDesign readsOn = unit.planted("read_o = moves", "read_o = more");
    assertThatThrownBy(() -> scanAtRandom(readsOn, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign forgetsEmpty = unit.planted("s1_empty_q <= start_i", "s1_empty_q <= 1'b0");
    assertThatThrownBy(() -> scanAtRandom(forgetsEmpty, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign words = UNIT.at(Size.exchanging(4));
    UnitDesign keepsOld = words.planted("(begins_q || (row", "(1'b0 || (row");
    assertThatThrownBy(() -> scanAtRandom(keepsOld, 0)).isInstanceOf(BenchFailure.class);
  }
}
