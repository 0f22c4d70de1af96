package io.eie.sim.run;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A network in files, and how it is to be compiled.
 *
 * @param file the network: {@code .npy}, {@code .npz}, {@code .mtx}, {@code .smtx} or {@code .yaml}
 * @param bias bias of a network of one layer
 * @param relu whether a network of one layer ends in ReLU
 * @param rowMapping order of the outputs
 * @param transpose whether the matrices are given for {@code x W}
 * @param fit whether the memories grow until the network fits
 * @param formats fraction bits that the user sets, by layer name
 * @param calibration input vectors that row mapping and formats are chosen on
 * @param inputs vectors that will run, on which formats fall back
 */
public record ModelSource(
    Path file,
    Optional<Path> bias,
    boolean relu,
    RowMapper rowMapping,
    boolean transpose,
    boolean fit,
    Map<String, FormatOverride> formats,
    Optional<InputVectors> calibration,
    Optional<InputVectors> inputs) {
  private static final String COMPILED = ".eie";

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
    CompileOptions options =
        CompileOptions.named(NetworkFile.name(file))
            .withRowMapping(rowMapping)
            .withTranspose(transpose)
            .withFormats(formats)
            .withEncoding(new EncodeOptions(OptionalInt.empty(), false, fit));
    CompileOptions calibrated = calibration.map(options::withCalibration).orElse(options);
    CompileOptions complete = inputs.map(calibrated::withInputs).orElse(calibrated);
    // What follows from the sides is said before weights are read.
    List<LayerShape> shapes = NetworkFile.shapes(file);
    checkOneLayer(file, bias, relu, shapes.size());
    Compiler.checkSizes(shapes, config, complete);
    return Compiler.compile(layers(file, bias, relu), config, complete);
  }

  /**
   * Reads a network without compiling it.
   *
   * @param transpose whether the matrices are given for {@code x W}
   * @return the layers, rows = outputs
   * @throws UserException when it cannot be read, or is a compiled model
   */
  public static List<LayerSource> layers(
      Path file, Optional<Path> bias, boolean relu, boolean transpose) {
    if (isCompiled(file)) {
      throw new UserException(
          file + " must be a network (.npy, .npz, .mtx, .smtx, .yaml), was compiled already");
    }
    checkOneLayer(file, bias, relu, NetworkFile.shapes(file).size());
    List<LayerSource> layers = layers(file, bias, relu);
    return transpose ? layers.stream().map(LayerSource::transposed).toList() : layers;
  }

  private static void checkOneLayer(Path file, Optional<Path> bias, boolean relu, int layers) {
    if ((bias.isPresent() || relu) && layers != 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--bias and --relu must go with a network of one layer (%s says itself what its layers have), had %d",
              file,
              layers));
    }
  }

  private static List<LayerSource> layers(Path file, Optional<Path> bias, boolean relu) {
    List<LayerSource> layers = NetworkFile.read(file);
    if (bias.isEmpty() && !relu) {
      return layers;
    }
    LayerSource layer = layers.get(0);
    if (bias.isPresent() && layer.bias().isPresent()) {
      throw new UserException(
          "--bias must go with a network without a bias, but " + file + " has its own");
    }
    LayerSource biased = bias.map(path -> layer.withBias(Bias.read(path))).orElse(layer);
    return List.of(relu ? biased.withRelu(true) : biased);
  }
}
