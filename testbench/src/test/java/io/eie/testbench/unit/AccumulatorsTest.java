package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.Accumulators;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.BenchSeeds;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccumulatorsTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(Accumulators::new);

  @ParameterizedTest
  @EnumSource(Size.class)
  void aSumIsReadInTheSameCycleAndWrittenAtItsEnd(Size size) {
    for (long seed : BenchSeeds.all()) {
      accessAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "6, 2", "64, 4", "40, 8", "8, 8"})
  void groupsOfRowsAreExchangedAtOnce(int rows, int exchangeRows) {
    for (long seed : BenchSeeds.all()) {
      accessAtRandom(UNIT.at(exchanging(rows, exchangeRows)), seed);
    }
  }

  private static EieConfig exchanging(int rows, int exchangeRows) {
    return Size.ODD.config().toBuilder()
        .rowsPerElement(rows)
        .exchangeRows(exchangeRows)
        .biases(80)
        .activations(80)
        .build();
  }

  private static void accessAtRandom(UnitDesign design, long seed) {
    EieConfig config = design.config();
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] sums = new long[config.rowsPerElement()];
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
    bench.set("update_valid_i", false);
    bench.set("exchange_drain_i", false);
    for (int group = 0; group < sums.length / bench.config().exchangeRows(); group++) {
      load(bench, draw, group, sums);
      bench.step();
    }
    bench.set("exchange_load_i", false);
  }

  /** What a cycle has between passes: a group leaves, comes, or both. */
  private static void exchange(UnitBench bench, Draw draw, long[] sums) {
    int rows = bench.config().exchangeRows();
    int group = draw.below(sums.length / rows);
    long[] before = sums.clone();
    boolean drains = draw.chance(70);
    bench.set("exchange_drain_i", drains);
    bench.set("exchange_group_i", group);
    bench.set("update_valid_i", false);
    if (draw.chance(50)) {
      load(bench, draw, group, sums);
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
    bench.set("exchange_group_i", group);
    for (int i = 0; i < rows; i++) {
      sums[group * rows + i] = draw.signed(bench.config().accumulatorBits());
      bench.set("exchange_start" + i + "_i", sums[group * rows + i]);
    }
  }

  /** What a cycle has within a pass; it drives the exchange's data at random. */
  private static void update(UnitBench bench, Draw draw, long[] sums) {
    int written = draw.below(sums.length);
    int read = draw.chance(30) ? written : draw.below(sums.length);
    boolean writes = draw.chance(50);
    long sum = draw.signed(bench.config().accumulatorBits());
    bench.set("exchange_group_i", draw.below(sums.length / bench.config().exchangeRows()));
    bench.set("update_valid_i", writes);
    bench.set("update_row_i", written);
    bench.set("update_sum_i", sum);
    bench.set("read_row_i", read);
    bench.settle();
    bench.check("read_sum_o", sums[read]);
    bench.step();
    sums[written] = writes ? sum : sums[written];
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign deaf =
        UNIT.at(Size.ODD).planted("(exchange_load_i || update_valid_i)", "exchange_load_i");
    assertThatThrownBy(() -> accessAtRandom(deaf, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign everyBank =
        UNIT.at(exchanging(64, 4)).planted("(update_row_i[1 : 0] == 2'b11)", "1'b1");
    assertThatThrownBy(() -> accessAtRandom(everyBank, 0)).isInstanceOf(BenchFailure.class);
  }
}
