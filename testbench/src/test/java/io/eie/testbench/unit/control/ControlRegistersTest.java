// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.unit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.BenchSeeds;
import io.eie.common.SmokeShard;
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

@SmokeShard(of = 3)
class ControlRegistersTest {
  private static void address(UnitBench bench, Register register) {
    bench.set("access_index_i", register.ordinal());
    bench.set("access_control_i", register == Register.CONTROL);
    bench.set("access_run_i", register == Register.RUN);
  }

  private static final UnitUnderTest UNIT = new UnitUnderTest(ControlRegisters::new);

  private static void drive(UnitBench bench, RegisterCycle cycle) {
    address(bench, cycle.register());
    bench.set("access_enable_i", cycle.enable());
    bench.set("access_data_i", cycle.data());
    bench.set("access_strobe_i", cycle.strobe());
    bench.set("running_i", cycle.running());
    bench.set("waiting_i", cycle.waiting());
    if (cycle.streams()) {
      bench.set("streaming_i", cycle.streaming());
    }
    bench.set("completed_i", cycle.completed());
    bench.set("completed_tag_i", cycle.tag());
    bench.set("completed_failed_i", cycle.failed());
    bench.set("completed_cycles_i", cycle.length());
    bench.set("fail_address_i", cycle.failAddress());
    bench.set("fails_i", cycle.failCause() > 0);
    bench.set("fail_cause_i", cycle.failCause());
    bench.set("fail_descriptor_i", cycle.failDescriptor());
    bench.set("fail_field_i", cycle.failField());
    bench.set("counts_cycles_i", cycle.counts()[0]);
    bench.set("counts_broadcasts_i", cycle.counts()[1]);
    bench.set("counts_stall_queue_full_i", cycle.counts()[2]);
    bench.set("counts_stall_no_input_i", cycle.counts()[3]);
  }

  private static void run(UnitBench bench, RegisterModel model, RegisterCycle cycle) {
    drive(bench, cycle);
    bench.settle();
    System.arraycopy(cycle.counts(), 0, model.counts, 0, cycle.counts().length);
    long command = cycle.done(model);
    int refusal = cycle.refusal(model);
    boolean writes = cycle.enable() && refusal == 0;
    boolean runs = writes && cycle.asks();
    bench.check("read_data_o", model.read(cycle.register(), cycle));
    bench.check("refused_o", refusal != 0 ? 1 : 0);
    if (refusal != 0) {
      bench.check("refused_cause_o", refusal);
    }
    bench.check("run_o", runs ? 1 : 0);
    bench.check("abort_o", (command & RegisterCycle.ABORT) != 0 ? 1 : 0);
    if (cycle.streams()) {
      boolean on = (command & RegisterCycle.STREAM) != 0 && (command & RegisterCycle.ABORT) == 0;
      bench.check("stream_o", on ? 1 : 0);
      bench.check("drain_o", (command & RegisterCycle.DRAIN) != 0 ? 1 : 0);
    }
    bench.check("acknowledge_o", writes && cycle.register() == Register.COMPLETED ? 1 : 0);
    bench.check("acknowledge_all_o", (command & RegisterCycle.CLEAR) != 0 ? 1 : 0);
    bench.check("interrupt_o", model.interrupt ? 1 : 0);
    if (runs) {
      bench.check("request_first_o", model.first);
      bench.check("request_last_o", model.last);
      bench.check("request_source_o", cycle.source());
      bench.check("request_destination_o", cycle.destination());
      bench.check(
          "request_tag_o", cycle.register() == Register.RUN ? cycle.data() >> 16 & 0xffff : 0);
    }
    bench.step();
    model.edge(command, cycle);
    if (writes) {
      model.write(cycle.register(), cycle.data(), cycle.strobe());
    }
    bench.set("access_enable_i", false);
    bench.set("fails_i", false);
    bench.set("completed_i", cycle.completed());
    bench.settle();
    Register written = cycle.register();
    boolean vector = written == Register.INPUT_VECTOR || written == Register.OUTPUT_VECTOR;
    bench.check("settling_o", writes && vector ? 1 : 0);
    if (bench.high("settling_o")) {
      bench.step();
      model.interrupt = cycle.completed() && model.interruptEnable;
    }
  }

  private static void anySequenceFollowsTheMap(UnitDesign design, long seed) {
    try (UnitBench bench = design.open(seed)) {
      RegisterModel model = new RegisterModel(design.config());
      Random random = new Random(seed);
      for (int i = 0; i < 3_000; i++) {
        run(bench, model, RegisterCycle.draw(design.config(), random));
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

  /** Buffers that end with the memory or a row behind it, vectors as long as a buffer or longer. */
  @ParameterizedTest
  @EnumSource
  void aRunHasTheBuffersThatFit(Size size) {
    EieConfig config = size.config();
    int rowsOfAll = config.activations();
    try (UnitBench bench = UNIT.at(size).open(BenchSeeds.first())) {
      RegisterModel model = new RegisterModel(config);
      Random random = new Random(bench.seed());
      int[] seen = new int[2];
      for (int i = 0; i < 600; i++) {
        int direction = random.nextInt(2);
        Register register = direction == 0 ? Register.INPUT_VECTOR : Register.OUTPUT_VECTOR;
        long buffers = random.nextInt(10);
        long rows = 1 + random.nextInt(Math.max(1, rowsOfAll / (int) Math.max(1, buffers)));
        long first = Math.max(0, rowsOfAll - buffers * rows + random.nextInt(3) - 1);
        long length = rows * config.processingElements() + random.nextInt(3) - 1;
        boolean none = random.nextInt(8) == 0;
        long data = first | rows << 16 | (none ? 0 : length) << 32 | buffers << 60;
        write(bench, register, data);
        model.write(register, data, 0xff);
        bench.step();
        int buffer = 1 + random.nextInt((int) Math.max(1, Math.min(7, buffers)));
        address(bench, Register.RUN);
        bench.set("access_enable_i", true);
        bench.set("access_data_i", direction == 0 ? buffer : buffer << 8);
        bench.settle();
        boolean fits = model.hasBuffer(direction, buffer);
        bench.check("run_o", fits ? 1 : 0);
        bench.check("refused_o", fits ? 0 : 1);
        bench.set("access_enable_i", false);
        seen[fits ? 1 : 0]++;
      }
      assertThat(seen).as("refused, accepted").doesNotContain(0);
    }
  }

  /** Three numbers of vectors: of the four codes, one tells none. */
  @Test
  void theVectorsOfABufferAreThoseThatTheDesignOffers() {
    EieConfig config =
        Size.PAPER.config().toBuilder()
            .processingElements(64)
            .columnGroups(1, 4, 16)
            .exchangeRows(1)
            .build();
    for (long seed : BenchSeeds.all()) {
      anySequenceFollowsTheMap(UNIT.at(config), seed);
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
        address(bench, register);
        bench.settle();
        bench.check("read_data_o", register.reset(size.config()));
      }
      bench.check("interrupt_o", 0);
    }
  }

  private static void write(UnitBench bench, Register register, long data) {
    address(bench, register);
    bench.set("access_enable_i", true);
    bench.set("access_data_i", data);
    bench.set("access_strobe_i", 0xff);
    bench.step();
    bench.set("access_enable_i", false);
  }

  private static long read(UnitBench bench, Register register) {
    address(bench, register);
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
      assertThat(read(bench, Register.STATUS)).isEqualTo(RegisterModel.DONE);

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
      assertThat(read(bench, Register.STATUS)).isEqualTo(RegisterModel.ERROR | 1 << 4);

      bench.set("fail_cause_i", 3);
      write(bench, Register.CONTROL, RegisterCycle.CLEAR);

      assertThat(read(bench, Register.STATUS)).isEqualTo(RegisterModel.ERROR | 3 << 4);
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
        address(bench, Register.CONTROL);
        bench.set("access_enable_i", true);
        bench.set("access_data_i", RegisterCycle.CLEAR | RegisterCycle.START);
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
