// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.generator.config.Preset;
import io.eie.sim.regress.plan.CaseModel;
import io.eie.sim.regress.plan.InputKind;
import io.eie.sim.regress.plan.MatrixKind;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionCase;
import io.eie.sim.regress.plan.RegressionPlan;
import io.eie.sim.run.Traffic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressionPlanTest {
  @TempDir private Path folder;

  private RegressionPlan draw(long seed, int cases, int configurations) {
    return RegressionPlan.draw(
        new RegressionPlan.Request(
            seed, cases, configurations, 8, Optional.empty(), List.of(), folder),
        Progress.NONE);
  }

  @Test
  void aPlanThatIsWrittenAndReadIsTheSame() {
    RegressionPlan plan = draw(5, 60, 12);
    Path file = folder.resolve("plan.yaml");
    PlanFile.write(plan, file, "a comment");

    PlanFile.Stored stored = PlanFile.read(file);
    assertThat(stored.plan())
        .isEqualTo(plan)
        .isEqualTo(draw(5, 60, 12))
        .isNotEqualTo(draw(6, 60, 12));
    assertThat(stored.hash()).matches("[0-9a-f]{64}");
    assertThat(plan.cases()).hasSize(60);
    assertThat(plan.configurations()).hasSize(12);
  }

  /** So many cases that what occurs once in a hundred is certain to be there. */
  @Test
  void everyKindIsDrawnAndEveryCaseCompiles() {
    RegressionPlan plan = draw(1, 600, 40);
    assertThat(plan.cases())
        .allSatisfy(one -> assertThat(CaseModel.of(one, plan.config(one), folder)).isNotNull());
    List<MatrixKind> matrices =
        Arrays.stream(MatrixKind.values())
            .filter(kind -> kind != MatrixKind.FILE && kind != MatrixKind.LISTED)
            .toList();
    assertThat(plan.cases().stream().flatMap(one -> one.layers().stream()).map(l -> l.matrix()))
        .containsAll(matrices);
    assertThat(plan.cases().stream().flatMap(one -> one.layers().stream()))
        .anyMatch(layer -> layer.groups() > 1)
        .anyMatch(layer -> layer.groups() == 1);
    assertThat(plan.cases().stream().map(one -> one.inputs().kind()))
        .contains(
            InputKind.DENSE,
            InputKind.SPARSE,
            InputKind.ZERO,
            InputKind.ONE_VALUE,
            InputKind.EXTREME);
    assertThat(plan.cases().stream().map(one -> one.bus().traffic())).contains(Traffic.values());
    assertThat(plan.cases()).anyMatch(one -> one.bus().requestStall() > 0);
    assertThat(plan.cases()).anyMatch(one -> one.bus().responseStall() > 0);
    assertThat(plan.cases()).anyMatch(one -> !one.bus().stalls());
    assertThat(plan.cases())
        .anyMatch(
            one ->
                CaseModel.of(one, plan.config(one), folder).compilation().model().segments().size()
                    > 1);
  }

  @Test
  void matricesOfFilesAreDrawnToo() throws IOException {
    Path matrix = folder.resolve("m.mtx");
    Files.writeString(
        matrix, "%%MatrixMarket matrix coordinate real general\n3 4 2\n1 1 0.5\n3 4 -2\n");
    RegressionPlan plan =
        RegressionPlan.draw(
            new RegressionPlan.Request(
                1, 40, 1, 8, Optional.of(Preset.TINY4.config()), List.of("m.mtx"), folder),
            Progress.NONE);
    List<RegressionCase> ofFile =
        plan.cases().stream()
            .filter(one -> one.layers().get(0).matrix() == MatrixKind.FILE)
            .toList();
    assertThat(ofFile).isNotEmpty();
    CaseModel made = CaseModel.of(ofFile.get(0), Preset.TINY4.config(), folder);
    assertThat(made.compilation().model().outputs()).isEqualTo(3);
  }

  @Test
  void aFileThatIsNoPlanIsRefused() throws IOException {
    refuses("format: 2\n", "plan.yaml must be a plan of a regression (format: 1), was not");
    refuses("format: 1\n", "must list cases (key cases), had none");
    refuses("format: [\n", "must be a plan of a regression (");
    refuses("format: 1\ncases:\n- {id: a}\n", "case 0 must be one of a regression, was not: ");
    String rest = "rowMapping: balanced, layers: [{matrix: dense, rows: 1, columns: 1}]";
    String bus = "inputs: {kind: zero, vectors: 1}, bus: {traffic: none, loading: port}";
    refuses(
        "format: 1\ncases:\n- {id: a, configuration: c, " + rest + ", " + bus + ", more: 1}\n",
        "more");
    refuses(
        "format: 1\ncases:\n- {id: a, configuration: c, " + rest + ", " + bus + "}\n",
        "case a: configuration must be one of the plan's, was 'c'");
    assertThatThrownBy(() -> PlanFile.read(folder.resolve("absent.yaml")))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("must exist (the plan of a regression), did not");
  }

  private void refuses(String text, String message) throws IOException {
    Path file = folder.resolve("plan.yaml");
    Files.writeString(file, text);
    assertThatThrownBy(() -> PlanFile.read(file))
        .isInstanceOf(UserException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aCaseThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> draw(1, 3, 1).named("c9-9"))
        .isInstanceOf(UserException.class)
        .hasMessage("case must be one of the plan's (c0-0 to c0-2), was 'c9-9'");
  }
}
