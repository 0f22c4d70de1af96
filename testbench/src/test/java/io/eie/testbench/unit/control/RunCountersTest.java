// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.unit.control.RunCounters;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.Monitor;
import io.eie.testbench.bench.Token;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunCountersTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(RunCounters::new);
  private static final int KINDS = 4;
  private static final String[] EVENTS = {
    "running_i", "broadcasts_i", "stalls_queue_full_i", "stalls_no_input_i"
  };
  private static final String[] TOTALS = {
    "counts_cycles_o", "counts_broadcasts_o", "counts_stall_queue_full_o", "counts_stall_no_input_o"
  };

  private static Monitor trace(UnitBench bench) {
    return bench.monitor("trace_write_o", List.of("trace_word_o", "trace_data_o"));
  }

  private static Monitor waiting(UnitBench bench) {
    return bench.monitor("writing_o", List.of("descriptor_i"));
  }

  private static Token traced(int descriptor, int word, long low, long high) {
    return Token.of(
        "trace_word",
        2 * descriptor + word,
        "trace_data",
        Token.of("low", low).wide("low").or(Token.of("high", high).wide("high").shiftLeft(32)));
  }

  /** Runs descriptors with random events; each run's descriptors must add up to the run. */
  private static void descriptorsPartitionTheRun(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Random random = new Random(seed);
      Monitor trace = trace(bench);
      Monitor waiting = waiting(bench);
      Set<Long> waits = new TreeSet<>();
      for (int run = 0; run < 5; run++) {
        waits.add(bench.cycle() + 1);
        bench.set("start_i", true);
        for (String event : EVENTS) {
          bench.set(event, !event.equals("running_i") && random.nextBoolean());
        }
        bench.step();
        bench.set("start_i", false);
        long[] total = new long[KINDS];
        int descriptors = 1 + random.nextInt(design.config().programLength());
        for (int descriptor = 0; descriptor < descriptors; descriptor++) {
          List<Token> words = runDescriptor(bench, random, descriptor, total);
          trace.expect(words);
        }
        for (String event : EVENTS) {
          bench.set(event, false);
        }
        bench.set("boundary_i", false);
        bench.step(3);
        for (int kind = 0; kind < KINDS; kind++) {
          bench.check(TOTALS[kind], total[kind]);
        }
      }
      bench.finish(10);
      for (long written : trace.cycles()) {
        // the cycle before the first word, too
        waits.addAll(List.of(written - 1, written));
      }
      assertThat(waiting.cycles()).containsExactlyElementsOf(waits);
    }
  }

  private static List<Token> runDescriptor(
      UnitBench bench, Random random, int descriptor, long[] total) {
    long[] part = new long[KINDS];
    int cycles = 3 + random.nextInt(40);
    for (int cycle = 0; cycle < cycles; cycle++) {
      for (int kind = 0; kind < KINDS; kind++) {
        boolean happens = kind == 0 || random.nextBoolean();
        bench.set(EVENTS[kind], happens);
        part[kind] += happens ? 1 : 0;
        total[kind] += happens ? 1 : 0;
      }
      boolean ends = cycle == cycles - 1;
      bench.set("boundary_i", ends);
      bench.set("descriptor_i", ends ? descriptor : 0);
      if (!ends) {
        bench.step();
      }
    }
    List<Token> words = new ArrayList<>();
    words.add(traced(descriptor, 0, part[0], part[1]));
    words.add(traced(descriptor, 1, part[2], part[3]));
    bench.step();
    return words;
  }

  @ParameterizedTest
  @EnumSource
  void theDescriptorsPartitionTheRun(Size size) {
    for (long seed : BenchSeeds.all()) {
      descriptorsPartitionTheRun(UNIT.at(size), seed);
    }
  }

  @Test
  void theTraceIsWrittenInTheTwoCyclesAfterTheCountsAreHeld() {
    try (UnitBench bench = UNIT.at(Size.ODD).open(BenchSeeds.first())) {
      Monitor trace = trace(bench);
      Monitor waiting = waiting(bench);
      bench.set("start_i", true);
      bench.step();
      bench.set("start_i", false);
      bench.set("running_i", true);
      bench.set("stalls_no_input_i", true);
      bench.step(9);
      bench.set("boundary_i", true);
      bench.set("descriptor_i", 2);
      bench.step();
      bench.set("boundary_i", false);
      bench.set("running_i", false);
      bench.set("stalls_no_input_i", false);
      bench.step(5);

      assertThat(trace.tokens()).containsExactly(traced(2, 0, 10, 0), traced(2, 1, 0, 10));
      assertThat(trace.cycles()).containsExactly(12L, 13L);
      assertThat(waiting.cycles()).containsExactly(1L, 11L, 12L, 13L);
    }
  }

  @Test
  void aStartClearsEveryCountAndNothingCountsAtRest() {
    try (UnitBench bench = UNIT.at(Size.PAPER).open(BenchSeeds.first())) {
      for (String event : EVENTS) {
        bench.set(event, true);
      }
      bench.step(5);
      bench.set("start_i", true);
      bench.step();
      bench.set("start_i", false);
      for (String event : EVENTS) {
        bench.set(event, false);
      }
      bench.step(4);

      for (String total : TOTALS) {
        bench.check(total, 0);
      }
    }
  }

  @Test
  void aCycleThatIsCountedTwiceIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("part0_q <= (anew ? ", "part0_q <= (begins_q ? ");

    assertThatThrownBy(() -> descriptorsPartitionTheRun(faulty, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("trace_write in cycle");
  }

  @Test
  void aHostThatIsLetInWhileTheTraceIsWrittenIsFound() {
    UnitDesign faulty =
        UNIT.at(Size.ODD)
            .planted(
                "writes_either_q <= (((boundary_i || follows_q) || writes_first_q) || start_i)",
                "writes_either_q <= ((boundary_i || follows_q) || start_i)");

    assertThatThrownBy(() -> descriptorsPartitionTheRun(faulty, 0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("to contain exactly");
  }
}
