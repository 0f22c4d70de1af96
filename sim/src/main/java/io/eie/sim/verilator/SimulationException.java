// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/**
 * A simulation ended by itself, or did not get where it was to get. Except for {@link Kind#TIMEOUT}
 * it cannot go on; other simulations are not touched.
 */
public final class SimulationException extends RuntimeException {
  /** What happened. */
  public enum Kind {
    /** The design called {@code $finish}. */
    FINISH,
    /** The design called {@code $stop}. */
    STOP,
    /** An assertion failed, or the design called {@code $error} or {@code $fatal}. */
    ASSERTION,
    /** Verilator's runtime gave up, as when combinational logic does not settle. */
    FATAL,
    /** A C++ exception inside the model. */
    EXCEPTION,
    /** The awaited did not come; the simulation can go on. */
    TIMEOUT
  }

  private final Kind kind;
  private final long cycle;
  private final String file;
  private final int line;

  SimulationException(Kind kind, long cycle, String message, String file, int line) {
    super(message);
    this.kind = kind;
    this.cycle = cycle;
    this.file = file;
    this.line = line;
  }

  /** What happened. */
  public Kind kind() {
    return kind;
  }

  /** Rising edges before the one at which it happened. */
  public long cycle() {
    return cycle;
  }

  /** Verilog source, as {@code rtl/name.v}; empty when unknown. */
  public String file() {
    return file;
  }

  /** Line in that source; 0 when unknown. */
  public int line() {
    return line;
  }
}
