// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.sim.verilator.ExchangeResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Starts, aborts, counters and the interrupt. */
class RunControlTest extends RunControlBench {
  RunControlTest(int entriesPerCycle, HostBus bus) {
    super(entriesPerCycle, bus);
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "0, 4", "4, 4", "3, 65535", "2, 1"})
  void aBadRangeDoesNotStart(int first, int last) {
    run.write(Register.FIRST_DESCRIPTOR, first);
    run.write(Register.LAST_DESCRIPTOR, last);

    assertThat(refuses(Register.CONTROL, LongRun.START)).isTrue();
    assertThat(run.read(Register.STATUS))
        .isEqualTo(error(3, bench.map().register(Register.CONTROL)));

    run.write(Register.FIRST_DESCRIPTOR, run.segment().firstDescriptor());
    run.write(Register.LAST_DESCRIPTOR, run.segment().lastDescriptor());
    runsRight();
  }

  @SmokeShard(of = 3)
  @Test
  void anAbortInAnyCycleIsFollowedByARightRun() {
    runsRight();
    long cycles = run.read(Register.CYCLES);
    assertThat(cycles).isBetween(100L, 5_000L);
    for (long cycle = 0; cycle < cycles; cycle += cycle < 60 || cycle > cycles - 60 ? 1 : 11) {
      run.write(Register.CONTROL, LongRun.CLEAR);
      run.start();
      bench.simulation().tick(cycle);
      run.write(Register.CONTROL, LongRun.ABORT);
      long status = run.read(Register.STATUS);
      assertThat(status).as("abort at %d", cycle).isIn(0L, LongRun.BUSY, LongRun.DONE);
      if (status == LongRun.DONE) {
        // too late: the run had ended, or ended in this cycle
        assertThat(run.read(Register.CYCLES)).as("abort at %d", cycle).isEqualTo(cycles);
        assertThat(run.output()).as("abort at %d", cycle).isEqualTo(run.expected());
      }
      run.await();
      assertThat(run.read(Register.STATUS)).as("abort at %d", cycle).isIn(0L, LongRun.DONE);

      runsRight();
      assertThat(run.read(Register.CYCLES)).as("after abort at %d", cycle).isEqualTo(cycles);
    }
  }

  @Test
  void aStartBesideAnAbortOfARunningProgramIsTheAbortAlone() {
    run.start();
    bench.simulation().tick(20);
    run.write(Register.CONTROL, LongRun.START | LongRun.ABORT);
    run.await();
    assertThat(run.read(Register.STATUS)).isZero();
    runsRight();
  }

  @Test
  void anAbortAtRestDoesNothing() {
    run.write(Register.CONTROL, LongRun.ABORT);
    assertThat(run.read(Register.STATUS)).isZero();
    runsRight();
    run.write(Register.CONTROL, LongRun.ABORT);
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE);
  }

  @Test
  void everyCounterIsZeroBeforeTheFirstStart() {
    for (int element = 0; element < config.processingElements(); element++) {
      for (CounterName counter : CounterName.values()) {
        assertThat(count(element, counter)).as("%s of %d", counter, element).isZero();
      }
    }
  }

  /** The first read after the end that is let in must already see every event. */
  @Test
  void aCounterThatIsReadWhileTheRunEndsIsRefusedOrRight() {
    runsRight();
    int reads = (int) run.read(Register.CYCLES) + 50;
    for (CounterName counter : CounterName.values()) {
      for (int element : new int[] {0, config.processingElements() - 1}) {
        long right = count(element, counter);
        run.write(Register.CONTROL, LongRun.CLEAR);
        run.start();
        long[] places = new long[reads];
        Arrays.fill(places, place(element, counter));
        ExchangeResult answers = bench.host().exchange(false, places, new long[reads]);
        int refused = 0;
        for (int i = 0; i < reads; i++) {
          if (answers.value(i, 1) != 0) {
            refused++;
          } else {
            assertThat(answers.value(i, 0)).as("%s, read %d", counter, i).isEqualTo(right);
          }
        }
        assertThat(refused).isBetween(1, reads - 1);
      }
    }
  }

  private long count(int element, CounterName counter) {
    return bench.host().read(place(element, counter))[0];
  }

  private long place(int element, CounterName counter) {
    return bench.map().element(element, ElementMemory.COUNTERS, counter.word());
  }

  @Test
  void runsFollowEachOtherAndEachCountsFromZero() {
    Register[] counts = {
      Register.CYCLES, Register.BROADCASTS, Register.STALL_QUEUE_FULL, Register.STALL_NO_INPUT
    };
    for (Register count : counts) {
      assertThat(run.read(count)).as("%s after reset", count).isZero();
    }
    List<Long> first = null;
    for (int i = 0; i < 3; i++) {
      runsRight();
      List<Long> all = new ArrayList<>();
      for (Register count : counts) {
        all.add(run.read(count));
      }
      for (int element = 0; element < config.processingElements(); element++) {
        for (CounterName counter : CounterName.values()) {
          long place = bench.map().element(element, ElementMemory.COUNTERS, counter.word());
          all.add(bench.host().read(place)[0]);
        }
      }
      first = first == null ? all : first;
      assertThat(all).as("run %d", i).isEqualTo(first);
    }
    assertThat(first.get(0)).isPositive();
  }

  @Test
  void theInterruptIsHighFromDoneUntilItIsCleared() {
    runsRight();
    assertThat(bench.simulation().port("interrupt_o").get()).as("not enabled").isZero();
    run.write(Register.INTERRUPT_ENABLE, 1);
    assertThat(bench.simulation().port("interrupt_o").get()).isEqualTo(1);
    run.read(Register.STATUS);
    bench.simulation().tick(50);
    assertThat(bench.simulation().port("interrupt_o").get()).as("level").isEqualTo(1);
    run.write(Register.CONTROL, LongRun.CLEAR);
    assertThat(bench.simulation().port("interrupt_o").get()).isZero();

    run.start();
    bench.simulation().runUntil("interrupt_o", 1, 1, 100_000);
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE);
    run.start();
    assertThat(bench.simulation().port("interrupt_o").get()).as("not acknowledged").isEqualTo(1);
    run.await();
  }
}
