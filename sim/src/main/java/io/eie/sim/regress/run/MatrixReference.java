// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.run;

import io.eie.compiler.Compilation;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.quantize.LayerFormat;
import io.eie.compiler.quantize.QuantizedLayer;
import io.eie.generator.config.EieConfig;
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
      LayerModel layer = compilation.model().layers().get(index);
      x = apply(layers.get(index), layer.groups(), x);
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

  /** A layer from its placed matrix; rows and columns are positions. */
  private int[] apply(QuantizedLayer layer, int groups, int[] x) {
    EieConfig config = compilation.model().config();
    LayerFormat format = layer.format();
    long[] sums = added(products(layer, groups, x), config);
    int[] y = new int[sums.length];
    for (int row = 0; row < y.length; row++) {
      long rounded = GoldenFixedPoint.round(sums[row], format.outputShift());
      int value = (int) GoldenFixedPoint.saturate(rounded, config.activationBits());
      y[row] = layer.layer().relu() ? Math.max(0, value) : value;
    }
    return y;
  }

  /** The sums of each column group; the row's own group starts with the bias. */
  private long[][] products(QuantizedLayer layer, int groups, int[] x) {
    EieConfig config = compilation.model().config();
    SparseMatrix codes = layer.layer().codes();
    long[][] sums = new long[groups][codes.rows()];
    for (int row = 0; row < codes.rows(); row++) {
      sums[group(row, groups, config)][row] = layer.bias()[row];
    }
    for (int column = 0; column < x.length; column++) {
      long[] own = sums[group(column, groups, config)];
      for (int k = codes.columnStart(column); k < codes.columnStart(column + 1); k++) {
        long product = (long) layer.codebook().get((int) codes.value(k)) * x[column];
        int row = codes.row(k);
        own[row] =
            GoldenFixedPoint.saturate(
                own[row] + GoldenFixedPoint.round(product, layer.format().productShift()),
                config.accumulatorBits());
      }
    }
    return sums;
  }

  /** Around the ring: from the group after the row's own to its own, which is added last. */
  private static long[] added(long[][] sums, EieConfig config) {
    int groups = sums.length;
    long[] total = new long[sums[0].length];
    for (int row = 0; row < total.length; row++) {
      int own = group(row, groups, config);
      total[row] = sums[(own + 1) % groups][row];
      for (int step = 2; step <= groups; step++) {
        total[row] =
            GoldenFixedPoint.saturate(
                total[row] + sums[(own + step) % groups][row], config.accumulatorBits());
      }
    }
    return total;
  }

  /** The column group of a position (specification, section 8). */
  private static int group(int position, int groups, EieConfig config) {
    int elements = config.processingElements();
    return position % elements / (elements / groups);
  }
}
