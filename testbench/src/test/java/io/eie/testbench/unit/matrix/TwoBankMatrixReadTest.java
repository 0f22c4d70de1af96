// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.matrix.TwoBankMatrixRead;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.ElementMatrix;
import io.eie.testbench.unit.HostWindow;
import io.eie.testbench.unit.UnitUnderTest;
import io.eie.testbench.unit.WideSize;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class TwoBankMatrixReadTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(TwoBankMatrixRead::new);
  private static final int MOST_ROWS = 40;

  /** A bench with the first rows of the memory filled, and what its slices must be. */
  private static final class Rows implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final HostWindow host;
    final int perRow;

    /** The memory, 64 bits of a row at a time, as the host sees it. */
    final long[] words;

    final int rows;
    private final int[] held = {-1, -1};
    private int expectedReads;
    private int reads;

    Rows(UnitDesign design, long seed) {
      config = design.config();
      perRow = config.entriesPerRow();
      bench = design.open(seed);
      draw = new Draw(bench);
      host = new HostWindow(bench, "host");
      rows = Math.min(MOST_ROWS, config.sparseRows());
      words = new long[rows * config.sparseLanes()];
      for (int row = 0; row < rows; row++) {
        fill(row);
      }
      bench.observe(() -> reads += (int) bench.get("reads_o"));
    }

    void fill(int row) {
      for (int lane = 0; lane < config.sparseLanes(); lane++) {
        int word = row * config.sparseLanes() + lane;
        words[word] = draw.bits(Math.min(64, config.sparseRowBits()));
        host.write(word, words[word]);
      }
      forgotten();
    }

    /** The next rows are read again whatever they are. */
    void forgotten() {
      held[0] = -1;
      held[1] = -1;
    }

    private BigInteger entry(int index) {
      BigInteger row = BigInteger.ZERO;
      for (int lane = config.sparseLanes() - 1; lane >= 0; lane--) {
        long word = words[index / perRow * config.sparseLanes() + lane];
        row = row.shiftLeft(64).or(new BigInteger(Long.toUnsignedString(word)));
      }
      return row.shiftRight(index % perRow * config.entryBits()).and(mask(1));
    }

    private BigInteger mask(int entries) {
      return BigInteger.ONE.shiftLeft(entries * config.entryBits()).subtract(BigInteger.ONE);
    }

    private BigInteger entries(int first, int count) {
      BigInteger entries = BigInteger.ZERO;
      for (int i = count - 1; i >= 0; i--) {
        entries = entries.shiftLeft(config.entryBits()).or(entry(first + i));
      }
      return entries;
    }

    /** The slices of a range; counts the reads they take. */
    List<Token> slices(int first, int last, long value) {
      List<Token> slices = new ArrayList<>();
      for (int at = first; at <= last; ) {
        int count = ElementMatrix.sliceLength(config, at, last - at + 1);
        slices.add(
            Token.of(
                "word",
                entries(at, count),
                "first",
                at % (2 * perRow),
                "last",
                count - 1,
                "opens_column",
                at == first,
                "value",
                value));
        at += count;
      }
      for (int row = first / perRow; row <= last / perRow; row++) {
        expectedReads += row == held[row % 2] ? 0 : 1;
        held[row % 2] = row;
      }
      return slices;
    }

    /** The entries of a slice in place of both rows, of which it may leave any part open. */
    private Token seen(Token slice) {
      int first = (int) slice.get("first");
      int count = (int) slice.get("last") + 1;
      BigInteger twice =
          slice.wide("word").shiftLeft(2 * perRow * config.entryBits()).or(slice.wide("word"));
      return Token.of(
          "word",
          twice.shiftRight(first * config.entryBits()).and(mask(count)),
          "first",
          first,
          "last",
          count - 1,
          "opens_column",
          slice.flag("opens_column"),
          "value",
          slice.get("value"));
    }

    Monitor sink() {
      return bench.monitor("slice").signed("value").seenAs(this::seen);
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
  void aRowsWorthOfEntriesComesFromAnyPlace() {
    try (Rows matrix = new Rows(UNIT.at(WideSize.FOUR_OF_EIGHT_FROM_TWO_BANKS.config()), 0)) {
      matrix.bench.driver("range").send(range(6, 17, -3));
      Monitor slices = matrix.sink();
      matrix.bench.finish(10);

      assertThat(slices.tokens())
          .extracting(t -> t.get("first"), t -> t.get("last"), t -> t.flag("opens_column"))
          .containsExactly(tuple(6L, 7L, true), tuple(14L, 3L, false));
      assertThat(slices.tokens()).isEqualTo(matrix.slices(6, 17, -3));
    }
  }

  @Test
  void theLastSliceIsLongerWhereARowIsMultipliedAtOnce() {
    try (Rows matrix = new Rows(UNIT.at(WideSize.EIGHT_OF_EIGHT_FROM_TWO_BANKS.config()), 0)) {
      matrix.bench.driver("range").send(range(4, 15, 1), range(5, 16, 1), range(0, 12, 1));
      Monitor slices = matrix.sink();
      matrix.bench.finish(20);

      assertThat(slices.tokens())
          .extracting(t -> t.get("first"), t -> t.get("last"))
          .containsExactly(
              tuple(4L, 11L), tuple(5L, 7L), tuple(13L, 3L), tuple(0L, 7L), tuple(8L, 4L));
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*TWO_BANKS", mode = EnumSource.Mode.MATCH_ANY)
  void columnsFollowEachOtherWithoutABubble(WideSize size) {
    try (Rows matrix = new Rows(UNIT.at(size.config()), 0)) {
      long start = matrix.bench.cycle();
      Driver ranges = matrix.bench.driver("range");
      Monitor slices = matrix.sink();
      int length = matrix.perRow / 2 + 1;
      for (int first = 0; first + length <= matrix.rows * matrix.perRow; first += length) {
        ranges.send(range(first, first + length - 1, 1));
        slices.expect(matrix.slices(first, first + length - 1, 1));
      }
      matrix.bench.finish(200);

      int count = slices.cycles().size();
      assertThat(slices.cycles())
          .containsExactlyElementsOf(
              LongStream.range(start + 1, start + 1 + count).boxed().toList());
      matrix.checkReads();
    }
  }

  @Test
  void aRowIsReadOnceForAllItsColumnsUntilItIsForgotten() {
    try (Rows matrix = new Rows(UNIT.at(WideSize.EIGHT_OF_EIGHT_FROM_TWO_BANKS.config()), 0)) {
      Driver ranges = matrix.bench.driver("range");
      Monitor slices = matrix.sink();
      for (int round = 0; round < 2; round++) {
        for (int entry = 8; entry < 22; entry++) {
          ranges.send(range(entry, entry + 1, 1));
          slices.expect(matrix.slices(entry, entry + 1, 1));
        }
        matrix.bench.finish(50);
      }
      matrix.checkReads();

      matrix.bench.set("forget_i", true);
      matrix.bench.step();
      matrix.bench.set("forget_i", false);
      matrix.forgotten();
      ranges.send(range(15, 16, 1));
      slices.expect(matrix.slices(15, 16, 1));
      matrix.bench.finish(50);
      matrix.checkReads();
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*TWO_BANKS", mode = EnumSource.Mode.MATCH_ANY)
  void theHostReadsBackWhatItWroteAndChangesTheHeldRows(WideSize size) {
    accessHeldRows(UNIT.at(size.config()));
  }

  private static void accessHeldRows(UnitDesign design) {
    try (Rows matrix = new Rows(design, 0)) {
      Driver ranges = matrix.bench.driver("range");
      Monitor slices = matrix.sink();
      int first = 2 * matrix.perRow - 1;
      for (int i = 0; i < 6; i++) {
        ranges.send(range(first, first + 1, 1));
        slices.expect(matrix.slices(first, first + 1, 1));
        matrix.bench.finish(50);
        if (i % 3 < 2) {
          matrix.fill(1 + i % 3);
        } else {
          for (int word = 0; word < matrix.words.length; word++) {
            assertThat(matrix.host.read(word)).isEqualTo(matrix.words[word]);
          }
          matrix.forgotten();
        }
      }
      matrix.checkReads();
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*TWO_BANKS", mode = EnumSource.Mode.MATCH_ANY)
  void aFlushDropsTheRestOfARange(WideSize size) {
    try (Rows matrix = new Rows(UNIT.at(size.config()), 0)) {
      int last = matrix.rows * matrix.perRow - 1;
      Driver ranges = matrix.bench.driver("range").send(range(0, last, 1));
      Monitor slices = matrix.sink();
      matrix.bench.step(4);
      ranges.cancel();
      matrix.bench.flush();
      int before = slices.tokens().size();
      matrix.bench.step(3);
      assertThat(slices.tokens()).hasSize(before);

      ranges.send(range(1, 2, 2));
      matrix.bench.finish(20);
      List<Token> after = slices.tokens().subList(before, slices.tokens().size());
      assertThat(after).isEqualTo(matrix.slices(1, 2, 2));
    }
  }

  @ParameterizedTest
  @EnumSource(names = ".*TWO_BANKS", mode = EnumSource.Mode.MATCH_ANY)
  void slicesComeInOrder(WideSize size) {
    for (long seed : BenchSeeds.all()) {
      readAtRandom(UNIT.at(size.config()), seed);
    }
  }

  private static void readAtRandom(UnitDesign design, long seed) {
    try (Rows matrix = new Rows(design, seed)) {
      Driver ranges = matrix.bench.driver("range").stalling(30);
      Monitor slices = matrix.sink().stalling(40);
      int entries = matrix.rows * matrix.perRow;
      for (int round = 0; round < 3; round++) {
        for (int i = 0; i < 60; i++) {
          int first = matrix.draw.below(entries);
          int length = 1 + matrix.draw.below(4 * matrix.perRow);
          int last = Math.min(entries, first + length) - 1;
          long value = matrix.draw.signedNonZero(matrix.config.activationBits());
          ranges.send(range(first, last, value));
          slices.expect(matrix.slices(first, last, value));
        }
        matrix.bench.finish(3000);
        matrix.fill(matrix.draw.below(matrix.rows));
      }
      matrix.checkReads();
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(WideSize.EIGHT_OF_EIGHT_FROM_TWO_BANKS.config());
    UnitDesign keepsRow = unit.planted("odd_held_q == pair", "1'b1");
    assertThatThrownBy(() -> readAtRandom(keepsRow, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign ignoresHost = unit.planted("(forget_i || host_enable_i)", "(forget_i)");
    assertThatThrownBy(() -> accessHeldRows(ignoresHost)).isInstanceOf(BenchFailure.class);
    UnitDesign readsLittle = unit.planted("odd_held_valid_q <= 1'b1", "odd_held_valid_q <= 1'b0");
    assertThatThrownBy(() -> readAtRandom(readsLittle, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("reads");
  }
}
