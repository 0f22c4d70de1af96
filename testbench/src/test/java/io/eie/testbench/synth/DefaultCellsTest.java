package io.eie.testbench.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.testbench.run.InstalledTools;
import io.eie.testbench.run.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  void theWholeOfTiny4IsNoWorseThanItsBaseline() {
    SynthesisResult before =
        SynthesisResultFile.read(root().resolve("scripts/baselines/tiny4.json"));
    ConditionChoices fast = new ConditionChoices(320.0, null, null, null, null, null, null, true);
    SynthesisResult result = measure(Preset.TINY4, "Eie", fast);

    assertThat(result.logicAreaUm2()).isGreaterThan(4 * result.logicAreaUm2PerElement());
    assertThat(result.memories()).containsEntry("SramBank256x64", 4);
    assumeThat(tools(result)).as("the tools are those of the baseline").isEqualTo(tools(before));
    assertThat(before.regressions(result))
        .as("where this is meant, scripts/renew-baselines keeps it")
        .isEmpty();
  }

  @Test
  void theElementOfSmall16MeetsTheClockThatSuitsTheCells() {
    SynthesisResult result = measure(Preset.SMALL16, Synthesis.ELEMENT, ConditionChoices.NONE);

    assertThat(result.library()).isEqualTo("osu018_stdcells");
    assertThat(1000 / result.conditions().clockPeriod()).isBetween(200.0, 300.0);
    assertThat(result.conditions().sram().largest()).isGreaterThan(2);
    assertThat(result.minPeriodNs()).isLessThanOrEqualTo(result.conditions().clockPeriod());
    assertThat(result.memories()).containsEntry("SramBank1024x64", 2);
    assertThat(result.modules())
        .extracting(ModuleArea::name)
        .containsAll(List.of("WideDecoder", "TwoBankMatrixRead"));
  }

  private static SynthesisResult measure(Preset preset, String top, ConditionChoices choices) {
    EieConfig config = preset.config().toBuilder().performanceCounters(false).build();
    return Synthesis.with(null, choices).run(config, top, Progress.NONE);
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
