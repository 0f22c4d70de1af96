// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.compiler.Compilation;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.quantize.LayerFormat;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.sim.golden.GoldenFixedPoint;
import io.eie.sim.golden.GoldenResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The network computed from the placed matrices, before they are encoded: shows what the encoder
 * loses, which the golden model cannot, because it reads the encoded memories.
 */
final class MatrixReference {
  private final Compilation compilation;

  MatrixReference(Compilation compilation) {
    this.compilation = compilation;
  }

  /**
   * Compares with the golden model's result.
   *
   * @param input raw integers in the user's order
   * @return the first difference in a sentence; empty where there is none
   */
  Optional<String> difference(int[] input, GoldenResult golden) {
    int[] x = new int[input.length];
    for (int i = 0; i < input.length; i++) {
      x[compilation.model().inputPositions().at(i)] = input[i];
    }
    List<QuantizedLayer> layers = compilation.layers();
    for (int index = 0; index < layers.size(); index++) {
      x = apply(layers.get(index), x);
      LayerModel layer = compilation.model().layers().get(index);
      int[] found = golden.layers().get(index).output();
      for (int output = 0; output < found.length; output++) {
        int right = x[layer.outputPositions().at(output)];
        if (found[output] != right) {
          return Optional.of(
              String.format(
                  Locale.ROOT,
                  "%s, output %d: golden model of the memories must be %d (from the matrix), was %d",
                  layer.name(),
                  output,
                  right,
                  found[output]));
        }
      }
    }
    return Optional.empty();
  }

  private int[] apply(QuantizedLayer layer, int[] x) {
    int accumulatorBits = compilation.model().config().accumulatorBits();
    int activationBits = compilation.model().config().activationBits();
    LayerFormat format = layer.format();
    long[] sums = layer.bias().clone();
    SparseMatrix codes = layer.layer().codes();
    for (int column = 0; column < x.length; column++) {
      for (int k = codes.columnStart(column); k < codes.columnStart(column + 1); k++) {
        long product = (long) layer.codebook().get((int) codes.value(k)) * x[column];
        int row = codes.row(k);
        sums[row] =
            GoldenFixedPoint.saturate(
                sums[row] + GoldenFixedPoint.round(product, format.productShift()),
                accumulatorBits);
      }
    }
    int[] y = new int[sums.length];
    for (int row = 0; row < y.length; row++) {
      long rounded = GoldenFixedPoint.round(sums[row], format.outputShift());
      int value = (int) GoldenFixedPoint.saturate(rounded, activationBits);
      y[row] = layer.layer().relu() ? Math.max(0, value) : value;
    }
    return y;
  }
}
