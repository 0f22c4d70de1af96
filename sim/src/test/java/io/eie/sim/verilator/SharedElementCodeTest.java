// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.verilator;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.verilator.cache.BuildCache;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All elements of a model share their code; otherwise build time grows with their number. */
class SharedElementCodeTest {
  /** 1.18 and 0.98 measured; 1.75 and 2.50 where every element has a code of its own. */
  private static final double MOST_GROWTH = 1.4;

  @ParameterizedTest
  @ValueSource(ints = {1, 8})
  void aModelOfFourTimesTheElementsIsNotMuchLarger(int entriesPerCycle) throws IOException {
    HandWrittenDesigns.requireTools();
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .entriesPerCycle(entriesPerCycle)
            .sparseRowBits(64)
            .sparseBanks(entriesPerCycle == 1 ? 1 : 2)
            .build();
    long few = libraryBytes(config.toBuilder().processingElements(4).build());
    long many = libraryBytes(config.toBuilder().processingElements(16).build());
    assertThat((double) many / few).isBetween(0.8, MOST_GROWTH);
  }

  private static long libraryBytes(EieConfig config) throws IOException {
    VerilatorRequest request = new GeneratedRtl().forShortRuns().design(config, false).request();
    ModelBuild build = new ModelBuild(BuildCache.standard(), Toolchain.onPath());
    return Files.size(build.design(request).resolve(ModelBuild.LIBRARY));
  }
}
