// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.evaluate;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.CopiesOption;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.OutputFolder;
import io.eie.cli.output.ReportDocument;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.evaluate.Evaluation;
import io.eie.sim.evaluate.EvaluationRequest;
import io.eie.sim.evaluate.Evaluator;
import io.eie.sim.evaluate.HostPooling;
import io.eie.sim.evaluate.WidthSweep;
import io.eie.sim.run.GeneratedRtl;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A network on labelled inputs: accuracy, speed and size on the accelerator. */
@Command(
    name = "evaluate",
    description =
        "Runs a network on many inputs and measures it on the accelerator: accuracy in floating "
            + "point, with shared weights, in fixed point and on the simulated hardware; cycles and "
            + "time per inference; bytes; for each layer density, padding, balance and error. "
            + "docs/evaluate.md explains every column.",
    footer = {
      "",
      "Example:",
      "  eie evaluate lenet.npz --preset small16 --input t10k-images-idx3-ubyte.gz --labels t10k-labels-idx1-ubyte.gz"
          + " --rtl-samples 100"
    })
public final class EvaluateCommand implements Callable<Integer> {
  private static final String ALL = "all";
  private static final String WIDTHS = "widths";

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
      names = "--labels",
      paramLabel = "L",
      description =
          "True classes of the input vectors, from 0: .npy, .npz, idx, or text (.csv, .txt; one on every line).")
  private Path labels;

  @Option(
      names = "--rtl-samples",
      paramLabel = "N",
      description =
          "Also run N vectors, spread evenly over the file, or 'all', on the Verilated hardware; "
              + "exit code 1 when a value or a cycle differs (default: 0).")
  private String rtlSamples = "0";

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "Clock for times, MHz (default: that of eie explain --estimate).")
  private Double clock;

  @Option(
      names = "--sweep",
      paramLabel = "KIND",
      description =
          "Vary the arithmetic instead: widths (float, 32, 16 and 8 bits; the paper's Fig. 10). Needs --labels.")
  private String sweep;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      description = "Folder for the table (CSV) and the plots (SVG) of --sweep; made if missing.")
  private Path out;

  @Option(
      names = "--report",
      paramLabel = "F.json",
      description = "Write the results to this file as JSON.")
  private Path report;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    int samples = samples();
    if (clock != null && !(clock > 0 && clock < Double.POSITIVE_INFINITY)) {
      throw new UserException("--clock must be a positive number of megahertz, was " + clock);
    }
    checkSweep(samples);
    NamedFiles files = new NamedFiles().reads("MODEL", file).reads("--input", input);
    model.name(files.reads("--labels", labels));
    configuration.name(files);
    files.writes("--report", report).check();
    if (sweep != null) {
      return sweep();
    }
    Evaluation evaluation;
    try (TerminalProgress progress = output.progress()) {
      evaluation = new Evaluator(new GeneratedRtl(), progress).evaluate(request(samples, progress));
    }
    if (report != null) {
      ReportDocument.write(evaluation, output.command(), report);
    }
    warn(evaluation);
    output.print(evaluation, new EvaluationText(evaluation, clock == null).text());
    return evaluation.agrees() ? ExitCode.SUCCESS : ExitCode.CHECK_FAILED;
  }

  private EvaluationRequest request(int samples, TerminalProgress progress) {
    progress.at("reading " + input);
    InputVectors inputs = model.inputs(input);
    Optional<int[]> classes = Optional.ofNullable(labels).map(Labels::read);
    progress.at("reading " + file);
    ModelOptions.LoadedModel loaded = model.model(file, configuration, Optional.of(inputs), copies);
    loaded.notes().forEach(output::note);
    loaded.warnings().forEach(output::warn);
    EieConfig config = loaded.model().config();
    return new EvaluationRequest(
        loaded.model(),
        loaded.compilation().map(Compilation::sources).orElse(List.of()),
        loaded.compilation().map(Compilation::sharedSources).orElse(List.of()),
        loaded.vectors(inputs),
        HostPooling.of(loaded.positions(), inputs),
        classes,
        samples,
        clock == null ? LogicModel.of(MeasuredRuns.kept()).fmaxMHz(config) : clock,
        loaded.remarks());
  }

  private void checkSweep(int samples) {
    if (sweep == null && out != null) {
      throw new UserException("--out must be used with --sweep (its tables and plots go there)");
    }
    if (sweep == null) {
      return;
    }
    if (!sweep.equals(WIDTHS)) {
      throw new UserException("--sweep must be widths (the paper's Fig. 10), was '" + sweep + "'");
    }
    if (labels == null) {
      throw new UserException("--sweep must be used with --labels (it compares accuracies)");
    }
    if (copies.given()) {
      throw new UserException(
          "--copies must be used without --sweep (its arithmetic is the same with any number of copies)");
    }
    if (samples > 0 || report != null || clock != null) {
      throw new UserException(
          "--rtl-samples, --report and --clock must be used without --sweep (no hardware has all widths; it writes to"
              + " --out)");
    }
  }

  private int sweep() {
    Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::made);
    List<WidthSweep.Row> rows;
    try (TerminalProgress progress = output.progress()) {
      InputVectors inputs = model.inputs(input);
      int[] classes = Labels.read(labels);
      Compilation compilation = model.compile(file, configuration, Optional.of(inputs));
      compilation.report().notes().forEach(output::note);
      Set<String> warnings = new LinkedHashSet<>(compilation.report().warnings());
      Function<InputVectors, InputVectors> split =
          given -> compilation.positions().map(net -> net.vectors(given)).orElse(given);
      HostPooling pooling = HostPooling.of(compilation.positions(), inputs);
      InputVectors vectors = split.apply(inputs);
      Evaluator.checkLabels(
          classes, vectors.count() / pooling.positions(), compilation.model().outputs());
      WidthSweep widths =
          new WidthSweep(
              compilation.sources(),
              compilation.model().config(),
              model.calibration().map(split).orElse(vectors),
              pooling);
      rows = widths.run(vectors, classes, progress);
      warnings.addAll(widths.warnings());
      warnings.forEach(output::warn);
    }
    return new EvaluationSweep(rows).show(folder, output);
  }

  private int samples() {
    if (rtlSamples.equals(ALL)) {
      return Integer.MAX_VALUE;
    }
    if (!rtlSamples.matches("[0-9]{1,9}")) {
      throw new UserException(
          "--rtl-samples must be a whole number of vectors from 0, or the word all, was '"
              + rtlSamples
              + "'");
    }
    return Integer.parseInt(rtlSamples);
  }

  private void warn(Evaluation evaluation) {
    if (evaluation.saturatedInputs() > 0) {
      output.warn(
          String.format(
              Locale.ROOT,
              "%d input values did not fit the input's format and were clamped",
              evaluation.saturatedInputs()));
    }
    evaluation
        .notableLoss()
        .ifPresent(
            loss ->
                output.warn(
                    String.format(
                        Locale.ROOT,
                        "the accuracy falls by %.2f points from float to fixed point (0.5 are usual); possible causes are shared weights and few bits: compare the lines float, compressed and golden",
                        100 * loss)));
  }
}
