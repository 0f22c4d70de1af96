// SPDX-License-Identifier: Apache-2.0
package io.eie.cli;

import io.eie.cli.analyze.AnalyzeCommand;
import io.eie.cli.benchmark.BenchmarkCommand;
import io.eie.cli.compile.CompileCommand;
import io.eie.cli.compress.CompressCommand;
import io.eie.cli.datasheet.DatasheetCommand;
import io.eie.cli.doctor.DoctorCommand;
import io.eie.cli.evaluate.EvaluateCommand;
import io.eie.cli.explain.ExplainCommand;
import io.eie.cli.export.ExportCommand;
import io.eie.cli.export.ExportTestbenchCommand;
import io.eie.cli.fpga.FpgaCommand;
import io.eie.cli.generate.GenerateCommand;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalWriter;
import io.eie.cli.power.PowerCommand;
import io.eie.cli.prove.ProveCommand;
import io.eie.cli.regress.RegressCommand;
import io.eie.cli.run.DemoCommand;
import io.eie.cli.run.EstimateCommand;
import io.eie.cli.run.SimulateCommand;
import io.eie.cli.sweep.SweepCommand;
import io.eie.cli.synth.SynthCommand;
import io.eie.generator.emit.ToolVersion;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command without a verb: prints what verbs there are. */
@Command(
    name = "eie",
    synopsisSubcommandLabel = "VERB",
    versionProvider = EieCommand.Version.class,
    description =
        "Generates Verilog for EIE, the Efficient Inference Engine on compressed sparse neural networks, "
            + "for any number of processing elements, and verifies it against a bit-exact model.",
    footer = {"", "'eie VERB --help' shows the options of a verb and an example."},
    subcommands = {
      DemoCommand.class,
      GenerateCommand.class,
      CompressCommand.class,
      CompileCommand.class,
      ExportCommand.class,
      ExportTestbenchCommand.class,
      SimulateCommand.class,
      EstimateCommand.class,
      EvaluateCommand.class,
      AnalyzeCommand.class,
      SweepCommand.class,
      BenchmarkCommand.class,
      ExplainCommand.class,
      DatasheetCommand.class,
      SynthCommand.class,
      FpgaCommand.class,
      PowerCommand.class,
      ProveCommand.class,
      RegressCommand.class,
      DoctorCommand.class
    })
final class EieCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version and exit.")
  private boolean version;

  @Override
  public Integer call() {
    spec.commandLine().usage(TerminalWriter.acting(spec.commandLine().getErr()));
    return ExitCode.USER;
  }

  /** Name and version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"eie " + ToolVersion.text()};
    }
  }
}
