// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.map.VectorBuffers;
import io.eie.sim.verilator.ExchangeResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the host may do with words of vectors, on the whole accelerator through every bus. */
class VectorWindowTest {
  private static final int LENGTH = 10;
  private static final VectorBuffers INPUTS = new VectorBuffers(0, 4, LENGTH, 2);
  private static final VectorBuffers OUTPUTS = new VectorBuffers(16, 4, LENGTH, 2);

  private static AcceleratorBench bench(BusCase bus) {
    EieConfig config = bus.of(Preset.TINY4.config());
    AcceleratorBench bench = AcceleratorBench.of(config, 3);
    bench.host().write(bench.map().register(Register.INPUT_VECTOR), INPUTS.word());
    bench.host().write(bench.map().register(Register.OUTPUT_VECTOR), OUTPUTS.word());
    return bench;
  }

  /** The cause for which the last of several accesses is refused; the others are accepted. */
  private static ErrorCause refusal(
      AcceleratorBench bench, boolean write, long... addressesAndData) {
    int count = addressesAndData.length / 2;
    long[] addresses = new long[count];
    long[] data = new long[count];
    for (int i = 0; i < count; i++) {
      addresses[i] = addressesAndData[2 * i];
      data[i] = addressesAndData[2 * i + 1];
    }
    ExchangeResult result = bench.host().exchange(write, addresses, data);
    for (int i = 0; i < count - 1; i++) {
      assertThat(result.value(i, 1)).as("access %d", i).isZero();
    }
    long status = bench.host().read(bench.map().register(Register.STATUS))[0];
    ErrorCause cause = ErrorCause.of((int) Register.STATUS.field("cause").get(status));
    assertThat(result.value(count - 1, 1)).isEqualTo(cause == ErrorCause.NONE ? 0 : 1);
    bench.host().write(bench.map().register(Register.CONTROL), 2);
    return cause;
  }

  @ParameterizedTest
  @EnumSource
  void onlyWordsOfAVectorInItsDirectionAreMoved(BusCase bus) {
    try (AcceleratorBench bench = bench(bus)) {
      assertThat(refusal(bench, true, bench.map().vector(false, 1, 2), 0))
          .isEqualTo(ErrorCause.NONE);
      assertThat(refusal(bench, false, bench.map().vector(true, 1, 2), 0))
          .isEqualTo(ErrorCause.NONE);
      assertThat(refusal(bench, true, bench.map().vector(false, 0, 3), 0))
          .isEqualTo(ErrorCause.VECTOR_BOUNDS);
      assertThat(refusal(bench, true, bench.map().vector(false, 2, 0), 0))
          .isEqualTo(ErrorCause.VECTOR_BOUNDS);
      assertThat(refusal(bench, false, bench.map().vector(false, 0, 0), 0))
          .isEqualTo(ErrorCause.DIRECTION);
      assertThat(refusal(bench, true, bench.map().vector(true, 0, 0), 0))
          .isEqualTo(ErrorCause.DIRECTION);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLastWordHoldsNothingPastTheVectorsEnd(BusCase bus) {
    try (AcceleratorBench bench = bench(bus)) {
      for (int word = 0; word < 3; word++) {
        bench.host().write(bench.map().vector(false, 1, word), 0x0004_0003_0002_0001L);
      }
      for (int position = 0; position < 12; position++) {
        int row = INPUTS.bufferRows() + position / 4;
        long place = bench.map().element(position % 4, ElementMemory.ACTIVATION, row);
        assertThat(bench.host().read(place)[0])
            .as("position %d", position)
            .isEqualTo(position < LENGTH ? 1 + position % 4 : 0);
      }
    }
  }

  /** A register that is written decides about the very next access. */
  @ParameterizedTest
  @EnumSource
  void aWrittenPlaceHoldsForTheNextWord(BusCase bus) {
    try (AcceleratorBench bench = bench(bus)) {
      long place = bench.map().register(Register.INPUT_VECTOR);
      long shorter = new VectorBuffers(0, 4, 4, 2).word();
      long word = bench.map().vector(false, 0, 2);
      assertThat(refusal(bench, true, place, shorter, word, 0)).isEqualTo(ErrorCause.VECTOR_BOUNDS);
      assertThat(refusal(bench, true, place, INPUTS.word(), word, 0)).isEqualTo(ErrorCause.NONE);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theBuffersOfARunAreInUseFromTheNextWordOn(BusCase bus) {
    EieConfig config = bus.of(Preset.TINY4.config());
    try (AcceleratorBench bench = AcceleratorBench.of(config, 7)) {
      LongRun run = LongRun.load(bench, config, 60);
      long asked = bench.map().register(Register.RUN);
      long input = bench.map().vector(false, 0, 0);
      assertThat(refusal(bench, true, asked, 0, input, 0)).isEqualTo(ErrorCause.BUFFER_IN_USE);
      run.await();
      run.write(Register.CONTROL, LongRun.CLEAR);
      run.start();
      assertThat(refusal(bench, false, bench.map().vector(true, 0, 0), 0))
          .isEqualTo(ErrorCause.BUFFER_IN_USE);
      run.await();
      assertThat(run.output()).isEqualTo(run.expected());
    }
  }
}
