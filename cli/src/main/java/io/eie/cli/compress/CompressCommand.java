// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.compress;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.NetworkOptions;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.common.UserException;
import io.eie.compiler.Compiler;
import io.eie.compiler.compress.Compression;
import io.eie.compiler.compress.Compressor;
import io.eie.compiler.compress.Pruning;
import io.eie.compiler.quantize.CentroidStart;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.Labels;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NpzWriter;
import io.eie.generator.config.EieConfig;
import io.eie.sim.evaluate.Accuracy;
import io.eie.sim.evaluate.Evaluator;
import io.eie.sim.evaluate.HostPooling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prunes a network and shares its weights. */
@Command(
    name = "compress",
    description =
        "Prunes a network by magnitude and shares its weights by k-means, 2^weightCodeBits - 1 "
            + "values for each layer, and writes a network for the other verbs. Layers that are already pruned and shared do not change. eie does not retrain. docs/compression.md has the effect on accuracy and cycles.",
    footer = {
      "",
      "Example:",
      "  eie compress mlp.npz --density 0.1 --balanced --pes 16 --out mlp-10.npz --input test.npy --labels test.csv"
    })
public final class CompressCommand implements Callable<Integer> {
  private static final String EXTENSION = ".npz";

  @Parameters(
      paramLabel = "MODEL",
      description =
          "Network: .onnx, .safetensors, .npz, .yaml, .net, or one matrix (rows = outputs): .npy, .mtx, .smtx.")
  private Path network;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private NetworkOptions reading;

  @Option(
      names = "--density",
      paramLabel = "D",
      description =
          "Fraction of the weights to keep, above 0 to 1: one for all layers, or one for each, separated by commas (default: 1, no pruning).")
  private String density;

  @Option(
      names = "--global",
      description =
          "Use one threshold for all layers, so that the whole network has the density (default: each layer has it).")
  private boolean global;

  @Option(
      names = "--balanced",
      description =
          "Keep the same number of weights in every element (ESE); for --row-mapping interleaved.")
  private boolean balanced;

  @Option(
      names = "--calibrate",
      paramLabel = "X",
      description =
          "Input vectors for the adjustment of the kept weights, which minimizes the change of each layer's sums (default: no adjustment).")
  private Path calibration;

  @Option(
      names = "--start",
      paramLabel = "NAME",
      description =
          "Start centroids of k-means: linear, density or random, as in Deep Compression (default: "
              + "linear).")
  private CentroidStart start = CentroidStart.LINEAR;

  @Option(
      names = "--tune",
      description =
          "Tune the shared values of each layer on the vectors of --calibrate, to minimize the change of its sums (default: the means of k-means).")
  private boolean tuned;

  @Option(names = "--out", paramLabel = "PATH", description = "File F.npz to write.")
  private Path out;

  @Option(
      names = "--sizes",
      description =
          "Only print the sizes; for a .net those of all layers, even if they form no chain.")
  private boolean sizes;

  @Option(
      names = "--input",
      paramLabel = "X",
      description = "Input vectors that measure the accuracy before and after.")
  private Path input;

  @Option(
      names = "--labels",
      paramLabel = "L",
      description = "True classes of the input vectors, from 0.")
  private Path labels;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    check();
    EieConfig config = configuration.resolve();
    Optional<Pruning> pruning = pruning(config);
    Compression compression;
    List<Accuracy> accuracies = List.of();
    List<String> notes;
    try (TerminalProgress progress = output.progress()) {
      progress.at("reading " + network);
      Network read = sizes ? reading.source(network).matrices() : reading.source(network).network();
      notes = read.notes();
      notes.forEach(output::note);
      List<LayerSource> layers = read.layers();
      if (!sizes) {
        Compiler.checkChain(layers);
      }
      Optional<InputVectors> given = Optional.ofNullable(input).map(reading::inputs);
      HostPooling pooling =
          given.map(all -> HostPooling.of(read.positions(), all)).orElse(HostPooling.NONE);
      Optional<InputVectors> vectors = given.map(all -> vectors(read, all));
      Optional<InputVectors> calibrating =
          Optional.ofNullable(calibration).map(reading::inputs).map(all -> vectors(read, all));
      vectors.ifPresent(all -> Compiler.checkInputs(layers.get(0), all, Compiler.INPUT));
      calibrating.ifPresent(all -> Compiler.checkInputs(layers.get(0), all, Compiler.CALIBRATION));
      Optional<int[]> classes = Optional.ofNullable(labels).map(Labels::read);
      vectors.ifPresent(
          all ->
              classes.ifPresent(
                  right -> checkLabels(layers, all.count() / pooling.positions(), right)));
      progress.at("compressing");
      compression = new Compressor(config, pruning, start, calibrating, tuned).compress(layers);
      if (vectors.isPresent()) {
        accuracies = accuracies(layers, compression, vectors.get(), pooling, classes, progress);
      }
      if (!sizes) {
        NpzWriter.write(out, compression.tuned());
      }
    }
    CompressionText text =
        new CompressionText(compression, accuracies, sizes ? network : out, notes);
    output.print(text.document(), text.text());
    return ExitCode.SUCCESS;
  }

  private void check() {
    if (sizes == (out != null)) {
      throw new UserException(
          "--out or --sizes must be given, and not both (a network is written, or its sizes are printed)");
    }
    if (sizes && (density != null || calibration != null || input != null)) {
      throw new UserException(
          "--density, --calibrate and --input must be used without --sizes (it prints the sizes of the unchanged network)");
    }
    if (!sizes && !out.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
      throw new UserException(
          "--out must name a file F.npz (other verbs recognise a network of several layers by this name), was "
              + out);
    }
    if (labels != null && input == null) {
      throw new UserException("--labels must be used with --input (they are its classes)");
    }
    if (density == null && (global || balanced)) {
      throw new UserException(
          "--global and --balanced must be used with --density (they are ways of pruning)");
    }
    if (density == null && calibration != null && !tuned) {
      throw new UserException(
          "--calibrate must be used with --density or --tune (they adjust weights on its vectors)");
    }
    if (tuned && calibration == null) {
      throw new UserException("--tune must be used with --calibrate (it tunes on these vectors)");
    }
    NamedFiles files = new NamedFiles().reads("MODEL", network);
    reading.name(files);
    files.reads("--input", input).reads("--labels", labels).reads("--calibrate", calibration);
    configuration.name(files);
    files.writes("--out", out).check();
  }

  private Optional<Pruning> pruning(EieConfig config) {
    if (density == null) {
      return Optional.empty();
    }
    List<Double> densities = new ArrayList<>();
    for (String each : density.split(",", -1)) {
      try {
        densities.add(Double.valueOf(each));
      } catch (NumberFormatException e) {
        throw new UserException(
            "--density must be numbers separated by commas, was '" + density + "'");
      }
    }
    OptionalInt elements =
        balanced ? OptionalInt.of(config.processingElements()) : OptionalInt.empty();
    return Optional.of(new Pruning(densities, global, elements));
  }

  private static InputVectors vectors(Network network, InputVectors given) {
    return network.positions().map(positions -> positions.vectors(given)).orElse(given);
  }

  private static void checkLabels(List<LayerSource> layers, int inferences, int[] labels) {
    Evaluator.checkLabels(labels, inferences, layers.get(layers.size() - 1).weights().rows());
  }

  private List<Accuracy> accuracies(
      List<LayerSource> layers,
      Compression compression,
      InputVectors vectors,
      HostPooling pooling,
      Optional<int[]> labels,
      TerminalProgress progress) {
    progress.at("running the network");
    int[] before = Evaluator.classes(layers, vectors, pooling);
    Map<String, List<LayerSource>> stages = new LinkedHashMap<>();
    stages.put("before", layers);
    stages.put("pruned", compression.pruned());
    if (calibration != null && density != null) {
      stages.put("adjusted", compression.adjusted());
    }
    stages.put("shared", compression.shared());
    if (tuned) {
      stages.put("tuned", compression.tuned());
    }
    List<Accuracy> accuracies = new ArrayList<>();
    stages.forEach(
        (stage, network) ->
            accuracies.add(
                Accuracy.of(
                    stage,
                    Evaluator.classes(network, vectors, pooling),
                    labels,
                    Optional.of(before))));
    return accuracies;
  }
}
