// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.Register;
import io.eie.generator.unit.control.ControlRegisters;
import io.eie.testbench.bench.BenchFailure;
import io.eie.testbench.bench.UnitBench;
import io.eie.testbench.bench.UnitDesign;
import io.eie.testbench.unit.Size;
import io.eie.testbench.unit.UnitUnderTest;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ControlRegistersTest {
  private static final UnitUnderTest UNIT = new UnitUnderTest(ControlRegisters::new);
  private static final long START = 1;
  private static final long CLEAR = 2;
  private static final long ABORT = 4;
  private static final long BUSY = 1;
  private static final long DONE = 2;
  private static final long ERROR = 4;

  /** The registers as the register map describes them. */
  private static final class Model {
    private final EieConfig config;
    private final long[] counts = new long[4];
    private boolean done;
    private int cause;
    private int causeDescriptor;
    private int causeField;
    private boolean interrupt;
    private boolean interruptEnable;
    private int first;
    private int last;

    Model(EieConfig config) {
      this.config = config;
    }

    boolean rangeFits() {
      return first <= last && last < config.programLength();
    }

    long read(Register register, boolean running) {
      return switch (register) {
        case STATUS ->
            (running ? BUSY : 0)
                + (done ? DONE : 0)
                + (cause > 0 ? ERROR : 0)
                + (cause << 4)
                + (causeField << 8)
                + ((long) causeDescriptor << 16);
        case INTERRUPT_ENABLE -> interruptEnable ? 1 : 0;
        case FIRST_DESCRIPTOR -> first;
        case LAST_DESCRIPTOR -> last;
        case CYCLES -> counts[0];
        case BROADCASTS -> counts[1];
        case STALL_QUEUE_FULL -> counts[2];
        case STALL_NO_INPUT -> counts[3];
        default -> register.reset(config);
      };
    }

    /**
     * A rising edge.
     *
     * @param command bits written to CONTROL that are carried out
     * @param badRange whether a start is refused for its range
     */
    void edge(long command, boolean badRange, Cycle cycle) {
      boolean starts = (command & START) != 0;
      interrupt = done && interruptEnable;
      if ((command & CLEAR) != 0) {
        done = false;
        cause = 0;
        causeDescriptor = 0;
        causeField = 0;
      }
      done = cycle.finishes || done && !starts;
      if (cause == 0) {
        cause = badRange ? 3 : cycle.failCause;
        causeDescriptor = cause == 0 ? 0 : cycle.failDescriptor;
        causeField = cause == 0 ? 0 : cycle.failField;
      }
    }

    void write(Register register, long data, int strobe) {
      switch (register) {
        case INTERRUPT_ENABLE ->
            interruptEnable = (strobe & 1) != 0 ? (data & 1) != 0 : interruptEnable;
        case FIRST_DESCRIPTOR -> first = merge(first, data, strobe);
        case LAST_DESCRIPTOR -> last = merge(last, data, strobe);
        default -> {}
      }
    }

    private static int merge(int old, long data, int strobe) {
      int low = (int) ((strobe & 1) != 0 ? data & 0xff : old & 0xff);
      int high = (int) ((strobe & 2) != 0 ? data & 0xff00 : old & 0xff00);
      return high | low;
    }
  }

  /** One cycle at the unit's inputs. */
  private record Cycle(
      Register register,
      boolean enable,
      long data,
      int strobe,
      boolean running,
      boolean finishes,
      int failCause,
      int failDescriptor,
      int failField,
      long[] counts) {

    static Cycle draw(EieConfig config, Random random) {
      Register register = Register.values()[random.nextInt(Register.values().length)];
      boolean range = register == Register.FIRST_DESCRIPTOR || register == Register.LAST_DESCRIPTOR;
      boolean running = random.nextBoolean();
      long bound = config.programLength() + 1L;
      long data = random.nextLong();
      if (range && random.nextInt(4) > 0) {
        data = Math.floorMod(data, bound);
      }
      return new Cycle(
          random.nextInt(3) == 0 ? Register.CONTROL : register,
          random.nextInt(4) > 0,
          data,
          random.nextBoolean() ? 0xff : random.nextInt(256),
          running,
          random.nextInt(5) == 0,
          random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0,
          random.nextInt(config.programLength()),
          random.nextInt(16),
          random.longs(4).toArray());
    }

    long command() {
      return register == Register.CONTROL && (strobe & 1) != 0 ? data & (START | CLEAR | ABORT) : 0;
    }

    boolean badRange(Model model) {
      return (command() & START) != 0 && !running && !model.rangeFits();
    }

    boolean refused(Model model) {
      boolean range = register == Register.FIRST_DESCRIPTOR || register == Register.LAST_DESCRIPTOR;
      boolean startAlone = (command() & (START | ABORT)) == START;
      return running && (range || startAlone) || badRange(model);
    }

    /** The commands that are carried out: an abort is, the start beside it is not. */
    long done(Model model) {
      return !enable || refused(model) ? 0 : running ? command() & ~START : command();
    }
  }

  private static void drive(UnitBench bench, Cycle cycle) {
    bench.set("access_index_i", cycle.register.ordinal());
    bench.set("access_enable_i", cycle.enable);
    bench.set("access_data_i", cycle.data);
    bench.set("access_strobe_i", cycle.strobe);
    bench.set("running_i", cycle.running);
    bench.set("finishes_i", cycle.finishes);
    bench.set("fails_i", cycle.failCause > 0);
    bench.set("fail_cause_i", cycle.failCause);
    bench.set("fail_descriptor_i", cycle.failDescriptor);
    bench.set("fail_field_i", cycle.failField);
    bench.set("counts_cycles_i", cycle.counts[0]);
    bench.set("counts_broadcasts_i", cycle.counts[1]);
    bench.set("counts_stall_queue_full_i", cycle.counts[2]);
    bench.set("counts_stall_no_input_i", cycle.counts[3]);
  }

  private static void run(UnitBench bench, Model model, Cycle cycle) {
    drive(bench, cycle);
    bench.settle();
    System.arraycopy(cycle.counts, 0, model.counts, 0, cycle.counts.length);
    long command = cycle.done(model);
    boolean starts = (command & START) != 0;
    bench.check("read_data_o", model.read(cycle.register, cycle.running));
    bench.check("refused_o", cycle.refused(model) ? 1 : 0);
    bench.check("start_o", starts ? 1 : 0);
    bench.check("abort_o", (command & ABORT) != 0 ? 1 : 0);
    bench.check("interrupt_o", model.interrupt ? 1 : 0);
    if (starts) {
      bench.check("first_descriptor_o", model.first);
      bench.check("last_descriptor_o", model.last);
    }
    bench.step();
    boolean writes = cycle.enable && !cycle.refused(model);
    model.edge(command, cycle.enable && cycle.badRange(model), cycle);
    if (writes) {
      model.write(cycle.register, cycle.data, cycle.strobe);
    }
  }

  private static void anySequenceFollowsTheMap(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      Model model = new Model(design.config());
      Random random = new Random(seed);
      for (int i = 0; i < 3_000; i++) {
        run(bench, model, Cycle.draw(design.config(), random));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void anySequenceOfReadsWritesAndEventsFollowsTheMap(Size size) {
    for (long seed : BenchSeeds.all()) {
      anySequenceFollowsTheMap(UNIT.at(size), seed);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyRegisterHasItsValueAfterReset(Size size) {
    try (UnitBench bench = UNIT.at(size).open(BenchSeeds.first())) {
      for (Register register : Register.values()) {
        bench.set("access_index_i", register.ordinal());
        bench.settle();
        bench.check("read_data_o", register.reset(size.config()));
      }
      bench.check("interrupt_o", 0);
    }
  }

  private static void write(UnitBench bench, Register register, long data) {
    bench.set("access_index_i", register.ordinal());
    bench.set("access_enable_i", true);
    bench.set("access_data_i", data);
    bench.set("access_strobe_i", 0xff);
    bench.step();
    bench.set("access_enable_i", false);
  }

  private static long read(UnitBench bench, Register register) {
    bench.set("access_index_i", register.ordinal());
    bench.settle();
    return bench.get("read_data_o");
  }

  @Test
  void theInterruptStaysUntilItIsCleared() {
    try (UnitBench bench = UNIT.at(Size.ODD).open(BenchSeeds.first())) {
      write(bench, Register.INTERRUPT_ENABLE, 1);
      bench.set("finishes_i", true);
      bench.step();
      bench.set("finishes_i", false);
      assertThat(bench.high("interrupt_o")).as("follows done a cycle later").isFalse();
      bench.step(7);
      assertThat(bench.high("interrupt_o")).isTrue();

      write(bench, Register.INTERRUPT_ENABLE, 0);
      bench.step();
      assertThat(bench.high("interrupt_o")).isFalse();
      assertThat(read(bench, Register.STATUS)).isEqualTo(DONE);

      write(bench, Register.INTERRUPT_ENABLE, 1);
      bench.step();
      assertThat(bench.high("interrupt_o")).isTrue();
      write(bench, Register.CONTROL, CLEAR);
      bench.step();
      assertThat(bench.high("interrupt_o")).isFalse();
      assertThat(read(bench, Register.STATUS)).isZero();
    }
  }

  @Test
  void aFailureInTheCycleOfAClearIsNotLost() {
    try (UnitBench bench = UNIT.at(Size.ODD).open(BenchSeeds.first())) {
      bench.set("fails_i", true);
      bench.set("fail_cause_i", 1);
      bench.step();
      assertThat(read(bench, Register.STATUS)).isEqualTo(ERROR | 1 << 4);

      bench.set("fail_cause_i", 3);
      write(bench, Register.CONTROL, CLEAR);

      assertThat(read(bench, Register.STATUS)).isEqualTo(ERROR | 3 << 4);
    }
  }

  @Test
  void onlyAProgramRangeInOrderAndInTheMemoryStarts() {
    EieConfig config = Size.ODD.config();
    try (UnitBench bench = UNIT.at(Size.ODD).open(BenchSeeds.first())) {
      int[][] ranges = {{0, 0}, {0, 2}, {2, 2}, {1, 0}, {0, 3}, {3, 3}, {0, 0xffff}, {256, 2}};
      for (int[] range : ranges) {
        write(bench, Register.FIRST_DESCRIPTOR, range[0]);
        write(bench, Register.LAST_DESCRIPTOR, range[1]);
        bench.set("access_index_i", Register.CONTROL.ordinal());
        bench.set("access_enable_i", true);
        bench.set("access_data_i", CLEAR | START);
        bench.settle();
        boolean fits = range[0] <= range[1] && range[1] < config.programLength();
        bench.check("start_o", fits ? 1 : 0);
        bench.step();
        bench.set("access_enable_i", false);
        assertThat(read(bench, Register.STATUS)).isEqualTo(fits ? 0 : ERROR | 3 << 4);
      }
    }
  }

  @Test
  void anErrorThatIsNotKeptIsFound() {
    UnitDesign faulty = UNIT.at(Size.ODD).planted("(! error_q)", "1'b1");

    assertThatThrownBy(() -> anySequenceFollowsTheMap(faulty, 0))
        .isInstanceOf(BenchFailure.class)
        .hasMessageContaining("read_data_o in cycle");
  }
}
