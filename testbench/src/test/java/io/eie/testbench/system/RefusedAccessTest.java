// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.Access;
import io.eie.generator.map.AddressBlock;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Region;
import io.eie.generator.map.Register;
import io.eie.sim.host.ProgramRunner;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.VerilogFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Accesses that are refused while a program runs, and writes to read-only registers. */
class RefusedAccessTest extends RunControlBench {
  RefusedAccessTest(int entriesPerCycle, HostBus bus) {
    super(entriesPerCycle, bus);
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

  /** Whether the place could be read or written if no program ran. */
  private boolean mapped(long place, boolean write) {
    boolean everyElement = bench.map().block(Region.ALL_ELEMENTS).contains(place);
    int counterBits = bench.map().block(ElementMemory.COUNTERS).bits();
    boolean counters =
        IntStream.range(0, config.processingElements())
            .mapToLong(element -> bench.map().element(element, ElementMemory.COUNTERS, 0))
            .anyMatch(first -> new AddressBlock(first, counterBits).contains(place));
    boolean trace = place == bench.map().trace(0, 0);
    return write ? !counters && !trace : !everyElement;
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

  @SmokeShard(of = 7)
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
