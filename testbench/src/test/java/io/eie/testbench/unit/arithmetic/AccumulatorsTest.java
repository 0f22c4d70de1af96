// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.arithmetic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.arithmetic.Accumulators;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class AccumulatorsTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(Accumulators::new);

  @ParameterizedTest
  @EnumSource(Size.class)
  void aSumIsReadInTheSameCycleAndWrittenAtItsEnd(Size size) {
    for (long seed : BenchSeeds.all()) {
      accessAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest(name = "{0} rows, {1} lanes, groups of {2}")
  @CsvSource({
    "2, 1, 2",
    "64, 1, 4",
    "40, 2, 8",
    "37, 2, 1",
    "6, 4, 2",
    "64, 8, 4",
    "8, 8, 8",
    "3, 8, 1"
  })
  void lanesReadAndWriteAndGroupsAreExchangedAtOnce(int rows, int lanes, int groupRows) {
    for (long seed : BenchSeeds.all()) {
      accessAtRandom(UNIT.at(shape(rows, lanes, groupRows)), seed);
    }
  }

  private static EieConfig shape(int rows, int lanes, int groupRows) {
    return Size.ODD.config().toBuilder()
        .rowsPerElement(rows)
        .entriesPerCycle(lanes)
        .exchangeRows(groupRows)
        .biases(80)
        .activations(80)
        .build();
  }

  private static void accessAtRandom(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] sums = new long[design.config().rowsPerElement()];
      fill(bench, draw, sums);
      for (int i = 0; i < 2000; i++) {
        if (draw.chance(30)) {
          exchange(bench, draw, sums);
        } else {
          update(bench, draw, sums);
        }
      }
    }
  }

  /** Loads every group; the registers start at random. */
  private static void fill(UnitBench bench, Draw draw, long[] sums) {
    idle(bench);
    bench.set("exchange_drain_i", false);
    for (int group = 0; group < sums.length / bench.config().exchangeRows(); group++) {
      load(bench, draw, group, sums);
      bench.step();
    }
    bench.set("exchange_load_i", false);
  }

  private static void idle(UnitBench bench) {
    for (int lane = 0; lane < bench.config().entriesPerCycle(); lane++) {
      bench.set("updates" + lane + "_valid_i", false);
    }
  }

  /** What a cycle has between passes: a group leaves, another or the same comes, or both. */
  private static void exchange(UnitBench bench, Draw draw, long[] sums) {
    int rows = bench.config().exchangeRows();
    int groups = sums.length / rows;
    int group = draw.below(groups);
    long[] before = sums.clone();
    boolean drains = draw.chance(70);
    idle(bench);
    bench.set("exchange_drain_i", drains);
    bench.set("exchange_drain_group_i", drains ? group : 0);
    for (int lane = 0; drains && lane < bench.config().entriesPerCycle(); lane++) {
      // a lane whose port reads no group may have any row
      boolean shared = lane < rows;
      bench.set("read_row" + lane + "_i", shared ? 0 : draw.below(sums.length));
    }
    if (draw.chance(50)) {
      load(bench, draw, draw.chance(30) ? group : draw.below(groups), sums);
    }
    bench.settle();
    for (int i = 0; drains && i < rows; i++) {
      bench.check("sums" + i + "_o", before[group * rows + i]);
    }
    bench.step();
    bench.set("exchange_drain_i", false);
    bench.set("exchange_load_i", false);
  }

  private static void load(UnitBench bench, Draw draw, int group, long[] sums) {
    int rows = bench.config().exchangeRows();
    bench.set("exchange_load_i", true);
    bench.set("exchange_load_group_i", group);
    for (int i = 0; i < rows; i++) {
      sums[group * rows + i] = draw.signed(bench.config().accumulatorBits());
      bench.set("exchange_start" + i + "_i", sums[group * rows + i]);
    }
  }

  /**
   * What a cycle has within a pass: distinct rows are written, which ascend over the lanes where
   * the accumulators rely on it; any that a lane may access are read. What a lane does not write
   * may be any row.
   */
  private static void update(UnitBench bench, Draw draw, long[] sums) {
    int groups = sums.length / bench.config().exchangeRows();
    bench.set("exchange_drain_group_i", 0);
    bench.set("exchange_load_group_i", draw.below(groups));
    int lanes = bench.config().entriesPerCycle();
    List<Integer> order = draw.order(sums.length);
    if (Accumulators.firstRow(bench.config(), lanes - 1) > 0) {
      order = order.stream().limit(lanes).sorted().toList();
    }
    long[] after = sums.clone();
    for (int lane = 0; lane < lanes; lane++) {
      boolean writes = lane < order.size() && draw.chance(50);
      int written = writes ? order.get(lane) : draw.below(sums.length);
      int first = Accumulators.firstRow(bench.config(), lane);
      boolean reads = first < sums.length;
      int any = reads ? first + draw.below(sums.length - first) : draw.below(sums.length);
      int read = draw.chance(30) && written >= first ? written : any;
      long sum = draw.signed(bench.config().accumulatorBits());
      bench.set("updates" + lane + "_valid_i", writes);
      bench.set("updates" + lane + "_row_i", written);
      bench.set("updates" + lane + "_sum_i", sum);
      bench.set("read_row" + lane + "_i", read);
      bench.settle();
      if (reads) {
        bench.check("read_sum" + lane + "_o", sums[read]);
      }
      after[written] = writes ? sum : after[written];
    }
    bench.step();
    System.arraycopy(after, 0, sums, 0, sums.length);
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign deaf =
        UNIT.at(Size.ODD).planted("(exchange_load_i || updates0_valid_i)", "exchange_load_i");
    assertThatThrownBy(() -> accessAtRandom(deaf, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign forgetsToDrain =
        UNIT.at(shape(64, 8, 4)).planted("exchange_drain_i ? 2'b10 : 2'b00", "2'b00");
    assertThatThrownBy(() -> accessAtRandom(forgetsToDrain, 0)).isInstanceOf(BenchFailure.class);
  }
}
