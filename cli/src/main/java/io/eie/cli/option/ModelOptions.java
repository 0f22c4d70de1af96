// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.option;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileReport;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFile;
import io.eie.compiler.network.NetworkReader;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.PositionNetwork;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.RowMapping;
import io.eie.sim.groups.CopiesRequest;
import io.eie.sim.report.Remarks;
import io.eie.sim.run.ModelSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a network becomes a model: the model options of every verb that takes one. */
public final class ModelOptions {
  private static final Optional<CopiesRequest> ONE_VECTOR = Optional.of(CopiesRequest.ONE);

  @Mixin private NetworkOptions network;

  @Option(
      names = "--calibrate",
      paramLabel = "X",
      description =
          "Representative input vectors, for the row mapping (default: the matrices alone) and the "
              + "number formats (default: the vectors of --input, if given).")
  private Path calibration;

  @Option(
      names = "--row-mapping",
      paramLabel = "NAME",
      description =
          "Element of each output: interleaved (row i in element i mod N) or balanced (equal work for all elements; default except for the preset paper64).")
  private String rowMapping;

  /** The option's name until version 0.1; still taken, no longer shown. */
  @Option(names = "--placement", paramLabel = "NAME", hidden = true)
  private void formerRowMapping(String name) {
    rowMapping = name;
  }

  @Option(
      names = "--fit",
      description = "Enlarge the memories of the configuration until the network fits.")
  private boolean fit;

  @Option(
      names = "--shrink",
      description =
          "Enlarge or shrink every memory of the configuration to the smallest size that holds the network.")
  private boolean shrink;

  @Option(
      names = "--vector-buffers",
      paramLabel = "N",
      description =
          "Number of buffers for input vectors, and for output vectors, 1 to 8. With two, the host moves vectors while others run (default: 2 where the activation memories are large enough, else 1).")
  private Integer vectorBuffers;

  @Option(
      names = "--fraction-bits",
      paramLabel = "LAYER=fw,fx,fy",
      description =
          "Set the fraction bits of a layer's weights, inputs and outputs, 0 to 30; for '-' eie chooses. May be repeated.")
  private List<String> fractionBits = List.of();

  /** Tells which files are read. */
  public void name(NamedFiles files) {
    network.name(files.reads("--calibrate", calibration));
  }

  /** The vectors of {@code --calibrate}. */
  public Optional<InputVectors> calibration() {
    return Optional.ofNullable(calibration).map(this::inputs);
  }

  /** Input vectors from a file, scaled as the user said. */
  public InputVectors inputs(Path file) {
    return network.inputs(file);
  }

  /**
   * A model that a verb runs.
   *
   * @param model the model
   * @param compilation how it was compiled; empty for a model that was compiled before
   */
  public record LoadedModel(CompiledModel model, Optional<Compilation> compilation) {
    /** What the compiler warns of, or warned of when it made the file. */
    public List<String> warnings() {
      return compilation
          .map(made -> made.report().warnings())
          .orElseGet(() -> CompileReport.warnings(model));
    }

    /** What the reader of the network says; empty for a model that was compiled before. */
    public List<String> notes() {
      return compilation.map(made -> made.report().notes()).orElse(List.of());
    }

    /** Both. */
    public Remarks remarks() {
      return new Remarks(notes(), warnings());
    }

    /** How a network of 1 x 1 convolutions runs; empty for others, and for a compiled model. */
    public Optional<PositionNetwork> positions() {
      return compilation.flatMap(Compilation::positions);
    }

    /** The vectors that run: those that were given, or one for every position of them. */
    public InputVectors vectors(InputVectors given) {
      return positions().map(network -> network.vectors(given)).orElse(given);
    }
  }

  /**
   * The model of a file: read when it is compiled, else compiled.
   *
   * @param inputs the vectors that it will run, on which formats fall back
   * @throws UserException when it cannot be had, or was compiled for another configuration
   */
  public LoadedModel model(Path file, ConfigurationOptions configuration, InputVectors inputs) {
    return model(file, configuration, Optional.of(inputs));
  }

  /**
   * The same, where there may be no vectors. A run takes one.
   *
   * @throws UserException as above, and for a compiled model of several copies
   */
  public LoadedModel model(
      Path file, ConfigurationOptions configuration, Optional<InputVectors> inputs) {
    LoadedModel loaded = loaded(file, configuration, inputs, ONE_VECTOR);
    if (loaded.model().copies() > 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s must have 1 copy for this verb (it looks at runs of one vector), had %d; compile with --copies 1",
              file,
              loaded.model().copies()));
    }
    return loaded;
  }

  /** The same, for a verb whose runs take as many vectors as the user wants. */
  public LoadedModel model(
      Path file,
      ConfigurationOptions configuration,
      Optional<InputVectors> inputs,
      CopiesOption copies) {
    return loaded(file, configuration, inputs, copies.request());
  }

  private LoadedModel loaded(
      Path file,
      ConfigurationOptions configuration,
      Optional<InputVectors> inputs,
      Optional<CopiesRequest> copies) {
    if (!ModelSource.isCompiled(file)) {
      Compilation compilation = compile(file, configuration, inputs, copies);
      return new LoadedModel(compilation.model(), Optional.of(compilation));
    }
    if (copies.isPresent() && !copies.equals(ONE_VECTOR)) {
      throw new UserException(
          file
              + " must be a network for --copies (it changes what is compiled), was compiled already");
    }
    if (network.given()
        || calibration != null
        || rowMapping != null
        || fit
        || shrink
        || vectorBuffers != null
        || !fractionBits.isEmpty()) {
      throw new UserException(
          file
              + " must be a network for --bias, --relu, --calibrate, --row-mapping, --transpose, --fit, --shrink,"
              + " --vector-buffers, --fraction-bits, --from-node, --to-node, --layer-order, --relu-between and --prototxt (they change what"
              + " is compiled), was compiled already");
    }
    CompiledModel model = ModelFile.read(file);
    if (configuration.given()) {
      ConfigurationOptions.requireSame(file, model.config(), configuration.resolve());
    }
    return new LoadedModel(model, Optional.empty());
  }

  /**
   * How a network is placed; empty for a model that was compiled before.
   *
   * @throws UserException for an unknown row mapping
   */
  public Optional<RowMapping> rowMapping(Path file, ConfigurationOptions configuration) {
    return ModelSource.isCompiled(file) ? Optional.empty() : Optional.of(rowMapping(configuration));
  }

  /** What becomes of the memories; {@code unless} where the user does not say. */
  public MemoryFit memories(MemoryFit unless) {
    if (shrink) {
      return MemoryFit.SMALLEST;
    }
    return fit ? MemoryFit.ENLARGED : unless;
  }

  /** Whether memories that are too large for the network shrink. */
  public boolean shrinks() {
    return shrink;
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
    return compile(file, configuration, inputs, ONE_VECTOR);
  }

  /** The same for runs that take as many vectors as the user wants. */
  public Compilation compile(
      Path file,
      ConfigurationOptions configuration,
      Optional<InputVectors> inputs,
      CopiesOption copies) {
    return compile(file, configuration, inputs, copies.request());
  }

  private Compilation compile(
      Path file,
      ConfigurationOptions configuration,
      Optional<InputVectors> inputs,
      Optional<CopiesRequest> copies) {
    if (ModelSource.isCompiled(file)) {
      throw new UserException(
          file + " must be a network (" + NetworkReader.KINDS + "), was compiled already");
    }
    return source(file, configuration.rowMapping(), MemoryFit.GIVEN, inputs)
        .withCopies(copies)
        .compile(configuration.resolve());
  }

  /**
   * A network and how it is to be compiled.
   *
   * @param mapping how it is placed where the user does not say
   * @param unless what becomes of the memories where the user says neither {@code --fit} nor {@code
   *     --shrink}
   * @param inputs vectors on which formats fall back
   */
  public ModelSource source(
      Path file, RowMapping mapping, MemoryFit unless, Optional<InputVectors> inputs) {
    return network
        .source(file)
        .compiledWith(
            RowMapper.of(rowMapping == null ? mapping : RowMapping.named(rowMapping)),
            memories(unless),
            vectorBuffers == null ? OptionalInt.empty() : OptionalInt.of(vectorBuffers),
            FractionBits.read(fractionBits),
            calibration(),
            inputs);
  }
}
