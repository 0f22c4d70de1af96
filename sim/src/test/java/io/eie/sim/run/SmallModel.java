// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.run;

import io.eie.compiler.CompileOptions;
import io.eie.compiler.Compiler;
import io.eie.compiler.encode.EncodeOptions;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.generator.config.EieConfig;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** A network of one layer, 20 x 12, a third of it non-zero, and three input vectors. */
final class SmallModel {
  static final int INPUTS = 12;
  static final int OUTPUTS = 20;

  private SmallModel() {}

  static CompiledModel on(EieConfig config) {
    return Compiler.compile(
            List.of(new LayerSource("small", matrix(), Optional.empty(), false)),
            config,
            CompileOptions.named("small").withCalibration(inputs()))
        .model();
  }

  /** A layer whose run takes longer than its vectors take to move. */
  static CompiledModel computeBound(EieConfig config) {
    int size = 48;
    Random random = new Random(3);
    double[][] weights = new double[size][size];
    for (double[] row : weights) {
      for (int column = 0; column < size; column++) {
        row[column] = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 8) / 8.0;
      }
    }
    SparseMatrix matrix = SparseMatrix.ofDense(weights);
    return Compiler.compile(
            List.of(new LayerSource("large", matrix, Optional.empty(), false)),
            config,
            CompileOptions.named("large")
                .withCalibration(inputs(size, 6))
                .withEncoding(new EncodeOptions(OptionalInt.empty(), false, true)))
        .model();
  }

  static InputVectors inputs(int length, int count) {
    Random random = new Random(4);
    double[][] vectors = new double[count][length];
    for (double[] vector : vectors) {
      for (int index = 0; index < length; index++) {
        vector[index] = random.nextInt(3) == 0 ? 0 : random.nextInt(1, 9) / 4.0;
      }
    }
    return InputVectors.of(vectors);
  }

  static InputVectors inputs() {
    Random random = new Random(2);
    double[][] vectors = new double[3][INPUTS];
    for (double[] vector : vectors) {
      for (int index = 0; index < INPUTS; index++) {
        vector[index] = random.nextInt(3) == 0 ? 0 : random.nextInt(-8, 9) / 4.0;
      }
    }
    return InputVectors.of(vectors);
  }

  private static SparseMatrix matrix() {
    Random random = new Random(1);
    double[][] weights = new double[OUTPUTS][INPUTS];
    for (double[] row : weights) {
      for (int column = 0; column < INPUTS; column++) {
        row[column] = random.nextInt(3) == 0 ? random.nextInt(1, 8) / 8.0 : 0;
      }
    }
    return SparseMatrix.ofDense(weights);
  }
}
