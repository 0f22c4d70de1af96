// SPDX-License-Identifier: Apache-2.0
package io.eie.flow.synth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.eie.common.UserException;
import io.eie.generator.estimate.MeasuredRun;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EstimateRunsTest {
  private static final MeasuredRuns RUNS =
      MeasuredRuns.of(
          """
          # with other cells
          training,element,other,preset=tiny4,1.5,100.0,Codebook:100.0
          held-out,element,one,preset=tiny4 rowsPerElement=4 weightBits=8 activationBits=8 accumulatorBits=24,9.0,9.0,
          training,design,whole,preset=tiny4 rowsPerElement=4 weightBits=8 activationBits=8 accumulatorBits=24 processingElements=2,9.0,9.0,
          """);

  @TempDir private Path folder;

  @Tag("nightly")
  @Test
  void theRunThatIsNamedIsMeasuredAnew() throws IOException {
    assumeThat(InstalledTools.find().missing())
        .as("yosys and sta are installed")
        .extracting(InstalledTools.Tool::name)
        .doesNotContain("yosys", "sta");
    Path runs = Files.writeString(folder.resolve("runs.csv"), RUNS.text());
    Path cells = Files.writeString(folder.resolve("toy.lib"), ToyLibrary.complete().text());

    List<String> done = new ArrayList<>();

    EstimateRuns.renew(runs, cells, List.of("one", "whole"), done::add);

    assertThat(done).containsExactly("one", "whole");

    MeasuredRuns renewed = MeasuredRuns.of(Files.readString(runs));
    assertThat(renewed.comments())
        .singleElement()
        .asString()
        .startsWith("# renewed by scripts/fit-estimate, last with toy, Yosys ")
        .contains(", OpenSTA ");
    assertThat(renewed.runs().get(0)).isEqualTo(RUNS.runs().get(0));
    MeasuredRun one = renewed.runs().get(1);
    assertThat(one.heldOut()).isTrue();
    assertThat(one.minPeriodNs()).isBetween(0.5, 2.5);
    assertThat(one.modules()).containsKeys("Codebook", "Accumulators", "ProcessingElement");
    assertThat(one.modules().values().stream().mapToDouble(Double::doubleValue).sum())
        .isBetween(0.999 * one.areaUm2(), 1.001 * one.areaUm2());
    MeasuredRun whole = renewed.runs().get(2);
    assertThat(whole.modules()).isEmpty();
    assertThat(whole.areaUm2()).isBetween(0.1 * one.areaUm2(), 3 * one.areaUm2());
  }

  @Test
  void allAreMeantWhereNoneIsNamed() {
    assertThat(EstimateRuns.named(RUNS, List.of())).containsExactly("other", "one", "whole");
    assertThat(EstimateRuns.named(RUNS, List.of("whole"))).containsExactly("whole");
    assertThatThrownBy(() -> EstimateRuns.named(RUNS, List.of("one", "two")))
        .isInstanceOf(UserException.class)
        .hasMessage("the name of a run must be one of other, one, whole, was 'two'");
  }
}
