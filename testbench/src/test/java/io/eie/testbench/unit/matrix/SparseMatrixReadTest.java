// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.matrix.SparseMatrixRead;
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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class SparseMatrixReadTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(SparseMatrixRead::new);
  private static final int MOST_ROWS = 40;

  /** A bench with the first rows of the memory filled, and what its slices must be. */
  private static final class Rows implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final BigInteger[] rows;
    private int held = -1;
    private int expectedReads;
    private int reads;

    Rows(UnitDesign design, long seed) {
      config = design.config();
      bench = design.open(seed);
      draw = new Draw(bench);
      rows = new BigInteger[Math.min(MOST_ROWS, config.sparseRows())];
      for (int row = 0; row < rows.length; row++) {
        fill(row);
      }
      bench.observe(() -> reads += bench.high("reads_o") ? 1 : 0);
    }

    void fill(int row) {
      int laneBits = Math.min(64, config.sparseRowBits());
      rows[row] = BigInteger.ZERO;
      for (int lane = 0; lane < config.sparseLanes(); lane++) {
        long word = draw.bits(laneBits);
        host().write(row * config.sparseLanes() + lane, word);
        BigInteger unsigned = new BigInteger(Long.toUnsignedString(word));
        rows[row] = rows[row].or(unsigned.shiftLeft(lane * 64));
      }
      forgotten();
    }

    HostWindow host() {
      return new HostWindow(bench, "host");
    }

    /** The next row is read again whatever it is. */
    void forgotten() {
      held = -1;
    }

    /** The slices of a range; counts the reads they take. */
    List<Token> slices(int first, int last, long value) {
      int places = config.entriesPerRow();
      // what is left of a row above its entries is not handed on
      BigInteger entries =
          BigInteger.ONE.shiftLeft(places * config.entryBits()).subtract(BigInteger.ONE);
      List<Token> slices = new ArrayList<>();
      for (int row = first / places; row <= last / places; row++) {
        boolean opens = row == first / places;
        boolean ends = row == last / places;
        slices.add(
            Token.of(
                "word",
                rows[row].and(entries),
                "first",
                opens ? first % places : 0,
                "last",
                ends ? last % places : places - 1,
                "opens_column",
                opens,
                "value",
                value));
        expectedReads += row == held ? 0 : 1;
        held = row;
      }
      return slices;
    }

    void checkReads() {
      assertThat(reads).as("reads").isEqualTo(expectedReads);
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static Token range(int first, int last, long value) {
    return Token.of("first", first, "last", last, "value", value);
  }

  @Test
  void aRangeIsCutAtTheRowsItCrosses() {
    try (Rows matrix = new Rows(UNIT.at(Size.PAPER), 0)) {
      matrix.bench.driver("range").send(range(6, 17, -3));
      Monitor slices = matrix.bench.monitor("slice").signed("value");
      matrix.bench.finish(10);

      assertThat(slices.tokens())
          .extracting(t -> t.get("first"), t -> t.get("last"), t -> t.flag("opens_column"))
          .containsExactly(tuple(6L, 7L, true), tuple(0L, 7L, false), tuple(0L, 1L, false));
      assertThat(slices.tokens()).isEqualTo(matrix.slices(6, 17, -3));
    }
  }

  @Test
  void columnsFollowEachOtherWithoutABubble() {
    try (Rows matrix = new Rows(UNIT.at(Size.PAPER), 0)) {
      long start = matrix.bench.cycle();
      Driver ranges = matrix.bench.driver("range");
      Monitor slices = matrix.bench.monitor("slice").signed("value");
      for (int first = 0; first < 200; first += 5) {
        ranges.send(range(first, first + 4, first));
        slices.expect(matrix.slices(first, first + 4, first));
      }
      matrix.bench.finish(100);

      int count = slices.cycles().size();
      assertThat(slices.cycles())
          .containsExactlyElementsOf(
              LongStream.range(start + 1, start + 1 + count).boxed().toList());
      matrix.checkReads();
    }
  }

  @Test
  void aRowIsReadOnceForAllItsColumnsUntilItIsForgotten() {
    try (Rows matrix = new Rows(UNIT.at(Size.PAPER), 0)) {
      Driver ranges = matrix.bench.driver("range");
      Monitor slices = matrix.bench.monitor("slice");
      for (int round = 0; round < 2; round++) {
        for (int place = 8; place < 16; place++) {
          ranges.send(range(place, place, 1));
          slices.expect(matrix.slices(place, place, 1));
        }
        matrix.bench.finish(50);
      }
      matrix.checkReads();

      matrix.bench.set("forget_i", true);
      matrix.bench.step();
      matrix.bench.set("forget_i", false);
      matrix.forgotten();
      ranges.send(range(8, 8, 1));
      slices.expect(matrix.slices(8, 8, 1));
      matrix.bench.finish(50);
      matrix.checkReads();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void theHostReadsBackWhatItWroteAndChangesTheHeldRow(Size size) {
    accessHeldRow(UNIT.at(size));
  }

  private static void accessHeldRow(UnitDesign design) {
    try (Rows matrix = new Rows(design, 0)) {
      Driver ranges = matrix.bench.driver("range");
      Monitor slices = matrix.bench.monitor("slice");
      int first = matrix.config.entriesPerRow() + 1;
      for (int i = 0; i < 5; i++) {
        ranges.send(range(first, first + 1, 1));
        slices.expect(matrix.slices(first, first + 1, 1));
        matrix.bench.finish(50);
        if (i % 2 == 0) {
          matrix.fill(1);
        } else {
          for (int lane = 0; lane < matrix.config.sparseLanes(); lane++) {
            long word = matrix.rows[0].shiftRight(64 * lane).longValue();
            assertThat(matrix.host().read(lane)).isEqualTo(word);
          }
          matrix.forgotten();
        }
      }
      matrix.checkReads();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void aFlushDropsTheRestOfARange(Size size) {
    flushes(UNIT.at(size));
  }

  private static void flushes(UnitDesign design) {
    try (Rows matrix = new Rows(design, 0)) {
      int last = matrix.rows.length * matrix.config.entriesPerRow() - 1;
      Driver ranges = matrix.bench.driver("range").send(range(0, last, 1));
      Monitor slices = matrix.bench.monitor("slice");
      matrix.bench.step(4);
      ranges.cancel();
      matrix.bench.flush();
      int before = slices.tokens().size();
      matrix.bench.step(3);
      assertThat(slices.tokens()).hasSize(before);

      ranges.send(range(1, 2, 2));
      matrix.bench.finish(20);
      assertThat(slices.tokens().subList(before, before + 1)).isEqualTo(matrix.slices(1, 2, 2));
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void slicesComeInOrder(Size size) {
    for (long seed : BenchSeeds.all()) {
      readAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 512})
  void rowsOfOtherWidthsAreReadToo(int sparseRowBits) {
    EieConfig config =
        Size.ODD.config().toBuilder().sparseRowBits(sparseRowBits).sparseRows(30).build();
    readAtRandom(UNIT.at(config), BenchSeeds.first());
    flushes(UNIT.at(config));
  }

  @Test
  void aRowMayHoldASingleEntry() {
    EieConfig config =
        Size.SMALLEST.config().toBuilder().weightCodeBits(8).zeroRunBits(8).sparseRows(9).build();
    assertThat(config.entriesPerRow()).isEqualTo(1);
    readAtRandom(UNIT.at(config), BenchSeeds.first());
  }

  private static void readAtRandom(UnitDesign design, long seed) {
    try (Rows matrix = new Rows(design, seed)) {
      Driver ranges = matrix.bench.driver("range").stalling(30);
      Monitor slices = matrix.bench.monitor("slice").signed("value").stalling(40);
      int entries = matrix.rows.length * matrix.config.entriesPerRow();
      for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 60; i++) {
          int first = matrix.draw.below(entries);
          int length = 1 + matrix.draw.below(3 * matrix.config.entriesPerRow());
          int last = Math.min(entries, first + length) - 1;
          long value = matrix.draw.signedNonZero(matrix.config.activationBits());
          ranges.send(range(first, last, value));
          slices.expect(matrix.slices(first, last, value));
        }
        matrix.bench.finish(3000);
        matrix.fill(matrix.draw.below(matrix.rows.length));
      }
      matrix.checkReads();
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.ODD);
    UnitDesign keepsRow = unit.planted("held_row_q == row", "1'b1");
    assertThatThrownBy(() -> readAtRandom(keepsRow, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign ignoresHost = unit.planted("(forget_i || host_enable_i)", "(forget_i)");
    assertThatThrownBy(() -> accessHeldRow(ignoresHost)).isInstanceOf(BenchFailure.class);
  }
}
