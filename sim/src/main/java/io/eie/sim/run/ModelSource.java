// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.file.DataFile;
import io.eie.compiler.network.NetworkReader;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.Network;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.read.NetworkOutline;
import io.eie.compiler.read.NetworkSelection;
import io.eie.compiler.read.PositionNetwork;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.sim.groups.CopiesChoice;
import io.eie.sim.groups.CopiesRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * A network in files, and how it is to be compiled.
 *
 * @param file the network, of any kind that {@link NetworkReader} reads
 * @param selection the part of it that is taken
 * @param bias bias of a network of one layer
 * @param relu whether a network of one layer ends in ReLU
 * @param reluBetween whether ReLU follows every layer but the last of a state dict
 * @param rowMapping order of the outputs
 * @param transpose whether the matrices are given for {@code x W}
 * @param memories what becomes of the memories of the configuration
 * @param vectorBuffers buffers of the input and of the output; empty for what the memories hold
 * @param formats fraction bits that the user sets, by layer name
 * @param calibration input vectors that row mapping and formats are chosen on
 * @param inputs vectors that will run, on which formats fall back
 * @param copies vectors of a run; empty for what is best where vectors are positions of an input,
 *     else one
 */
public record ModelSource(
    Path file,
    NetworkSelection selection,
    Optional<Path> bias,
    boolean relu,
    boolean reluBetween,
    RowMapper rowMapping,
    boolean transpose,
    MemoryFit memories,
    OptionalInt vectorBuffers,
    Map<String, FormatOverride> formats,
    Optional<InputVectors> calibration,
    Optional<InputVectors> inputs,
    Optional<CopiesRequest> copies) {
  private static final String COMPILED = ".eie";

  /** A network whose rows are interleaved, in the memories that there are, without calibration. */
  public static ModelSource of(
      Path file,
      NetworkSelection selection,
      Optional<Path> bias,
      boolean relu,
      boolean reluBetween,
      boolean transpose) {
    return new ModelSource(
        file,
        selection,
        bias,
        relu,
        reluBetween,
        RowMapper.INTERLEAVED,
        transpose,
        MemoryFit.GIVEN,
        OptionalInt.empty(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(CopiesRequest.ONE));
  }

  /** The same network with other copies; the parameter is that of the record. */
  public ModelSource withCopies(Optional<CopiesRequest> request) {
    return new ModelSource(
        file,
        selection,
        bias,
        relu,
        reluBetween,
        rowMapping,
        transpose,
        memories,
        vectorBuffers,
        formats,
        calibration,
        inputs,
        request);
  }

  /** The same network, compiled in another way; the parameters are those of the record. */
  public ModelSource compiledWith(
      RowMapper mapper,
      MemoryFit fit,
      OptionalInt vectorBuffers,
      Map<String, FormatOverride> overrides,
      Optional<InputVectors> vectors,
      Optional<InputVectors> running) {
    return new ModelSource(
        file,
        selection,
        bias,
        relu,
        reluBetween,
        mapper,
        transpose,
        fit,
        vectorBuffers,
        overrides,
        vectors,
        running,
        copies);
  }

  /** Whether a file holds a compiled model, by its name. */
  public static boolean isCompiled(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(COMPILED);
  }

  /**
   * Reads and compiles the network.
   *
   * @throws UserException when it cannot be read, or does not fit the configuration
   */
  public Compilation compile(EieConfig config) {
    // What follows from the sides is said before weights are read.
    NetworkOutline outline = checkedOutline();
    CompileOptions options = options(outline);
    Compiler.checkSizes(outline.layers(), config, options);
    return compile(NetworkReader.read(file, selection), options, config);
  }

  /**
   * Reads the network once, to compile it for several configurations.
   *
   * @return compiles for a configuration; refuses one that the network does not fit, as {@link
   *     #compile(EieConfig)}; threads may use it side by side
   * @throws UserException when it cannot be read
   */
  public Function<EieConfig, Compilation> reader() {
    CompileOptions options = options(checkedOutline());
    Network network = NetworkReader.read(file, selection);
    return config -> compile(network, options, config);
  }

  private Compilation compile(Network network, CompileOptions options, EieConfig config) {
    CopiesRequest unless = network.positions().isPresent() ? CopiesRequest.AUTO : CopiesRequest.ONE;
    CopiesRequest request = copies.orElse(unless);
    return CopiesChoice.compile(layers(network.layers()), config, options.withCopies(1), request)
        .of(network);
  }

  private CompileOptions options(NetworkOutline outline) {
    CompileOptions options =
        CompileOptions.named(NetworkFile.name(file))
            .withRowMapping(rowMapping)
            .withTranspose(transpose)
            .withFormats(formats)
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, memories, vectorBuffers))
            .withCopies(copies.map(CopiesRequest::known).orElse(1));
    CompileOptions calibrated =
        calibration
            .map(given -> options.withCalibration(vectors(outline.positions(), given)))
            .orElse(options);
    return inputs
        .map(given -> calibrated.withInputs(vectors(outline.positions(), given)))
        .orElse(calibrated);
  }

  /**
   * Reads the network without compiling it.
   *
   * @return the layers, rows = outputs, and what the reader says of them
   * @throws UserException when it cannot be read, or is a compiled model
   */
  public Network network() {
    if (isCompiled(file)) {
      throw new UserException(
          file + " must be a network (" + NetworkReader.KINDS + "), was compiled already");
    }
    checkedOutline();
    Network network = NetworkReader.read(file, selection);
    List<LayerSource> layers = layers(network.layers());
    return new Network(
        transpose ? layers.stream().map(LayerSource::transposed).toList() : layers,
        network.notes(),
        network.positions());
  }

  /**
   * All layers that the file has weights of, as {@link NetworkReader#matrices}.
   *
   * @throws UserException when it cannot be read, or is a compiled model
   */
  public Network matrices() {
    return isCompiled(file) || !DataFile.extension(file).equals("net") || !selection.isAll()
        ? network()
        : NetworkReader.matrices(file, selection);
  }

  private static InputVectors vectors(Optional<PositionNetwork> positions, InputVectors given) {
    return positions.map(network -> network.vectors(given)).orElse(given);
  }

  /** Names and sides of the layers, when the options go with them. */
  private NetworkOutline checkedOutline() {
    NetworkOutline outline = NetworkReader.outline(file, selection);
    List<LayerShape> shapes = outline.layers();
    if ((bias.isPresent() || relu) && shapes.size() != 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--bias and --relu must be used with a network of one layer (%s says itself what its layers have), had %d",
              file,
              shapes.size()));
    }
    if (reluBetween && !NetworkReader.isStateDict(file)) {
      throw new UserException(
          "--relu-between must be used with a state dict (.npz, .safetensors), which does not say what follows its"
              + " layers, was "
              + file);
    }
    return outline;
  }

  private List<LayerSource> layers(List<LayerSource> read) {
    List<LayerSource> layers = new ArrayList<>(read);
    if (reluBetween) {
      if (read.stream().anyMatch(LayerSource::relu)) {
        throw new UserException(
            "--relu-between must be used with a network that has no activations, but "
                + file
                + " has its own");
      }
      layers.subList(0, layers.size() - 1).replaceAll(layer -> layer.withRelu(true));
    }
    if (bias.isEmpty() && !relu) {
      return layers;
    }
    LayerSource layer = layers.get(0);
    if (bias.isPresent() && layer.bias().isPresent()) {
      throw new UserException(
          "--bias must be used with a network without a bias, but " + file + " has its own");
    }
    LayerSource biased = bias.map(path -> layer.withBias(Bias.read(path))).orElse(layer);
    return List.of(relu ? biased.withRelu(true) : biased);
  }
}
