// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.explain.DesignFacts;
import io.eie.generator.explain.Fact;
import io.eie.generator.explain.Section;
import io.eie.generator.unit.element.PointerRead;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.HostWindow;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PointerReadTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(PointerRead::new);

  /** Cycles from the one that takes a column to the one that offers its range. */
  private static final long LATENCY = 2;

  private static Token column(int column, long value) {
    return Token.of("column", column, "value", value);
  }

  private static Token range(long first, long last, long value) {
    return Token.of("first", first, "last", last, "value", value);
  }

  private static void load(UnitBench bench, long... pointers) {
    HostWindow host = new HostWindow(bench, "host");
    for (int i = 0; i < pointers.length; i += 2) {
      long odd = i + 1 < pointers.length ? pointers[i + 1] : 0;
      host.write(i / 2, pointers[i] | odd << 32);
    }
  }

  @Test
  void anEmptyColumnLeavesNoTrace() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      load(bench, 0, 3, 3, 7);
      long start = bench.cycle();
      bench.driver("column").send(column(0, 5), column(1, 6), column(2, -7));
      Monitor ranges = bench.monitor("range").signed("value");
      bench.finish(10);

      assertThat(ranges.tokens()).containsExactly(range(0, 2, 5), range(3, 6, -7));
      assertThat(ranges.cycles()).containsExactly(start + LATENCY, start + 2 + LATENCY);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aColumnOccupiesTheUnitUntilItsRangeIsTaken(Size size) {
    try (UnitBench bench = UNIT.at(size).open(0)) {
      load(bench, 0, 1, 1);
      Driver columns = bench.driver("column").send(column(0, 1));
      Monitor ranges = bench.monitor("range").stalling(100);
      bench.check("occupied_o", 0);
      bench.stepUntil("must take the column", 5, columns::done);
      for (int waited = 0; waited < 6; waited++) {
        bench.settle();
        bench.check("occupied_o", 1);
        bench.step();
      }
      ranges.stalling(0);
      bench.step();
      bench.check("occupied_o", 0);

      columns.send(column(1, 1));
      bench.stepUntil("must take the column", 5, columns::done);
      for (int occupied : new int[] {1, 1, 0}) {
        bench.check("occupied_o", occupied);
        bench.step();
      }
    }
  }

  @Test
  void oneColumnPerCycleEmptyOrNot() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      load(bench, 0, 1, 2, 2, 2, 2, 5, 6);
      long start = bench.cycle();
      Driver columns = bench.driver("column");
      for (int column = 0; column < 7; column++) {
        columns.send(column(column, 1));
      }
      Monitor ranges = bench.monitor("range");
      bench.finish(20);

      assertThat(columns.cycles()).hasSize(7).startsWith(start).endsWith(start + 6);
      assertThat(ranges.cycles())
          .containsExactly(
              start + LATENCY, start + 1 + LATENCY, start + 5 + LATENCY, start + 6 + LATENCY);
    }
  }

  @Test
  void emptyColumnsPassWhileTheRangeBehindThemWaits() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      load(bench, 0, 1, 1, 1, 1, 2);
      Driver columns = bench.driver("column").send(column(0, 1), column(1, 1), column(2, 1));
      Monitor ranges = bench.monitor("range").stalling(100);
      bench.step(8);
      assertThat(columns.cycles()).as("registers s1 and s2 hold one column each").hasSize(2);

      ranges.stalling(0).expect(range(0, 0, 1), range(1, 1, 1));
      columns.send(column(3, 1), column(4, 1));
      bench.finish(20);
    }
  }

  @Test
  void theLastEntryOfAFullMemoryEndsAtPointerZero() {
    EieConfig config = Size.PAPER.config();
    long capacity = config.entryCapacity();
    try (UnitBench bench = UNIT.at(config).open(0)) {
      load(bench, capacity - 2, 0);
      bench.driver("column").send(column(0, 1));
      bench.monitor("range").expect(range(capacity - 2, capacity - 1, 1));
      bench.finish(10);
    }
  }

  @Test
  void aFlushDropsTheColumnsInside() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(0)) {
      load(bench, 0, 1, 2);
      bench.driver("column").send(column(0, 1), column(1, 1));
      Monitor ranges = bench.monitor("range").stalling(100);
      bench.step(4);
      bench.flush();
      assertThat(bench.high("occupied_o")).isFalse();

      ranges.stalling(0);
      bench.finish(10);
      assertThat(ranges.tokens()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void rangesComeInTheOrderOfTheirColumns(Size size) {
    for (long seed : BenchSeeds.all()) {
      readAtRandom(UNIT.at(size), seed);
    }
  }

  private static void readAtRandom(UnitDesign design, long seed) {
    EieConfig config = design.config();
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] pointers = new long[Math.min(200, config.pointers())];
      long modulus = 1L << config.pointerBits();
      for (int i = 1; i < pointers.length; i++) {
        pointers[i] = (pointers[i - 1] + (draw.chance(40) ? 0 : draw.below(4))) % modulus;
      }
      load(bench, pointers);
      HostWindow host = new HostWindow(bench, "host");
      for (int i = 0; i + 1 < pointers.length; i += 2) {
        assertThat(host.read(i / 2)).isEqualTo(pointers[i] | pointers[i + 1] << 32);
      }
      List<Token> columns = new ArrayList<>();
      List<Token> ranges = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        int column = draw.below(pointers.length - 1);
        long value = draw.signedNonZero(config.activationBits());
        columns.add(column(column, value));
        if (pointers[column] != pointers[column + 1]) {
          ranges.add(
              range(pointers[column], (pointers[column + 1] + modulus - 1) % modulus, value));
        }
      }
      Driver source = bench.driver("column").stalling(30).send(columns);
      bench.monitor("range").signed("value").stalling(50).expect(ranges);
      int[] reads = {0};
      bench.observe(() -> reads[0] += bench.high("reads_o") ? 1 : 0);
      bench.finish(5000);

      assertThat(reads[0]).isEqualTo(source.cycles().size()).isEqualTo(columns.size());
      assertThat(bench.high("occupied_o")).isFalse();
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.ODD);
    UnitDesign keepsEmpty = unit.planted("s2_empty = ", "s2_empty = 1'b0 && ");
    assertThatThrownBy(() -> readAtRandom(keepsEmpty, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign noSuccessor = unit.planted("pair + {", "pair + 4'h0 & {");
    assertThatThrownBy(() -> readAtRandom(noSuccessor, 0)).isInstanceOf(BenchFailure.class);
  }

  @Test
  void theDesignIsExplainedWithTheseCycles() {
    assertThat(DesignFacts.of(Size.PAPER.config()))
        .flatExtracting(Section::facts)
        .filteredOn(fact -> fact.name().equals("pointerStages"))
        .extracting(Fact::value)
        .containsExactly((int) LATENCY);
  }
}
