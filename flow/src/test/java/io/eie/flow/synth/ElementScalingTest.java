// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.common.Progress;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.run.InstalledTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElementScalingTest {
  @TempDir private Path folder;

  @BeforeEach
  void toolsAreThere() {
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
  }

  @Tag("nightly")
  @Test
  void aSecondElementCostsAnElementAndNoTime() throws Exception {
    Path cells = Files.writeString(folder.resolve("toy.lib"), ToyLibrary.complete().text());
    EieConfig config =
        Preset.TINY4.config().toBuilder()
            .rowsPerElement(4)
            .weightBits(8)
            .activationBits(8)
            .accumulatorBits(24)
            .build();
    Synthesis synthesis = Synthesis.with(cells, ConditionChoices.NONE);

    ElementScaling scaling =
        ElementScaling.measure(synthesis, config, List.of(1, 2), Progress.NONE);

    assertThat(scaling.points()).extracting(p -> p.processingElements()).containsExactly(1, 2);
    ElementScaling.Point one = scaling.points().get(0);
    ElementScaling.Point two = scaling.points().get(1);
    assertThat(one.relativeFmax()).isEqualTo(1);
    assertThat(two.relativeFmax()).isBetween(0.95, 1.05);
    assertThat(scaling.losses()).isEmpty();
    assertThat(two.result().logicAreaUm2() - one.result().logicAreaUm2())
        .isGreaterThan(0.9 * one.result().logicAreaUm2PerElement());
    assertThat(one.beyondElementsUm2()).isPositive();
  }

  /** {@code scripts/nightly}: 64 elements are more than a million gates, timed as one. */
  @Test
  @Tag("nightly")
  void sixtyFourElementsRunAsFastAsFour() {
    Path cells = shared().resolve("tech/nangate45_typ.lib.gz");
    assumeThat(cells).as("the 45 nm cells for measuring are there").exists();
    EieConfig config = Preset.EIE64.config().toBuilder().entriesPerCycle(1).sparseBanks(1).build();

    ElementScaling scaling =
        ElementScaling.measure(
            Synthesis.with(cells, ConditionChoices.NONE), config, List.of(4, 64), Progress.NONE);

    assertThat(scaling.losses()).isEmpty();
    assertThat(scaling.points().get(1).relativeFmax()).isGreaterThanOrEqualTo(0.95);
    assertThat(scaling.points().get(1).result().memories()).containsEntry("SramBank16384x64", 64);
  }

  private static Path shared() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("scripts"))) {
      root = root.getParent();
    }
    String told = System.getProperty("eie.shared");
    return told == null ? root.resolve("../shared") : Path.of(told);
  }
}
