// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.common.EnvironmentException;
import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.kit.SramTiming;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.run.InstalledTools.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real tools on real modules, with invented cells. */
class SynthesisTest {
  private static final EieConfig TINY = Preset.TINY4.config();

  @TempDir private Path folder;

  @BeforeEach
  void toolsAreThere() {
    Set<String> found =
        InstalledTools.find().tools().stream()
            .filter(Tool::found)
            .map(Tool::name)
            .collect(Collectors.toSet());
    assumeThat(found).as("yosys and sta are installed").contains("yosys", "sta");
  }

  @SmokeShard(of = 3)
  @Test
  void theElementOfTiny4IsMeasured() throws IOException {
    SynthesisResult result =
        toy(ToyLibrary.complete()).run(TINY, "ProcessingElement", Progress.NONE);

    assertThat(result.top()).isEqualTo("ProcessingElement");
    assertThat(result.configHash()).isEqualTo(TINY.hash());
    assertThat(result.library()).isEqualTo("toy");
    assertThat(result.toolVersions()).containsOnlyKeys("eie", "yosys", "sta");
    assertThat(result.logicAreaUm2PerElement()).isEqualTo(result.logicAreaUm2());
    assertThat(result.modules().stream().mapToDouble(ModuleArea::totalUm2).sum())
        .isCloseTo(result.logicAreaUm2(), within(2));
    ModuleArea sums = module(result, "Accumulators");
    assertThat(sums.flipFlops()).isGreaterThanOrEqualTo(16 * 32);
    assertThat(sums.areaUm2()).isGreaterThan(sums.flipFlops() * 4.5);
    assertThat(result.memories()).containsEntry("SramBank64x32", 1);
    assertThat(result.minPeriodNs()).isGreaterThan(0.75 + 0.05);
    assertThat(result.fmaxMHz()).isCloseTo(1000 / result.minPeriodNs(), within(0.1));
    assertThat(result.paths())
        .isSortedAccordingTo((one, other) -> Double.compare(one.slackNs(), other.slackNs()))
        .extracting(TimingPath::start)
        .anyMatch(start -> start.endsWith(".read_data_o"))
        .anyMatch(start -> start.endsWith("_q"));
    assertThat(result.paths().get(0).slackNs()).isCloseTo(1 - result.minPeriodNs(), within(0.001));
  }

  /** Yosys makes the names of what abc reads absolute, and abc takes no blanks in them. */
  @Test
  void theTemporaryFolderMayHaveAnyName() throws IOException {
    SynthesisResult usual = toy(ToyLibrary.complete()).run(TINY, "RangeQueue", Progress.NONE);
    Path place = Files.createDirectory(folder.resolve("a b \"c';$d[e]{ä"));
    String before = System.setProperty("java.io.tmpdir", place.toString());
    try {
      assertThat(toy(ToyLibrary.complete()).run(TINY, "RangeQueue", Progress.NONE))
          .isEqualTo(usual);
    } finally {
      System.setProperty("java.io.tmpdir", before);
    }
    assertThat(place).isEmptyDirectory();
  }

  @Test
  void clockGatesSaveArea() throws IOException {
    SynthesisConditions gated = SynthesisConditions.OF_TARGETS;
    SynthesisConditions plain =
        new SynthesisConditions(1, 0.05, 0.2, 0.2, SramTiming.OF_45_NM, false);

    double with = toy(gated).run(TINY, "Codebook", Progress.NONE).logicAreaUm2();
    SynthesisResult without = toy(plain).run(TINY, "Codebook", Progress.NONE);

    assertThat(with).isLessThan(0.95 * without.logicAreaUm2());
    assertThat(without.logicAreaUm2PerElement()).isNull();
  }

  @Test
  void theLibrarysUnitsDoNotMatter() throws IOException {
    Path other =
        Files.writeString(
            folder.resolve("picofarads.lib"), ToyLibrary.complete().textInPicofarads());
    Synthesis picofarads = Synthesis.with(other, SynthesisConditions.OF_TARGETS);

    SynthesisResult expected = toy(ToyLibrary.complete()).run(TINY, "Codebook", Progress.NONE);
    SynthesisResult result = picofarads.run(TINY, "Codebook", Progress.NONE);

    assertThat(result.logicAreaUm2()).isEqualTo(expected.logicAreaUm2());
    assertThat(result.paths()).isEqualTo(expected.paths());
  }

  @Test
  void identicalModulesCountAsOftenAsTheyAreThere() throws IOException {
    SynthesisResult result = toy(ToyLibrary.complete()).run(TINY, "BroadcastNode4", Progress.NONE);

    ModuleArea buffer = module(result, "ElasticBufferBroadcast");
    assertThat(buffer.instances()).isGreaterThan(0);
    assertThat(buffer.totalUm2())
        .isCloseTo(buffer.instances() * buffer.areaUm2(), within(0.1 * buffer.instances()));
  }

  @Test
  void anUnknownModuleIsRefused() throws IOException {
    Synthesis synthesis = toy(ToyLibrary.complete());

    assertThatThrownBy(() -> synthesis.run(TINY, "Multiplyer", Progress.NONE))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--top must be a module of the design (AccessLeaf4, Accumulators, ")
        .hasMessageEndingWith("), was 'Multiplyer'");
  }

  @Test
  void cellsThatAbcCannotReadAreAFailureOfTheTool() throws IOException {
    ToyLibrary library =
        ToyLibrary.complete().without("INV_X1").without("NAND2_X1").without("NOR2_X1");

    assertThatThrownBy(() -> toy(library).run(TINY, "Codebook", Progress.NONE))
        .isInstanceOf(EnvironmentException.class)
        .hasMessageStartingWith(
            "synthesis must succeed, yosys ended with code 1 and printed:\nERROR: ");
  }

  private static ModuleArea module(SynthesisResult result, String name) {
    return result.modules().stream()
        .filter(module -> module.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static org.assertj.core.data.Offset<Double> within(double offset) {
    return org.assertj.core.data.Offset.offset(offset);
  }

  private Synthesis toy(SynthesisConditions conditions) throws IOException {
    Path file = Files.writeString(folder.resolve("toy.lib"), ToyLibrary.complete().text());
    return Synthesis.with(file, conditions);
  }

  private Synthesis toy(ToyLibrary library) throws IOException {
    Path file = Files.writeString(folder.resolve("toy.lib"), library.text());
    return Synthesis.with(file, SynthesisConditions.OF_TARGETS);
  }
}
