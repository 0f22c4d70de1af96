// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.onnx;

import io.eie.compiler.file.DataFileException;
import io.eie.compiler.file.MatrixBuilder;
import io.eie.compiler.file.MemoryBudget;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.LayerShape;
import io.eie.compiler.read.LayerSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntToDoubleFunction;

/**
 * A layer while the nodes around its matrix are folded into it: {@code f(R (W (D x + c)) + b)} with
 * diagonal R and D.
 */
final class LayerDraft {
  private final String name;
  private final Step.Matrix matrix;
  private final double[] inputScale;
  private final double[] inputShift;
  private final double[] rowScale;
  private double[] bias;
  private boolean relu;
  private OptionalInt clip = OptionalInt.empty();

  /**
   * A layer.
   *
   * @param input what is done to its input before
   */
  LayerDraft(String name, Step.Matrix matrix, Step.Affine input) {
    this.name = name;
    this.matrix = matrix;
    this.inputScale = input.scale();
    this.inputShift = input.shift();
    this.rowScale = new double[matrix.outputs()];
    Arrays.fill(rowScale, matrix.alpha());
    matrix.bias().ifPresent(values -> bias = spread(values));
  }

  private double[] spread(double[] values) {
    double[] all = new double[matrix.outputs()];
    Arrays.setAll(all, index -> values[values.length == 1 ? 0 : index]);
    return all;
  }

  int outputs() {
    return matrix.outputs();
  }

  /** Whether every input has a scale of its own, which the weights take over. */
  boolean scalesInputs() {
    return Arrays.stream(inputScale).distinct().count() > 1;
  }

  boolean isLinear() {
    return !relu && clip.isEmpty();
  }

  boolean hasRelu() {
    return relu;
  }

  boolean hasClip() {
    return clip.isPresent();
  }

  /** {@code y = scale y + shift} before the activation. */
  void apply(Step.Affine affine) {
    double[] scale = spread(affine.scale());
    double[] shift = spread(affine.shift());
    boolean shifts = Arrays.stream(shift).anyMatch(value -> value != 0);
    for (int row = 0; row < rowScale.length; row++) {
      rowScale[row] *= scale[row];
    }
    if (bias != null || shifts) {
      double[] before = bias == null ? new double[rowScale.length] : bias;
      bias = new double[rowScale.length];
      Arrays.setAll(bias, row -> scale[row] * before[row] + shift[row]);
    }
  }

  void rectify() {
    relu = true;
  }

  /** Clips at 2^exponent. */
  void clip(int exponent) {
    clip = OptionalInt.of(Math.min(exponent, clip.orElse(exponent)));
  }

  LayerShape shape() {
    return new LayerShape(name, matrix.outputs(), matrix.inputs());
  }

  /**
   * The layer.
   *
   * @throws DataFileException when a number is none, or memory runs out
   */
  LayerSource build(String label, MemoryBudget budget) {
    String where = label + "!" + name;
    int[] sides = matrix.weights().sides();
    MatrixBuilder weights = MatrixBuilder.of(where, matrix.outputs(), matrix.inputs(), budget);
    IntToDoubleFunction reader = matrix.weights().reader();
    double[] shifted = new double[matrix.outputs()];
    boolean shifts = Arrays.stream(inputShift).anyMatch(value -> value != 0);
    for (int major = 0; major < sides[0]; major++) {
      for (int minor = 0; minor < sides[1]; minor++) {
        int row = matrix.outputsFirst() ? major : minor;
        int column = matrix.outputsFirst() ? minor : major;
        double value = reader.applyAsDouble(major * sides[1] + minor) * rowScale[row];
        double weight = value * inputScale[inputScale.length == 1 ? 0 : column];
        if (!Double.isFinite(weight)) {
          throw new DataFileException(
              where, "finite numbers", weight + " at row " + row + ", column " + column);
        }
        weights.add(row, column, weight);
        shifted[row] += shifts ? value * inputShift[inputShift.length == 1 ? 0 : column] : 0;
      }
    }
    SparseMatrix built = weights.build();
    return new LayerSource(name, built, bias(where, shifts, shifted), relu, clip);
  }

  private Optional<Bias> bias(String where, boolean shifts, double[] shifted) {
    if (bias == null && !shifts) {
      return Optional.empty();
    }
    double[] sum = new double[shifted.length];
    for (int row = 0; row < sum.length; row++) {
      sum[row] = shifted[row] + (bias == null ? 0 : bias[row]);
      if (!Double.isFinite(sum[row])) {
        throw new DataFileException(where, "a finite bias", sum[row] + " at output " + row);
      }
    }
    return Optional.of(Bias.of(sum));
  }
}
