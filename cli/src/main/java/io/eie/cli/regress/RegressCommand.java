// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.regress;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Random cases on random configurations, RTL against both models. */
@Command(
    name = "regress",
    synopsisSubcommandLabel = "STEP",
    description = {
      "Runs random networks on random configurations and compares the RTL with the golden model and the cycle model.",
      "A plan lists configurations and cases; every case replays exactly from its line in the plan."
    },
    footer = {
      "",
      "Example:",
      "  eie regress plan --seed 7 --cases 400 --configurations 20 -o plan.yaml",
      "  eie regress run plan.yaml --jobs 2 --out results",
      "  eie regress replay c03-11 --plan plan.yaml --out c03-11",
      "  eie regress shrink c03-11 --plan plan.yaml --out c03-11.yaml"
    },
    subcommands = {
      PlanCommand.class,
      RegressRunCommand.class,
      MergeCommand.class,
      ReplayCommand.class,
      ShrinkCommand.class,
      SubmitCommand.class
    })
public final class RegressCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    spec.commandLine().usage(TerminalWriter.acting(spec.commandLine().getErr()));
    return ExitCode.USER;
  }
}
