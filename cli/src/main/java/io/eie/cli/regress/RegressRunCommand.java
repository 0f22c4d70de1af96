// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.run.JoinedResults;
import io.eie.sim.regress.run.RegressionRtl;
import io.eie.sim.regress.run.RegressionRun;
import io.eie.sim.regress.run.Shard;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a plan, or a shard of it. */
@Command(
    name = "run",
    description = {
      "Runs the cases of a plan. Configurations run side by side; each is built once for all its cases.",
      "Every result is kept at once: --resume continues a run that was ended in any way.",
      "Exit code 1 when a case fails or has not run."
    },
    footer = {
      "",
      "Example:",
      "  eie regress run plan.yaml --shard 2/4 --jobs 2 --out results --resume"
    })
final class RegressRunCommand implements Callable<Integer> {
  private static final long NO_LIMIT = 1L << 31;

  @Parameters(paramLabel = "PLAN", description = "The plan, as 'eie regress plan' writes it.")
  private Path plan;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the results; it is made if it does not exist.")
  private Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Configurations that are built and run at a time (default: one per processor).")
  private Integer jobs;

  @Option(
      names = "--shard",
      paramLabel = "i/n",
      defaultValue = "1/1",
      description = "Only this part of the plan (default: ${DEFAULT-VALUE}).")
  private String shard;

  @Option(names = "--resume", description = "Keep the results that are there, run the others.")
  private boolean resume;

  @Option(
      names = "--time-limit",
      paramLabel = "S",
      description = "Seconds after which no further case begins; --resume runs the others.")
  private Long timeLimit;

  @Option(
      names = "--coverage",
      description = {
        "Count which basic blocks of the Verilog run and which cover points are reached; the reports show both by"
            + " module. Models are built anew and are slower."
      })
  private boolean coverage;

  @Mixin private VerilogOptions verilog;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    Shard part = Shard.parse(shard);
    int workers = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    if (workers < 1 || workers > 1024) {
      throw new UserException("--jobs must lie in 1..1024, was " + workers);
    }
    long seconds = timeLimit == null ? NO_LIMIT : timeLimit;
    if (seconds < 1 || seconds > NO_LIMIT) {
      throw new UserException("--time-limit must lie in 1.." + NO_LIMIT + " (s), was " + seconds);
    }
    PlanFile.Stored stored = PlanFile.read(plan);
    RegressionRtl rtl = verilog.rtl(coverage);
    ResultFolder folder = ResultFolder.of(out);
    Path results;
    try (TerminalProgress progress = output.progress()) {
      results =
          new RegressionRun(stored, rtl, progress)
              .run(new RegressionRun.Options(part, workers, seconds, out, resume));
    }
    return folder.report(stored, JoinedResults.of(stored, List.of(results)), part, verilog, output);
  }
}
