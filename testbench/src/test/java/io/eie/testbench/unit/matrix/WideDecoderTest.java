// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.matrix.WideDecoder;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.CodebookWindow;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.ElementMatrix;
import io.eie.testbench.unit.UnitUnderTest;
import io.eie.testbench.unit.WideSize;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class WideDecoderTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(WideDecoder::new);

  /** Cycles from the one that takes a slice to the one that offers its first operands. */
  private static final long LATENCY = 5;

  /** A stored entry. */
  private record Entry(int code, int zeroRun) {}

  /** One multiply-accumulate. */
  private record Mac(long row, long weight) {}

  /** What is multiplied with one activation in one cycle, by rows. */
  private record Macs(long value, List<Mac> macs) {}

  /** A bench with a codebook, and what comes out for the columns that go in. */
  private static final class Decoder implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final int lanes;
    final int perRow;

    /** Slices to be sent, the cycles that each one costs, and what it makes. */
    final List<Token> slices = new ArrayList<>();

    final List<Integer> costs = new ArrayList<>();
    final List<Macs> expected = new ArrayList<>();

    /** Cycles behind the first slice's issue in which each of the expected comes. */
    final List<Long> turns = new ArrayList<>();

    final List<Macs> seen = new ArrayList<>();
    final List<Long> cycles = new ArrayList<>();
    final Driver source;
    private int busy;
    private long[] weights;

    Decoder(UnitDesign design, long seed) {
      config = design.config();
      lanes = config.entriesPerCycle();
      perRow = config.entriesPerRow();
      bench = design.open(seed);
      draw = new Draw(bench);
      source = bench.driver("slice");
      newCodebook();
      bench.observe(this::look);
    }

    void newCodebook() {
      weights = new CodebookWindow(bench, config, "codebook_write").fill(draw);
    }

    private void look() {
      busy += bench.high("busy_o") ? 1 : 0;
      List<Mac> macs = new ArrayList<>();
      for (int lane = 0; lane < lanes; lane++) {
        String port = "operands_lanes" + lane;
        if (bench.high(port + "_valid_o")) {
          macs.add(new Mac(bench.get(port + "_row_o"), bench.getSigned(port + "_weight_o")));
        }
      }
      if (!macs.isEmpty()) {
        seen.add(new Macs(bench.getSigned("operands_value_o"), sorted(macs)));
        cycles.add(bench.cycle());
      }
    }

    private static List<Mac> sorted(List<Mac> macs) {
      return macs.stream()
          .sorted(Comparator.comparingLong(Mac::row).thenComparingLong(Mac::weight))
          .toList();
    }

    Entry padding() {
      return new Entry(0, (1 << config.zeroRunBits()) - 1);
    }

    Entry drawn() {
      return new Entry(
          1 + draw.below(config.codebookEntries() - 1), draw.below(1 << config.zeroRunBits()));
    }

    /** Adds a column whose first entry stands at a place of the one or two rows shown. */
    void addColumn(int firstPlace, long value, List<Entry> entries) {
      long row = -1;
      int place = firstPlace;
      for (int from = 0; from < entries.size(); ) {
        int count = ElementMatrix.sliceLength(config, place, entries.size() - from);
        List<Mac> macs = new ArrayList<>();
        for (Entry entry : entries.subList(from, from + count)) {
          row += entry.zeroRun() + 1;
          if (entry.code() != 0) {
            // rows count modulo the accumulators' address, so that columns may be of any length
            macs.add(new Mac(row & ((1 << config.rowBits()) - 1), weights[entry.code()]));
          }
        }
        add(slice(place, entries.subList(from, from + count), from == 0, value), macs, value);
        place = (place + count) % (config.sparseBanks() * perRow);
        from += count;
      }
    }

    private void add(Token slice, List<Mac> macs, long value) {
      long turn = costs.stream().mapToInt(Integer::intValue).sum();
      for (int from = 0; from < macs.size(); from += lanes) {
        List<Mac> issued = macs.subList(from, Math.min(macs.size(), from + lanes));
        expected.add(new Macs(value, sorted(issued)));
        turns.add(turn + from / lanes);
      }
      slices.add(slice);
      costs.add(Math.max(1, (macs.size() + lanes - 1) / lanes));
    }

    private Token slice(int place, List<Entry> entries, boolean opens, long value) {
      int places = config.sparseBanks() * perRow;
      BigInteger word = new BigInteger(places * config.entryBits(), new Random(draw.bits(32)));
      for (int i = 0; i < entries.size(); i++) {
        word = put(word, (place + i) % places, entries.get(i));
      }
      int last = (config.sparseBanks() == 1 ? place : 0) + entries.size() - 1;
      return Token.of(
          "word", word, "first", place, "last", last, "opens_column", opens, "value", value);
    }

    private BigInteger put(BigInteger word, int place, Entry entry) {
      int low = place * config.entryBits();
      BigInteger mask = BigInteger.ONE.shiftLeft(config.entryBits()).subtract(BigInteger.ONE);
      long bits = (long) entry.zeroRun() << config.weightCodeBits() | entry.code();
      return word.andNot(mask.shiftLeft(low)).or(BigInteger.valueOf(bits).shiftLeft(low));
    }

    void addRandomColumn() {
      int count = 1 + draw.below(3 * perRow + 2);
      int paddingPercent = new int[] {0, 30, 90}[draw.below(3)];
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        boolean ends = i == count - 1;
        entries.add(draw.chance(paddingPercent) && !ends ? padding() : drawn());
      }
      long value = draw.signedNonZero(config.activationBits());
      addColumn(draw.below(config.sparseBanks() * perRow), value, entries);
    }

    /** Sends what was added and checks what comes; the cycle of the first slice. */
    long run(int stallPercent) {
      seen.clear();
      cycles.clear();
      busy = 0;
      long start = bench.cycle();
      source.stalling(stallPercent).send(slices);
      bench.finish(100_000);
      // turns of the last slices may still be under way when they are taken
      bench.step(3L * perRow);
      assertThat(seen).as("seed %d", bench.seed()).isEqualTo(expected);
      assertThat(busy).isEqualTo(costs.stream().mapToInt(Integer::intValue).sum());
      assertThat(bench.high("occupied_o")).isFalse();
      return start;
    }

    void forget() {
      slices.clear();
      costs.clear();
      expected.clear();
      turns.clear();
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  @Test
  void entriesOfOneCycleSkipThePaddingBetweenThem() {
    try (Decoder decoder = new Decoder(UNIT.at(WideSize.TWO_OF_EIGHT.config()), 0)) {
      List<Entry> entries =
          List.of(new Entry(3, 2), decoder.padding(), new Entry(5, 1), new Entry(2, 0));
      decoder.addColumn(0, 9, entries);
      decoder.addColumn(4, -9, List.of(new Entry(1, 0)));
      long start = decoder.run(0);

      assertThat(decoder.seen)
          .extracting(macs -> macs.macs().stream().map(Mac::row).toList())
          .containsExactly(List.of(2L, 20L), List.of(21L), List.of(0L));
      assertThat(decoder.cycles)
          .containsExactly(start + LATENCY, start + LATENCY + 1, start + LATENCY + 2);
    }
  }

  @Test
  void aSliceOfNothingButPaddingCostsOneCycle() {
    try (Decoder decoder = new Decoder(UNIT.at(WideSize.EIGHT_OF_EIGHT.config()), 0)) {
      Entry padding = decoder.padding();
      decoder.addColumn(6, 1, List.of(padding, padding, new Entry(2, 5)));
      long start = decoder.run(0);

      assertThat(decoder.seen.get(0).macs()).extracting(Mac::row).containsExactly(37L);
      assertThat(decoder.cycles).containsExactly(start + LATENCY + 1);
    }
  }

  @Test
  void halfARowIsSeenBehindTheLanesSoThatPaddingMakesRoom() {
    EieConfig config = WideSize.EIGHT_OF_EIGHT_FROM_TWO_BANKS.config();
    try (Decoder decoder = new Decoder(UNIT.at(config), 0)) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        entries.add(i % 3 == 0 ? new Entry(0, 1) : new Entry(1 + i, 0));
      }
      decoder.addColumn(1, 5, entries);
      decoder.run(0);

      assertThat(decoder.seen).hasSize(1);
      assertThat(decoder.seen.get(0).macs())
          .extracting(Mac::row)
          .containsExactly(2L, 3L, 6L, 7L, 10L, 11L, 14L, 15L);
    }
  }

  @SmokeShard(of = 4)
  @ParameterizedTest
  @EnumSource(WideSize.class)
  void aFlushDropsTheSlicesAndTheirEntries(WideSize size) {
    try (Decoder decoder = new Decoder(UNIT.at(size.config()), 0)) {
      for (int i = 0; i < 10; i++) {
        decoder.addRandomColumn();
      }
      decoder.source.send(decoder.slices);
      decoder.bench.step(LATENCY);
      decoder.source.cancel();
      decoder.bench.flush();
      assertThat(decoder.bench.high("occupied_o")).isFalse();
      assertThat(decoder.bench.high("busy_o")).isFalse();
      int before = decoder.seen.size();
      decoder.bench.step(3 * decoder.perRow);
      assertThat(decoder.seen).hasSize(before);

      decoder.forget();
      decoder.addRandomColumn();
      decoder.addRandomColumn();
      decoder.run(0);
    }
  }

  @ParameterizedTest
  @EnumSource(WideSize.class)
  void aSliceTakesAsManyCyclesAsItCostsAndNoneIsLostBetween(WideSize size) {
    try (Decoder decoder = new Decoder(UNIT.at(size.config()), BenchSeeds.first())) {
      for (int i = 0; i < 60; i++) {
        decoder.addRandomColumn();
      }
      long start = decoder.run(0);
      assertThat(decoder.cycles)
          .isEqualTo(decoder.turns.stream().map(turn -> start + LATENCY + turn).toList());
    }
  }

  @SmokeShard(of = 3)
  @ParameterizedTest
  @EnumSource(WideSize.class)
  void aSliceBehindAGapIsNoLater(WideSize size) {
    for (int gap = 1; gap <= 4; gap++) {
      try (Decoder decoder = new Decoder(UNIT.at(size.config()), 0)) {
        for (int i = 0; i < 4; i++) {
          decoder.addColumn(0, 7, List.of(decoder.drawn()));
          decoder.source.send(decoder.slices.get(i));
          decoder.bench.step(1 + gap);
        }
        decoder.bench.step(LATENCY);
        assertThat(decoder.seen).isEqualTo(decoder.expected);
        assertThat(decoder.cycles)
            .isEqualTo(decoder.source.cycles().stream().map(taken -> taken + LATENCY).toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(WideSize.class)
  void stalledSlicesDecodeTheSameWithEachCodebook(WideSize size) {
    for (long seed : BenchSeeds.all()) {
      decodeAtRandom(UNIT.at(size.config()), seed);
    }
  }

  private static void decodeAtRandom(UnitDesign design, long seed) {
    try (Decoder decoder = new Decoder(design, seed)) {
      for (int round = 0; round < 3; round++) {
        decoder.forget();
        decoder.newCodebook();
        for (int i = 0; i < 60; i++) {
          decoder.addRandomColumn();
        }
        decoder.run(10 + 30 * round);
      }
    }
  }

  /** From the cycle after the slice is taken to the one of its entry. */
  @ParameterizedTest
  @EnumSource(WideSize.class)
  void theDecoderIsOccupiedWhileAnEntryIsUnderWay(WideSize size) {
    try (Decoder decoder = new Decoder(UNIT.at(size.config()), BenchSeeds.first())) {
      decoder.addColumn(0, 7, List.of(decoder.drawn()));
      List<Long> occupied = new ArrayList<>();
      decoder.bench.observe(
          () -> {
            if (decoder.bench.high("occupied_o")) {
              occupied.add(decoder.bench.cycle());
            }
          });
      decoder.run(0);
      long taken = decoder.source.cycles().get(0);
      assertThat(occupied)
          .startsWith(
              LongStream.range(taken + 1, decoder.cycles.get(0)).boxed().toArray(Long[]::new));
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(WideSize.EIGHT_OF_EIGHT_FROM_TWO_BANKS.config());
    UnitDesign losesTurn = unit.planted("(d2_turn_q == d2_last_turn_q)", "1'b1");
    assertThatThrownBy(() -> decodeAtRandom(losesTurn, 0)).isInstanceOf(AssertionError.class);
    UnitDesign staysAtTop = unit.planted("following_q <= reached", "following_q <= start");
    assertThatThrownBy(() -> decodeAtRandom(staysAtTop, 0)).isInstanceOf(AssertionError.class);
    UnitDesign keepsWindow = unit.planted("((! d1_valid_q) || d2_ready)", "1'b1");
    assertThatThrownBy(() -> decodeAtRandom(keepsWindow, 0)).isInstanceOf(AssertionError.class);
  }
}
