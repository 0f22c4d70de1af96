// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.sim.regress.plan.PlanFile;
import io.eie.sim.regress.replay.Replay;
import io.eie.sim.regress.run.CaseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one case again and shows it. */
@Command(
    name = "replay",
    description = {
      "Runs one case again with a waveform. The folder gets the waveform, what the models expect (expected.txt), the first"
          + " difference (difference.txt), and a save file for GTKWave with a marker at it.",
      "Exit code 1 when the case fails."
    },
    footer = {"", "Example:", "  eie regress replay c03-11 --plan plan.yaml --out c03-11"})
final class ReplayCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The case.")
  private String id;

  @Option(
      names = "--plan",
      paramLabel = "PLAN",
      required = true,
      description = "The plan, or the file of one case that 'eie regress shrink' wrote.")
  private Path plan;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "Folder of the files; it is made if it does not exist.")
  private Path out;

  @Mixin private VerilogOptions verilog;
  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    PlanFile.Stored stored = PlanFile.read(plan);
    Replay.Report report =
        Replay.run(stored, stored.plan().named(id), verilog.rtl(), ResultFolder.of(out).folder());
    output.print(report, text(report));
    return report.result().failed() ? ExitCode.CHECK_FAILED : ExitCode.SUCCESS;
  }

  private String text(Replay.Report report) {
    List<String> lines = new ArrayList<>(report.differences());
    report.files().forEach(file -> lines.add("wrote " + file));
    CaseResult result = report.result();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: case %s, %,d values and %,d counts compared",
            result.passes() ? "PASS" : "FAIL",
            id,
            result.values(),
            result.counts()));
    return String.join(System.lineSeparator(), lines);
  }
}
