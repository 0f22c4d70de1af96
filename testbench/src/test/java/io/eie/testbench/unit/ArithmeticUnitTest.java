package io.eie.testbench.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.ArithmeticUnit;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.BenchSeeds;
import io.eie.testbench.bench.Driver;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArithmeticUnitTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ArithmeticUnit::new);
  private static final EieConfig WIDE = Preset.EIE64.config();

  /** A unit between a register file and a model of the sums. */
  private static final class Sums implements AutoCloseable {
    final UnitBench bench;
    final Draw draw;
    final EieConfig config;
    final Driver operands;
    final Monitor updates;
    private final long[] registers;
    private final long[] model;
    private int shift;
    private int inside;

    Sums(UnitDesign design, long seed) {
      config = design.config();
      bench = design.open(seed);
      draw = new Draw(bench);
      registers = new long[1 << config.rowBits()];
      model = new long[registers.length];
      operands = bench.driver("operands");
      List<String> fields = List.of("update_row_o", "update_sum_o", "saturates_o");
      updates = bench.monitor("update_valid_o", fields).signed("update_sum");
      updates.expect();
      bench.answer(
          () -> bench.set("read_sum_i", registers[Math.toIntExact(bench.get("read_row_o"))]));
      bench.observe(this::look);
    }

    private void look() {
      inside += bench.high("operands_valid_i") ? 1 : 0;
      bench.check("occupied_o", inside > 0 ? 1 : 0);
      inside -= bench.high("update_valid_o") ? 1 : 0;
      if (bench.high("update_valid_o")) {
        registers[Math.toIntExact(bench.get("update_row_o"))] = bench.getSigned("update_sum_o");
      }
    }

    void start(int row, long sum) {
      registers[row] = sum;
      model[row] = sum;
    }

    void shift(int places) {
      shift = places;
      bench.set("product_shift_i", places);
    }

    /** {@code acc = sat(acc + round(w * x, p))}, p = 0 in wide accumulation. */
    void add(int row, long weight, long value) {
      BigInteger exact = Arithmetic.exactSum(config, model[row], weight, value, shift);
      BigInteger sum = Arithmetic.clamp(exact, config.accumulatorBits());
      model[row] = sum.longValueExact();
      operands.send(Token.of("row", row, "weight", weight, "value", value));
      boolean saturates = !sum.equals(exact);
      updates.expect(Token.of("update_row", row, "update_sum", sum, "saturates", saturates));
    }

    /** A run in which sums move by little and only the rows that start near a bound saturate. */
    void addSmall(int count) {
      int rows = Math.min(4, config.rowsPerElement());
      long greatest = (1L << (config.accumulatorBits() - 1)) - 1;
      for (int row = 0; row < rows; row++) {
        start(row, draw.chance(70) ? draw.below(100) - 50 : (draw.chance(50) ? -1 : 1) * greatest);
      }
      for (int i = 0; i < count; i++) {
        add(draw.below(rows), draw.below(7) - 3, draw.below(7) - 3);
      }
    }

    void addExtremes(int count) {
      for (int row = 0; row < config.rowsPerElement(); row++) {
        start(row, draw.signed(config.accumulatorBits()));
      }
      for (int i = 0; i < count; i++) {
        int row = draw.below(Math.min(3, config.rowsPerElement()));
        add(row, draw.signed(config.weightBits()), draw.signed(config.activationBits()));
      }
    }

    @Override
    public void close() {
      bench.close();
    }
  }

  private static long latency(EieConfig config) {
    return config.element().multiplierStages() + (config.narrow() ? 3 : 1);
  }

  @ParameterizedTest
  @EnumSource(Size.class)
  void oneSumPerCycleAfterTheLatency(Size size) {
    try (Sums sums = new Sums(UNIT.at(size), 0)) {
      sums.shift(0);
      sums.addSmall(30);
      sums.bench.finish(100);

      for (int i = 0; i < 30; i++) {
        assertThat(sums.operands.cycles().get(i)).isEqualTo(i);
        assertThat(sums.updates.cycles().get(i)).isEqualTo(i + latency(size.config()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aRowHitAgainSeesTheSumBeforeItWhateverTheDistance(int distance) {
    try (Sums sums = new Sums(UNIT.at(WIDE), 0)) {
      for (int row = 0; row < distance; row++) {
        sums.start(row, 1000 * row);
      }
      for (int i = 0; i < 40; i++) {
        sums.add(i % distance, 1 + i, 1);
      }
      sums.bench.finish(100);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "-1, 1"})
  void saturationIsToldOnceForEverySumThatDidNotFit(long weight, long value) {
    try (Sums sums = new Sums(UNIT.at(WIDE), 0)) {
      long bound = weight > 0 ? Integer.MAX_VALUE : Integer.MIN_VALUE;
      sums.start(5, bound - 2 * weight);
      for (int i = 0; i < 4; i++) {
        sums.add(5, weight, value);
      }
      sums.add(5, -weight, value);
      sums.bench.finish(100);

      assertThat(sums.updates.tokens())
          .extracting(token -> token.flag("saturates"))
          .containsExactly(false, false, true, true, false);
      assertThat(sums.updates.tokens().get(4).get("update_sum")).isEqualTo(bound - weight);
    }
  }

  @Test
  void aFlushDropsWhatIsInside() {
    try (Sums sums = new Sums(UNIT.at(WIDE), 0)) {
      sums.operands.send(Token.of("row", 1, "weight", 1, "value", 1));
      sums.bench.step();
      sums.bench.flush();
      sums.inside = 0;
      sums.bench.finish(20);
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

  private static void addSmallAtRandom(UnitDesign design, long seed) {
    try (Sums sums = new Sums(design, seed)) {
      for (int shift : design.config().narrow() ? new int[] {0, 1, 3} : new int[] {0}) {
        sums.shift(shift);
        sums.operands.stalling(10 * shift + 20);
        sums.addSmall(300);
        sums.bench.finish(2000);
      }
    }
  }

  private static void addExtremesAtRandom(UnitDesign design, long seed) {
    try (Sums sums = new Sums(design, seed)) {
      for (int shift = 0; shift < (design.config().narrow() ? 32 : 1); shift++) {
        sums.shift(shift);
        sums.operands.stalling(20);
        sums.addExtremes(60);
        sums.bench.finish(2000);
      }
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign wide = UNIT.at(WIDE);
    UnitDesign forgetsOneBack = wide.planted("a_repeats_q <= (", "a_repeats_q <= 1'b0 && (");
    assertThatThrownBy(() -> addSmallAtRandom(forgetsOneBack, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign forgetsTwoBack =
        wide.planted("((valid2_q && (w_row_q == s1_row_q)) ? w_sum_q : read_sum_i)", "read_sum_i");
    assertThatThrownBy(() -> addSmallAtRandom(forgetsTwoBack, 0)).isInstanceOf(BenchFailure.class);
    UnitDesign wraps = wide.planted("((|sum_cast) && (! (&sum_cast)))", "1'b0");
    assertThatThrownBy(() -> addSmallAtRandom(wraps, 0)).isInstanceOf(BenchFailure.class);
  }
}
