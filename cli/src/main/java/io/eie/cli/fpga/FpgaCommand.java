// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.fpga;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.ReportDocument;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.flow.fpga.FpgaFiles;
import io.eie.flow.fpga.FpgaFlow;
import io.eie.flow.fpga.FpgaResult;
import io.eie.generator.config.EieConfig;
import io.eie.generator.kit.FpgaFamily;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a configuration into an FPGA. */
@Command(
    name = "fpga",
    description = {
      "Maps a design to an FPGA with Yosys: counts cells and checks that every memory becomes "
          + "block RAM of the size that its shape needs. For iCE40 also places and routes the design (nextpnr) for an HX8K, with two byte streams as its host port, and packs a bitstream.",
      "Exit code 1 when a memory is not block RAM, or the clock is missed."
    },
    footer = {"", "Example:", "  eie fpga --preset tiny4 --pes 1 --family ice40 --out ice"})
public final class FpgaCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions configuration;

  @Option(
      names = "--family",
      paramLabel = "NAME",
      required = true,
      description = "ice40, ecp5 or xilinx (7 series).")
  private String family;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description =
          "Folder for the files: eie.bin, eie.asc and EieFpga.v for ice40, netlist.json (Yosys) for the others.")
  private Path out;

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "Target clock of placement and routing, MHz (default: 25).")
  private Double clock;

  @Option(
      names = "--report",
      paramLabel = "F.json",
      description = "Write the results to this file as JSON.")
  private Path report;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    EieConfig config = configuration.resolve();
    FpgaFamily wanted = FpgaFamily.named(family);
    if (clock != null && wanted != FpgaFamily.ICE40) {
      throw new UserException(
          "--clock must be used with --family ice40 (nothing else is placed), was with " + family);
    }
    if (clock != null && !(clock > 0 && clock <= 10_000)) {
      throw new UserException(
          "--clock must be greater than 0 and at most 10000 (in MHz), was " + clock);
    }
    NamedFiles files = new NamedFiles();
    configuration.name(files);
    files.writes("--report", report).check();
    FpgaFlow flow = new FpgaFlow(wanted);
    FpgaFiles.require(out);
    FpgaFiles made;
    try (TerminalProgress progress = output.progress()) {
      made = flow.run(config, clock == null ? FpgaFlow.CLOCK_MHZ : clock, progress);
    }
    made.write(out);
    FpgaResult result = made.result();
    if (report != null) {
      ReportDocument.write(result, output.command(), report);
    }
    output.print(result, FpgaText.of(result));
    return result.problems().isEmpty() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }
}
