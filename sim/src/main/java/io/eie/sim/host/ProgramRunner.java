// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.generator.config.EieConfig;
import io.eie.generator.map.AddressMap;
import io.eie.generator.map.ErrorCause;
import io.eie.generator.map.Register;
import io.eie.generator.map.TraceField;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.SimulationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Starts programs that are already in the memories, waits for their end, and reads what was
 * counted.
 */
public final class ProgramRunner {
  private static final long HASH_WORDS = 4;

  private final Simulation simulation;
  private final HostPortDriver host;
  private final AddressMap map;
  private final EieConfig config;

  public ProgramRunner(Simulation simulation, HostPortDriver host, EieConfig config) {
    this.simulation = simulation;
    this.host = host;
    this.config = config;
    this.map = AddressMap.of(config);
  }

  /**
   * Looks whether the hardware is what the model was compiled for.
   *
   * @throws RtlFault when its identity or the hash of its configuration is another one
   */
  public void checkIdentity() {
    int registers = Register.CONFIG_HASH0.ordinal();
    for (int i = Register.IDENTITY.ordinal(); i < registers + HASH_WORDS; i++) {
      Register register = Register.values()[i];
      long expected = register.reset(config);
      long found = host.read(map.register(register))[0];
      if (found != expected) {
        throw new RtlFault(
            String.format(
                Locale.ROOT,
                "%s must be 0x%016x (the model's configuration), was 0x%016x",
                register,
                expected,
                found));
      }
    }
  }

  /**
   * Runs descriptors to their end.
   *
   * @param first index of the first
   * @param last index of the last
   * @param limit cycles after which the run is given up
   * @param wave what happens to the waveform meanwhile
   * @return what the hardware counted for each descriptor
   * @throws RtlFault when it does not end, ends with an error, or its counts contradict each other
   */
  public List<DescriptorCycles> run(int first, int last, long limit, WaveWindow wave) {
    host.write(
        map.register(Register.INTERRUPT_ENABLE), Register.INTERRUPT_ENABLE.field("done").mask());
    host.write(map.register(Register.FIRST_DESCRIPTOR), first);
    host.write(map.register(Register.LAST_DESCRIPTOR), last);
    wave.beginRun();
    host.write(map.register(Register.CONTROL), Register.CONTROL.field("start").mask());
    awaitDone(limit, wave);
    List<DescriptorCycles> measures = measures(first, last);
    wave.endRun(measures.stream().mapToLong(DescriptorCycles::cycles).sum());
    host.write(map.register(Register.CONTROL), Register.CONTROL.field("clear").mask());
    return measures;
  }

  private void awaitDone(long limit, WaveWindow wave) {
    try {
      wave.runUntilInterrupt(limit);
    } catch (SimulationException e) {
      if (e.kind() != SimulationException.Kind.TIMEOUT) {
        throw e;
      }
      throw new RtlFault(
          String.format(
              Locale.ROOT,
              "program must end within %d cycles, still runs%s",
              limit,
              new SequencerProbe(simulation, config).describe()));
    }
    long status = host.read(map.register(Register.STATUS))[0];
    if (Register.STATUS.field("error").get(status) != 0) {
      throw new RtlFault(
          String.format(
              Locale.ROOT,
              "program must end without an error, ended at descriptor %d with cause %d (%s)",
              Register.STATUS.field("descriptor").get(status),
              Register.STATUS.field("cause").get(status),
              ErrorCause.of((int) Register.STATUS.field("cause").get(status)).description()));
    }
  }

  private List<DescriptorCycles> measures(int first, int last) {
    long cycles = host.read(map.register(Register.CYCLES))[0];
    List<DescriptorCycles> measures = new ArrayList<>();
    for (int descriptor = first; descriptor <= last; descriptor++) {
      long[] trace = host.read(map.trace(descriptor, 0), map.trace(descriptor, 1));
      measures.add(
          new DescriptorCycles(
              TraceField.CYCLES.get(trace),
              TraceField.BROADCASTS.get(trace),
              TraceField.STALL_QUEUE_FULL.get(trace),
              TraceField.STALL_NO_INPUT.get(trace)));
    }
    long sum = measures.stream().mapToLong(DescriptorCycles::cycles).sum();
    if (sum != cycles) {
      throw new RtlFault(
          String.format(
              Locale.ROOT,
              "cycles of the descriptors must add up to the run's %d, made %d",
              cycles,
              sum));
    }
    return measures;
  }
}
