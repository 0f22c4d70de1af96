// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import io.eie.compiler.encode.EntrySymbols;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.quantize.CentroidStart;
import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.real.RealNetwork;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Prunes a network and shares its weights; what is pruned and shared already stays as it is. */
public final class Compressor {
  private final EieConfig config;
  private final Optional<Pruning> pruning;
  private final CentroidStart start;
  private final Optional<InputVectors> calibration;
  private final boolean tuned;

  /**
   * @param config tells the number of codes, and how entries are stored
   * @param pruning how weights are dropped; empty for not at all
   * @param start where k-means begins
   * @param calibration vectors on which pruned layers are adjusted; empty for no adjustment
   * @param tuned whether the shared values are tuned on them too
   */
  public Compressor(
      EieConfig config,
      Optional<Pruning> pruning,
      CentroidStart start,
      Optional<InputVectors> calibration,
      boolean tuned) {
    this.config = config;
    this.pruning = pruning;
    this.start = start;
    this.calibration = calibration;
    this.tuned = tuned;
  }

  /**
   * Compresses a chain of layers.
   *
   * @throws io.eie.common.UserException when the densities do not fit the layers
   */
  public Compression compress(List<LayerSource> layers) {
    List<LayerSource> pruned = pruning.map(how -> how.prune(layers)).orElse(layers);
    List<LayerSource> adjusted = new ArrayList<>();
    List<LayerSource> shared = new ArrayList<>();
    List<LayerSource> moved = new ArrayList<>();
    List<CompressedLayer> report = new ArrayList<>();
    double[][] given = vectors();
    double[][] arrived = given;
    for (int index = 0; index < layers.size(); index++) {
      LayerSource before = layers.get(index);
      LayerSource layer = pruned.get(index);
      if (layer != before && given.length > 0) {
        layer = new Adjustment(columns(arrived), sums(before, given)).adjust(layer);
      }
      adjusted.add(layer);
      SharedWeights weights = SharedWeights.of(layer.weights(), config.codebookEntries(), start);
      LayerSource clustered =
          weights.error() == 0 ? layer : shared(layer, weights, weights.codebook());
      shared.add(clustered);
      LayerSource result = clustered;
      double error = weights.error();
      if (error > 0 && tuned) {
        CentroidTuning.Tuned values =
            new CentroidTuning(columns(arrived), sums(before, given)).tune(layer, weights);
        result = values.bias().map(layer::withBias).orElse(layer);
        result = shared(result, weights, values.codebook());
        error = weights.error(values.codebook());
      }
      moved.add(result);
      report.add(report(before, result, error));
      given = outputs(before, given);
      arrived = outputs(result, arrived);
    }
    return new Compression(pruned, adjusted, shared, moved, report);
  }

  private double[][] vectors() {
    return calibration
        .map(all -> IntStream.range(0, all.count()).mapToObj(all::vector).toArray(double[][]::new))
        .orElseGet(() -> new double[0][]);
  }

  private static double[][] outputs(LayerSource layer, double[][] vectors) {
    return Arrays.stream(vectors)
        .parallel()
        .map(vector -> RealNetwork.outputs(layer, vector))
        .toArray(double[][]::new);
  }

  /** W x + b of a layer, by row, then by vector. */
  private static double[][] sums(LayerSource layer, double[][] vectors) {
    return columns(
        Arrays.stream(vectors)
            .parallel()
            .map(vector -> RealNetwork.sums(layer, vector))
            .toArray(double[][]::new));
  }

  private static double[][] columns(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < columns.length; column++) {
        columns[column][row] = rows[row][column];
      }
    }
    return columns;
  }

  /** Shared values are rounded to float32, in which they are written. */
  private static LayerSource shared(LayerSource layer, SharedWeights weights, double[] codebook) {
    return layer.withWeights(layer.weights().withValues(k -> (float) codebook[weights.code(k)]));
  }

  private CompressedLayer report(LayerSource before, LayerSource after, double error) {
    SparseMatrix matrix = after.weights();
    SharedWeights codes = SharedWeights.of(matrix, config.codebookEntries());
    EntrySymbols symbols = EntrySymbols.of(matrix.withValues(codes::code), config);
    return new CompressedLayer(
        before.name(),
        matrix.rows(),
        matrix.columns(),
        before.weights().nonZeros(),
        matrix.nonZeros(),
        codes.used(),
        error,
        after == before,
        symbols.entries(),
        symbols.entries() * config.entryBits() / (double) Byte.SIZE,
        (HuffmanCode.bits(symbols.codes()) + HuffmanCode.bits(symbols.zeroRuns()))
            / (double) Byte.SIZE);
  }
}
