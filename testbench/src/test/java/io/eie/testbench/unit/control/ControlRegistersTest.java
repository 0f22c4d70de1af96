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
  private static final long STREAM = 8;
  private static final long DRAIN = 16;
  private static final long ALL = START | CLEAR | ABORT | STREAM | DRAIN;
  private static final long BUSY = 1;
  private static final long DONE = 2;
  private static final long ERROR = 4;
  private static final long WAITING = 8;
  private static final long STREAMING = 1 << 12;

  /** Bits of INPUT_VECTOR and OUTPUT_VECTOR that hold something. */
  private static final long VECTOR_MASK = 0xf3ff_ffff_ffff_ffffL;

  /** The registers as the register map describes them. */
  private static final class Model {
    private final EieConfig config;
    private final long[] counts = new long[4];
    private int cause;
    private int causeDescriptor;
    private int causeField;
    private long causeAddress;
    private final long[] vectors = new long[2];
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

    long read(Register register, Cycle cycle) {
      return switch (register) {
        case STATUS ->
            (cycle.running ? BUSY : 0)
                + (cycle.completed ? DONE : 0)
                + (cause > 0 ? ERROR : 0)
                + (cycle.waiting ? WAITING : 0)
                + (cycle.streaming ? STREAMING : 0)
                + (cause << 4)
                + (causeField << 8)
                + ((long) causeDescriptor << 16)
                + (causeAddress << 32);
        case COMPLETED ->
            cycle.completed
                ? cycle.tag | 1 << 16 | (cycle.failed ? 1 << 17 : 0) | cycle.length << 32
                : 0;
        case INPUT_VECTOR -> vectors[0];
        case OUTPUT_VECTOR -> vectors[1];
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
     */
    void edge(long command, Cycle cycle) {
      interrupt = cycle.completed && interruptEnable;
      if ((command & CLEAR) != 0) {
        cause = 0;
        causeDescriptor = 0;
        causeField = 0;
        causeAddress = 0;
      }
      if (cause == 0 && cycle.failCause > 0) {
        cause = cycle.failCause;
        causeDescriptor = cycle.failDescriptor;
        causeField = cycle.failField;
        causeAddress = cycle.failAddress;
      }
    }

    /** Whether a vector has such a buffer, and all its buffers lie in the memory. */
    boolean hasBuffer(int direction, int buffer) {
      return buffer == 0 || places(direction, buffer);
    }

    /** The same, buffer 0 too. */
    boolean places(int direction, int buffer) {
      long value = vectors[direction];
      long first = value & 0xffff;
      long rows = value >>> 16 & 0xffff;
      long length = value >>> 32 & 0x3ffffff;
      long buffers = value >>> 60;
      int group = config.exchangeRows();
      boolean fits =
          first + buffers * rows <= config.activations()
              && length > 0
              && length <= rows * config.processingElements()
              && buffers <= 8
              && first % group == 0
              && rows % group == 0;
      return fits && buffer < buffers;
    }

    void write(Register register, long data, int strobe) {
      switch (register) {
        case INTERRUPT_ENABLE ->
            interruptEnable = (strobe & 1) != 0 ? (data & 1) != 0 : interruptEnable;
        case FIRST_DESCRIPTOR -> first = merge(first, data, strobe);
        case LAST_DESCRIPTOR -> last = merge(last, data, strobe);
        case INPUT_VECTOR -> vectors[0] = data & VECTOR_MASK;
        case OUTPUT_VECTOR -> vectors[1] = data & VECTOR_MASK;
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
      boolean waiting,
      boolean completed,
      long tag,
      boolean failed,
      long length,
      int failCause,
      int failDescriptor,
      int failField,
      long failAddress,
      long[] counts,
      boolean streams,
      boolean streaming) {

    static Cycle draw(EieConfig config, Random random) {
      Register register = Register.values()[random.nextInt(Register.values().length)];
      boolean range = register == Register.FIRST_DESCRIPTOR || register == Register.LAST_DESCRIPTOR;
      boolean running = random.nextBoolean();
      long bound = config.programLength() + 1L;
      long data = random.nextLong();
      if (range && random.nextInt(4) > 0) {
        data = Math.floorMod(data, bound);
      }
      boolean vector = register == Register.INPUT_VECTOR || register == Register.OUTPUT_VECTOR;
      if (vector && random.nextInt(4) > 0) {
        data = drawnVector(config, random);
      }
      long tag = random.nextInt(4) == 0 ? data & 0xffff : random.nextInt(1 << 16);
      boolean start = !register.wholeOnly() && random.nextInt(3) == 0;
      return new Cycle(
          start ? Register.CONTROL : register,
          random.nextInt(4) > 0,
          data,
          register.wholeOnly() || random.nextBoolean() ? 0xff : random.nextInt(256),
          running,
          random.nextInt(4) == 0,
          random.nextBoolean(),
          tag,
          random.nextBoolean(),
          random.nextInt() & 0xffffffffL,
          random.nextInt(5) == 0 ? 1 + random.nextInt(3) : 0,
          random.nextInt(config.programLength()),
          random.nextInt(16),
          random.nextInt(1 << 10),
          random.longs(4).toArray(),
          config.streams(),
          config.streams() && random.nextInt(3) == 0);
    }

    /** Mostly one whose buffers fit, or miss it by a little. */
    private static long drawnVector(EieConfig config, Random random) {
      int group = config.exchangeRows();
      long rows = group * (1L + random.nextInt(Math.max(1, config.activations() / group / 3)));
      long buffers = random.nextInt(10);
      long first = random.nextInt(4) == 0 ? random.nextInt(config.activations()) : 0;
      long length = rows * config.processingElements() + random.nextInt(3) - 1;
      return first | rows << 16 | length << 32 | buffers << 60;
    }

    long command() {
      return register == Register.CONTROL && (strobe & 1) != 0 ? data & ALL : 0;
    }

    /** Whether a run is asked for: the start beside an abort of a known run is none. */
    boolean asks() {
      boolean abortsKnown = (running || waiting) && (command() & ABORT) != 0;
      return register == Register.RUN || (command() & START) != 0 && !abortsKnown && !switchesOn();
    }

    boolean switchesOn() {
      return (command() & STREAM) != 0;
    }

    int source() {
      return register == Register.RUN ? (int) (data & 7) : 0;
    }

    int destination() {
      return register == Register.RUN ? (int) (data >> 8 & 7) : 0;
    }

    /** The code of the cause for which the access is refused; 0 when it is not. */
    int refusal(Model model) {
      boolean places = register == Register.INPUT_VECTOR || register == Register.OUTPUT_VECTOR;
      if (places && (running || waiting) || streaming && busyWithStreams()) {
        return 1;
      }
      if (switchesOn() && streams && (running || waiting || streaming)) {
        return 1;
      }
      if (switchesOn() && !streams) {
        return 2;
      }
      boolean rightTag = completed && (data & 0xffff) == tag;
      if (register == Register.COMPLETED && !rightTag || asks() && waiting) {
        return 8;
      }
      if ((asks() || switchesOn()) && !model.rangeFits()) {
        return 3;
      }
      boolean buffers = model.hasBuffer(0, source()) && model.hasBuffer(1, destination());
      boolean both = model.places(0, 0) && model.places(1, 0);
      return asks() && !buffers || switchesOn() && !both ? 6 : 0;
    }

    private boolean busyWithStreams() {
      return asks()
          || switchesOn()
          || switch (register) {
            case INPUT_VECTOR, OUTPUT_VECTOR, FIRST_DESCRIPTOR, LAST_DESCRIPTOR -> true;
            default -> false;
          };
    }

    /** The commands that are carried out. */
    long done(Model model) {
      return !enable || refusal(model) != 0 ? 0 : command();
    }
  }

  private static void drive(UnitBench bench, Cycle cycle) {
    bench.set("access_index_i", cycle.register.ordinal());
    bench.set("access_enable_i", cycle.enable);
    bench.set("access_data_i", cycle.data);
    bench.set("access_strobe_i", cycle.strobe);
    bench.set("running_i", cycle.running);
    bench.set("waiting_i", cycle.waiting);
    if (cycle.streams) {
      bench.set("streaming_i", cycle.streaming);
    }
    bench.set("completed_i", cycle.completed);
    bench.set("completed_tag_i", cycle.tag);
    bench.set("completed_failed_i", cycle.failed);
    bench.set("completed_cycles_i", cycle.length);
    bench.set("fail_address_i", cycle.failAddress);
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
    int refusal = cycle.refusal(model);
    boolean writes = cycle.enable && refusal == 0;
    boolean runs = writes && cycle.asks();
    bench.check("read_data_o", model.read(cycle.register, cycle));
    bench.check("refused_o", refusal != 0 ? 1 : 0);
    if (refusal != 0) {
      bench.check("refused_cause_o", refusal);
    }
    bench.check("run_o", runs ? 1 : 0);
    bench.check("abort_o", (command & ABORT) != 0 ? 1 : 0);
    if (cycle.streams) {
      boolean on = (command & STREAM) != 0 && (command & ABORT) == 0;
      bench.check("stream_o", on ? 1 : 0);
      bench.check("drain_o", (command & DRAIN) != 0 ? 1 : 0);
    }
    bench.check("acknowledge_o", writes && cycle.register == Register.COMPLETED ? 1 : 0);
    bench.check("acknowledge_all_o", (command & CLEAR) != 0 ? 1 : 0);
    bench.check("interrupt_o", model.interrupt ? 1 : 0);
    if (runs) {
      bench.check("request_first_o", model.first);
      bench.check("request_last_o", model.last);
      bench.check("request_source_o", cycle.source());
      bench.check("request_destination_o", cycle.destination());
      bench.check("request_tag_o", cycle.register == Register.RUN ? cycle.data >> 16 & 0xffff : 0);
    }
    bench.step();
    model.edge(command, cycle);
    if (writes) {
      model.write(cycle.register, cycle.data, cycle.strobe);
    }
    bench.set("access_enable_i", false);
    bench.set("fails_i", false);
    bench.set("completed_i", cycle.completed);
    if (bench.high("settling_o")) {
      bench.step();
      model.interrupt = cycle.completed && model.interruptEnable;
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
  void theStreamsAreSwitchedOnWhereVectorsAndProgramFit(Size size) {
    EieConfig config = size.config().toBuilder().streams(true).build();
    for (long seed : BenchSeeds.all()) {
      anySequenceFollowsTheMap(UNIT.at(config), seed);
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
      bench.set("completed_i", true);
      bench.settle();
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
      bench.set("completed_i", false);
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
        bench.check("run_o", fits ? 1 : 0);
        bench.check("refused_o", fits ? 0 : 1);
        bench.step();
        bench.set("access_enable_i", false);
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
