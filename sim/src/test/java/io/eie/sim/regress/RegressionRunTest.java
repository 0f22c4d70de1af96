// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.eie.common.Progress;
import io.eie.common.SmokeShard;
import io.eie.common.UserException;
import io.eie.generator.config.ConfigFile;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.generator.emit.RtlDesign;
import io.eie.sim.coverage.CoverageSummary;
import io.eie.sim.regress.plan.CaseLayer;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.plan.RegressionPlan;
import io.eie.sim.regress.replay.Replay;
import io.eie.sim.regress.report.JUnitXml;
import io.eie.sim.regress.report.RegressionReport;
import io.eie.sim.regress.report.ReportPage;
import io.eie.sim.regress.run.CaseResult;
import io.eie.sim.regress.run.ChangedVerilog;
import io.eie.sim.regress.run.CoveredVerilog;
import io.eie.sim.regress.run.GeneratedVerilog;
import io.eie.sim.regress.run.JoinedResults;
import io.eie.sim.regress.run.RegressionRtl;
import io.eie.sim.regress.run.RegressionRun;
import io.eie.sim.regress.run.ResultLog;
import io.eie.sim.regress.run.Shard;
import io.eie.sim.regress.shrink.Shrinker;
import io.eie.sim.run.InstalledTools;
import io.eie.sim.verilator.CoverageReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A regression from its plan to its reports, and a planted bug from its finding to its marker. */
class RegressionRunTest {
  private static final EieConfig TINY4 = Preset.TINY4.config();
  private static final long NO_LIMIT = 3600;

  @TempDir private Path folder;

  @BeforeAll
  static void tools() {
    Assumptions.assumeTrue(
        InstalledTools.find().canSimulate(), "Verilator, g++ and make are not installed");
  }

  private PlanFile.Stored plan(int cases, Optional<EieConfig> given, int configurations) {
    Path file = folder.resolve("plan.yaml");
    RegressionPlan.Request request =
        new RegressionPlan.Request(11, cases, configurations, 6, given, List.of(), folder);
    PlanFile.write(RegressionPlan.draw(request, Progress.NONE), file, "");
    return PlanFile.read(file);
  }

  private Path run(PlanFile.Stored stored, RegressionRtl rtl, Shard shard, boolean resume) {
    return new RegressionRun(stored, rtl, Progress.NONE)
        .run(new RegressionRun.Options(shard, 2, NO_LIMIT, folder, resume));
  }

  /** Configurations over all parameters: the smoke shard of the suite. */
  @SmokeShard(of = 3)
  @Test
  void randomCasesPassOnRandomConfigurations() {
    PlanFile.Stored stored = plan(96, Optional.empty(), 4);
    Path file = run(stored, new GeneratedVerilog(), Shard.ALL, false);

    JoinedResults joined = JoinedResults.of(stored, List.of(file));
    RegressionReport report =
        RegressionReport.of(stored, joined, "1/1", stored.plan().cases(), id -> "replay " + id);
    assertThat(report.failures()).isEmpty();
    assertThat(report.passes()).isTrue();
    assertThat(report.totals().passed()).isEqualTo(96);
    assertThat(report.totals().values()).isGreaterThan(96);
    assertThat(ReportPage.of(report))
        .contains(">passed</span>", "96 cases on 4 configurations")
        .doesNotContain(">Coverage<");
    assertThat(JUnitXml.of(report, joined)).contains("tests=\"96\" failures=\"0\" errors=\"0\"");
  }

  /** Layers on one, two and eight column groups, in any order within a network. */
  @SmokeShard(of = 6)
  @Test
  void casesOnColumnGroupsPass() {
    EieConfig config = TINY4.with("processingElements", "32").with("columnGroups", "1,2,8");
    PlanFile.Stored stored = plan(32, Optional.of(config), 1);
    assertThat(stored.plan().cases().stream().flatMap(one -> one.layers().stream()))
        .extracting(CaseLayer::groups)
        .contains(1, 2, 8);
    Path file = run(stored, new GeneratedVerilog(), Shard.ALL, false);

    JoinedResults joined = JoinedResults.of(stored, List.of(file));
    RegressionReport report =
        RegressionReport.of(stored, joined, "1/1", stored.plan().cases(), id -> "replay " + id);
    assertThat(report.failures()).isEmpty();
    assertThat(report.totals().passed()).isEqualTo(32);
  }

  @SmokeShard(of = 2)
  @Test
  void aKilledShardIsResumedAndNothingCountsTwice() throws IOException {
    PlanFile.Stored stored = plan(12, Optional.empty(), 2);
    Path first = run(stored, new GeneratedVerilog(), new Shard(1, 2), false);
    Path second = run(stored, new GeneratedVerilog(), new Shard(2, 2), false);
    List<String> lines = Files.readAllLines(second);
    assertThat(lines).hasSize(7);

    // a kill in the middle of the third result
    String half = lines.get(3).substring(0, 40);
    Files.writeString(second, String.join("\n", lines.subList(0, 3)) + "\n" + half);
    assertThat(JoinedResults.of(stored, List.of(first, second)).missing())
        .containsExactly("c1-2", "c1-3", "c1-4", "c1-5");
    assertThatThrownBy(() -> run(stored, new GeneratedVerilog(), new Shard(2, 2), false))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("must not exist yet (--resume continues it");

    run(stored, new GeneratedVerilog(), new Shard(2, 2), true);
    assertThat(Files.readAllLines(second)).hasSize(7);
    JoinedResults joined = JoinedResults.of(stored, List.of(second, first));
    assertThat(joined.missing()).isEmpty();
    assertThat(joined.results()).extracting(CaseResult::id).doesNotHaveDuplicates().hasSize(12);
  }

  /** The shards' coverage adds up, and a case that is run again does not lose the others'. */
  @Tag("nightly")
  @Test
  void coverageOfShardsIsJoined() throws IOException {
    PlanFile.Stored stored = plan(6, Optional.empty(), 2);
    CoveredVerilog covered = new CoveredVerilog();
    Path first = run(stored, covered, new Shard(1, 2), false);
    Path second = run(stored, covered, new Shard(2, 2), false);
    Path coverage = folder.resolve("coverage-2of2.dat");
    CoverageReport ofSecond = JoinedResults.of(stored, List.of(second)).coverage();
    assertThat(CoverageReport.read(coverage)).isEqualTo(ofSecond);

    List<String> lines = Files.readAllLines(second);
    Files.writeString(second, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
    run(stored, covered, new Shard(2, 2), true);
    JoinedResults joined = JoinedResults.of(stored, List.of(first, second));
    RegressionReport report =
        RegressionReport.of(stored, joined, "1/1", stored.plan().cases(), id -> "replay " + id);
    CoverageSummary summary = report.coverage();
    assertThat(report.passes()).isTrue();
    assertThat(uncovered(joined.coverage())).isSubsetOf(allUncovered(first, second, stored));
    assertThat(uncovered(CoverageReport.read(coverage))).isEqualTo(uncovered(ofSecond));
    assertThat(summary.blocks().covered()).isBetween(1, summary.blocks().all() - 1);
    assertThat(summary.points().covered()).isBetween(1, summary.points().all() - 1);
    // cases do not abort
    assertThat(summary.notReached()).anyMatch(point -> point.startsWith("PassControl "));
    assertThat(ReportPage.of(report))
        .contains("<h2 id=\"coverage\">Coverage</h2>", "<tr><td>PassControl</td>");

    // without results, a file of an earlier run does not count
    Files.delete(second);
    run(stored, covered, new Shard(2, 2), false);
    assertThat(JoinedResults.of(stored, List.of(second)).coverage()).isEqualTo(ofSecond);

    Files.delete(coverage);
    assertThatThrownBy(() -> JoinedResults.of(stored, List.of(first, second)))
        .isInstanceOf(UserException.class)
        .hasMessage(coverage + " must be beside results-2of2.jsonl (its coverage), was not");
  }

  /** Cover points that were not reached, as module and name. */
  private static Set<String> uncovered(CoverageReport report) {
    Set<String> names = new TreeSet<>();
    report
        .coverPoints()
        .forEach(
            (module, points) ->
                points.uncovered().forEach(point -> names.add(module + " " + point.kind())));
    return names;
  }

  private static Set<String> allUncovered(Path first, Path second, PlanFile.Stored stored) {
    Set<String> names = uncovered(JoinedResults.of(stored, List.of(first)).coverage());
    names.addAll(uncovered(JoinedResults.of(stored, List.of(second)).coverage()));
    return names;
  }

  @Test
  void resultsThatDisagreeOrAreOfAnotherPlanAreRefused() throws IOException {
    PlanFile.Stored stored = plan(2, Optional.of(TINY4), 1);
    Path file = run(stored, new GeneratedVerilog(), Shard.ALL, false);
    Path other = folder.resolve("other.jsonl");
    String text = Files.readString(file);

    Files.writeString(other, text.replaceFirst("\"values\":\\d+", "\"values\":99999"));
    assertThatThrownBy(() -> JoinedResults.of(stored, List.of(file, other)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("results of one case must agree");
    Files.writeString(other, text.replace(stored.hash(), "0".repeat(64)));
    assertThatThrownBy(() -> JoinedResults.of(stored, List.of(other)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("was of a plan with SHA-256 000");
    Files.writeString(other, text.replace("\"generated\"", "\"changed-1\""));
    assertThatThrownBy(() -> JoinedResults.of(stored, List.of(file, other)))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("must be of the same Verilog as the other shards");
    Files.writeString(other, text);
    assertThat(JoinedResults.of(stored, List.of(file, other)).results()).hasSize(2);
    assertThat(ResultLog.read(file).header().cases()).isEqualTo(2);
  }

  /** The write-back rounds down. */
  @SmokeShard(of = 6)
  @Test
  void aPlantedBugIsFoundShrunkAndShown() throws IOException {
    find("EieOutputStage.v", "+ $signed(19'h00001)", "+ $signed(19'h00000)");
  }

  /** In units far apart: a tree, an element, the host's path. */
  @Tag("nightly")
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "EieLnzdNode4.v | assign downstream_value_o = u_buffer_downstream_value_o; | assign downstream_value_o = u_buffer_downstream_value_o ^ {15'h0, &u_buffer_downstream_value_o[3:0]};",
        "EieOutputStage.v | + $signed(19'h00001) | + $signed(19'h00000)",
        "EieVectorPath.v | assign request_access_word_o = | assign request_access_word_o = 1'b1 ^"
      })
  void plantedBugsInUnitsFarApartAreFoundShrunkAndShown(String file, String right, String wrong)
      throws IOException {
    find(file, right, wrong);
  }

  private void find(String file, String right, String wrong) throws IOException {
    Path rtl = planted(file, right, wrong);
    ChangedVerilog changed = ChangedVerilog.of(rtl);
    PlanFile.Stored stored = plan(40, Optional.of(TINY4), 1);
    Path results = run(stored, changed, Shard.ALL, false);
    CaseResult failure =
        JoinedResults.of(stored, List.of(results)).results().stream()
            .filter(CaseResult::failed)
            .findFirst()
            .orElseThrow();

    Shrinker.Shrunk shrunk =
        new Shrinker(changed, folder, NO_LIMIT, Progress.NONE)
            .shrink(stored.plan().named(failure.id()), TINY4);
    assertThat(shrunk.complete()).isTrue();
    assertThat(shrunk.to().one().layers())
        .allSatisfy(
            layer -> {
              assertThat(layer.rows()).isLessThanOrEqualTo(8);
              assertThat(layer.columns()).isLessThanOrEqualTo(8);
            });
    assertThat(shrunk.to().result().bucket()).isEqualTo(failure.bucket());

    Path small = folder.resolve("small.yaml");
    PlanFile.write(
        new RegressionPlan(0, Map.of("c0", shrunk.to().config()), List.of(shrunk.to().one())),
        small,
        "");
    PlanFile.Stored kept = PlanFile.read(small);
    Replay.Report report = Replay.run(kept, kept.plan().cases().get(0), changed, folder);
    // not the same values: what was never written is random, another in the model with a waveform
    assertThat(report.result().bucket()).isEqualTo(shrunk.to().result().bucket());
    assertThat(report.files()).allSatisfy(written -> assertThat(written).exists());
    assertThat(Files.readString(folder.resolve(failure.id() + ".gtkw")))
        .contains("[dumpfile] ", "TOP.Eie.clk");
    // the case is a test for the Verilog as it is generated
    assertThat(
            Replay.run(kept, kept.plan().cases().get(0), new GeneratedVerilog(), folder)
                .result()
                .passes())
        .isTrue();
  }

  private Path planted(String name, String right, String wrong) throws IOException {
    Path rtl = Files.createDirectory(folder.resolve("rtl"));
    RtlDesign design = RtlDesign.of(TINY4);
    List<String> names = new ArrayList<>();
    design
        .emission()
        .files()
        .forEach(
            file -> {
              names.add("\"" + file.fileName() + "\"");
              String text = file.text();
              if (file.fileName().equals(name)) {
                assertThat(text).contains(right);
                text = text.replace(right, wrong);
              }
              write(rtl.resolve(file.fileName()), text);
            });
    write(rtl.resolve("config.yaml"), ConfigFile.text(TINY4));
    write(
        rtl.resolve("manifest.json"),
        "{\"configHash\": \"%s\", \"prefix\": \"Eie\", \"files\": [%s]}"
            .formatted(TINY4.hash(), String.join(", ", names)));
    return rtl;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
