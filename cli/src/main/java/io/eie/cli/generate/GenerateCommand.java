// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.generate;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.ModulePrefix;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the Verilog of a configuration. */
@Command(
    name = "generate",
    description =
        "Writes the Verilog of a configuration into a folder: one file per module, the list of "
            + "files (eie.f), a description for tools (manifest.json), waivers for Verilator, the "
            + "configuration, and files for synthesis flows (docs/hand-off.md). The same configuration "
            + "gives the same bytes.",
    footer = {"", "Example:", "  eie generate --preset paper64 --out rtl"})
public final class GenerateCommand implements Callable<Integer> {
  @Mixin private ConfigurationOptions configuration;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "Folder to write. A folder that eie wrote before is replaced as a whole.")
  private Path out;

  @Option(
      names = "--prefix",
      paramLabel = "NAME",
      defaultValue = "Eie",
      description =
          "Prefix of all module names; the top module is NAME itself (default:"
              + " ${DEFAULT-VALUE}). Two designs with different prefixes can be on one chip.")
  private String prefix;

  @Option(
      names = "--timescale",
      paramLabel = "UNIT/PRECISION",
      defaultValue = "",
      description =
          "Time unit and precision at the head of every Verilog file, as in 1ns/1ps (default: no"
              + " `timescale).")
  private String timescale;

  @Mixin private OutputOptions output;

  /** What {@code --json} prints. */
  record Result(String folder, String top, List<String> files, String configHash) {}

  @Override
  public Integer call() {
    ModulePrefix modules = new ModulePrefix(prefix);
    EieConfig config = configuration.resolve();
    RtlDesign design;
    try (TerminalProgress progress = output.progress()) {
      progress.at("generating " + config.processingElements() + " elements");
      design = RtlFolder.write(config, modules, timescale, out);
    }
    List<String> files = List.copyOf(design.files().keySet());
    output.print(
        new Result(out.toString(), design.topName(), files, config.hash()),
        String.format(
            Locale.ROOT,
            """
        %s: %d modules, top %s, processing elements: %d, configuration %s
        for flows: constraints/, memories/, flows/, eie.core, Bender.yml, component.xml; commands in flows/README.md""",
            out,
            design.sources().size(),
            design.topName(),
            config.processingElements(),
            config.hash()));
    return ExitCode.SUCCESS;
  }
}
