// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.map.Access;
import io.eie.generator.map.CounterName;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import io.eie.sim.host.ProgramRunner;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilogFile;
import io.eie.testbench.unit.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Starting, stopping and refusing on the whole accelerator, at its host port alone, for every
 * number of entries per cycle and through every bus.
 */
@ParameterizedClass
@CsvSource({
  "1, NATIVE",
  "2, NATIVE",
  "4, NATIVE",
  "8, NATIVE",
  "1, AXI4",
  "1, AXI4_LITE_32",
  "1, AXI4_LITE_64"
})
class RunControlTest {
  private static final int INPUTS = 60;
  private static final long WAITING = Register.STATUS.field("waiting").mask();

  private final EieConfig config;
  private AcceleratorBench bench;
  private LongRun run;

  RunControlTest(int entriesPerCycle, HostBus bus) {
    config =
        Preset.TINY4.config().toBuilder()
            .entriesPerCycle(entriesPerCycle)
            .sparseBanks(entriesPerCycle == 1 ? 1 : 2)
            .hostBus(bus)
            .build();
  }

  @BeforeEach
  void load() {
    bench = AcceleratorBench.of(config, 7);
    run = LongRun.load(bench, config, INPUTS);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static long error(int cause) {
    return LongRun.ERROR | (long) cause << Register.STATUS.field("cause").lsb();
  }

  /** The error of a request that was refused. */
  private static long error(int cause, long address) {
    return error(cause) | address / 8 << Register.STATUS.field("address").lsb();
  }

  private void runsRight() {
    run.write(Register.CONTROL, LongRun.CLEAR);
    run.spoilOutput();
    run.start();
    run.await();
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE);
    assertThat(run.output()).isEqualTo(run.expected());
  }

  // refusals

  private List<Long> everyPlace() {
    List<Long> places = new ArrayList<>();
    Random random = new Random(1);
    for (ElementMemory memory : ElementMemory.values()) {
      if (memory.hostVisible()) {
        int words = memory.words(config);
        for (int element : new int[] {0, config.processingElements() - 1}) {
          places.add(bench.map().element(element, memory, random.nextInt(words)));
        }
        if (memory.writable()) {
          places.add(bench.map().allElements(memory, random.nextInt(words)));
        }
      }
    }
    places.add(bench.map().program(0, 1));
    places.add(bench.map().program(1, 2));
    places.add(bench.map().codebook(0, 0));
    places.add(bench.map().trace(0, 0));
    return places;
  }

  private long[] everything() {
    List<Long> addresses = new ArrayList<>();
    for (ElementMemory memory :
        List.of(ElementMemory.SPARSE, ElementMemory.POINTER, ElementMemory.BIAS)) {
      for (int element = 0; element < config.processingElements(); element++) {
        for (int word = 0; word < memory.words(config); word++) {
          addresses.add(bench.map().element(element, memory, word));
        }
      }
    }
    for (int word = 0; word < 4 * config.programLength(); word++) {
      addresses.add(bench.map().program(word / 4, word % 4));
    }
    for (int word = 0; word < config.codebookWords(); word++) {
      addresses.add(bench.map().codebook(0, word));
    }
    return bench.host().read(addresses.stream().mapToLong(Long::longValue).toArray());
  }

  @Test
  void everyMemoryIsRefusedWhileAProgramRunsAndNothingChanges() {
    long[] before = everything();
    for (long place : everyPlace()) {
      for (boolean write : new boolean[] {false, true}) {
        run.spoilOutput();
        run.start();
        bench.simulation().tick(20);
        ExchangeResult refused =
            bench.host().exchange(write, new long[] {place}, new long[] {0x0123_4567_89ab_cdefL});

        String request = "%s of 0x%x".formatted(write ? "write" : "read", place);
        assertThat(refused.value(0, 1)).as("error of the %s", request).isEqualTo(1);
        assertThat(refused.value(0, 0)).as("data of the %s", request).isZero();
        assertThat(run.read(Register.STATUS))
            .as("status after the %s", request)
            .isEqualTo(LongRun.BUSY | error(mapped(place, write) ? 1 : 5, place));
        run.await();
        assertThat(run.read(Register.STATUS) & LongRun.DONE).isEqualTo(LongRun.DONE);
        assertThat(run.output()).as("output after the %s", request).isEqualTo(run.expected());
        run.write(Register.CONTROL, LongRun.CLEAR);
      }
    }
    assertThat(everything()).isEqualTo(before);
    runsRight();
  }

  /** Whether the place could be read or written if no program ran. */
  private boolean mapped(long place, boolean write) {
    boolean everyElement = place >>> bench.map().regionLsb() == 2;
    boolean counters =
        place >>> bench.map().regionLsb() == 1
            && (place >>> bench.map().selectLsb()) % 8 == ElementMemory.COUNTERS.code();
    boolean trace = place == bench.map().trace(0, 0);
    return write ? !counters && !trace : !everyElement;
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

  private long completedTag() {
    long completed = run.read(Register.COMPLETED);
    assertThat(Register.COMPLETED.field("valid").get(completed)).isEqualTo(1);
    assertThat(Register.COMPLETED.field("failed").get(completed)).isZero();
    assertThat(Register.COMPLETED.field("cycles").get(completed))
        .isEqualTo(run.read(Register.CYCLES));
    return Register.COMPLETED.field("tag").get(completed);
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

  @Test
  void anAbortForgetsTheRunThatWaits() {
    run.start();
    run.write(Register.RUN, 1L << 16);
    run.write(Register.CONTROL, LongRun.ABORT);
    run.await();
    assertThat(run.read(Register.STATUS)).isZero();
    runsRight();
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

  @ParameterizedTest
  @CsvSource({
    // descriptor, field, value, field of STATUS
    "0, SOURCE_BASE, 64, SOURCE_BASE",
    "1, SOURCE_BASE, 32767, SOURCE_BASE",
    "0, INPUT_ROWS, 0, INPUT_ROWS",
    "1, INPUT_ROWS, 65, INPUT_ROWS",
    "1, INPUT_ROWS, 65535, INPUT_ROWS",
    "0, DESTINATION_BASE, 1, DESTINATION_BASE",
    "1, DESTINATION_BASE, 64, DESTINATION_BASE",
    "1, DESTINATION_BASE, 0, DESTINATION_BASE",
    "1, BIAS_BASE, 64, BIAS_BASE",
    "0, BIAS_BASE, 49, BIAS_BASE",
    "0, OUTPUT_ROWS, 0, OUTPUT_ROWS",
    "0, OUTPUT_ROWS, 17, OUTPUT_ROWS",
    "1, OUTPUT_ROWS, 65535, DESTINATION_BASE",
    "0, FIRST, 0, FIRST",
    "1, FIRST, 0, FIRST",
    "0, LAST, 0, FIRST",
    "1, LAST, 0, LAST",
    "0, KEEP_SUMS, 1, KEEP_SUMS",
    "1, KEEP_SUMS, 1, KEEP_SUMS",
    "0, POINTER_BASE, 1, POINTER_BASE",
    "1, POINTER_BASE, 456, POINTER_BASE",
    "1, POINTER_BASE, 4294967294, POINTER_BASE",
    "0, CODEBOOK, 4, CODEBOOK",
    "1, CODEBOOK, 255, CODEBOOK"
  })
  void aFieldThatBreaksItsRuleEndsTheRunAndWhatEndedBeforeItStays(
      int descriptor, DescriptorField field, long value, DescriptorField told) {
    long[] addresses = {
      bench.map().program(descriptor, 0),
      bench.map().program(descriptor, 1),
      bench.map().program(descriptor, 2)
    };
    long[] right = bench.host().read(addresses);
    long[] wrong = right.clone();
    field.put(wrong, value);
    if (field == DescriptorField.BIAS_BASE) {
      DescriptorField.BIAS_STORED.put(wrong, 1);
    }
    run.spoilOutput();
    bench.host().write(addresses, wrong);
    run.write(Register.INTERRUPT_ENABLE, 1);
    run.start();
    bench.simulation().runUntil("interrupt_o", 1, 1, 100_000);

    // the second descriptor shows that the first one kept its sums
    boolean atNext = field == DescriptorField.LAST && descriptor == 0;
    int failed = atNext ? 1 : descriptor;
    assertFailed(failed, told.code());
    int ended = atNext ? 0 : descriptor * config.rowsPerElement() * config.processingElements();
    assertThat(Arrays.copyOf(run.output(), ended)).isEqualTo(Arrays.copyOf(run.expected(), ended));
    run.write(Register.CONTROL, LongRun.CLEAR);
    assertThat(run.read(Register.STATUS)).isZero();

    bench.host().write(addresses, right);
    runsRight();
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 21", "0, 1, 36", "1, 1, 63", "0, 2, 40", "1, 2, 63"})
  void aReservedBitEndsTheRun(int descriptor, int word, int bit) {
    long address = bench.map().program(descriptor, word);
    long right = bench.host().read(address)[0];
    bench.host().write(address, right | 1L << bit);
    run.write(Register.INTERRUPT_ENABLE, 1);
    run.start();
    bench.simulation().runUntil("interrupt_o", 1, 1, 100_000);

    assertFailed(descriptor, DescriptorField.RESERVED_CODE);
    run.write(Register.CONTROL, LongRun.CLEAR);
    bench.host().write(address, right);
    runsRight();
  }

  private void assertFailed(int descriptor, int code) {
    long status =
        Register.STATUS
            .field("field")
            .put(
                LongRun.DONE | error(3) | Register.STATUS.field("descriptor").put(0, descriptor),
                code);
    assertThat(run.read(Register.STATUS)).isEqualTo(status);
    assertThat(run.read(Register.CYCLES)).isPositive();
    for (int ended = 0; ended < descriptor; ended++) {
      long[] trace = bench.host().read(bench.map().trace(ended, 0), bench.map().trace(ended, 1));
      assertThat(TraceField.CYCLES.get(trace)).as("trace of %d", ended).isPositive();
    }
  }

  // stopping

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
  void aRequestThatIsHeldThroughAResetIsTakenOnceAfterIt() {
    Simulation simulation = bench.simulation();
    ReadPins pins = ReadPins.of(simulation, config.hostBus());
    pins.address().set(bench.map().register(Register.IDENTITY));
    simulation.port("reset").set(1);
    simulation.tick();
    pins.valid().set(1);
    for (int i = 0; i < 5; i++) {
      simulation.tick();
      assertThat(pins.ready().get()).as("ready in reset").isZero();
    }
    simulation.port("reset").set(0);
    int taken = 0;
    int responses = 0;
    for (int i = 0; i < 20; i++) {
      boolean takes = pins.valid().get() == 1 && pins.ready().get() == 1;
      simulation.tick();
      taken += takes ? 1 : 0;
      if (takes) {
        pins.valid().set(0);
      }
      if (pins.answered().get() == 1) {
        responses++;
        assertThat(pins.data().get()).isEqualTo(pins.shown(Register.IDENTITY.reset(config)));
      }
    }
    assertThat(taken).isEqualTo(1);
    assertThat(responses).isEqualTo(1);
  }

  @Test
  void everyCounterIsZeroBeforeTheFirstStart() {
    for (int element = 0; element < config.processingElements(); element++) {
      for (CounterName counter : CounterName.values()) {
        assertThat(count(element, counter)).as("%s of %d", counter, element).isZero();
      }
    }
  }

  @Test
  void anAbortAtRestDoesNothing() {
    run.write(Register.CONTROL, LongRun.ABORT);
    assertThat(run.read(Register.STATUS)).isZero();
    runsRight();
    run.write(Register.CONTROL, LongRun.ABORT);
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE);
  }

  // counting and telling

  private long count(int element, CounterName counter) {
    return bench.host().read(place(element, counter))[0];
  }

  private long place(int element, CounterName counter) {
    return bench.map().element(element, ElementMemory.COUNTERS, counter.word());
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

  /** Whether a write is answered with an error. */
  private boolean refuses(Register register, long value) {
    long[] address = {bench.map().register(register)};
    return bench.host().exchange(true, address, new long[] {value}).value(0, 1) == 1;
  }

  @Test
  void whatIsReadOnlyRefusesWritesAndStays() {
    for (Register register : Register.values()) {
      if (register.access() == Access.READ_ONLY) {
        assertThat(refuses(register, ~register.reset(config))).as(register.name()).isTrue();
        assertThat(run.read(Register.STATUS))
            .as(register.name())
            .isEqualTo(error(5, bench.map().register(register)));
        run.write(Register.CONTROL, LongRun.CLEAR);
        assertThat(run.read(register)).as(register.name()).isEqualTo(register.reset(config));
      }
    }
    new ProgramRunner(bench.simulation(), bench.host(), config).checkIdentity();
  }

  /** No request may be taken in an edge that resets, and the next one is answered. */
  @ParameterizedTest
  @EnumSource
  void noRequestIsTakenInReset(ResetKind kind) {
    EieConfig reset =
        Size.SMALLEST.config().toBuilder().resetKind(kind).hostBus(config.hostBus()).build();
    try (AcceleratorBench other = AcceleratorBench.of(reset, 9)) {
      Simulation simulation = other.simulation();
      Port pin = simulation.port(kind.activeLow() ? "resetn" : "reset");
      ReadPins pins = ReadPins.of(simulation, reset.hostBus());
      pins.valid().set(1);
      pins.address().set(Register.IDENTITY.offset());
      pin.set(kind.activeLow() ? 0 : 1);
      simulation.eval();
      for (int i = 0; i < 4; i++) {
        assertThat(pins.ready().get()).as("ready in cycle %d", i).isZero();
        simulation.tick();
      }
      pin.set(kind.activeLow() ? 1 : 0);
      simulation.eval();
      simulation.runUntil(pins.ready(), 1, 1, 10);
      simulation.tick();
      pins.valid().set(0);
      simulation.runUntil(pins.answered(), 1, 1, 20);
      assertThat(pins.data().get()).isEqualTo(pins.shown(Register.IDENTITY.reset(reset)));
    }
  }

  @Test
  void theSmallestAcceleratorMultiplies() {
    EieConfig least = Size.SMALLEST.config();
    try (AcceleratorBench smallest = AcceleratorBench.of(least, 8)) {
      smallest.check(
          IntegerLayer.of(new double[][] {{3}}).compile(least),
          new int[] {2},
          new int[] {-2},
          new int[] {0},
          new int[] {7});
    }
  }

  @Test
  void aMachineThatDoesNotRefuseIsFound() {
    GeneratedRtl faulty =
        new GeneratedRtl(
                file ->
                    file.name().equals("EieHostPort.v")
                        ? new VerilogFile(
                            file.name(),
                            file.text().replace("assign blocked = ", "assign blocked = 1'b0 && "))
                        : file)
            .forShortRuns();
    bench.close();
    bench = AcceleratorBench.of(config, faulty, 7);
    run = LongRun.load(bench, config, INPUTS);

    assertThatThrownBy(this::everyMemoryIsRefusedWhileAProgramRunsAndNothingChanges)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("error of the ");
  }
}
