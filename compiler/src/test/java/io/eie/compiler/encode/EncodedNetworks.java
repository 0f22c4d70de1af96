// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.encode;

import static org.assertj.core.api.Assertions.assertThat;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.MemoryDecoder;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Small networks of whole numbers, compiled, and what their memories decode to. */
final class EncodedNetworks {
  private EncodedNetworks() {}

  static final EieConfig TINY = Preset.TINY4.config();

  static LayerSource layer(String name, SparseMatrix matrix) {
    return new LayerSource(name, matrix, Optional.empty(), false);
  }

  static CompiledModel compile(EieConfig config, LayerSource... layers) {
    return compile(config, EncodeOptions.DEFAULT, layers);
  }

  static CompiledModel compile(EieConfig config, EncodeOptions options, LayerSource... layers) {
    return Compiler.compile(
            List.of(layers), config, CompileOptions.named("net").withEncoding(options))
        .model();
  }

  static EncodeOptions columnRows(int rows) {
    return new EncodeOptions(OptionalInt.of(rows), false, false);
  }

  static final EncodeOptions ONE_SEGMENT = new EncodeOptions(OptionalInt.empty(), true, false);

  static final EncodeOptions FIT = new EncodeOptions(OptionalInt.empty(), false, true);

  /** The codes that a matrix of whole numbers from 1 upwards must have. */
  static void assertDecodes(CompiledModel model, int layer, int[][] values) {
    int[][] codes = new MemoryDecoder(model).codes(layer);
    int[][] decoded = new int[values.length][values[0].length];
    double scale = Math.pow(2, model.layers().get(layer).weightFractionBits());
    for (int row = 0; row < decoded.length; row++) {
      for (int column = 0; column < decoded[row].length; column++) {
        int weight = model.layers().get(layer).codebook().get(codes[row][column]);
        decoded[row][column] = (int) (weight / scale);
      }
    }
    assertThat(decoded).isDeepEqualTo(values);
  }

  static SparseMatrix matrix(int[][] values) {
    return SparseMatrix.ofDense(
        Arrays.stream(values)
            .map(row -> Arrays.stream(row).asDoubleStream().toArray())
            .toArray(double[][]::new));
  }

  static int[][] random(Random random, int rows, int columns, int values, double density) {
    int[][] dense = new int[rows][columns];
    for (int[] row : dense) {
      Arrays.setAll(row, column -> random.nextDouble() < density ? 1 + random.nextInt(values) : 0);
    }
    return dense;
  }
}
