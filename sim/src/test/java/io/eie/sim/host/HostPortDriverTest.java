// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.config.ResetKind;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ElementMemory;
import io.eie.generator.map.Register;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.XMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostPortDriverTest {
  private final EieConfig config = Preset.TINY4.config();
  private final AddressMap map = AddressMap.of(config);
  private Simulation simulation;
  private HostPortDriver host;

  @BeforeEach
  void start() {
    simulation = new GeneratedRtl().forShortRuns().design(config, false).open(0, XMode.RANDOM);
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
  void aRefusedRequestIsAFault() {
    long beyond = map.register(Register.STALL_NO_INPUT) + 8;

    assertThatThrownBy(() -> host.read(beyond))
        .isInstanceOf(RtlFault.class)
        .hasMessage("host port must accept the read of 0x70, answered with an error");
    assertThatThrownBy(() -> host.write(beyond, 1))
        .isInstanceOf(RtlFault.class)
        .hasMessage("host port must accept the write of 0x70, answered with an error");
  }

  @Test
  void aRequestWithoutAnAnswerIsAFault() {
    simulation.port("reset").set(1);

    assertThatThrownBy(() -> host.read(0))
        .isInstanceOf(RtlFault.class)
        .hasMessageStartingWith(
            "host port must answer every request, did not: exchange must finish");
  }

  @Test
  void everyKindOfResetWorks() {
    for (ResetKind kind : ResetKind.values()) {
      EieConfig other = config.toBuilder().resetKind(kind).build();
      try (Simulation resettable =
          new GeneratedRtl().forShortRuns().design(other, false).open(1, XMode.RANDOM)) {
        HostPortDriver otherHost = new HostPortDriver(resettable, other);
        otherHost.reset();
        new ProgramRunner(resettable, otherHost, other).checkIdentity();
        assertThat(resettable.port("interrupt_o").get()).as(kind.name()).isZero();
      }
    }
  }
}
