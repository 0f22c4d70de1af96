// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

/** What a model can record; Verilator builds it for one of them. Each costs some speed. */
public enum WaveFormat {
  /** Nothing. */
  NONE,
  /** GTKWave's packed format. */
  FST,
  /** Value change dump of the Verilog standard: text, for programs that read it. */
  VCD;

  /** Whether waveforms can be written. */
  public boolean records() {
    return this != NONE;
  }
}
