// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.common.SmokeShard;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.HostBus;
import io.eie.generator.config.ResetKind;
import io.eie.generator.map.Register;
import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import io.eie.testbench.unit.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests around a reset, and the smallest accelerator. */
class ResetRequestTest extends RunControlBench {
  ResetRequestTest(int entriesPerCycle, HostBus bus) {
    super(entriesPerCycle, bus);
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

  /** No request may be taken in an edge that resets, and the next one is answered. */
  @SmokeShard(of = 8)
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
}
