// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.common.quote.ShellText;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.submit.JobEngine;
import io.eie.sim.regress.submit.JobScripts;
import io.eie.sim.regress.submit.Submission;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hands a plan to a job scheduler. */
@Command(
    name = "submit",
    description = {
      "Hands the shards of a plan to a job scheduler as an array, and after them the merge. Plan, results and cache must"
          + " be at the same paths on every machine.",
      "The same command again hands over the shards that have cases without a result: a killed or lost shard continues"
          + " where it was ended."
    },
    footer = {
      "",
      "Example:",
      "  eie regress submit plan.yaml --engine slurm --shards 40 --out results"
    })
final class SubmitCommand implements Callable<Integer> {
  private static final int MOST_SHARDS = 10_000;

  @Parameters(paramLabel = "PLAN", description = "The plan.")
  private Path plan;

  @Option(
      names = "--engine",
      paramLabel = "NAME",
      required = true,
      description = "slurm, lsf, or local: processes of this machine, one shard after another.")
  private JobEngine engine;

  @Option(
      names = "--shards",
      paramLabel = "N",
      defaultValue = "4",
      description = "Parts of the plan (default: ${DEFAULT-VALUE}).")
  private int shards;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Configurations that a shard builds and runs at a time (default: ${DEFAULT-VALUE}).")
  private int jobs;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of scripts, logs and results; it is made if it does not exist.")
  private Path out;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Folder of built models that the shards share (default: DIR/cache).")
  private Path cache;

  @Option(
      names = "--command",
      paramLabel = "EIE",
      defaultValue = "eie",
      description =
          "The command eie on the machines that run the jobs (default: ${DEFAULT-VALUE}).")
  private String command;

  @Option(
      names = "--coverage",
      description = "Count coverage in every shard; the merged report has the sum.")
  private boolean coverage;

  @Option(names = "--dry-run", description = "Write the scripts and print the commands only.")
  private boolean dryRun;

  @Mixin private VerilogOptions verilog;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (shards < 1 || shards > MOST_SHARDS || jobs < 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--shards must lie in 1..%d and --jobs be at least 1, were %d and %d",
              MOST_SHARDS,
              shards,
              jobs));
    }
    PlanFile.Stored stored = PlanFile.read(plan);
    verilog.rtl(coverage);
    Path folder = ResultFolder.of(out.toAbsolutePath()).folder();
    JobScripts scripts =
        new JobScripts(
            List.of(command),
            plan.toAbsolutePath(),
            folder,
            cache == null ? folder.resolve("cache") : cache.toAbsolutePath(),
            shards,
            jobs,
            coverage,
            verilog.words());
    Submission.Submitted submitted;
    try (TerminalProgress progress = output.progress()) {
      submitted = new Submission(engine, scripts, stored).run(!dryRun, progress);
    }
    output.print(submitted, text(submitted));
    return ExitCode.SUCCESS;
  }

  private String text(Submission.Submitted submitted) {
    List<String> lines = new ArrayList<>();
    for (List<String> words : submitted.commands()) {
      lines.add(words.stream().map(ShellText::word).collect(Collectors.joining(" ")));
    }
    if (!submitted.jobs().isEmpty()) {
      lines.add("jobs: " + String.join(", ", submitted.jobs()));
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "%d of %d shards %s, results in %s",
            submitted.shards().size(),
            shards,
            dryRun ? "to be run" : "handed over",
            out));
    return String.join(System.lineSeparator(), lines);
  }
}
