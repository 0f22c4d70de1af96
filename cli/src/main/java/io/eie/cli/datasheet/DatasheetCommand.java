// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.datasheet;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.EnergyTables;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.AtomicFile;
import io.eie.common.Progress;
import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.datasheet.Datasheet;
import io.eie.sim.datasheet.DatasheetPage;
import io.eie.sim.datasheet.NetworkSheet;
import io.eie.sim.datasheet.SweepSheet;
import io.eie.sim.evaluate.Accuracy;
import io.eie.sim.evaluate.EvaluationRequest;
import io.eie.sim.evaluate.Evaluator;
import io.eie.sim.evaluate.HostPooling;
import io.eie.sim.run.BatchParts;
import io.eie.sim.run.Engine;
import io.eie.sim.run.GeneratedRtl;
import io.eie.sim.run.Provenance;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.ToolVersions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A design, and a network on it, as a page of HTML. */
@Command(
    name = "report",
    description =
        "Writes a datasheet of a configuration, and of a network on it where one is given: block diagram, parameters,"
            + " ports, memory map, area, clock, energy, cycles of each layer and where they go, load balance, accuracy;"
            + " for each the command that prints it. One page of HTML that needs no other file.",
    footer = {
      "",
      "Example:",
      "  eie report fc8.npy --bias bias.npy --input activations.npy --preset eie64 --out eie64.html"
    })
public final class DatasheetCommand implements Callable<Integer> {
  /** Digits of the hash that name a design without a preset of its own. */
  private static final int HASH_DIGITS = 8;

  @Parameters(
      paramLabel = "MODEL",
      arity = "0..1",
      description =
          "Compiled model F.eie, or a network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;

  @Option(
      names = "--input",
      paramLabel = "X",
      description =
          "Input vectors of MODEL: .npy (one, or one per row), .npz, .mtx, .csv, .txt or idx images.")
  private Path input;

  @Option(
      names = "--labels",
      paramLabel = "L",
      description =
          "True classes of the input vectors, from 0, for the accuracy: .npy, .npz, idx, or text (.csv, .txt; one on"
              + " every line).")
  private Path labels;

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "Clock for times, MHz (default: that of eie explain --estimate).")
  private Double clock;

  @Option(
      names = "--energy",
      paramLabel = EnergyTables.LABEL,
      description = EnergyTables.DESCRIPTION)
  private String energies = EnergyTables.DEFAULT;

  @Option(
      names = "--designs",
      paramLabel = "DIR",
      description = "Show the plots of this folder, which eie sweep --out wrote.")
  private Path sweep;

  @Option(
      names = "--title",
      paramLabel = "T",
      description = "Headline of the page (default: the preset, or the hash of the configuration).")
  private String title;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "Write the page (HTML) to this file.")
  private Path out;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    check();
    EnergyTable table = EnergyTables.of(energies);
    Datasheet sheet;
    try (TerminalProgress progress = output.progress()) {
      sheet = file == null ? design(table) : network(table, progress);
    }
    String page = DatasheetPage.of(sheet);
    AtomicFile.write(out, stream -> stream.write(page.getBytes(StandardCharsets.UTF_8)));
    output.print(
        Map.of("file", out.toString(), "configHash", sheet.config().hash()), "wrote " + out);
    return ExitCode.SUCCESS;
  }

  private void check() {
    if ((file == null) != (input == null)) {
      throw new UserException(
          "MODEL and --input must be given together (cycles depend on both), was only "
              + (file == null ? "--input" : "MODEL"));
    }
    if (labels != null && file == null) {
      throw new UserException(
          "--labels must be used with MODEL and --input (they are its classes)");
    }
    if (clock != null && !(clock > 0)) {
      throw new UserException("--clock must be a positive number of megahertz, was " + clock);
    }
    NamedFiles files = new NamedFiles().reads("MODEL", file).reads("--input", input);
    model.name(files.reads("--labels", labels));
    configuration.name(files);
    files.writes("--out", out).check();
  }

  private Datasheet design(EnergyTable table) {
    return sheet(configuration.resolve(), table, Optional.empty());
  }

  private Datasheet network(EnergyTable table, Progress progress) {
    progress.at("reading " + input);
    InputVectors inputs = model.inputs(input);
    progress.at("reading " + file);
    ModelOptions.LoadedModel loaded = model.model(file, configuration, inputs);
    loaded.notes().forEach(output::note);
    loaded.warnings().forEach(output::warn);
    InputVectors vectors = loaded.vectors(inputs);
    EieConfig config = loaded.model().config();
    RunOutcome outcome =
        new Simulator(new GeneratedRtl(), ToolVersions.of(Engine.MODEL), progress)
            .run(new RunRequest(loaded.model(), vectors, Engine.MODEL, Optional.empty()));
    progress.at("dividing the cycles into parts");
    NetworkSheet sheet =
        NetworkSheet.of(
            loaded.model(),
            outcome,
            BatchParts.sum(loaded.model(), vectors),
            table,
            clock(config),
            accuracies(loaded, inputs, progress),
            related(
                    "estimate",
                    Set.of("--out", "--labels", "--clock", "--title", "--energy", "--designs"))
                + " --energy "
                + energies,
            related("evaluate", Set.of("--out", "--title", "--energy", "--designs")));
    return sheet(config, table, Optional.of(sheet));
  }

  private double clock(EieConfig config) {
    return clock == null ? LogicModel.of(MeasuredRuns.kept()).fmaxMHz(config) : clock;
  }

  private List<Accuracy> accuracies(
      ModelOptions.LoadedModel loaded, InputVectors inputs, Progress progress) {
    if (labels == null) {
      return List.of();
    }
    EvaluationRequest request =
        new EvaluationRequest(
            loaded.model(),
            loaded.compilation().map(Compilation::sources).orElse(List.of()),
            loaded.compilation().map(Compilation::sharedSources).orElse(List.of()),
            loaded.vectors(inputs),
            HostPooling.of(loaded.positions(), inputs),
            Optional.of(Labels.read(labels)),
            0,
            clock(loaded.model().config()),
            loaded.remarks());
    return new Evaluator(new GeneratedRtl(), progress).evaluate(request).accuracies();
  }

  private String related(String verb, Set<String> without) {
    return OutputOptions.command(
        new ArrayList<>(RelatedCommand.of(verb, output.arguments(), without)));
  }

  private Datasheet sheet(EieConfig config, EnergyTable table, Optional<NetworkSheet> network) {
    boolean preset = config.hash().equals(configuration.base().config().hash());
    String name =
        preset ? configuration.base().presetName() : config.hash().substring(0, HASH_DIGITS);
    return Datasheet.of(
        title == null ? "Datasheet of " + name : title,
        config,
        Provenance.of(output.command()),
        ToolVersions.of(Engine.MODEL),
        "eie explain " + configuration.base().options(config),
        energies,
        table,
        network,
        Optional.ofNullable(sweep).map(folder -> SweepSheet.read(folder, config.hash())));
  }
}
