// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.generator.config.Preset;
import io.eie.sim.golden.RandomNetwork;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Random networks on the small presets, for coverage of the whole accelerator. */
@Tag("nightly")
class PresetCoverageTest {
  private static final int NETWORKS = 6;

  @ParameterizedTest
  @EnumSource(
      value = Preset.class,
      names = {"TINY4", "SMALL16"})
  void randomNetworksRunOnThePreset(Preset preset) {
    try (AcceleratorBench bench = AcceleratorBench.of(preset.config(), 11)) {
      for (int seed = 0; seed < NETWORKS; seed++) {
        RandomNetwork network = new RandomNetwork(seed, bench.config());
        bench.check(network.model(), network.input(), network.input());
      }
    }
  }
}
