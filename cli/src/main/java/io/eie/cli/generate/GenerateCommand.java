// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.generate;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFile;
import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.ModulePrefix;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import io.eie.sim.run.ModelSource;
import io.eie.sim.testbench.ModelTestbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
  private static final int VECTORS = 2;

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

  @Option(
      names = "--testbench",
      paramLabel = "MODEL",
      description =
          "Also write a testbench that checks the design on this compiled model (F.eie) with two random vectors, into testbench/; without options of the design it is the one that the model was compiled for. 'eie export-testbench' has more options.")
  private Path testbench;

  @Mixin private OutputOptions output;

  /** What {@code --json} prints. */
  record Result(String folder, String top, List<String> files, String configHash) {}

  @Override
  public Integer call() {
    ModulePrefix modules = new ModulePrefix(prefix);
    Optional<CompiledModel> model = model();
    EieConfig config = model.map(CompiledModel::config).orElseGet(() -> configuration.resolve());
    RtlFolder.refuseWhatIsInTheWay(out);
    RtlDesign design;
    try (TerminalProgress progress = output.progress()) {
      progress.at("generating " + config.processingElements() + " elements");
      RtlDesign generated = RtlDesign.of(config, modules, timescale);
      Map<String, String> bench =
          model.map(loaded -> testbench(generated, loaded)).orElse(Map.of());
      RtlFolder.write(generated.files(bench), out);
      design = generated;
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

  private Optional<CompiledModel> model() {
    if (testbench == null) {
      return Optional.empty();
    }
    if (!ModelSource.isCompiled(testbench)) {
      throw new UserException(
          "--testbench must be a compiled model F.eie ('eie compile' makes one), was " + testbench);
    }
    CompiledModel model = ModelFile.read(testbench);
    if (configuration.given()) {
      ConfigurationOptions.requireSame(testbench, model.config(), configuration.resolve());
    }
    return Optional.of(model);
  }

  private static Map<String, String> testbench(RtlDesign design, CompiledModel model) {
    List<int[]> inputs = ModelTestbench.drawnInputs(model, VECTORS);
    return new ModelTestbench(design, model, inputs).files();
  }
}
