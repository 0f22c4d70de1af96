// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.CopiesOption;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.SectionText;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.generator.estimate.DesignEstimate;
import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.explain.Section;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.report.ReportFile;
import io.eie.sim.run.BatchParts;
import io.eie.sim.run.Engine;
import io.eie.sim.run.Expectation;
import io.eie.sim.run.Loading;
import io.eie.sim.run.OutputFiles;
import io.eie.sim.run.Provenance;
import io.eie.sim.run.RtlSource;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.RunRequest;
import io.eie.sim.run.Simulator;
import io.eie.sim.run.ToolVersions;
import io.eie.sim.run.Traffic;
import io.eie.sim.run.Wave;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * What simulate and estimate have in common: a model, its inputs, and what is done with the result.
 */
final class RunOptions {
  @Parameters(
      paramLabel = "MODEL",
      description =
          "Compiled model F.eie, or a network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;
  @Mixin private CopiesOption copies;

  @Option(
      names = "--input",
      paramLabel = "X",
      required = true,
      description =
          "Input vectors: .npy (one, or one per row), .npz, .mtx, .csv, .txt or idx images.")
  private Path input;

  @Option(
      names = "--expect",
      paramLabel = "Y.npy",
      description = "Expected outputs; exit code 1 when a difference exceeds --tolerance.")
  private Path expected;

  @Option(
      names = "--tolerance",
      paramLabel = "T",
      description = "Largest allowed difference from --expect (default: 0).")
  private Double tolerance;

  @Option(
      names = "--output",
      paramLabel = "Y.npy",
      description = "Write the outputs as float32, in the user's order.")
  private Path values;

  @Option(
      names = "--output-raw",
      paramLabel = "Y.npy",
      description = "Write the outputs as raw integers, in the user's order.")
  private Path raw;

  @Option(
      names = "--sustained",
      description =
          "Also run the vectors back to back: inputs and outputs move while other vectors run.")
  private boolean sustained;

  @Option(
      names = "--streams",
      description = "As --sustained, through the stream ports of the design (streams: true).")
  private boolean streams;

  @Option(
      names = "--report",
      paramLabel = "F.json",
      description = "Write the results to this file as JSON.")
  private Path report;

  private static String option(Wave.Kind kind) {
    return switch (kind) {
      case FST -> "--wave";
      case VCD -> "--vcd";
      case SAIF -> "--saif";
    };
  }

  private Traffic traffic() {
    if (streams) {
      return Traffic.STREAMS;
    }
    return sustained ? Traffic.BUS : Traffic.NONE;
  }

  /**
   * Runs the model, writes what was asked for, and prints the result.
   *
   * @return the exit code
   */
  int run(
      Engine engine, Optional<Wave> wave, Loading loading, RtlSource rtl, OutputOptions output) {
    return run(engine, wave, loading, rtl, output, Optional.empty());
  }

  /**
   * The same, and the energy of an inference where a table is there and the cycle model counts.
   *
   * @return the exit code
   */
  int run(
      Engine engine,
      Optional<Wave> wave,
      Loading loading,
      RtlSource rtl,
      OutputOptions output,
      Optional<EnergyTable> energies) {
    if (tolerance != null && (expected == null || !(tolerance >= 0))) {
      throw new UserException(
          "--tolerance must be at least 0 and go with --expect (it is the largest allowed difference), was "
              + tolerance);
    }
    NamedFiles files = new NamedFiles().reads("MODEL", file).reads("--input", input);
    model.name(files.reads("--expect", expected));
    configuration.name(files);
    files.writes("--output", values).writes("--output-raw", raw).writes("--report", report);
    wave.ifPresent(recording -> files.writes(option(recording.kind()), recording.file()));
    files.check();
    Optional<InputVectors> right =
        Optional.ofNullable(expected).map(path -> InputVectors.read(path, OptionalDouble.empty()));
    ModelOptions.LoadedModel loaded;
    RunOutcome outcome;
    Optional<RunParts> parts;
    try (TerminalProgress progress = output.progress()) {
      progress.at("reading " + input);
      InputVectors inputs = model.inputs(input);
      progress.at("reading " + file);
      loaded = model.model(file, configuration, Optional.of(inputs), copies);
      RunRequest request =
          new RunRequest(loaded.model(), loaded.vectors(inputs), engine, wave, loading, traffic());
      outcome = new Simulator(rtl, ToolVersions.of(engine), progress).run(request);
      progress.at("dividing the cycles into parts");
      parts =
          outcome.report().cycles() == null
              ? Optional.empty()
              : Optional.of(BatchParts.sum(request.model(), request.inputs()))
                  // Those of the prediction, where the hardware took as many.
                  .filter(found -> found.cycles() == outcome.report().cycles());
    }
    loaded.notes().forEach(output::note);
    loaded.warnings().forEach(output::warn);
    CompiledModel compiled = loaded.model();
    Optional<Expectation> distance =
        right.map(vectors -> Expectation.compare(outcome, expected(loaded, vectors)));
    if (values != null) {
      OutputFiles.writeValues(outcome, values);
    }
    if (raw != null) {
      OutputFiles.writeRaw(outcome, compiled.config().activationBits(), raw);
    }
    if (report != null) {
      write(outcome, parts, output.command());
    }
    if (outcome.saturatedInputs() > 0) {
      output.warn(
          String.format(
              Locale.ROOT,
              "%d input values did not fit the input's format and were clamped",
              outcome.saturatedInputs()));
    }
    RunText text =
        new RunText(
            compiled,
            outcome,
            model.rowMapping(file, configuration),
            distance,
            tolerance == null ? 0 : tolerance,
            parts);
    ObjectNode document = text.document();
    document.putPOJO("notes", loaded.notes());
    Optional<Section> energy = energies.flatMap(table -> energy(compiled, outcome, table));
    energy.ifPresent(section -> document.putPOJO(section.name(), section.values()));
    output.print(document, text.text() + energy.map(SectionText::of).orElse(""));
    return text.passes() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private void write(RunOutcome outcome, Optional<RunParts> parts, String command) {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode more = mapper.createObjectNode();
    parts.ifPresent(found -> more.set("cycleParts", new PartsText(found).document()));
    more.set("eie", mapper.valueToTree(Provenance.of(command)));
    ReportFile.write(outcome.report(), more, report);
  }

  /** Expected outputs by position, where an input has several. */
  private static InputVectors expected(ModelOptions.LoadedModel loaded, InputVectors given) {
    int outputs = loaded.model().outputs();
    return loaded.positions().isPresent() && given.length() % outputs == 0
        ? given.channelsOfPositions(outputs)
        : given;
  }

  private static Optional<Section> energy(
      CompiledModel model, RunOutcome outcome, EnergyTable table) {
    int vectors = outcome.report().vectors();
    return outcome
        .accesses()
        .map(counts -> EnergyEstimate.of(model.config(), counts.dividedBy(vectors), table))
        .map(
            energy ->
                DesignEstimate.energy(
                    "energyEstimate", "Estimate: energy of an inference, in nJ", energy));
  }
}
