// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.generator.config.EieConfig;
import io.eie.sim.verilator.Simulation;
import io.eie.sim.verilator.VerilatedDesign;
import io.eie.sim.verilator.WaveFormat;

/** The source of the hardware of a run. */
@FunctionalInterface
public interface RtlSource {
  /**
   * The Verilated top module of a configuration.
   *
   * @param waves format of the waveforms that can be written
   * @throws io.eie.common.EnvironmentException when it cannot be built here
   */
  VerilatedDesign design(EieConfig config, WaveFormat waves);

  /** The same without waveforms. */
  default VerilatedDesign design(EieConfig config) {
    return design(config, WaveFormat.NONE);
  }

  /** Gets each simulation of the hardware before it ends. */
  default void ending(Simulation simulation) {}
}
