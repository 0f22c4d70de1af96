// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.element.OutputStage;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Arithmetic;
import io.eie.testbench.unit.Draw;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@SmokeShard(of = 3)
class OutputStageTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(OutputStage::new);
  private static final EieConfig WIDE = Preset.EIE64.config();

  private static Driver source(UnitBench bench) {
    return bench.driver("valid_i", List.of("sum_i"));
  }

  private static Monitor sink(UnitBench bench) {
    return bench.monitor("done_o", List.of("activation_o", "saturates_o")).signed("activation");
  }

  private static void mode(UnitBench bench, int shift, boolean relu) {
    bench.set("output_shift_i", shift);
    bench.set("relu_i", relu);
  }

  private static Token output(EieConfig config, long sum, int shift, boolean relu) {
    return Token.of(
        "activation", Arithmetic.activation(config, sum, shift, relu),
        "saturates", Arithmetic.outputSaturates(config, sum, shift));
  }

  @Test
  void halvesRoundUp() {
    try (UnitBench bench = UNIT.at(WIDE).open(0)) {
      mode(bench, 2, false);
      Driver sums = source(bench);
      for (long sum : new long[] {5, 6, 7, -5, -6, -7, -2, 2}) {
        sums.send(Token.of("sum", sum));
      }
      Monitor outputs = sink(bench);
      bench.step(20);

      assertThat(outputs.tokens())
          .extracting(token -> token.get("activation"))
          .containsExactly(1L, 2L, 2L, -1L, -1L, -2L, 0L, 1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void oneActivationPerCycleAfterTheLatency(Size size) {
    try (UnitBench bench = UNIT.at(size).open(0)) {
      mode(bench, 0, true);
      Driver sums = source(bench);
      Monitor outputs = sink(bench);
      for (int i = -8; i < 8; i++) {
        sums.send(Token.of("sum", i));
        outputs.expect(output(size.config(), i, 0, true));
      }
      bench.finish(50);
      long latency = OutputStage.LATENCY;
      assertThat(outputs.cycles())
          .isEqualTo(LongStream.range(latency, latency + 16).boxed().toList());
    }
  }

  /** The ring's registers are the first stage, outside the unit. */
  @Test
  void withColumnGroupsItTakesACycleLess() {
    UnitDesign design = UNIT.at(Preset.EIE128.config());
    convertAtRandom(design, BenchSeeds.first());
    try (UnitBench bench = design.open(0)) {
      mode(bench, 0, true);
      source(bench).send(Token.of("sum", 7));
      Monitor outputs = sink(bench);
      outputs.expect(output(design.config(), 7, 0, true));
      bench.finish(50);
      assertThat(outputs.cycles()).containsExactly(OutputStage.LATENCY - 1L);
    }
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void everyShiftWithAndWithoutReluIsExact(Size size) {
    for (long seed : BenchSeeds.all()) {
      convertAtRandom(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 48})
  void wideAccumulatorsAreExactToo(int accumulatorBits) {
    EieConfig config = WIDE.toBuilder().accumulatorBits(accumulatorBits).build();
    convertAtRandom(UNIT.at(config), BenchSeeds.first());
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void sumsAtTheBoundsAreExact(Size size) {
    convertAtTheBounds(UNIT.at(size));
  }

  /** Sums that round to the greatest and least activation, and to twice these, and those beside. */
  private static void convertAtTheBounds(UnitDesign design) {
    EieConfig config = design.config();
    long greatest = (1L << (config.accumulatorBits() - 1)) - 1;
    try (UnitBench bench = design.open(0)) {
      Driver sums = source(bench);
      Monitor outputs = sink(bench);
      for (int shift = 0; shift < 32; shift++) {
        mode(bench, shift, false);
        long half = shift == 0 ? 0 : 1L << (shift - 1);
        for (int bits = config.activationBits() - 1; bits <= config.activationBits() + 1; bits++) {
          for (long bound : new long[] {1L << (bits + shift), -(1L << (bits + shift))}) {
            for (long around : new long[] {-half - 1, -half, -half + 1, -1, 0, 1, half}) {
              long sum = Math.max(-greatest - 1, Math.min(greatest, bound + around));
              sums.send(Token.of("sum", sum));
              outputs.expect(output(config, sum, shift, false));
            }
          }
        }
        bench.finish(500);
      }
    }
  }

  private static void convertAtRandom(UnitDesign design, long seed) {
    EieConfig config = design.config();
    try (UnitBench bench = design.open(seed)) {
      Draw draw = new Draw(bench);
      Driver sums = source(bench).stalling(20);
      Monitor outputs = sink(bench);
      for (int shift = 0; shift < 32; shift++) {
        for (boolean relu : new boolean[] {false, true}) {
          mode(bench, shift, relu);
          for (int i = 0; i < 40; i++) {
            int width = 2 + draw.below(config.accumulatorBits() - 1);
            long sum = draw.signed(draw.chance(50) ? config.accumulatorBits() : width);
            sums.send(Token.of("sum", sum));
            outputs.expect(output(config, sum, shift, relu));
          }
          bench.finish(500);
        }
      }
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(WIDE);
    UnitDesign roundsDown = unit.planted("$signed(19'h00001)", "$signed(19'h00000)");
    assertThatThrownBy(() -> convertAtRandom(roundsDown, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign keepsNegative = unit.planted("(relu_i && negative)", "(1'b0)");
    assertThatThrownBy(() -> convertAtRandom(keepsNegative, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign farTooSoon =
        unit.planted("(! (&o1_far_cast))", "(! (&{o1_far_cast, o1_halves_shifted[16]}))");
    assertThatThrownBy(() -> convertAtTheBounds(farTooSoon)).isInstanceOf(BenchFailure.class);
  }
}
