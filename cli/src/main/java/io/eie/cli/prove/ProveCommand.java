// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.prove;

import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.ReportDocument;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.Quoted;
import io.eie.common.UserException;
import io.eie.flow.prove.ProofReport;
import io.eie.flow.prove.ProofResult;
import io.eie.flow.prove.Prover;
import io.eie.generator.proof.ProofTask;
import io.eie.generator.proof.ProofTasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves the properties of the units. */
@Command(
    name = "prove",
    description = {
      "Proves the properties that are declared beside the units, for every behaviour of what "
          + "surrounds a unit within the assumptions (Yosys, abc). Sizes are those of the proofs, "
          + "not of a configuration.",
      "Exit code 1 when a property fails, a situation is not reached, or the time was not enough."
    },
    footer = {"", "Example:", "  eie prove --unit LnzdNode"})
public final class ProveCommand implements Callable<Integer> {
  private static final int LONGEST = 86_400;

  @Option(
      names = "--unit",
      paramLabel = "NAME",
      description = "Only properties of this unit; may be repeated. Default: all units.")
  private List<String> units = List.of();

  @Option(
      names = "--time-limit",
      paramLabel = "S",
      defaultValue = "3600",
      description = "Seconds for each property (default: ${DEFAULT-VALUE}).")
  private int timeLimit;

  @Option(names = "--report", paramLabel = "F.json", description = "Write the table.")
  private Path report;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (timeLimit < 1 || timeLimit > LONGEST) {
      throw new UserException(
          "--time-limit must lie in 1.." + LONGEST + " (in s), was " + timeLimit);
    }
    List<ProofTask> tasks = tasks();
    new NamedFiles().writes("--report", report).check();
    Prover prover = new Prover(timeLimit);
    List<ProofResult> results = new ArrayList<>();
    try (TerminalProgress progress = output.progress()) {
      for (ProofTask task : tasks) {
        results.addAll(prover.prove(task, progress));
      }
    }
    ProofReport found = new ProofReport(prover.versions(), results);
    if (report != null) {
      ReportDocument.write(found, output.command(), report);
    }
    output.print(found, ProofText.of(found));
    return found.passes() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private List<ProofTask> tasks() {
    List<ProofTask> all = ProofTasks.all();
    for (String unit : units) {
      if (all.stream().noneMatch(task -> task.unit().equals(unit))) {
        throw new UserException(
            "--unit must be one of "
                + all.stream().map(ProofTask::unit).distinct().collect(Collectors.joining(", "))
                + ", was "
                + Quoted.of(unit));
      }
    }
    return units.isEmpty()
        ? all
        : all.stream().filter(task -> units.contains(task.unit())).toList();
  }
}
