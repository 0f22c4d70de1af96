// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import io.eie.generator.config.Preset;
import io.eie.generator.explain.DesignFacts;
import io.eie.generator.explain.Fact;
import io.eie.generator.explain.Section;
import io.eie.generator.map.PointerLayout;
import io.eie.generator.unit.element.BlockPointerRead;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.HostWindow;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pointers in blocks: ranges, stalls, one read for a block, and the host's words. */
class BlockPointerReadTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(BlockPointerRead::new);
  private static final int COLUMNS = 8;

  /** Cycles from the one that takes a column to the one that offers its range. */
  private static final long LATENCY = 3;

  private static final EieConfig PAPER = blocks(Size.PAPER.config(), 2048);

  private static EieConfig blocks(EieConfig config, int pointers) {
    return config.toBuilder().pointerFormat(PointerFormat.BLOCK).pointers(pointers).build();
  }

  /** Blocks of one host word and of two. */
  static Stream<EieConfig> configs() {
    return Stream.of(
        blocks(Size.SMALLEST.config(), 16),
        blocks(Size.ODD.config(), 24),
        blocks(Preset.TINY4.config(), 512),
        blocks(Preset.EIE64.config(), 2048),
        PAPER);
  }

  private static Token column(int column, long value) {
    return Token.of("column", column, "value", value);
  }

  private static Token range(long first, long last, long value) {
    return Token.of("first", first, "last", last, "value", value);
  }

  /** The host words of a block. */
  private static long[] words(EieConfig config, long first, int[] counts) {
    PointerLayout layout = PointerLayout.of(config);
    BigInteger block = BigInteger.valueOf(first);
    for (int i = 0; i < COLUMNS; i++) {
      BigInteger count = BigInteger.valueOf(counts[i]);
      block = block.or(count.shiftLeft(config.pointerBits() + i * layout.countBits()));
    }
    long[] words = new long[layout.wordsPerPlace()];
    for (int i = 0; i < words.length; i++) {
      words[i] = block.shiftRight(i * Long.SIZE).longValue();
    }
    return words;
  }

  /** A host word; of two in a block, a word is selected in a cycle of its own. */
  private static long read(UnitBench bench, int word) {
    int cycles = PointerLayout.of(bench.config()).wordsPerPlace();
    return new HostWindow(bench, "host").read(word, cycles);
  }

  /** Writes the counts of columns one after another, from entry 0 on; returns the first entries. */
  private static long[] load(UnitBench bench, long entry, int... counts) {
    EieConfig config = bench.config();
    long modulus = 1L << config.pointerBits();
    HostWindow host = new HostWindow(bench, "host");
    long[] first = new long[counts.length];
    long next = entry;
    for (int block = 0; block * COLUMNS < counts.length; block++) {
      int[] own = new int[COLUMNS];
      long base = next % modulus;
      for (int i = 0; i < COLUMNS && block * COLUMNS + i < counts.length; i++) {
        own[i] = counts[block * COLUMNS + i];
        first[block * COLUMNS + i] = next % modulus;
        next += own[i];
      }
      long[] words = words(config, base, own);
      for (int i = 0; i < words.length; i++) {
        host.write(block * words.length + i, words[i]);
      }
      for (int i = 0; i < words.length; i++) {
        assertThat(read(bench, block * words.length + i)).isEqualTo(words[i]);
      }
    }
    return first;
  }

  @Test
  void anEmptyColumnLeavesNoTrace() {
    try (UnitBench bench = UNIT.at(PAPER).open(0)) {
      load(bench, 0, 3, 0, 2, 1, 0, 0, 0, 3, 2);
      long start = bench.cycle();
      bench.driver("column").send(column(0, 5), column(1, 6), column(2, -3), column(8, 1));
      Monitor ranges = bench.monitor("range").signed("value");
      bench.finish(10);

      assertThat(ranges.tokens()).containsExactly(range(0, 2, 5), range(3, 4, -3), range(9, 10, 1));
      assertThat(ranges.cycles())
          .containsExactly(start + LATENCY, start + 2 + LATENCY, start + 3 + LATENCY);
    }
  }

  /** A block is read once for the columns in a row that it has, and again after a write. */
  @Test
  void aBlockIsReadOnce() {
    try (UnitBench bench = UNIT.at(PAPER).open(0)) {
      load(bench, 0, IntStream.range(0, 24).map(i -> i % 3).toArray());
      int[] reads = {0};
      bench.observe(() -> reads[0] += bench.high("reads_o") ? 1 : 0);
      bench.monitor("range");
      Driver columns = bench.driver("column");
      for (int column : new int[] {0, 3, 7, 8, 9, 0, 1, 23}) {
        columns.send(column(column, 1));
      }
      bench.finish(40);
      assertThat(reads[0]).isEqualTo(4);

      columns.send(column(22, 1));
      bench.finish(40);
      assertThat(reads[0]).as("the same block").isEqualTo(4);
      bench.set("forget_i", true);
      bench.step();
      bench.set("forget_i", false);
      columns.send(column(22, 1));
      bench.finish(40);
      assertThat(reads[0]).as("after a start of a run").isEqualTo(5);
      load(bench, 0, 1);
      columns.send(column(22, 1));
      bench.finish(40);
      assertThat(reads[0]).as("after the host").isEqualTo(6);
    }
  }

  @Test
  void threeColumnsWaitAndEmptyOnesPass() {
    try (UnitBench bench = UNIT.at(PAPER).open(0)) {
      load(bench, 0, 1, 0, 1, 1, 1, 1);
      Driver columns = bench.driver("column");
      for (int column = 0; column < 6; column++) {
        columns.send(column(column, 1));
      }
      Monitor ranges = bench.monitor("range").stalling(100);
      bench.step(10);
      assertThat(columns.cycles()).as("a column in each stage, and an empty one").hasSize(4);
      assertThat(bench.high("occupied_o")).isTrue();
      ranges
          .stalling(0)
          .expect(range(0, 0, 1), range(1, 1, 1), range(2, 2, 1), range(3, 3, 1), range(4, 4, 1));
      bench.finish(20);
      assertThat(bench.high("occupied_o")).isFalse();
    }
  }

  @Test
  void aFlushDropsTheColumnsInside() {
    try (UnitBench bench = UNIT.at(PAPER).open(0)) {
      load(bench, 0, 1, 1, 1);
      bench.driver("column").send(column(0, 1), column(1, 1), column(2, 1));
      Monitor ranges = bench.monitor("range").stalling(100);
      bench.step(5);
      bench.flush();
      assertThat(bench.high("occupied_o")).isFalse();
      ranges.stalling(0);
      bench.finish(10);
      assertThat(ranges.tokens()).isEmpty();
    }
  }

  /** The first word alone changes nothing. */
  @Test
  void theSecondWordWritesTheBlock() {
    EieConfig config = blocks(Preset.EIE64.config(), 2048);
    try (UnitBench bench = UNIT.at(config).open(0)) {
      load(bench, 0, 1, 1);
      HostWindow host = new HostWindow(bench, "host");
      long before = read(bench, 0);
      host.write(0, 5);
      assertThat(read(bench, 0)).isEqualTo(before);
      host.write(1, 0);
      assertThat(read(bench, 0)).isEqualTo(5);
      assertThat(read(bench, 1)).isZero();
    }
  }

  @Test
  void theFirstEntryWraps() {
    try (UnitBench bench = UNIT.at(PAPER).open(0)) {
      long last = (1L << PAPER.pointerBits()) - 2;
      load(bench, last, 1, 1, 0);
      bench.driver("column").send(column(0, 1), column(1, 1));
      bench.monitor("range").expect(range(last, last, 1), range(last + 1, last + 1, 1));
      bench.finish(10);
    }
  }

  @ParameterizedTest
  @MethodSource("configs")
  void rangesComeInTheOrderOfTheirColumns(EieConfig config) {
    for (long seed : BenchSeeds.all()) {
      readAtRandom(UNIT.at(config), seed);
    }
  }

  private static void readAtRandom(UnitDesign design, long seed) {
    EieConfig config = design.config();
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      int[] counts = new int[Math.min(200, config.pointers())];
      long modulus = 1L << config.pointerBits();
      for (int i = 0; i < counts.length; i++) {
        int most = draw.chance(10) ? config.rowsPerElement() : Math.min(4, config.rowsPerElement());
        counts[i] = draw.chance(40) ? 0 : draw.below(most + 1);
      }
      long[] first = load(bench, draw.below((int) Math.min(1000, modulus)), counts);
      List<Token> columns = new ArrayList<>();
      List<Token> ranges = new ArrayList<>();
      int column = 0;
      for (int i = 0; i < 400; i++) {
        column = draw.chance(60) ? (column + 1) % counts.length : draw.below(counts.length);
        long value = draw.signedNonZero(config.activationBits());
        columns.add(column(column, value));
        if (counts[column] > 0) {
          ranges.add(range(first[column], (first[column] + counts[column] - 1) % modulus, value));
        }
      }
      bench.driver("column").stalling(30).send(columns);
      bench.monitor("range").signed("value").stalling(50).expect(ranges);
      bench.finish(5000);
      assertThat(bench.high("occupied_o")).isFalse();
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(PAPER);
    for (UnitDesign faulty :
        List.of(
            unit.planted("s2_empty = ", "s2_empty = 1'b0 && "),
            unit.planted("shows_block = (holds_q && (", "shows_block = (holds_q || ("))) {
      assertThatThrownBy(() -> readAtRandom(faulty, 0)).isInstanceOf(AssertionError.class);
    }
  }

  @Test
  void theDesignIsExplainedWithTheseCycles() {
    assertThat(DesignFacts.of(PAPER))
        .flatExtracting(Section::facts)
        .filteredOn(fact -> fact.name().equals("pointerStages"))
        .extracting(Fact::value)
        .containsExactly((int) LATENCY);
  }
}
