// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.HostBus;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.sim.verilator.ExchangeResult;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run that waits, completions, and the host between two runs. */
class WaitingRunTest extends RunControlBench {
  WaitingRunTest(int entriesPerCycle, HostBus bus) {
    super(entriesPerCycle, bus);
  }

  @Test
  void asLongAsARunWaitsAnotherIsRefused() {
    for (Register register : List.of(Register.CONTROL, Register.RUN)) {
      run.spoilOutput();
      run.start();
      run.write(Register.RUN, 7L << 16);
      run.write(Register.LAST_DESCRIPTOR, 65535);

      assertThat(refuses(register, LongRun.START)).as(register.name()).isTrue();
      assertThat(run.read(Register.STATUS))
          .isEqualTo(LongRun.BUSY | WAITING | error(8, bench.map().register(register)));
      run.await();
      assertThat(run.output())
          .as("the run that waited latched its range")
          .isEqualTo(run.expected());
      assertThat(completedTag()).isZero();
      run.write(Register.COMPLETED, 0);
      assertThat(completedTag()).isEqualTo(7);
      assertThat(refuses(Register.COMPLETED, 6)).as("another tag").isTrue();
      run.write(Register.COMPLETED, 7);
      assertThat(run.read(Register.COMPLETED)).isZero();
      assertThat(run.read(Register.STATUS) & LongRun.DONE).isZero();
      run.write(Register.LAST_DESCRIPTOR, run.segment().lastDescriptor());
      run.write(Register.CONTROL, LongRun.CLEAR);
    }
  }

  @Test
  void aThirdRunWaitsUntilACompletionIsAcknowledged() {
    run.start();
    run.write(Register.RUN, 1L << 16);
    run.await();
    run.write(Register.RUN, 2L << 16);
    bench.simulation().tick(100);
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE | WAITING);
    run.write(Register.COMPLETED, 0);
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE | LongRun.BUSY);
    run.await();
    assertThat(completedTag()).isEqualTo(1);
    run.write(Register.COMPLETED, 1);
    assertThat(completedTag()).isEqualTo(2);
  }

  private long completedTag() {
    long completed = run.read(Register.COMPLETED);
    assertThat(Register.COMPLETED.field("valid").get(completed)).isEqualTo(1);
    assertThat(Register.COMPLETED.field("failed").get(completed)).isZero();
    assertThat(Register.COMPLETED.field("cycles").get(completed))
        .isEqualTo(run.read(Register.CYCLES));
    return Register.COMPLETED.field("tag").get(completed);
  }

  @Test
  void anAbortForgetsTheRunThatWaits() {
    run.start();
    run.write(Register.RUN, 1L << 16);
    run.write(Register.CONTROL, LongRun.ABORT);
    run.await();
    assertThat(run.read(Register.STATUS)).isZero();
    runsRight();
  }

  /**
   * Once a memory is reached, no run follows that it would meet: neither of runs that end right...
   */
  @Test
  void noMemoryIsReachedBetweenTwoRuns() {
    runsRight();
    int cycles = (int) run.read(Register.CYCLES);
    run.write(Register.CONTROL, LongRun.CLEAR);
    assertNothingBetween(2 * cycles + 100);
    run.await();
    assertThat(run.output()).isEqualTo(run.expected());
  }

  /** ... nor of runs that end with a flush. */
  @Test
  void noMemoryIsReachedBetweenTwoRunsThatFail() {
    long address = bench.map().program(0, 2);
    long right = bench.host().read(address)[0];
    bench.host().write(address, right | 1);
    assertNothingBetween(400);
    run.await();
    assertThat(Register.COMPLETED.field("failed").get(run.read(Register.COMPLETED))).isEqualTo(1);
    run.write(Register.CONTROL, LongRun.CLEAR);
    bench.host().write(address, right);
    runsRight();
  }

  private void assertNothingBetween(int reads) {
    run.start();
    run.write(Register.RUN, 1L << 16);
    long[] places = new long[reads];
    Arrays.fill(places, bench.map().element(0, ElementMemory.SPARSE, 0));
    ExchangeResult answers = bench.host().exchange(false, places, new long[reads]);
    int last = reads - 1;
    while (last >= 0 && answers.value(last, 1) == 0) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      assertThat(answers.value(i, 1))
          .as("read %d of %d, before read %d", i, reads, last)
          .isEqualTo(1);
    }
  }
}
