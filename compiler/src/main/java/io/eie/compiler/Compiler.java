// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler;

import io.eie.common.UserException;
import io.eie.compiler.encode.Encoder;
import io.eie.compiler.encode.SizeCheck;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.Positions;
import io.eie.compiler.quantize.FixedPoint;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.quantize.MappedLayer;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.compiler.quantize.Quantizer;
import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.rowmapping.LayerStructure;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.Copies;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Compiles a network for a configuration: shares weights, places rows, chooses formats, encodes.
 * The same input gives the same result, byte for byte.
 */
public final class Compiler {
  /** What messages call the vectors that a network runs on. */
  public static final String INPUT = "input";

  /** What messages call the vectors that formats and row mapping are chosen on. */
  public static final String CALIBRATION = "calibration";

  private Compiler() {}

  /**
   * Compiles a chain of layers.
   *
   * @param sources the layers in order, at least one
   * @throws UserException when the layers do not form a chain, the formats are out of range or the
   *     model does not fit
   */
  public static Compilation compile(
      List<LayerSource> sources, EieConfig config, CompileOptions options) {
    int copies = options.encoding().copies();
    checkCopies(config, copies);
    if (copies > 1) {
      EieConfig one = Copies.of(config).one(copies);
      return compile(sources, one, options.withCopies(1)).inCopies(config, copies);
    }
    List<LayerSource> chain =
        options.transpose() ? sources.stream().map(LayerSource::transposed).toList() : sources;
    chain.forEach(Compiler::checkBias);
    checkSizes(sources.stream().map(LayerShape::of).toList(), config, options);
    SizeCheck.checkBiases(
        options.name(),
        chain.stream().filter(Compiler::startsElsewhere).map(LayerShape::of).toList(),
        config,
        options.encoding());
    if (options.rowMapping() != RowMapper.INTERLEAVED) {
      // Where mapping is work. Interleaved rows are counted at once, and exactly.
      SizeCheck.checkNonZeros(options.name(), chain, config, options.encoding());
    }
    List<MappedLayer> mapped = placed(chain, config, options);
    SizeCheck.checkEntries(options.name(), mapped, config, options.encoding());
    List<QuantizedLayer> layers =
        Quantizer.quantize(
            mapped, config, options.formatVectors(), formats(chain, config, options));
    CompiledModel model = Encoder.encode(options.name(), layers, config, options.encoding());
    return new Compilation(model, CompileReport.of(model, layers), layers, chain, Optional.empty());
  }

  /**
   * Refuses copies that a design does not have.
   *
   * @throws UserException for another number than one of {@link Copies#counts}
   */
  public static void checkCopies(EieConfig config, int copies) {
    List<Integer> counts = Copies.of(config).counts();
    if (!counts.contains(copies)) {
      boolean groups = config.columnGroups().several();
      throw new UserException(
          String.format(
              Locale.ROOT,
              "copies must be one of %s (%s), was %d",
              counts.stream().map(String::valueOf).collect(Collectors.joining(", ")),
              groups && counts.size() == 1
                  ? "streams and beats of more than 64 bits could lie in two vectors"
                  : "columnGroups of the design is " + config.columnGroups(),
              copies));
    }
  }

  /** The formats that the user set, and those whose saturation is the clip of a layer. */
  private static Map<String, FormatOverride> formats(
      List<LayerSource> chain, EieConfig config, CompileOptions options) {
    Map<String, FormatOverride> formats = new HashMap<>(options.formats());
    for (LayerSource layer : chain) {
      if (layer.clip().isPresent()) {
        int fraction = config.activationBits() - 1 - layer.clip().getAsInt();
        FormatOverride set = formats.getOrDefault(layer.name(), FormatOverride.NONE);
        if (fraction < 0
            || fraction > FixedPoint.MAX_FRACTION_BITS
            || set.outputs().orElse(fraction) != fraction) {
          throw new UserException(
              String.format(
                  Locale.ROOT,
                  "outputs of layer '%s' must have %d fraction bits (they saturate at 2^%d, where the layer clips,"
                      + " with activationBits = %d), which is not possible with %s",
                  layer.name(),
                  fraction,
                  layer.clip().getAsInt(),
                  config.activationBits(),
                  set.outputs().isPresent()
                      ? "the " + set.outputs().getAsInt() + " that were set"
                      : "0.." + FixedPoint.MAX_FRACTION_BITS));
        }
        formats.put(
            layer.name(),
            new FormatOverride(set.weights(), set.inputs(), OptionalInt.of(fraction)));
      }
    }
    return formats;
  }

  private static List<MappedLayer> placed(
      List<LayerSource> chain, EieConfig config, CompileOptions options) {
    List<SparseMatrix> matrices = chain.stream().map(LayerSource::weights).toList();
    List<LayerStructure> known = Activity.workloads(chain, options.calibration());
    List<LayerStructure> grouped =
        IntStream.range(0, known.size())
            .mapToObj(index -> known.get(index).withGroups(groups(chain.get(index), options)))
            .toList();
    List<Positions> positions = options.rowMapping().map(grouped, config);
    List<MappedLayer> layers = new ArrayList<>();
    Positions inputs = Positions.identity(matrices.get(0).columns());
    for (int index = 0; index < chain.size(); index++) {
      SharedWeights weights = SharedWeights.of(matrices.get(index), config.codebookEntries());
      layers.add(
          MappedLayer.of(
              chain.get(index),
              weights,
              inputs,
              positions.get(index),
              groups(chain.get(index), options)));
      inputs = positions.get(index);
    }
    return layers;
  }

  private static int groups(LayerSource layer, CompileOptions options) {
    return options.encoding().groups(layer.name());
  }

  /**
   * Refuses what no weights could make right: layers that form no chain, input vectors of another
   * length, memories that are too small for the sides of the layers.
   *
   * @param shapes name and sides of the layers in order, as they are given
   * @throws UserException when {@link #compile} would refuse every network of these sides
   */
  public static void checkSizes(List<LayerShape> shapes, EieConfig design, CompileOptions options) {
    checkCopies(design, options.encoding().copies());
    EieConfig config = Copies.of(design).one(options.encoding().copies());
    List<LayerShape> chain =
        options.transpose() ? shapes.stream().map(LayerShape::transposed).toList() : shapes;
    checkShapes(chain);
    options.calibration().ifPresent(each -> checkLength(chain.get(0), each, CALIBRATION));
    options.inputs().ifPresent(each -> checkLength(chain.get(0), each, INPUT));
    SizeCheck.check(options.name(), chain, config, options.encoding());
  }

  /**
   * Refuses layers that form no chain, whatever the configuration.
   *
   * @param layers rows = outputs
   * @throws UserException when names or lengths do not go together
   */
  public static void checkChain(List<LayerSource> layers) {
    layers.forEach(Compiler::checkBias);
    checkShapes(layers.stream().map(LayerShape::of).toList());
  }

  /**
   * Refuses vectors that are not as long as a network's input.
   *
   * @param first the network's first layer, rows = outputs
   * @param kind {@link #INPUT} or {@link #CALIBRATION}: what the message calls the vectors
   * @throws UserException when the length is another one
   */
  public static void checkInputs(LayerSource first, InputVectors vectors, String kind) {
    checkLength(LayerShape.of(first), vectors, kind);
  }

  private static void checkShapes(List<LayerShape> chain) {
    if (chain.isEmpty()) {
      throw new UserException("a network must have at least one layer, had none");
    }
    Set<String> names = new HashSet<>();
    LayerShape before = null;
    for (LayerShape layer : chain) {
      if (!names.add(layer.name())) {
        throw new UserException(
            "layer names must differ (they name files), '" + layer.name() + "' occurs twice");
      }
      if (before != null && layer.inputs() != before.outputs()) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "layer '%s' must have %d inputs (outputs of layer '%s'), had %d",
                layer.name(),
                before.outputs(),
                before.name(),
                layer.inputs()));
      }
      before = layer;
    }
  }

  /** Whether some start value is not 0 whatever fraction bits are chosen. */
  private static boolean startsElsewhere(LayerSource layer) {
    return layer.bias().stream()
        .anyMatch(
            bias ->
                IntStream.range(0, bias.size())
                    .anyMatch(row -> FixedPoint.scaled(bias.at(row), 0) != 0));
  }

  private static void checkBias(LayerSource layer) {
    int outputs = layer.weights().rows();
    if (layer.bias().isPresent() && layer.bias().get().size() != outputs) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "bias of layer '%s' must have %d values (one per output), had %d",
              layer.name(),
              outputs,
              layer.bias().get().size()));
    }
  }

  private static void checkLength(LayerShape first, InputVectors vectors, String kind) {
    int inputs = first.inputs();
    if (vectors.length() != inputs) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s vectors must have %d values (inputs of layer '%s'), had %d",
              kind,
              inputs,
              first.name(),
              vectors.length()));
    }
  }
}
