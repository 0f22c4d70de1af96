// SPDX-License-Identifier: Apache-2.0
package io.eie.testbench.system;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.quantize.FormatOverride;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A layer of integers through the compiler: with no fraction bits in weights and inputs, a weight
 * of 3 is the raw integer 3, and the output is shifted by as many bits as it has fewer.
 */
public record IntegerLayer(
    double[][] weights,
    double[] bias,
    boolean relu,
    int weightBits,
    int inputBits,
    int outputBits) {

  /** A layer without bias and ReLU, of integers. */
  public static IntegerLayer of(double[][] weights) {
    return new IntegerLayer(weights, null, false, 0, 0, 0);
  }

  public IntegerLayer withBias(double... values) {
    return new IntegerLayer(weights, values, relu, weightBits, inputBits, outputBits);
  }

  public IntegerLayer withRelu() {
    return new IntegerLayer(weights, bias, true, weightBits, inputBits, outputBits);
  }

  /** Fraction bits of weights, inputs and outputs; the integers are then in units of these. */
  public IntegerLayer withFractionBits(int weight, int input, int output) {
    double unit = Math.scalb(1.0, -weight);
    double[][] scaled = new double[weights.length][];
    for (int row = 0; row < weights.length; row++) {
      scaled[row] = Arrays.stream(weights[row]).map(w -> w * unit).toArray();
    }
    return new IntegerLayer(scaled, bias, relu, weight, input, output);
  }

  public CompiledModel compile(EieConfig config) {
    return compile(config, EncodeOptions.DEFAULT);
  }

  public CompiledModel compile(EieConfig config, EncodeOptions encoding) {
    LayerSource source =
        new LayerSource(
            "layer", SparseMatrix.ofDense(weights), Optional.ofNullable(bias).map(Bias::of), relu);
    FormatOverride formats =
        new FormatOverride(
            OptionalInt.of(weightBits), OptionalInt.of(inputBits), OptionalInt.of(outputBits));
    CompileOptions options =
        CompileOptions.named("integers")
            .withFormats(Map.of("layer", formats))
            .withEncoding(encoding);
    return Compiler.compile(List.of(source), config, options).model();
  }
}
