// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.arithmetic;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.MultiplierStructure;
import io.eie.generator.unit.arithmetic.Multiplier;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@SmokeShard(of = 3)
class MultiplierTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(Multiplier::new);

  private static UnitDesign multiplier(
      MultiplierStructure structure, int stages, int weightBits, int activationBits) {
    EieConfig config =
        Size.PAPER.config().toBuilder()
            .multiplierStructure(structure)
            .multiplierStages(stages)
            .weightBits(weightBits)
            .activationBits(activationBits)
            .build();
    return UNIT.at(config);
  }

  /** Every pair of operands in turn, one per cycle. */
  private static void multiplyAll(UnitDesign design) {
    int weightBits = design.config().weightBits();
    int activationBits = design.config().activationBits();
    long[] next = {0};
    long pairs = 1L << (weightBits + activationBits);
    try (UnitBench bench = design.open(BenchSeeds.first())) {
      multiply(
          bench,
          pairs,
          () -> extend(next[0] >> activationBits, weightBits),
          () -> extend(next[0]++, activationBits));
    }
  }

  private static long extend(long bits, int width) {
    return bits << (Long.SIZE - width) >> (Long.SIZE - width);
  }

  private static void multiplyAtRandom(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      multiply(
          bench,
          5000,
          () -> draw.signed(design.config().weightBits()),
          () -> draw.signed(design.config().activationBits()));
    }
  }

  /** One product per cycle, each {@code multiplierStages} cycles after its operands. */
  private static void multiply(
      UnitBench bench, long count, LongSupplier weights, LongSupplier values) {
    int stages = bench.config().multiplierStages();
    Deque<Long> inside = new ArrayDeque<>();
    bench.set("load_i", true);
    for (long i = 0; i < count; i++) {
      long weight = weights.getAsLong();
      long value = values.getAsLong();
      bench.set("weight_i", weight);
      bench.set("value_i", value);
      inside.add(weight * value);
      bench.step();
      if (inside.size() == stages) {
        bench.check("product_o", inside.remove());
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BOOTH, 2, 4, 5",
    "BOOTH, 3, 4, 4",
    "BOOTH, 3, 5, 7",
    "OPERATOR, 1, 4, 5",
    "OPERATOR, 2, 5, 4",
    "OPERATOR, 3, 4, 6"
  })
  void everyProductOfNarrowOperandsIsExact(
      MultiplierStructure structure, int stages, int weightBits, int activationBits) {
    multiplyAll(multiplier(structure, stages, weightBits, activationBits));
  }

  @Test
  void everyProductOfOneStageIsExact() {
    multiplyAll(UNIT.at(Size.SMALLEST));
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void productsAreExact(Size size) {
    for (long seed : BenchSeeds.all()) {
      multiplyAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @CsvSource({"BOOTH, 1, 24, 24", "BOOTH, 3, 24, 24", "OPERATOR, 2, 24, 24", "OPERATOR, 3, 16, 16"})
  void wideOperandsAndTheirExtremesAreExact(
      MultiplierStructure structure, int stages, int weightBits, int activationBits) {
    multiplyAtRandom(multiplier(structure, stages, weightBits, activationBits), BenchSeeds.first());
  }

  /** Operands that no stage takes leave no trace, whatever they are. */
  private static void multiplySome(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      int stages = design.config().multiplierStages();
      Long[] inside = new Long[stages];
      Long shown = null;
      for (int i = 0; i < 5000; i++) {
        long weight = draw.signed(design.config().weightBits());
        long value = draw.signed(design.config().activationBits());
        bench.set("weight_i", weight);
        bench.set("value_i", value);
        System.arraycopy(inside, 0, inside, 1, stages - 1);
        inside[0] = draw.chance(50) ? weight * value : null;
        bench.set("load_i", inside[0] != null);
        bench.step();
        shown = inside[stages - 1] != null ? inside[stages - 1] : shown;
        if (shown != null) {
          bench.check("product_o", shown);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"BOOTH, 1", "BOOTH, 2", "BOOTH, 3", "OPERATOR, 1", "OPERATOR, 2", "OPERATOR, 3"})
  void aProductStaysUntilTheNextOne(MultiplierStructure structure, int stages) {
    for (long seed : BenchSeeds.all()) {
      multiplySome(multiplier(structure, stages, 16, 16), seed);
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.PAPER);
    UnitDesign noDoubles = unit.planted("two3 = (", "two3 = 1'b0 && (");
    assertThatThrownBy(() -> multiplyAtRandom(noDoubles, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign carryLost = unit.planted("low2_carry0 = (", "low2_carry0 = 32'hfffbffff & (");
    assertThatThrownBy(() -> multiplyAtRandom(carryLost, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign forgets =
        multiplier(MultiplierStructure.OPERATOR, 2, 16, 16).planted("if(load_i)", "if(1'b1)");
    assertThatThrownBy(() -> multiplySome(forgets, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign unsigned =
        multiplier(MultiplierStructure.OPERATOR, 3, 16, 16)
            .planted("$signed(s1_weight_q)", "s1_weight_q");
    assertThatThrownBy(() -> multiplyAtRandom(unsigned, 0)).isInstanceOf(BenchFailure.class);
  }
}
