// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.HostBus;
import io.eie.generator.map.DescriptorField;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Descriptors that break a rule. */
class BadProgramTest extends RunControlBench {
  BadProgramTest(int entriesPerCycle, HostBus bus) {
    super(entriesPerCycle, bus);
  }

  @SmokeShard(of = 6)
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
}
