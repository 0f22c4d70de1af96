// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.HostBus;
import io.eie.generator.map.Register;
import io.eie.sim.verilator.Simulation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A reset in the middle of a run and of accesses of the host: the next run is right. */
class ResetInRunTest extends RunControlBench {
  /** Cycles in which an answer of before the reset would come. */
  private static final int SETTLING = 60;

  /** What a run needs besides the memories. */
  private static final List<Register> REGISTERS =
      List.of(
          Register.FIRST_DESCRIPTOR,
          Register.LAST_DESCRIPTOR,
          Register.INPUT_VECTOR,
          Register.OUTPUT_VECTOR);

  ResetInRunTest(int entriesPerCycle, HostBus bus) {
    super(entriesPerCycle, bus);
  }

  /**
   * The memories keep their words, so nothing is loaded again; all registers are as after power-up.
   */
  @Test
  void aResetInAnyCycleIsFollowedByARightRun() {
    runsRight();
    long cycles = run.read(Register.CYCLES);
    Map<Register, Long> written = new EnumMap<>(Register.class);
    for (Register register : REGISTERS) {
      written.put(register, run.read(register));
    }
    for (long cycle = 0; cycle < cycles; cycle += cycle < 30 || cycle > cycles - 30 ? 3 : 17) {
      run.write(Register.CONTROL, LongRun.CLEAR);
      run.write(Register.INTERRUPT_ENABLE, 1);
      run.start();
      resetDuringReads(cycle);

      assertThat(run.read(Register.STATUS)).as("status, reset at %d", cycle).isZero();
      assertThat(run.read(Register.CYCLES)).as("cycles, reset at %d", cycle).isZero();
      assertThat(run.read(Register.INTERRUPT_ENABLE)).as("enable, reset at %d", cycle).isZero();
      written.forEach(run::write);
      runsRight();
      assertThat(run.read(Register.CYCLES)).as("cycles after reset at %d", cycle).isEqualTo(cycles);
    }
  }

  /** Reads of a register, one after another until the reset; no answer comes after it. */
  private void resetDuringReads(long cycles) {
    Simulation simulation = bench.simulation();
    ReadPins pins = ReadPins.of(simulation, config.hostBus());
    pins.address().set(bench.map().register(Register.STATUS));
    pins.valid().set(1);
    simulation.tick(cycles);
    simulation.port("reset").set(1);
    simulation.tick();
    pins.valid().set(0);
    simulation.tick();
    simulation.port("reset").set(0);
    for (int cycle = 0; cycle < SETTLING; cycle++) {
      simulation.eval();
      assertThat(pins.answered().get()).as("answer %d cycles after the reset", cycle).isZero();
      assertThat(simulation.port("interrupt_o").get()).as("interrupt after the reset").isZero();
      simulation.tick();
    }
  }
}
