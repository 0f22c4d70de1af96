// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.AccumulatorStructure;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.arithmetic.Accumulators;
import io.eie.generator.unit.arithmetic.ArithmeticUnit;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class ArithmeticUnitTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ArithmeticUnit::new);
  private static final EieConfig WIDE =
      shape(
          Preset.EIE64.config().toBuilder().sparseBanks(1).build(),
          1,
          AccumulatorStructure.PORTED,
          1);

  private static MacBench open(UnitDesign design, long seed) {
    return new MacBench(design, seed, latency(design.config()));
  }

  /** Cycles from the operands to the one in which their saturations are told. */
  private static int latency(EieConfig config) {
    return config.multiplierStages() + (config.narrow() ? 3 : 1);
  }

  private static EieConfig shape(
      EieConfig base, int lanes, AccumulatorStructure structure, int groupRows) {
    return base.toBuilder()
        .entriesPerCycle(lanes)
        .accumulatorStructure(structure)
        .exchangeRows(groupRows)
        .build();
  }

  private static EieConfig preset(
      Accumulation accumulation, int lanes, AccumulatorStructure structure, int groupRows) {
    EieConfig base = accumulation == Accumulation.WIDE ? WIDE : Preset.PAPER64.config();
    return shape(base, lanes, structure, groupRows);
  }

  @ParameterizedTest
  @CsvSource({"1, PORTED", "4, PORTED", "1, PER_ROW", "4, PER_ROW"})
  void aRowHitAgainSeesTheSumBeforeItWhateverTheDistance(
      int lanes, AccumulatorStructure structure) {
    try (MacBench macs = open(UNIT.at(shape(WIDE, lanes, structure, 1)), 0)) {
      for (int distance = 1; distance <= 4; distance++) {
        for (int i = 0; i < 40; i++) {
          macs.add(lanes - 1 + i % distance, 1 + i, 1, macs.draw.below(lanes));
        }
        macs.finish();
        macs.drain();
      }
    }
  }

  /** Each row has logic of its own where each has an adder. */
  @ParameterizedTest
  @CsvSource({"1, PORTED", "-1, PORTED", "1, PER_ROW", "-1, PER_ROW"})
  void everyRowSaturatesAndStartsAgain(int step, AccumulatorStructure structure) {
    try (MacBench macs = open(UNIT.at(shape(WIDE, 1, structure, 1)), 0)) {
      long bound = step > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
      macs.drainAndLoad(starts(macs, () -> bound - 2 * step));
      for (int row = 0; row < macs.config.rowsPerElement(); row++) {
        for (int i = 0; i < 4; i++) {
          macs.add(row, step, 1, 0);
        }
      }
      macs.finish();
      macs.drainAndLoad(starts(macs, () -> macs.draw.signed(32)));
      macs.drain();
    }
  }

  @ParameterizedTest
  @CsvSource({"1, PORTED", "-1, PORTED", "1, PER_ROW", "-1, PER_ROW"})
  void saturationIsToldOnceForEverySumThatDidNotFit(int step, AccumulatorStructure structure) {
    try (MacBench macs = open(UNIT.at(shape(WIDE, 1, structure, 1)), 0)) {
      long bound = step > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
      macs.start(5, bound - 2 * step);
      macs.load();
      int[] told = {0};
      macs.bench.observe(() -> told[0] += (int) macs.bench.get("saturations_o"));
      for (int i = 0; i < 4; i++) {
        macs.add(5, step, 1, 0);
      }
      macs.add(5, -step, 1, 0);
      macs.finish();

      assertThat(told[0]).isEqualTo(2);
      assertThat(macs.sum(5)).isEqualTo(bound - step);
      macs.drain();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WIDE, 1, PORTED",
    "NARROW, 4, PORTED",
    "NARROW, 1, PER_ROW",
    "WIDE, 4, PER_ROW",
    "WIDE, 8, PORTED"
  })
  void aFlushDropsWhatIsNotWritten(
      Accumulation accumulation, int lanes, AccumulatorStructure structure) {
    EieConfig config = preset(accumulation, lanes, structure, 1);
    int latency = latency(config) - (structure == AccumulatorStructure.PER_ROW ? 1 : 0);
    for (int waited = 0; waited <= latency; waited++) {
      try (MacBench macs = open(UNIT.at(config), 0)) {
        long[] before = new long[lanes];
        List<MacBench.Mac> ofEveryLane = new ArrayList<>();
        for (int lane = 0; lane < lanes; lane++) {
          before[lane] = macs.sum(lane);
          ofEveryLane.add(new MacBench.Mac(lane, 1 + lane));
        }
        macs.add(1, ofEveryLane);
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
          for (int lane = 0; lane < lanes; lane++) {
            macs.start(lane, before[lane]);
          }
        }
        macs.finish();
        macs.drain();
      }
    }
    addSmallAtRandom(UNIT.at(config), 0);
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

  /** Lanes, structures, groups and both accumulations, each with each. */
  @SmokeShard(of = 2)
  @ParameterizedTest
  @CsvSource({
    "WIDE, 1, PER_ROW, 2",
    "NARROW, 1, PORTED, 4",
    "WIDE, 2, PORTED, 4",
    "NARROW, 2, PER_ROW, 1",
    "NARROW, 4, PORTED, 2",
    "WIDE, 4, PER_ROW, 4",
    "WIDE, 8, PORTED, 4",
    "NARROW, 8, PORTED, 1",
    "WIDE, 8, PER_ROW, 1",
    "NARROW, 8, PER_ROW, 4"
  })
  void lanesAddLikeOneAfterAnother(
      Accumulation accumulation, int lanes, AccumulatorStructure structure, int groupRows) {
    UnitDesign design = UNIT.at(preset(accumulation, lanes, structure, groupRows));
    for (long seed : BenchSeeds.all()) {
      addSmallAtRandom(design, seed);
      addExtremesAtRandom(design, seed);
    }
  }

  /** Fewer rows than lanes, a number of rows that is no power of two, products that are clamped. */
  @SmokeShard(of = 2)
  @ParameterizedTest
  @CsvSource({"3, PORTED, 3", "3, PER_ROW, 1", "37, PORTED, 1", "37, PER_ROW, 3"})
  void anyNumberOfRowsDoes(int rows, AccumulatorStructure structure, int stages) {
    EieConfig config =
        shape(WIDE, 8, structure, 1).toBuilder()
            .rowsPerElement(rows)
            .accumulatorBits(24)
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
      for (int round = 0; round < 3; round++) {
        macs.shift(macs.config.narrow() ? round : 0);
        macs.stalling(25 * round);
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

  private static long[] starts(MacBench macs, LongSupplier start) {
    return IntStream.range(0, macs.config.rowsPerElement())
        .mapToLong(row -> start.getAsLong())
        .toArray();
  }

  /**
   * Distinct rows, which ascend over the lanes where the accumulators rely on it; some lanes are
   * idle. Mostly out of a few, so that the same row is hit again one or two cycles later, in the
   * same lane or another.
   */
  private static void addSlot(MacBench macs, LongSupplier weight, long value) {
    int lanes = macs.config.entriesPerCycle();
    int rows = macs.config.rowsPerElement();
    int among = macs.draw.chance(80) ? Math.min(rows, lanes + 2) : rows;
    List<Integer> order = macs.draw.order(among);
    if (Accumulators.firstRow(macs.config, lanes - 1) > 0) {
      order = order.stream().limit(lanes).sorted().toList();
    }
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
    requireFound(
        wide.planted(
            "PortedAdders", "assign follows0_from0 = ", "assign follows0_from0 = 1'b0 && "));
    requireFound(
        wide.planted(
            "PortedAdders", "assign forwards0_from0 = ", "assign forwards0_from0 = 1'b0 && "));
    requireFound(
        wide.planted("PortedAdders", "assign sum0 = ", "assign sum0 = 1'b1 ? exact0[31:0] : "));
  }

  /**
   * From lane 2 to lane 1, one back and two back; a lane that is idle, whose row is 0, is not
   * forwarded from.
   */
  @Test
  void plantedFaultsBetweenLanesAreFound() {
    UnitDesign lanes = UNIT.at(shape(WIDE, 4, AccumulatorStructure.PORTED, 4));
    requireFound(
        lanes.planted(
            "PortedAdders", "assign follows1_from2 = ", "assign follows1_from2 = 1'b0 && "));
    requireFound(
        lanes.planted(
            "PortedAdders",
            "(a_valid2_q && (a_row2_q == rows0_row_i))",
            "(a_row2_q == rows0_row_i)"));
    requireFound(
        lanes.planted("PortedAdders", "(w_valid2_q && (w_row2_q == rows1_row_i))", "1'b0"));
  }

  @Test
  void plantedFaultsOfAdderPerRowAreFound() {
    UnitDesign rows = UNIT.at(shape(WIDE, 4, AccumulatorStructure.PER_ROW, 4));
    requireFound(rows.planted("PerRowAdders", "takes5_3_q <= (", "takes5_3_q <= 1'b0 && ("));
    requireFound(rows.planted("PerRowAdders", "saturated1_q <= ", "saturated1_q <= 1'b0 && "));
  }

  private static void requireFound(UnitDesign planted) {
    assertThatThrownBy(() -> addSmallAtRandom(planted, 0)).isInstanceOf(BenchFailure.class);
  }
}
