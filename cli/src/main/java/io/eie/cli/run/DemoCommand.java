// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.run;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.cli.output.TextTable;
import io.eie.compiler.CompileReport;
import io.eie.generator.config.ConfigSource;
import io.eie.sim.demo.Demonstration;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.ToolVersions;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The bundled network on the generated hardware. */
@Command(
    name = "demo",
    description =
        "Generates the hardware, Verilates it, runs the bundled network (LeNet-300-100 on ten drawn digits), and compares"
            + " every output with the golden model. The last line says PASS or FAIL.",
    footer = {"", "Example:", "  eie demo --pes 29"})
public final class DemoCommand implements Callable<Integer> {
  @Option(
      names = "--pes",
      paramLabel = "N",
      description = "Number of processing elements, 1 to 1024 (default: 16).")
  private String processingElements = "16";

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    Demonstration demonstration;
    RunOutcome outcome;
    try (TerminalProgress progress = output.progress()) {
      demonstration = Demonstration.on(elements());
      outcome =
          demonstration.run(
              new Simulator(new GeneratedRtl(), ToolVersions.of(Engine.RTL), progress));
    }
    CompileReport.warnings(demonstration.model()).forEach(output::warn);
    RunText text =
        new RunText(
            demonstration.model(),
            outcome,
            Optional.of(Demonstration.ROW_MAPPING),
            Optional.empty(),
            0,
            Optional.empty());
    ObjectNode document = text.document();
    document.put("pass", text.passes());
    output.print(document, text.text() + System.lineSeparator() + verdict(outcome, text));
    return text.passes() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private int elements() {
    return new ConfigSource().processingElements(processingElements).resolve().processingElements();
  }

  private static String verdict(RunOutcome outcome, RunText text) {
    SimulationReport report = outcome.report();
    int recognised = 0;
    for (int digit = 0; digit < outcome.outputs().size(); digit++) {
      recognised += outcome.largest(digit) == digit ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%s: %d mismatches, %d of %d digits recognised, %s cycles per digit",
        text.passes() ? "PASS" : "FAIL",
        report.mismatches(),
        recognised,
        report.vectors(),
        report.cycles() == null ? "unknown" : TextTable.number(report.cycles() / report.vectors()));
  }
}
