// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.ExchangeResult;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.XMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Words to and from a design, through every bus. */
@ParameterizedClass
@EnumSource
class HostPortDriverTest {
  private final EieConfig config;
  private final AddressMap map;
  private Simulation simulation;
  private HostPortDriver host;

  HostPortDriverTest(HostBus bus) {
    config = Preset.TINY4.config().toBuilder().hostBus(bus).build();
    map = AddressMap.of(config);
  }

  @BeforeEach
  void start() {
    simulation = new GeneratedRtl().forShortRuns().design(config).open(0, XMode.RANDOM);
    host = new HostPortDriver(simulation, config);
    host.reset();
  }

  @AfterEach
  void stop() {
    simulation.close();
  }

  @Test
  void theHardwareKnowsItsConfiguration() {
    new ProgramRunner(simulation, host, config).checkIdentity();

    EieConfig other = config.toBuilder().queueDepth(5).build();
    assertThatThrownBy(() -> new ProgramRunner(simulation, host, other).checkIdentity())
        .isInstanceOf(RtlFault.class)
        .hasMessage(
            "CONFIG_HASH0 must be 0x%s (the model's configuration), was 0x%s",
            other.hash().substring(0, 16), config.hash().substring(0, 16));
  }

  @Test
  void whatIsWrittenIsReadAgainInTheOrderOfTheRequests() {
    host.stall(30, 30, 1);
    long[] addresses = new long[config.processingElements()];
    long[] words = new long[addresses.length];
    for (int element = 0; element < addresses.length; element++) {
      addresses[element] = map.element(element, ElementMemory.SPARSE, 3);
      words[element] = 0x0123_4567_89ab_cde0L + element;
    }

    assertThat(host.write(addresses, words)).isGreaterThanOrEqualTo(words.length);

    assertThat(host.read(addresses)).containsExactly(words);
  }

  @Test
  void neighboursOverAPageAreWrittenAndReadTogether() {
    host.stall(10, 10, 2);
    long[] addresses = new long[2 * ElementMemory.SPARSE.words(config)];
    long[] words = new long[addresses.length];
    for (int i = 0; i < addresses.length; i++) {
      int rows = ElementMemory.SPARSE.words(config);
      addresses[i] = map.element(i / rows, ElementMemory.SPARSE, i % rows);
      words[i] = 0x9e3779b97f4a7c15L * (i + 1);
    }
    host.write(addresses, words);

    assertThat(host.read(addresses)).containsExactly(words);
  }

  @Test
  void everyResponseTellsWhatIsUnmapped() {
    long[] addresses = {
      map.register(Register.STATUS),
      beyondRegisters(),
      map.register(Register.STATUS),
      map.trace(0, 0)
    };
    ExchangeResult written = host.exchange(true, addresses, new long[addresses.length]);
    ExchangeResult read = host.exchange(false, addresses, new long[addresses.length]);

    assertThat(written.column(1)).as("error").containsExactly(1, 1, 1, 1);
    assertThat(written.column(2)).as("unmapped").containsExactly(0, 1, 0, 0);
    assertThat(read.column(1)).as("error").containsExactly(0, 1, 0, 0);
    assertThat(read.column(2)).as("unmapped").containsExactly(0, 1, 0, 0);
  }

  /** The first address after the registers, where nothing is mapped. */
  private long beyondRegisters() {
    Register[] registers = Register.values();
    return map.register(registers[registers.length - 1]) + Long.BYTES;
  }

  @SmokeShard(of = 4)
  @Test
  void aRefusedRequestIsAFault() {
    long beyond = beyondRegisters();
    String place = "0x" + Long.toHexString(beyond);

    assertThatThrownBy(() -> host.read(beyond))
        .isInstanceOf(RtlFault.class)
        .hasMessage("host port must accept the read of %s, answered with an error", place);
    assertThatThrownBy(() -> host.write(beyond, 1))
        .isInstanceOf(RtlFault.class)
        .hasMessage("host port must accept the write of %s, answered with an error", place);
  }

  @SmokeShard(of = 8)
  @Test
  void aRequestWithoutAnAnswerIsAFault() {
    simulation.port("reset").set(1);

    assertThatThrownBy(() -> host.read(0))
        .isInstanceOf(RtlFault.class)
        .hasMessageStartingWith(
            "host port must answer every request, did not: exchange must finish");
  }

  @SmokeShard(of = 8)
  @ParameterizedTest
  @EnumSource
  void everyKindOfResetWorks(ResetKind kind) {
    EieConfig other = config.toBuilder().resetKind(kind).build();
    try (Simulation resettable =
        new GeneratedRtl().forShortRuns().design(other).open(1, XMode.RANDOM)) {
      HostPortDriver otherHost = new HostPortDriver(resettable, other);
      otherHost.reset();
      new ProgramRunner(resettable, otherHost, other).checkIdentity();
      assertThat(resettable.port("interrupt_o").get()).isZero();
    }
  }
}
