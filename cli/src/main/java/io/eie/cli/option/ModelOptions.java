package io.eie.cli.option;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileReport;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.network.NetworkReader;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.RowMapping;
import io.eie.sim.run.ModelSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import picocli.CommandLine.Option;

/** How a network becomes a model: the model options of every verb that takes one. */
public final class ModelOptions {
  @Option(names = "--bias", paramLabel = "B.npy", description = "Bias of a network of one layer.")
  private Path bias;

  @Option(names = "--relu", description = "A network of one layer ends in ReLU.")
  private boolean relu;

  @Option(
      names = "--calibrate",
      paramLabel = "X",
      description =
          "Input vectors that stand for all others: rows are mapped on them (default: by the matrices alone), and"
              + " number formats are chosen on them (default: on those of --input, where there are any).")
  private Path calibration;

  @Option(
      names = "--row-mapping",
      paramLabel = "NAME",
      description =
          "Order of the outputs over the elements: interleaved (row i in element i mod N) or balanced (even work for"
              + " all; default, but for the preset paper64).")
  private String rowMapping;

  /** The option's name until version 0.1; still taken, no longer shown. */
  @Option(names = "--placement", paramLabel = "NAME", hidden = true)
  private void formerRowMapping(String name) {
    rowMapping = name;
  }

  @Option(
      names = "--transpose",
      description = "Matrices are given for x W (rows = inputs) instead of W x.")
  private boolean transpose;

  @Option(
      names = "--input-scale",
      paramLabel = "S",
      description = "Multiply every input by S (default: images of bytes by 1/255, others by 1).")
  private Double inputScale;

  @Option(
      names = "--fit",
      description = "Enlarge the memories of the configuration until the network fits.")
  private boolean fit;

  @Option(
      names = "--from-node",
      paramLabel = "NODE",
      description =
          "First node of an .onnx, or layer of a .net, that is taken; its input is what --input gives (default: the first of the network).")
  private String fromNode;

  @Option(
      names = "--to-node",
      paramLabel = "NODE",
      description =
          "Last node of an .onnx, or layer of a .net, that is taken (default: the last of the network).")
  private String toNode;

  @Option(
      names = "--layer-order",
      paramLabel = "NAME",
      split = ",",
      description =
          "Order of the layers of a .npz or .safetensors, where neither their names nor their sides give it.")
  private List<String> layers;

  @Option(
      names = "--relu-between",
      description =
          "ReLU after every layer but the last, of a .npz or .safetensors that holds weights alone.")
  private boolean reluBetween;

  @Option(
      names = "--prototxt",
      paramLabel = "F.prototxt",
      description =
          "The layers of a .net of Deep Compression (default: the only .prototxt in its folder).")
  private Path prototxt;

  private NetworkSelection selection() {
    return new NetworkSelection(
        Optional.ofNullable(fromNode),
        Optional.ofNullable(toNode),
        layers == null ? List.of() : layers,
        Optional.ofNullable(prototxt));
  }

  /** Tells which files are read. */
  public void name(NamedFiles files) {
    files.reads("--bias", bias).reads("--calibrate", calibration).reads("--prototxt", prototxt);
  }

  /** Input vectors from a file, scaled as the user said. */
  public InputVectors inputs(Path file) {
    return InputVectors.read(
        file, inputScale == null ? OptionalDouble.empty() : OptionalDouble.of(inputScale));
  }

  /**
   * A model that a verb runs.
   *
   * @param model the model
   * @param warnings what the compiler warns of, or warned of when it made the file
   * @param notes what the reader of the network says; empty for a model that was compiled before
   */
  public record LoadedModel(CompiledModel model, List<String> warnings, List<String> notes) {}

  /**
   * The model of a file: read when it is compiled, else compiled.
   *
   * @param inputs the vectors that it will run, on which formats fall back
   * @throws UserException when it cannot be had, or was compiled for another configuration
   */
  public LoadedModel model(Path file, ConfigurationOptions configuration, InputVectors inputs) {
    if (!ModelSource.isCompiled(file)) {
      Compilation compilation = compile(file, configuration, Optional.of(inputs));
      return new LoadedModel(
          compilation.model(), compilation.report().warnings(), compilation.report().notes());
    }
    if (bias != null
        || relu
        || calibration != null
        || rowMapping != null
        || transpose
        || fit
        || reluBetween
        || !selection().isNone()) {
      throw new UserException(
          file
              + " must be a network for --bias, --relu, --calibrate, --row-mapping, --transpose, --fit, --from-node,"
              + " --to-node, --layer-order, --relu-between and --prototxt (they change what is compiled), was compiled already");
    }
    CompiledModel model = ModelFile.read(file);
    if (configuration.given()) {
      EieConfig asked = configuration.resolve();
      if (!asked.hash().equals(model.config().hash())) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must run on the configuration that it was compiled for (hash %s), was asked to run on %s",
                file,
                model.config().hash(),
                asked.hash()));
      }
    }
    return new LoadedModel(model, CompileReport.warnings(model), List.of());
  }

  /**
   * How a network is placed; empty for a model that was compiled before.
   *
   * @throws UserException for an unknown row mapping
   */
  public Optional<RowMapping> rowMapping(Path file, ConfigurationOptions configuration) {
    return ModelSource.isCompiled(file) ? Optional.empty() : Optional.of(rowMapping(configuration));
  }

  private RowMapping rowMapping(ConfigurationOptions configuration) {
    return rowMapping == null ? configuration.rowMapping() : RowMapping.named(rowMapping);
  }

  /**
   * Compiles a network.
   *
   * @param inputs vectors on which formats fall back
   */
  public Compilation compile(
      Path file, ConfigurationOptions configuration, Optional<InputVectors> inputs) {
    if (ModelSource.isCompiled(file)) {
      throw new UserException(
          file + " must be a network (" + NetworkReader.KINDS + "), was compiled already");
    }
    Optional<InputVectors> vectors = Optional.ofNullable(calibration).map(this::inputs);
    return new ModelSource(
            file,
            selection(),
            Optional.ofNullable(bias),
            relu,
            reluBetween,
            RowMapper.of(rowMapping(configuration)),
            transpose,
            fit,
            vectors,
            inputs)
        .compile(configuration.resolve());
  }
}
