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

  private static void accessAtRandom(UnitDesign design, long seed) {
    EieConfig config = design.config();
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      long[] sums = new long[config.rowsPerElement()];
      for (int i = 0; i < 2000; i++) {
        boolean fills = i < sums.length;
        int written = fills ? i : draw.below(sums.length);
        boolean writes = fills || draw.chance(50);
        long sum = draw.signed(config.accumulatorBits());
        bench.set("update_valid_i", writes);
        bench.set("update_row_i", written);
        bench.set("update_sum_i", sum);
        if (!fills) {
          int read = draw.chance(30) ? written : draw.below(sums.length);
          bench.set("read_row_i", read);
          bench.settle();
          bench.check("read_sum_o", sums[read]);
        }
        bench.step();
        sums[written] = writes ? sum : sums[written];
      }
    }
  }

  @Test
  void aPlantedFaultIsFound() {
    UnitDesign always =
        UNIT.at(Size.ODD).planted("sums_write_enable = update_valid_i", "sums_write_enable = 1'b1");
    assertThatThrownBy(() -> accessAtRandom(always, 0)).isInstanceOf(BenchFailure.class);
  }
}
