// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.analyze;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.CopiesOption;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.ReportDocument;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.AtomicFile;
import io.eie.common.EnvironmentException;
import io.eie.common.FailureReason;
import io.eie.sim.analyze.Analysis;
import io.eie.sim.analyze.LayerAnalysis;
import io.eie.sim.plot.BarPlot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How a network lies in the memories: density, padding, load balance. */
@Command(
    name = "analyze",
    description =
        "Shows how a network uses the memories: for each layer density, entries, padding, the "
            + "error of weight sharing, and the distribution of the entries over the elements as a "
            + "histogram. Needs no inputs. docs/evaluate.md explains every column.",
    footer = {"", "Example:", "  eie analyze lenet.npz --pes 16 --svg figures"})
public final class AnalyzeCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "MODEL",
      description =
          "Compiled model F.eie, or a network: .onnx, .safetensors, .npy, .npz, .mtx, .smtx, .yaml, .net.")
  private Path file;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;
  @Mixin private CopiesOption copies;

  @Option(
      names = "--svg",
      paramLabel = "DIR",
      description =
          "Write LAYER.svg for each layer, the entries of every element, into this folder; made if missing.")
  private Path pictures;

  @Option(
      names = "--report",
      paramLabel = "F.json",
      description = "Write the results to this file as JSON.")
  private Path report;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    NamedFiles files = new NamedFiles().reads("MODEL", file);
    model.name(files);
    configuration.name(files);
    files.writes("--report", report).check();
    Analysis analysis;
    try (TerminalProgress progress = output.progress()) {
      progress.at("reading " + file);
      ModelOptions.LoadedModel loaded = model.model(file, configuration, Optional.empty(), copies);
      loaded.notes().forEach(output::note);
      loaded.warnings().forEach(output::warn);
      analysis = Analysis.of(loaded.model(), loaded.remarks());
    }
    List<String> written = new ArrayList<>();
    if (pictures != null) {
      write(analysis, written);
    }
    if (report != null) {
      ReportDocument.write(analysis, output.command(), report);
    }
    output.print(
        analysis,
        new AnalysisText(analysis).text()
            + String.join(
                "", written.stream().map(name -> System.lineSeparator() + name).toList()));
    return ExitCode.SUCCESS;
  }

  private void write(Analysis analysis, List<String> written) {
    try {
      Files.createDirectories(pictures);
    } catch (IOException e) {
      throw new EnvironmentException(
          pictures + " must be a folder (--svg), failed: " + FailureReason.of(e), e);
    }
    for (LayerAnalysis layer : analysis.layers()) {
      Path picture = pictures.resolve(layer.name() + ".svg");
      String svg = picture(layer);
      AtomicFile.write(picture, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
      written.add("wrote " + picture);
    }
  }

  private static String picture(LayerAnalysis layer) {
    BarPlot plot =
        new BarPlot(
            String.format(
                Locale.ROOT,
                "%s: entries of every element, balance %.1f %%",
                layer.name(),
                100 * layer.balance()),
            "element",
            "entries, padding included");
    for (int element = 0; element < layer.entriesPerElement().size(); element++) {
      plot.add("entries", Integer.toString(element), layer.entriesPerElement().get(element));
    }
    plot.addLine("mean", layer.meanEntries());
    return plot.svg();
  }
}
