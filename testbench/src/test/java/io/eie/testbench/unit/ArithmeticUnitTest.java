package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.ArithmeticUnit;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.BenchSeeds;
import io.eie.testbench.bench.UnitDesign;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticUnitTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ArithmeticUnit::new);
  private static final EieConfig WIDE = Preset.EIE64.config();

  private static MacBench open(UnitDesign design, long seed) {
    return new MacBench(design, seed, latency(design.config()));
  }

  /** Cycles from the operands to the write. */
  private static int latency(EieConfig config) {
    return config.element().multiplierStages() + (config.narrow() ? 3 : 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aRowHitAgainSeesTheSumBeforeItWhateverTheDistance(int distance) {
    try (MacBench macs = open(UNIT.at(WIDE), 0)) {
      for (int i = 0; i < 40; i++) {
        macs.add(i % distance, 1 + i, 1);
      }
      macs.finish();
      macs.drain();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void saturationIsToldOnceForEverySumThatDidNotFit(int step) {
    try (MacBench macs = open(UNIT.at(WIDE), 0)) {
      long bound = step > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
      macs.start(5, bound - 2 * step);
      macs.load();
      int[] told = {0};
      macs.bench.observe(() -> told[0] += (int) macs.bench.get("saturations_o"));
      for (int i = 0; i < 4; i++) {
        macs.add(5, step, 1);
      }
      macs.add(5, -step, 1);
      macs.finish();

      assertThat(told[0]).isEqualTo(2);
      assertThat(macs.sum(5)).isEqualTo(bound - step);
      macs.drain();
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void aFlushDropsWhatIsNotWritten(Size size) {
    int latency = latency(size.config());
    for (int waited = 0; waited <= latency; waited++) {
      try (MacBench macs = open(UNIT.at(size), 0)) {
        long before = macs.sum(0);
        macs.add(0, 1, 1);
        macs.bench.set("flush_i", waited == 0);
        macs.bench.step();
        if (waited > 0) {
          macs.bench.step(waited - 1);
          macs.bench.set("flush_i", true);
          macs.bench.step();
        }
        macs.bench.set("flush_i", false);
        macs.dropInside();
        if (waited < latency) {
          macs.start(0, before);
        }
        macs.finish();
        macs.drain();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void sumsOfSmallProductsAreExact(Size size) {
    for (long seed : BenchSeeds.all()) {
      addSmallAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void sumsOfExtremesAreExact(Size size) {
    for (long seed : BenchSeeds.all()) {
      addExtremesAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"NARROW, 24, 24, 24, 3", "WIDE, 24, 24, 24, 1", "WIDE, 48, 16, 16, 2"})
  void sumsAreExactAtTheBoundsOfTheWidths(
      Accumulation accumulation, int sumBits, int weightBits, int activationBits, int stages) {
    EieConfig config =
        WIDE.toBuilder()
            .accumulation(accumulation)
            .accumulatorBits(sumBits)
            .weightBits(weightBits)
            .activationBits(activationBits)
            .multiplierStages(stages)
            .build();
    addSmallAtRandom(UNIT.at(config), BenchSeeds.first());
    addExtremesAtRandom(UNIT.at(config), BenchSeeds.first());
  }

  /**
   * Sums that move by little: a lost one stays lost, where an extreme would hide it behind the next
   * saturation. Only rows that start near a bound saturate.
   */
  private static void addSmallAtRandom(UnitDesign design, long seed) {
    try (MacBench macs = open(design, seed)) {
      int sumBits = macs.config.accumulatorBits();
      long greatest = (1L << (sumBits - 1)) - 1;
      for (int shift : macs.config.narrow() ? new int[] {0, 1, 3} : new int[] {0}) {
        macs.shift(shift);
        macs.stalling(20 * shift);
        macs.drainAndLoad(
            starts(
                macs,
                () ->
                    macs.draw.chance(70)
                        ? macs.draw.below(100) - 50
                        : (macs.draw.chance(50) ? -1 : 1) * greatest));
        for (int i = 0; i < 400; i++) {
          addSlot(macs, () -> macs.draw.below(7) - 3, macs.draw.below(7) - 3);
        }
        macs.finish();
        macs.drain();
      }
    }
  }

  private static void addExtremesAtRandom(UnitDesign design, long seed) {
    try (MacBench macs = open(design, seed)) {
      macs.stalling(20);
      for (int shift = 0; shift < (macs.config.narrow() ? 32 : 4); shift++) {
        macs.shift(shift);
        macs.drainAndLoad(starts(macs, () -> macs.draw.signed(macs.config.accumulatorBits())));
        for (int i = 0; i < 60; i++) {
          addSlot(
              macs,
              () -> macs.draw.signed(macs.config.weightBits()),
              macs.draw.signed(macs.config.activationBits()));
        }
        macs.finish();
        macs.drain();
      }
    }
  }

  private static long[] starts(MacBench macs, java.util.function.LongSupplier start) {
    return IntStream.range(0, macs.config.rowsPerElement())
        .mapToLong(row -> start.getAsLong())
        .toArray();
  }

  /**
   * Distinct rows in any lanes. Mostly out of a few, so that the same row is hit again one or two
   * cycles later, in the same lane or another.
   */
  private static void addSlot(MacBench macs, java.util.function.LongSupplier weight, long value) {
    int lanes = macs.config.entriesPerCycle();
    int rows = macs.config.rowsPerElement();
    int among = macs.draw.chance(80) ? Math.min(rows, lanes + 2) : rows;
    List<Integer> order = new ArrayList<>(IntStream.range(0, among).boxed().toList());
    Collections.shuffle(order, new Random(macs.draw.bits(32)));
    List<MacBench.Mac> slot = new ArrayList<>();
    for (int lane = 0; lane < lanes; lane++) {
      boolean idle = lane >= among || lanes > 1 && macs.draw.chance(30);
      slot.add(idle ? null : new MacBench.Mac(order.get(lane), weight.getAsLong()));
    }
    macs.add(value, slot);
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign wide = UNIT.at(WIDE);
    UnitDesign forgetsOneBack = wide.planted("a_repeats_q <= (", "a_repeats_q <= 1'b0 && (");
    assertThatThrownBy(() -> addSmallAtRandom(forgetsOneBack, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign forgetsTwoBack =
        wide.planted(
            "((valid2_q && (w_row_q == s1_row_q)) ? w_sum_q : u_accumulators_read_sum_o)",
            "u_accumulators_read_sum_o");
    assertThatThrownBy(() -> addSmallAtRandom(forgetsTwoBack, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign wraps = wide.planted("((|sum_cast) && (! (&sum_cast)))", "1'b0");
    assertThatThrownBy(() -> addSmallAtRandom(wraps, 0)).isInstanceOf(BenchFailure.class);
  }
}
