// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.quantize;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.model.Positions;
import io.eie.compiler.read.LayerSource;

/**
 * A layer with shared weights, rows and columns at their positions.
 *
 * @param name name of the layer
 * @param codes matrix of codes 1..C-1; row and column are positions
 * @param weights the codebook in real numbers
 * @param bias bias of each output position; zeros where the layer has none
 * @param relu whether negative outputs become 0
 * @param inputPositions position of each column of the user's matrix
 * @param outputPositions position of each row of the user's matrix
 * @param groups column groups
 */
public record MappedLayer(
    String name,
    SparseMatrix codes,
    SharedWeights weights,
    double[] bias,
    boolean relu,
    Positions inputPositions,
    Positions outputPositions,
    int groups) {
  /**
   * Moves rows and columns of a layer to their positions.
   *
   * @param groups column groups
   */
  public static MappedLayer of(
      LayerSource source,
      SharedWeights weights,
      Positions inputPositions,
      Positions outputPositions,
      int groups) {
    SparseMatrix matrix = source.weights();
    SparseMatrix.Builder codes =
        SparseMatrix.builder(matrix.rows(), matrix.columns(), matrix.nonZeros());
    for (int column = 0; column < matrix.columns(); column++) {
      int position = inputPositions.at(column);
      for (int k = matrix.columnStart(column); k < matrix.columnStart(column + 1); k++) {
        codes.add(outputPositions.at(matrix.row(k)), position, weights.code(k));
      }
    }
    double[] bias = new double[matrix.rows()];
    source
        .bias()
        .ifPresent(
            values -> {
              for (int row = 0; row < bias.length; row++) {
                bias[outputPositions.at(row)] = values.at(row);
              }
            });
    return new MappedLayer(
        source.name(),
        codes.build(),
        weights,
        bias,
        source.relu(),
        inputPositions,
        outputPositions,
        groups);
  }

  /** Length of the input vector. */
  public int inputs() {
    return codes.columns();
  }

  /** Length of the output vector. */
  public int outputs() {
    return codes.rows();
  }
}
