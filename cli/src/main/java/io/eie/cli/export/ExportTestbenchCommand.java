// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.export;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.emit.ModulePrefix;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.emit.RtlFolder;
import io.eie.sim.run.FixedBatch;
import io.eie.sim.run.ModelSource;
import io.eie.sim.testbench.ModelTestbench;
import io.eie.sim.testbench.VerilogTestbench;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a testbench that checks a design without Java. */
@Command(
    name = "export-testbench",
    description =
        "Writes a testbench in Verilog that checks a design by itself, in any simulator: it loads a model through the design's bus, runs input vectors, and compares every output, cycle count and response; no X may reach an output. For the generated Verilog, or for gates made from it.",
    footer = {
      "",
      "Example:",
      "  eie export-testbench net.eie --input x.npy --out testbench",
    })
public final class ExportTestbenchCommand implements Callable<Integer> {
  private static final int MOST_VECTORS = 1000;

  @Parameters(
      paramLabel = "MODEL",
      description =
          "Compiled model F.eie, or a network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;

  @Option(
      names = "--input",
      paramLabel = "X",
      description =
          "Input vectors: .npy (one, or one per row), .npz, .mtx, .csv, .txt or idx images (default: random ones).")
  private Path input;

  @Option(
      names = "--vectors",
      paramLabel = "N",
      description =
          "Number of vectors: the first N of --input (default: all), or random ones, 1 to 1000 (default: 2).")
  private Integer vectors;

  @Option(
      names = "--prefix",
      paramLabel = "NAME",
      defaultValue = "Eie",
      description = "Prefix of the design's module names (default: ${DEFAULT-VALUE}).")
  private String prefix;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "PATH",
      required = true,
      description = "Folder to write. A folder that eie wrote before is replaced as a whole.")
  private Path out;

  @Mixin private OutputOptions output;

  /**
   * What {@code --json} prints.
   *
   * @param top the module to simulate
   */
  record Result(
      String folder, String top, String design, int vectors, int steps, String configHash) {}

  @Override
  public Integer call() {
    NamedFiles files = new NamedFiles().reads("MODEL", file).reads("--input", input);
    model.name(files);
    configuration.name(files);
    files.check();
    if (vectors != null && (vectors < 1 || vectors > MOST_VECTORS)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--vectors must be 1 to %d (the steps are kept in the simulator's memory), was %d",
              MOST_VECTORS,
              vectors));
    }
    ModulePrefix modules = new ModulePrefix(prefix);
    RtlFolder.refuseWhatIsInTheWay(out);
    ModelTestbench testbench;
    CompiledModel compiled;
    RtlDesign design;
    int runs;
    try (TerminalProgress progress = output.progress()) {
      progress.at((ModelSource.isCompiled(file) ? "reading " : "compiling ") + file);
      Optional<InputVectors> given = Optional.ofNullable(input).map(model::inputs);
      ModelOptions.LoadedModel loaded = model.model(file, configuration, given);
      loaded.notes().forEach(output::note);
      loaded.warnings().forEach(output::warn);
      compiled = loaded.model();
      progress.at("generating " + compiled.config().processingElements() + " elements");
      design = RtlDesign.of(compiled.config(), modules);
      List<int[]> inputs = inputs(loaded, given);
      runs = inputs.size();
      progress.at("predicting " + runs + " vectors");
      testbench = new ModelTestbench(design, compiled, inputs);
      RtlFolder.write(testbench.files(), out);
    }
    Result result =
        new Result(
            out.toString(),
            VerilogTestbench.topName(design.topName()),
            design.topName(),
            runs,
            testbench.steps(),
            compiled.config().hash());
    output.print(result, text(result));
    return ExitCode.SUCCESS;
  }

  private List<int[]> inputs(ModelOptions.LoadedModel loaded, Optional<InputVectors> given) {
    CompiledModel compiled = loaded.model();
    if (given.isEmpty()) {
      return ModelTestbench.drawnInputs(compiled, vectors == null ? 2 : vectors);
    }
    InputVectors runs = loaded.vectors(given.get());
    if (runs.length() != compiled.inputs()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "input vectors must have %d values (the inputs of %s), had %d",
              compiled.inputs(),
              compiled.name(),
              runs.length()));
    }
    List<int[]> all = FixedBatch.of(compiled, runs).vectors();
    return vectors == null ? all : all.subList(0, Math.min(vectors, all.size()));
  }

  private static String text(Result result) {
    return String.format(
        Locale.ROOT,
        "%s: testbench %s of %s, vectors: %d, steps: %d, configuration %s; commands in README.md",
        result.folder(),
        result.top(),
        result.design(),
        result.vectors(),
        result.steps(),
        result.configHash());
  }
}
