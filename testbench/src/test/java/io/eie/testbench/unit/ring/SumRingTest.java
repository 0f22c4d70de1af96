// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.Accumulation;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.unit.ring.SumRing;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumRingTest {
  private static final int ROWS = 2;

  @ParameterizedTest
  @CsvSource({"WIDE, 32", "NARROW, 9"})
  void sumsAreAddedTwoCyclesAfterTheyAreRead(Accumulation accumulation, int bits) {
    UnitDesign design = design(accumulation, bits);
    for (long seed : BenchSeeds.all()) {
      run(design, bits, seed);
    }
  }

  private static UnitDesign design(Accumulation accumulation, int bits) {
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .processingElements(32)
            .exchangeRows(ROWS)
            .columnGroups(1, 2, 8)
            .accumulation(accumulation)
            .accumulatorBits(bits)
            .build();
    return UnitDesign.of(config, () -> new SumRing(config));
  }

  /** A flush in the cycle of a step, or in the one after it. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aFlushLeavesNoTotal(int cyclesAfter) {
    try (UnitBench bench = design(Accumulation.WIDE, 32).open(BenchSeeds.first())) {
      bench.set("reads_i", true);
      bench.set("step_read_i", true);
      bench.set("step_drain0_i", true);
      for (int cycle = 0; cycle < cyclesAfter; cycle++) {
        bench.step();
        bench.set("step_read_i", false);
        bench.set("step_drain0_i", false);
      }
      bench.flush();
      bench.set("step_read_i", false);
      bench.set("step_drain0_i", false);
      for (int cycle = 0; cycle < 3; cycle++) {
        assertThat(bench.high("total0_o")).isFalse();
        bench.step();
      }
    }
  }

  /** The values of a cycle, and what they become two cycles later. */
  private static final class Cycle {
    private final boolean read;

    /** Whether sums are read that are not added. */
    private final boolean plain;

    private final boolean first;
    private final int level;
    private final long[] own = new long[ROWS];
    private final long[][] before = new long[2][ROWS];
    private final boolean[] drain = new boolean[ROWS];

    Cycle(Random random, int bits) {
      read = random.nextInt(4) > 0;
      plain = !read && random.nextBoolean();
      first = random.nextInt(3) == 0;
      level = 1 + random.nextInt(2);
      for (int row = 0; row < ROWS; row++) {
        own[row] = signed(random, bits);
        before[0][row] = signed(random, bits);
        before[1][row] = signed(random, bits);
        drain[row] = read && random.nextBoolean();
      }
    }

    private static long signed(Random random, int bits) {
      return random.nextLong() >> (Long.SIZE - bits);
    }
  }

  private static void run(UnitDesign design, int bits, long seed) {
    Random random = new Random(seed);
    try (UnitBench bench = design.open(seed)) {
      long[] sums = new long[ROWS];
      long[] read = null;
      Cycle now = null;
      Cycle earlier = null;
      for (int step = 0; step < 500; step++) {
        Cycle next = new Cycle(random, bits);
        drive(bench, next);
        if (earlier != null) {
          check(bench, earlier, sums, bits);
        }
        bench.step();
        if (next.read || next.plain) {
          read = next.own;
        }
        for (int row = 0; read != null && row < ROWS; row++) {
          assertThat(bench.getSigned("held" + row + "_o")).isEqualTo(read[row]);
        }
        earlier = now;
        now = next;
      }
    }
  }

  private static void drive(UnitBench bench, Cycle cycle) {
    bench.set("reads_i", cycle.read || cycle.plain);
    bench.set("step_read_i", cycle.read);
    bench.set("step_first_i", cycle.first);
    bench.set("level_i", cycle.level);
    for (int row = 0; row < ROWS; row++) {
      bench.set("own" + row + "_i", cycle.own[row]);
      bench.set("before0_" + row + "_i", cycle.before[0][row]);
      bench.set("before1_" + row + "_i", cycle.before[1][row]);
      bench.set("step_drain" + row + "_i", cycle.drain[row]);
    }
  }

  private static void check(UnitBench bench, Cycle cycle, long[] sums, int bits) {
    long greatest = (1L << bits - 1) - 1;
    int saturations = 0;
    for (int row = 0; row < ROWS; row++) {
      if (cycle.read) {
        long exact = cycle.own[row] + (cycle.first ? 0 : cycle.before[cycle.level - 1][row]);
        sums[row] = Math.max(-greatest - 1, Math.min(greatest, exact));
        saturations += sums[row] == exact ? 0 : 1;
        assertThat(bench.getSigned("after" + row + "_o")).isEqualTo(sums[row]);
      }
      assertThat(bench.high("total" + row + "_o")).isEqualTo(cycle.drain[row]);
    }
    assertThat(bench.get("saturations_o")).isEqualTo(saturations);
  }
}
