// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.compile;

import io.eie.cli.option.ConfigurationOptions;
import io.eie.cli.option.CopiesOption;
import io.eie.cli.option.ModelOptions;
import io.eie.cli.option.NamedFiles;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.TerminalProgress;
import io.eie.cli.output.TextTable;
import io.eie.common.AtomicFile;
import io.eie.common.FileGroup;
import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileReport;
import io.eie.compiler.model.ModelFile;
import io.eie.generator.config.ConfigFile;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Parameter;
import io.eie.sim.run.ModelSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compiles a network to a model file. */
@Command(
    name = "compile",
    description =
        "Compiles a network: shares weights, chooses number formats, encodes it for a configuration, and writes a model"
            + " file.",
    footer = {"", "Example:", "  eie compile fc8.npy --bias bias.npy --preset eie64 --out fc8.eie"})
public final class CompileCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "MODEL",
      description =
          "Network: .onnx, .safetensors, .npz, .yaml, .net, or one matrix (rows = outputs): .npy, .mtx, .smtx.")
  private Path network;

  @Mixin private ConfigurationOptions configuration;
  @Mixin private ModelOptions model;
  @Mixin private CopiesOption copies;

  @Option(
      names = "--out",
      paramLabel = "PATH",
      required = true,
      description = "File F.eie to write.")
  private Path out;

  @Option(
      names = "--dump",
      paramLabel = "DIR",
      description = "Also write every layer's integers as NumPy arrays, and layers.json.")
  private Path dump;

  @Option(
      names = "--save-config",
      paramLabel = "F.yaml",
      description =
          "Also write the configuration of the model, for --config of every verb; with --fit, the "
              + "enlarged one, with --shrink, the smallest one.")
  private Path savedConfiguration;

  @Mixin private OutputOptions output;

  @Override
  public Integer call() {
    if (!ModelSource.isCompiled(out)) {
      throw new UserException(
          "--out must name a file F.eie (other verbs recognise a model by this name), was " + out);
    }
    NamedFiles files = new NamedFiles().reads("MODEL", network);
    model.name(files);
    configuration.name(files);
    files.writes("--out", out).writes("--save-config", savedConfiguration).check();
    Compilation compilation;
    try (TerminalProgress progress = output.progress()) {
      progress.at("compiling " + network);
      compilation = model.compile(network, configuration, Optional.empty(), copies);
      // What the disk refuses of the dump is known before the model comes to its place.
      try (FileGroup dumped = dump == null ? null : compilation.dumpInto(dump)) {
        ModelFile.write(compilation.model(), out);
        if (dumped != null) {
          dumped.complete();
        }
      }
    }
    EieConfig config = compilation.model().config();
    if (savedConfiguration != null) {
      String text = ConfigFile.text(config);
      AtomicFile.write(
          savedConfiguration, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
    compilation.report().notes().forEach(output::note);
    compilation.report().warnings().forEach(output::warn);
    Map<String, Object> enlarged = enlarged(configuration.resolve(), config);
    output.print(document(compilation, enlarged), text(compilation, enlarged));
    return ExitCode.SUCCESS;
  }

  private String rowMapping() {
    return model.rowMapping(network, configuration).orElseThrow().mappingName();
  }

  /** What {@code --fit} changed, by the names of the parameters. */
  private static Map<String, Object> enlarged(EieConfig asked, EieConfig used) {
    Map<String, Object> changes = new LinkedHashMap<>();
    for (Parameter parameter : Parameter.values()) {
      if (!parameter.of(asked).equals(parameter.of(used))) {
        changes.put(parameter.leafName(), parameter.of(used));
      }
    }
    return changes;
  }

  private Map<String, Object> document(Compilation compilation, Map<String, Object> enlarged) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("file", out.toString());
    document.put("name", compilation.model().name());
    document.put("configHash", compilation.model().config().hash());
    document.put("rowMapping", rowMapping());
    document.put("enlarged", enlarged);
    document.put("layers", compilation.report().layers());
    document.put("copies", compilation.model().copies());
    document.put("segments", compilation.report().segments());
    document.put("hostWords", compilation.report().hostWords());
    document.put("warnings", compilation.report().warnings());
    document.put("notes", compilation.report().notes());
    return document;
  }

  private String text(Compilation compilation, Map<String, Object> enlarged) {
    String changes =
        enlarged.entrySet().stream()
            .map(change -> "--set " + change.getKey() + "=" + change.getValue())
            .collect(Collectors.joining(" "));
    TextTable table =
        new TextTable(
            "layer",
            "inputs",
            "outputs",
            "non-zeros",
            "entries",
            "padding",
            "weights",
            "rms error",
            "fw",
            "fx",
            "fy");
    List<CompileReport.Layer> layers = compilation.report().layers();
    for (CompileReport.Layer layer : layers) {
      table.add(
          layer.name(),
          TextTable.number((long) layer.inputs()),
          TextTable.number((long) layer.outputs()),
          TextTable.number(layer.nonZeros()),
          TextTable.number(layer.entries()),
          TextTable.number(layer.paddingEntries()),
          Integer.toString(layer.sharedValues()),
          layer.clusteringError() == 0
              ? "exact"
              : String.format(Locale.ROOT, "%.3g", layer.clusteringError()),
          Integer.toString(layer.format().weightFractionBits()),
          Integer.toString(layer.format().inputFractionBits()),
          Integer.toString(layer.format().outputFractionBits()));
    }
    return table
        + (changes.isEmpty()
            ? ""
            : System.lineSeparator()
                + (model.shrinks()
                    ? "smallest memories that fit: "
                    : "smallest enlargement that fits: ")
                + changes)
        + String.format(
            Locale.ROOT,
            "%n%s: %d %s, %s%s row mapping, %s host words, configuration %s",
            out,
            compilation.model().config().processingElements(),
            compilation.model().config().processingElements() == 1 ? "PE" : "PEs",
            compilation.model().copies() > 1 ? compilation.model().copies() + " copies, " : "",
            rowMapping(),
            TextTable.number(compilation.report().hostWords()),
            compilation.model().config().hash());
  }
}
