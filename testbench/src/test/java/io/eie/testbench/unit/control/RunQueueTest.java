// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.unit.control.RunQueue;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunQueueTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(RunQueue::new);

  private record Run(int first, int last, int source, int destination, int tag) {}

  private record Completion(int tag, boolean failed, long cycles) {}

  /** The queue as the page describes it, beside a sequencer that runs for a while. */
  private static final class Model {
    private final UnitBench bench;
    private final EieConfig config;
    private final Random random;
    private final Deque<Completion> completions = new ArrayDeque<>();
    private Run current;
    private Run next;
    private boolean failed;

    /** Rows of the run that started last. */
    private int sourceRows = -1;

    private int destinationRows;
    private int starts;
    private int waitedStarts;
    private int failures;

    Model(UnitBench bench, long seed) {
      this.bench = bench;
      config = bench.config();
      random = new Random(seed);
    }

    private boolean chance(int percent) {
      return random.nextInt(100) < percent;
    }

    /** One cycle with random inputs, its outputs, and what it leaves. */
    void cycle() {
      boolean running = current != null;
      boolean abort = chance(4);
      boolean finishes = running && chance(20);
      boolean fails = running && chance(10);
      boolean ask = next == null && chance(30);
      boolean acknowledgeAll = chance(5);
      boolean acknowledge = !acknowledgeAll && !completions.isEmpty() && chance(20);
      Run asked = draw();
      int buffer = random.nextInt(8);
      int inputRows = random.nextInt(200);
      int outputRows = random.nextInt(200);
      long cycles = random.nextInt() & 0xffffffffL;
      bench.set("running_i", running);
      bench.set("abort_i", abort);
      bench.set("finishes_i", finishes);
      bench.set("fails_i", fails);
      bench.set("ask_i", ask);
      bench.set("acknowledge_i", acknowledge);
      bench.set("acknowledge_all_i", acknowledgeAll);
      bench.set("cycles_i", cycles);
      bench.set("buffer_i", buffer);
      bench.set("input_buffer_rows_i", inputRows);
      bench.set("output_buffer_rows_i", outputRows);
      bench.set("request_first_i", asked.first);
      bench.set("request_last_i", asked.last);
      bench.set("request_source_i", asked.source);
      bench.set("request_destination_i", asked.destination);
      bench.set("request_tag_i", asked.tag);
      bench.settle();
      boolean able = !running && completions.size() < 2;
      boolean waitingStarts = able && next != null && !abort;
      Run started = waitingStarts ? next : able && ask ? asked : null;
      check(started, buffer);
      bench.step();
      advance(started, ask ? asked : null, abort, finishes, fails, cycles);
      if (acknowledgeAll || acknowledge) {
        Completion newest = finishes ? completions.removeLast() : null;
        if (acknowledgeAll) {
          completions.clear();
        } else {
          completions.removeFirst();
        }
        if (newest != null) {
          completions.add(newest);
        }
      }
      if (started != null) {
        starts++;
        waitedStarts += waitingStarts ? 1 : 0;
        sourceRows = started.source * inputRows;
        destinationRows = started.destination * outputRows;
      }
    }

    private Run draw() {
      int programs = config.programLength();
      return new Run(
          random.nextInt(programs),
          random.nextInt(programs),
          random.nextInt(8),
          random.nextInt(8),
          random.nextInt(1 << 16));
    }

    private void check(Run started, int buffer) {
      bench.check("start_o", started == null ? 0 : 1);
      if (started != null) {
        bench.check("first_descriptor_o", started.first);
      }
      if (current != null) {
        bench.check("last_descriptor_o", current.last);
      }
      bench.check("waiting_o", next == null ? 0 : 1);
      boolean reads = uses(current, buffer, true) || uses(next, buffer, true);
      boolean writes = uses(current, buffer, false) || uses(next, buffer, false);
      bench.check("reads_buffer_o", reads ? 1 : 0);
      bench.check("writes_buffer_o", writes ? 1 : 0);
      if (sourceRows >= 0) {
        bench.check("source_rows_o", sourceRows & 0x7fff);
        bench.check("destination_rows_o", destinationRows & 0x7fff);
      }
      bench.check("completed_o", completions.isEmpty() ? 0 : 1);
      if (!completions.isEmpty()) {
        Completion oldest = completions.peek();
        bench.check("completed_tag_o", oldest.tag);
        bench.check("completed_failed_o", oldest.failed ? 1 : 0);
        bench.check("completed_cycles_o", oldest.cycles);
      }
    }

    private static boolean uses(Run run, int buffer, boolean source) {
      return run != null && buffer == (source ? run.source : run.destination);
    }

    private void advance(
        Run started, Run asked, boolean abort, boolean finishes, boolean fails, long cycles) {
      failed |= fails;
      if (finishes) {
        completions.add(new Completion(current.tag, failed, cycles));
        failures += failed ? 1 : 0;
        current = null;
      } else if (abort && current != null) {
        // the flush is over at once here
        current = null;
      }
      boolean startsAsked = started != null && started == asked;
      next = started != null && !startsAsked || abort ? null : next;
      if (asked != null && !startsAsked) {
        next = asked;
      }
      if (started != null) {
        current = started;
        failed = false;
      }
    }
  }

  private static void anySequenceFollowsTheModel(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Model model = new Model(bench, seed);
      for (int i = 0; i < 5_000; i++) {
        model.cycle();
      }
      assertThat(model.starts).isGreaterThan(200);
      assertThat(model.waitedStarts).isBetween(50, model.starts - 50);
      assertThat(model.failures).isGreaterThan(20);
    }
  }

  @ParameterizedTest
  @EnumSource
  void runsStartInOrderAndAreCompletedOnce(Size size) {
    for (long seed : BenchSeeds.all()) {
      anySequenceFollowsTheModel(UNIT.at(size), seed);
    }
  }

  @Test
  void plantedFaultsAreFound() {
    UnitDesign unit = UNIT.at(Size.ODD);
    UnitDesign overflows = unit.planted("count_q != 2'b10", "1'b1");
    assertThatThrownBy(() -> anySequenceFollowsTheModel(overflows, 0))
        .isInstanceOf(BenchFailure.class);
  }
}
