// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.generator.config.Preset;
import io.eie.sim.run.InstalledTools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@code eie synth} does where the user has no cells of his own. */
class DefaultCellsTest {
  /** As {@code eie synth --baseline} tolerates. */
  private static final double MOST_GROWTH = 1.03;

  @BeforeEach
  void toolsAreThere() {
    assumeThat(CellLibrary.DEBIAN_LIBERTY).as("Debian's cells are installed").exists();
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
  }

  @SmokeShard(of = 7)
  @Test
  void theWholeOfTiny4IsNoWorseThanItsBaseline() {
    SynthesisResult result = measure(Preset.TINY4, aimedAt(320.0));

    assertThat(result.logicAreaUm2()).isGreaterThan(4 * result.logicAreaUm2PerElement());
    assertThat(result.memories()).containsEntry("SramBank256x64", 4);
    assertNoWorse("tiny4", result);
  }

  /** The modules of several entries per cycle; trees and central control are in tiny4 too. */
  @Tag("nightly")
  @Test
  void anElementOfSmall16MeetsTheClockThatSuitsTheCellsAndIsNoWorseThanTheBaseline() {
    SynthesisResult result =
        Synthesis.with(null, ConditionChoices.NONE)
            .run(Preset.SMALL16.config(), Synthesis.ELEMENT, Progress.NONE);
    SynthesisResult whole = baseline("small16");

    assertThat(result.library()).isEqualTo("osu018_stdcells");
    assertThat(result.minPeriodNs()).isLessThanOrEqualTo(result.conditions().clockPeriod());
    assertThat(result.modules())
        .extracting(ModuleArea::name, ModuleArea::instances)
        .contains(tuple("WideDecoder", 1), tuple("TwoBankMatrixRead", 1));
    assumeThat(tools(result)).as("the tools are those of the baseline").isEqualTo(tools(whole));
    assertThat(result.conditions()).isEqualTo(whole.conditions());
    assertThat(result.logicAreaUm2PerElement() / whole.logicAreaUm2PerElement())
        .isLessThanOrEqualTo(MOST_GROWTH);
  }

  @Tag("nightly")
  @Test
  void theWholeOfSmall16MeetsTheClockThatSuitsTheCellsAndIsNoWorseThanItsBaseline() {
    SynthesisResult result = measure(Preset.SMALL16, ConditionChoices.NONE);

    assertThat(result.library()).isEqualTo("osu018_stdcells");
    assertThat(1000 / result.conditions().clockPeriod()).isBetween(200.0, 300.0);
    assertThat(result.conditions().sram().largest()).isGreaterThan(2);
    assertThat(result.minPeriodNs()).isLessThanOrEqualTo(result.conditions().clockPeriod());
    assertThat(result.memories())
        .containsEntry("SramBank1024x64", 16 * 2)
        .containsEntry("SramBank32x64", 2);
    assertThat(result.modules())
        .extracting(ModuleArea::name, ModuleArea::instances)
        .contains(tuple("WideDecoder", 16), tuple("TwoBankMatrixRead", 16), tuple("LnzdNode4", 5));
    assertThat(result.logicAreaUm2()).isGreaterThan(16 * result.logicAreaUm2PerElement());
    assertNoWorse("small16", result);
  }

  private static ConditionChoices aimedAt(double megahertz) {
    return new ConditionChoices(megahertz, null, null, null, null, null, null, true);
  }

  private static void assertNoWorse(String name, SynthesisResult result) {
    SynthesisResult before = baseline(name);
    assumeThat(tools(result)).as("the tools are those of the baseline").isEqualTo(tools(before));
    assertThat(before.regressions(result))
        .as("where this is meant, scripts/renew-baselines keeps it")
        .isEmpty();
  }

  private static SynthesisResult baseline(String name) {
    return SynthesisResultFile.read(root().resolve("scripts/baselines").resolve(name + ".json"));
  }

  private static SynthesisResult measure(Preset preset, ConditionChoices choices) {
    return Synthesis.with(null, choices).run(preset.config(), Synthesis.DESIGN, Progress.NONE);
  }

  private static Map<String, String> tools(SynthesisResult result) {
    Map<String, String> tools = new TreeMap<>(result.toolVersions());
    tools.remove("eie");
    return tools;
  }

  private static Path root() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(root.resolve("scripts"))) {
      root = root.getParent();
    }
    return root;
  }
}
