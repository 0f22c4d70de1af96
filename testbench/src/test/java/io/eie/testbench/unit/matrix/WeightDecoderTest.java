// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.matrix.WeightDecoder;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.CodebookWindow;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class WeightDecoderTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(WeightDecoder::new);

  /** Cycles from the one that takes a slice to the one that offers its first operands. */
  private static final long LATENCY = 3;

  /** A stored entry. */
  private record Entry(int code, int zeroRun) {}

  /** A bench with a codebook, and what comes out for the columns that go in. */
  private static final class Decoder implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final List<Token> slices = new ArrayList<>();
    final List<Token> operands = new ArrayList<>();

    /** Cycles each slice takes. */
    final List<Integer> costs = new ArrayList<>();

    private final long[] weights;

    Decoder(UnitDesign design, long seed) {
      config = design.config();
      bench = design.open(seed);
      draw = new Draw(bench);
      weights = new CodebookWindow(bench, config, "codebook_write").fill(draw);
    }

    Entry padding() {
      return new Entry(0, (1 << config.zeroRunBits()) - 1);
    }

    /** Adds a column whose first entry stands at a place of a row. */
    void addColumn(int firstPlace, long value, List<Entry> entries) {
      int places = config.entriesPerRow();
      long row = -1;
      for (int from = 0; from < entries.size(); ) {
        int first = from == 0 ? firstPlace : 0;
        int count = Math.min(places - first, entries.size() - from);
        int real = 0;
        BigInteger word = new BigInteger(places * config.entryBits(), new Random(draw.bits(32)));
        for (int i = 0; i < count; i++) {
          Entry entry = entries.get(from + i);
          word = put(word, first + i, entry);
          row += entry.zeroRun() + 1;
          if (entry.code() != 0) {
            real++;
            operands.add(operand(row, weights[entry.code()], value));
          }
        }
        slices.add(slice(word, first, first + count - 1, from == 0, value));
        costs.add(Math.max(1, real));
        from += count;
      }
    }

    private BigInteger put(BigInteger word, int place, Entry entry) {
      int low = place * config.entryBits();
      BigInteger mask = BigInteger.ONE.shiftLeft(config.entryBits()).subtract(BigInteger.ONE);
      long bits = (long) entry.zeroRun() << config.weightCodeBits() | entry.code();
      return word.andNot(mask.shiftLeft(low)).or(BigInteger.valueOf(bits).shiftLeft(low));
    }

    private static Token slice(BigInteger word, int first, int last, boolean opens, long value) {
      return Token.of(
          "word", word, "first", first, "last", last, "opens_column", opens, "value", value);
    }

    /** Rows count modulo the accumulators' address, so that random columns may be of any length. */
    private Token operand(long row, long weight, long value) {
      long wrapped = row & ((1 << config.rowBits()) - 1);
      return Token.of(
          "operands_lanes0_row", wrapped,
          "operands_lanes0_weight", weight,
          "operands_value", value);
    }

    void addRandomColumn() {
      int count = 1 + draw.below(2 * config.entriesPerRow() + 2);
      int paddingPercent = new int[] {0, 30, 90}[draw.below(3)];
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        boolean ends = i == count - 1;
        int code = 1 + draw.below(config.codebookEntries() - 1);
        entries.add(
            draw.chance(paddingPercent) && !ends
                ? padding()
                : new Entry(code, draw.below(1 << config.zeroRunBits())));
      }
      long value = draw.signedNonZero(config.activationBits());
      addColumn(draw.below(config.entriesPerRow()), value, entries);
    }

    Driver source() {
      return bench.driver("slice").send(slices);
    }

    Monitor sink() {
      return bench
          .monitor(
              "operands_lanes0_valid_o",
              List.of("operands_lanes0_row_o", "operands_lanes0_weight_o", "operands_value_o"))
          .signed("operands_lanes0_weight", "operands_value");
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @Test
  void rowsCountFromTheHeadOfTheColumnAndPaddingCostsNoCycle() {
    try (Decoder decoder = new Decoder(UNIT.at(Size.PAPER), 0)) {
      Entry padding = decoder.padding();
      decoder.addColumn(0, 9, List.of(new Entry(3, 2), padding, new Entry(5, 1)));
      decoder.addColumn(3, -9, List.of(new Entry(1, 0)));
      long start = decoder.bench.cycle();
      decoder.source();
      Monitor operands = decoder.sink().expect(decoder.operands);
      decoder.bench.finish(20);

      assertThat(operands.tokens())
          .extracting(t -> t.get("operands_lanes0_row"))
          .containsExactly(2L, 20L, 0L);
      assertThat(operands.cycles())
          .containsExactly(start + LATENCY, start + LATENCY + 1, start + LATENCY + 2);
    }
  }

  @Test
  void aSliceOfNothingButPaddingCostsOneCycle() {
    try (Decoder decoder = new Decoder(UNIT.at(Size.PAPER), 0)) {
      Entry padding = decoder.padding();
      List<Entry> entries = new ArrayList<>(List.of(padding, padding));
      entries.add(new Entry(2, 5));
      decoder.addColumn(6, 1, entries);
      long start = decoder.bench.cycle();
      decoder.source();
      Monitor operands = decoder.sink().expect(decoder.operands);
      decoder.bench.finish(20);

      assertThat(operands.tokens())
          .extracting(t -> t.get("operands_lanes0_row"))
          .containsExactly(37L);
      assertThat(operands.cycles()).containsExactly(start + 1 + LATENCY);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void aFlushDropsTheSliceAndItsEntries(Size size) {
    try (Decoder decoder = new Decoder(UNIT.at(size), 0)) {
      Entry entry = new Entry(1, 0);
      decoder.addColumn(0, 7, List.of(entry, entry, entry, entry, entry, entry));
      Driver slices = decoder.source();
      Monitor operands = decoder.sink();
      decoder.bench.step(3);
      slices.cancel();
      decoder.bench.flush();
      assertThat(decoder.bench.high("occupied_o")).isFalse();
      decoder.bench.finish(10);
      assertThat(operands.tokens()).hasSize(1);
    }
  }

  /** From the cycle after the slice is taken to the one of its entry. */
  @ParameterizedTest
  @EnumSource(Size.class)
  void theDecoderIsOccupiedWhileAnEntryIsUnderWay(Size size) {
    try (Decoder decoder = new Decoder(UNIT.at(size), BenchSeeds.first())) {
      decoder.addColumn(0, 7, List.of(new Entry(1, 0)));
      Driver slices = decoder.source();
      Monitor operands = decoder.sink();
      List<Long> occupied = new ArrayList<>();
      decoder.bench.observe(
          () -> {
            if (decoder.bench.high("occupied_o")) {
              occupied.add(decoder.bench.cycle());
            }
          });
      decoder.bench.finish(20);
      long taken = slices.cycles().get(0);
      long seen = operands.cycles().get(0);
      assertThat(occupied)
          .startsWith(LongStream.range(taken + 1, seen).boxed().toArray(Long[]::new));
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void oneEntryPerCycle(Size size) {
    try (Decoder decoder = new Decoder(UNIT.at(size), BenchSeeds.first())) {
      for (int i = 0; i < 60; i++) {
        decoder.addRandomColumn();
      }
      long cycle = decoder.bench.cycle();
      Driver slices = decoder.source();
      decoder.sink().expect(decoder.operands);
      int[] busy = {0};
      decoder.bench.observe(() -> busy[0] += decoder.bench.high("busy_o") ? 1 : 0);
      decoder.bench.finish(10_000);

      List<Long> taken = new ArrayList<>();
      for (int cost : decoder.costs) {
        taken.add(cycle);
        cycle += cost;
      }
      assertThat(slices.cycles()).isEqualTo(taken);
      assertThat(busy[0]).isEqualTo(decoder.costs.stream().mapToInt(Integer::intValue).sum());
    }
  }

  /** The three sizes have 4, 8 and 16 entries per row. */
  @ParameterizedTest(name = "{3} entries per row")
  @CsvSource({"8, 8, 16, 1", "4, 4, 16, 2", "2, 2, 128, 32", "3, 4, 512, 64", "2, 2, 512, 128"})
  void columnsDecodeWhateverTheShapeOfARow(
      int weightCodeBits, int zeroRunBits, int sparseRowBits, int entriesPerRow) {
    EieConfig config =
        Size.ODD.config().toBuilder()
            .weightCodeBits(weightCodeBits)
            .zeroRunBits(zeroRunBits)
            .sparseRowBits(sparseRowBits)
            .sparseRows(64)
            .build();
    assertThat(config.entriesPerRow()).isEqualTo(entriesPerRow);
    decodeAtRandom(UNIT.at(config), BenchSeeds.first());
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void stalledSlicesDecodeTheSame(Size size) {
    for (long seed : BenchSeeds.all()) {
      decodeAtRandom(UNIT.at(size), seed);
    }
  }

  private static void decodeAtRandom(UnitDesign design, long seed) {
    try (Decoder decoder = new Decoder(design, seed)) {
      for (int i = 0; i < 100; i++) {
        decoder.addRandomColumn();
      }
      decoder.source().stalling(30);
      decoder.sink().expect(decoder.operands);
      decoder.bench.finish(100_000);
      assertThat(decoder.bench.high("occupied_o")).isFalse();
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.PAPER);
    UnitDesign losesTrailing = unit.planted("reached_q <= (row + behind)", "reached_q <= row");
    assertThatThrownBy(() -> decodeAtRandom(losesTrailing, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign weighsPadding =
        unit.planted("d2_valid_q <= (d1_valid_q && ", "d2_valid_q <= (d1_valid_q || ");
    assertThatThrownBy(() -> decodeAtRandom(weighsPadding, 0)).isInstanceOf(BenchFailure.class);
  }
}
