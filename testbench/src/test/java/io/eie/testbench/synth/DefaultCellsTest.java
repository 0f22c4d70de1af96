package io.eie.testbench.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.testbench.run.InstalledTools;
import io.eie.testbench.run.Progress;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code eie synth} does where the user has no cells of his own. */
class DefaultCellsTest {
  @BeforeEach
  void toolsAreThere() {
    assumeThat(CellLibrary.DEBIAN_LIBERTY).as("Debian's cells are installed").exists();
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
  }

  @Test
  void theWholeOfTiny4MeetsTheClockThatSuitsTheCells() {
    SynthesisResult result = measure(Preset.TINY4, "Eie");

    assertThat(result.library()).isEqualTo("osu018_stdcells");
    assertThat(1000 / result.conditions().clockPeriod()).isBetween(200.0, 300.0);
    assertThat(result.conditions().sram().largest()).isGreaterThan(2);
    assertThat(result.minPeriodNs()).isLessThanOrEqualTo(result.conditions().clockPeriod());
    assertThat(result.modules())
        .filteredOn(module -> module.name().equals("ProcessingElement"))
        .singleElement()
        .extracting(ModuleArea::instances)
        .isEqualTo(4);
    assertThat(result.logicAreaUm2()).isGreaterThan(4 * result.logicAreaUm2PerElement());
    assertThat(result.logicAreaUm2PerElement()).isBetween(300_000.0, 500_000.0);
  }

  @Test
  void theElementOfSmall16MeetsTheClockThatSuitsTheCells() {
    SynthesisResult result = measure(Preset.SMALL16, "ProcessingElement");

    assertThat(result.minPeriodNs()).isLessThanOrEqualTo(result.conditions().clockPeriod());
    assertThat(result.memories()).containsEntry("SramBank1024x64", 2);
    assertThat(result.modules())
        .extracting(ModuleArea::name)
        .containsAll(List.of("WideDecoder", "TwoBankMatrixRead"));
  }

  private static SynthesisResult measure(Preset preset, String top) {
    EieConfig config = preset.config().toBuilder().performanceCounters(false).build();
    return Synthesis.with(null, ConditionChoices.NONE).run(config, top, Progress.NONE);
  }
}
