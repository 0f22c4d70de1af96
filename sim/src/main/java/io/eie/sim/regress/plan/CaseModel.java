// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.plan;

import io.eie.common.UserException;
import io.eie.compiler.Compilation;
import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.encode.MemoryFit;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A case as the compiler gets it, and what the compiler makes of it.
 *
 * @param sources the layers in real numbers
 * @param inputs the vectors in real numbers
 * @param compilation the model and how it came to be
 */
public record CaseModel(List<LayerSource> sources, InputVectors inputs, Compilation compilation) {
  private static final String NAME = "case";

  /**
   * Compiles a case.
   *
   * @param folder where relative paths of files start
   * @throws UserException when a file cannot be read, or the network does not fit the configuration
   */
  public static CaseModel of(RegressionCase one, EieConfig config, Path folder) {
    List<LayerSource> sources = new ArrayList<>();
    Map<String, FormatOverride> formats = new HashMap<>();
    Map<String, Integer> groups = new HashMap<>();
    int inputFraction = 0;
    for (int index = 0; index < one.layers().size(); index++) {
      CaseLayer layer = one.layers().get(index);
      String name = "layer" + index;
      sources.add(source(name, layer, config, folder));
      groups.put(name, layer.groups());
      if (layer.fractionBits() != null) {
        formats.put(name, format(layer, index));
        inputFraction = index == 0 ? layer.fractionBits().get(1) : inputFraction;
      }
    }
    InputVectors inputs = inputs(one.inputs(), sources.get(0), inputFraction, config, folder);
    CompileOptions options =
        CompileOptions.named(NAME)
            .withRowMapping(RowMapper.of(one.rowMapping()))
            .withInputs(inputs)
            .withFormats(formats)
            .withEncoding(
                new EncodeOptions(
                    most(one.tileRows()),
                    false,
                    MemoryFit.GIVEN,
                    most(one.vectorBuffers()),
                    groups,
                    one.vectorsOfRun()));
    return new CaseModel(sources, inputs, Compiler.compile(sources, config, options));
  }

  private static OptionalInt most(int number) {
    return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /** The formats of a layer; its inputs' are the outputs' of the layer before it. */
  private static FormatOverride format(CaseLayer layer, int index) {
    List<Integer> bits = layer.fractionBits();
    return new FormatOverride(
        OptionalInt.of(bits.get(0)),
        index == 0 ? OptionalInt.of(bits.get(1)) : OptionalInt.empty(),
        OptionalInt.of(bits.get(2)));
  }

  private static LayerSource source(String name, CaseLayer layer, EieConfig config, Path folder) {
    if (layer.matrix() == MatrixKind.FILE) {
      List<LayerSource> read = NetworkFile.read(folder.resolve(layer.file()));
      if (read.size() != 1) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "%s must hold one matrix (a layer of a case), held %d layers",
                layer.file(),
                read.size()));
      }
      return new LayerSource(name, read.get(0).weights(), read.get(0).bias(), layer.relu());
    }
    DrawnMatrix.Content content = DrawnMatrix.of(layer, config);
    SparseMatrix.Builder matrix =
        SparseMatrix.builder(layer.rows(), layer.columns(), content.entries().size());
    for (List<Integer> entry : content.entries()) {
      matrix.add(
          entry.get(0),
          entry.get(1),
          Math.scalb((double) entry.get(2), -layer.fractionBits().get(0)));
    }
    Optional<Bias> bias =
        Optional.ofNullable(content.biases())
            .map(values -> bias(values, biasFraction(layer, config)));
    return new LayerSource(name, matrix.build(), bias, layer.relu());
  }

  private static int biasFraction(CaseLayer layer, EieConfig config) {
    List<Integer> bits = layer.fractionBits();
    return config.narrow() ? bits.get(2) : bits.get(0) + bits.get(1);
  }

  private static Bias bias(List<Long> values, int fractionBits) {
    return Bias.of(
        values.stream().mapToDouble(value -> Math.scalb((double) value, -fractionBits)).toArray());
  }

  private static InputVectors inputs(
      CaseInputs inputs, LayerSource first, int fraction, EieConfig config, Path folder) {
    if (inputs.kind() == InputKind.FILE) {
      return InputVectors.read(folder.resolve(inputs.file()), OptionalDouble.empty())
          .first(inputs.vectors());
    }
    List<List<Integer>> values = DrawnInputs.of(inputs, first.weights().columns(), config);
    return InputVectors.of(
        values.stream()
            .map(
                vector ->
                    vector.stream()
                        .mapToDouble(value -> Math.scalb((double) value, -fraction))
                        .toArray())
            .toArray(double[][]::new));
  }
}
