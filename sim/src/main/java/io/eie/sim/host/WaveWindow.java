// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.host;

import io.eie.sim.verilator.Port;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.SimulationException;
import java.nio.file.Path;

/**
 * The part of the runs that a waveform records. Cycles are counted over all runs of a simulation,
 * as reports count them: loading between runs has none and is not recorded.
 */
public final class WaveWindow {
  private static final String DONE = "interrupt_o";

  private final Simulation simulation;
  private final boolean recording;
  private final long from;
  private final long to;
  private RunObserver observer;
  private long before;

  private WaveWindow(Simulation simulation, boolean recording, long from, long to) {
    this.simulation = simulation;
    this.recording = recording;
    this.from = from;
    this.to = to;
  }

  /** No waveform. */
  public static WaveWindow none(Simulation simulation) {
    return new WaveWindow(simulation, false, 0, 0);
  }

  /**
   * A waveform of some cycles.
   *
   * @param file where it is written, FST
   * @param instance whose signals are recorded ({@link Simulation#traceOpen(Path, String)}), or
   *     empty
   * @param from first cycle, from 0
   * @param to the cycle after the last
   */
  public static WaveWindow open(
      Simulation simulation, Path file, String instance, long from, long to) {
    simulation.traceOpen(file, instance);
    simulation.traceOff();
    return new WaveWindow(simulation, true, from, to);
  }

  /**
   * From now on, someone sees every cycle of the runs: each is a native call of its own.
   *
   * @param next null for nobody
   */
  public void observe(RunObserver next) {
    observer = next;
  }

  /** Cycles of the runs before the one under way, as reports count them. */
  public long cyclesBefore() {
    return before;
  }

  void beginRun() {
    if (observer != null) {
      observer.begins();
    }
    if (recording && before >= from && before < to) {
      simulation.traceOn();
    }
  }

  void endRun(long cycles) {
    before += cycles;
    if (recording) {
      simulation.traceOff();
    }
  }

  /** Runs to the end of the program and switches the waveform on the way. */
  void runUntilInterrupt(long limit) {
    long left = limit;
    if (recording && before < from) {
      left -= stretch(Math.min(left, from - before));
      simulation.traceOn();
    }
    if (recording && before < to) {
      left -= stretch(Math.min(left, to - Math.max(before, from)));
      simulation.traceOff();
    }
    until(left);
    if (observer != null) {
      observer.ends();
    }
  }

  private long until(long cycles) {
    if (observer == null) {
      return simulation.runUntil(DONE, 1, 1, cycles);
    }
    Port done = simulation.port(DONE);
    for (long cycle = 0; cycle < cycles; cycle++) {
      simulation.eval();
      if (done.get() == 1) {
        return cycle;
      }
      simulation.tick();
      observer.afterCycle();
    }
    return cycles + simulation.runUntil(done, 1, 1, 0);
  }

  // Not getting there is the normal end of a stretch.
  private long stretch(long cycles) {
    try {
      return until(cycles);
    } catch (SimulationException e) {
      if (e.kind() == SimulationException.Kind.TIMEOUT) {
        return cycles;
      }
      throw e;
    }
  }
}
