// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.eie.cli.CommandRun;
import io.eie.common.SearchPath;
import io.eie.common.SmokeShard;
import io.eie.common.ToolProcess;
import io.eie.sim.run.InstalledTools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegressCommandTest {
  @TempDir private Path folder;

  private Path plan(String... options) {
    Path file = folder.resolve("plan.yaml");
    String[] all = {"regress", "plan", "--seed", "4", "--out", file.toString()};
    List<String> words = new ArrayList<>(List.of(all));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.eie(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return file;
  }

  private Path results() {
    return folder.resolve("results");
  }

  private static void requireTools() {
    Assumptions.assumeTrue(
        InstalledTools.find().canSimulate(), "Verilator, g++ and make are not installed");
  }

  @SmokeShard(of = 3)
  @Test
  void aPlanIsRunInShardsAndMerged() throws IOException {
    requireTools();
    Path plan = plan("--cases", "8", "--configurations", "2", "--most-elements", "3");
    String out = results().toString();
    CommandRun first = run(plan, "--shard", "1/2", "--out", out);
    assertThat(first.exitCode()).as(first.err() + first.out()).isZero();
    assertThat(first.out())
        .contains("PASS: 4 cases on 1 configurations: 4 passed, 0 failed, 0 with an error");
    CommandRun early =
        CommandRun.eie(
            "regress", "merge", out, "--plan", plan.toString(), "--out", out + "/merged");
    assertThat(early.exitCode()).isEqualTo(1);
    assertThat(early.out())
        .contains("not run: c1-0, c1-1, c1-2, c1-3")
        .contains("FAIL: 8 cases on 1 configurations: 4 passed");

    assertThat(run(plan, "--shard", "2/2", "--out", out, "--resume").exitCode()).isZero();
    CommandRun merged =
        CommandRun.eie(
            "regress", "merge", out, "--plan", plan.toString(), "--out", out + "/merged", "--json");
    assertThat(merged.exitCode()).as(merged.err()).isZero();
    JsonNode report = new ObjectMapper().readTree(merged.out());
    assertThat(report.at("/totals/passed").asInt()).isEqualTo(8);
    assertThat(report)
        .isEqualTo(new ObjectMapper().readTree(results().resolve("merged/report.json").toFile()));
    assertThat(results().resolve("merged/report.html")).content().contains(">passed</span>");
    assertThat(results().resolve("merged/report.xml")).content().contains("tests=\"8\"");

    CommandRun replay =
        CommandRun.eie(
            "regress", "replay", "c1-2", "--plan", plan.toString(), "--out", folder + "/c1-2");
    assertThat(replay.exitCode()).as(replay.err()).isZero();
    assertThat(folder.resolve("c1-2/c1-2.fst")).isNotEmptyFile();
    assertThat(folder.resolve("c1-2/expected.txt")).content().contains("descriptor 0: cycles 0 to");
    CommandRun shrink =
        CommandRun.eie(
            "regress", "shrink", "c1-2", "--plan", plan.toString(), "--out", folder + "/s.yaml");
    assertThat(shrink.exitCode()).isEqualTo(2);
    assertThat(shrink.err()).contains("case c1-2 must fail to be shrunk, passes");
  }

  @Tag("nightly")
  @Test
  void theReportsShowWhatOfTheVerilogRan() throws IOException {
    requireTools();
    Path plan = plan("--cases", "2", "--configurations", "1", "--most-elements", "2");
    CommandRun run = run(plan, "--out", results().toString(), "--coverage");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("coverage: [0-9.]+ % of the basic blocks, \\d+ of \\d+");
    JsonNode report = new ObjectMapper().readTree(results().resolve("report.json").toFile());
    assertThat(report.at("/rtl").asText()).isEqualTo("generated with cover points");
    assertThat(report.at("/coverage/blocks/covered").asInt()).isPositive();
    assertThat(report.at("/coverage/modules")).hasSizeGreaterThan(20);
    assertThat(results().resolve("report.html")).content().contains("<h2 id=\"coverage\">");
  }

  private CommandRun run(Path plan, String... options) {
    List<String> words = new ArrayList<>(List.of("regress", "run", plan.toString()));
    words.addAll(List.of(options));
    return CommandRun.eie(words.toArray(String[]::new));
  }

  @Test
  void wrongOptionsAreRefused() {
    refuses("--cases must lie in 1..1000000", "plan", "--cases", "0", "--out", "p.yaml");
    refuses(
        "--configurations must be 1 where a configuration is given, was 2",
        "plan",
        "--pes",
        "2",
        "--configurations",
        "2",
        "--out",
        folder + "/p.yaml");
    refuses("--shard must be i/n with 1 <= i <= n", "run", "p", "--out", "o", "--shard", "3/2");
    refuses("--jobs must lie in 1..1024, was 0", "run", "p", "--out", "o", "--jobs", "0");
    Path empty = plan("--cases", "1", "--configurations", "1", "--most-elements", "1");
    refuses(
        "--coverage must be given without --rtl (changed Verilog has no cover points)",
        "run",
        empty.toString(),
        "--out",
        "o",
        "--coverage",
        "--rtl",
        "rtl");
    refuses("must exist (the plan of a regression), did not", "run", "absent", "--out", "o");
    refuses(
        "--shards must lie in 1..10000",
        "submit",
        "p",
        "--out",
        "o",
        "--engine",
        "lsf",
        "--shards",
        "0");
  }

  private static void refuses(String message, String... options) {
    List<String> words = new ArrayList<>(List.of("regress"));
    words.addAll(List.of(options));
    CommandRun run = CommandRun.eie(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void scriptsForSchedulersRunEveryShardThatIsOpen() throws IOException {
    Path plan = plan("--cases", "6", "--configurations", "3", "--most-elements", "2");
    CommandRun lsf =
        CommandRun.eie(
            "regress",
            "submit",
            plan.toString(),
            "--engine",
            "lsf",
            "--shards",
            "4",
            "--out",
            results().toString(),
            "--dry-run");
    assertThat(lsf.exitCode()).as(lsf.err()).isZero();
    // the fourth shard of three configurations has nothing to run
    assertThat(lsf.out())
        .contains("bsub -J 'eie-regress[1,2,3]' -r -o ")
        .contains("bsub -J eie-merge -w 'ended(JOB)' -o ")
        .contains("3 of 4 shards to be run");
    assertThat(results().resolve("shard.sh"))
        .content()
        .contains("--shard \"$LSB_JOBINDEX/4\" --jobs 1 --out ", " --resume");
    CommandRun slurm =
        CommandRun.eie(
            "regress",
            "submit",
            plan.toString(),
            "--engine",
            "slurm",
            "--shards",
            "2",
            "--out",
            results().toString(),
            "--dry-run",
            "--coverage",
            "--command",
            "/opt/my eie");
    assertThat(slurm.out())
        .contains("sbatch --parsable --job-name=eie-regress --array=1,2 --requeue")
        .contains("--dependency=afterany:JOB");
    assertThat(results().resolve("shard.sh"))
        .content()
        .contains("exec '/opt/my eie' regress run", "\"$SLURM_ARRAY_TASK_ID/2\"", " --coverage");
    assertThat(results().resolve("merge.sh")).content().doesNotContain("--coverage");
    // sh reads both without an error
    for (String name : List.of("shard.sh", "merge.sh")) {
      assertThat(code(List.of("sh", "-n", results().resolve(name).toString()))).isZero();
    }
  }

  /** A page that a browser shows: what it makes of the document holds the result and the tables. */
  @Tag("nightly")
  @Test
  void aBrowserShowsThePage() throws IOException {
    requireTools();
    Optional<Path> chromium = SearchPath.ofProcess().find("chromium");
    Assumptions.assumeTrue(chromium.isPresent(), "chromium is not installed");
    Path plan = plan("--cases", "4", "--configurations", "1", "--most-elements", "2");
    assertThat(run(plan, "--out", results().toString()).exitCode()).isZero();
    Path shown = folder.resolve("shown.html");
    Path picture = folder.resolve("page.png");
    ProcessBuilder browser =
        ToolProcess.of(
            List.of(
                chromium.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--screenshot=" + picture,
                "--window-size=1200,2000",
                "--dump-dom",
                results().resolve("report.html").toUri().toString()));
    browser.redirectOutput(shown.toFile()).redirectError(folder.resolve("browser.log").toFile());
    assertThat(code(browser)).as(Files.readString(folder.resolve("browser.log"))).isZero();
    assertThat(Files.readString(shown, StandardCharsets.UTF_8))
        .contains("<h1>Regression <span id=\"result\" class=\"good\">passed</span></h1>")
        .contains("<h2 id=\"slowest\">Slowest cases</h2>")
        .contains("<h3>by first matrix</h3>");
    assertThat(picture).isNotEmptyFile();
  }

  private static int code(List<String> command) throws IOException {
    return code(ToolProcess.of(command));
  }

  private static int code(ProcessBuilder builder) throws IOException {
    try {
      return builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
