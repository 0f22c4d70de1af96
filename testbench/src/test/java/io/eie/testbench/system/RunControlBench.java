// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.map.Register;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A program on the whole accelerator, at its host port alone, for every number of entries per cycle
 * and through every bus.
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
abstract class RunControlBench {
  static final int INPUTS = 60;

  static final long WAITING = Register.STATUS.field("waiting").mask();

  final EieConfig config;

  AcceleratorBench bench;

  LongRun run;

  RunControlBench(int entriesPerCycle, HostBus bus) {
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

  static long error(int cause) {
    return LongRun.ERROR | (long) cause << Register.STATUS.field("cause").lsb();
  }

  /** The error of a request that was refused. */
  static long error(int cause, long address) {
    return error(cause) | address / 8 << Register.STATUS.field("address").lsb();
  }

  void runsRight() {
    run.write(Register.CONTROL, LongRun.CLEAR);
    run.spoilOutput();
    run.start();
    run.await();
    assertThat(run.read(Register.STATUS)).isEqualTo(LongRun.DONE);
    assertThat(run.output()).isEqualTo(run.expected());
  }

  /** Whether a write is answered with an error. */
  boolean refuses(Register register, long value) {
    long[] address = {bench.map().register(register)};
    return bench.host().exchange(true, address, new long[] {value}).value(0, 1) == 1;
  }
}
