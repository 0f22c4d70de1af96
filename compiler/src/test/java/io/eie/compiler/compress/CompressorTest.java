// SPDX-License-Identifier: Apache-2.0
package io.eie.compiler.compress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.eie.common.UserException;
import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.quantize.CentroidStart;
import io.eie.compiler.quantize.SharedWeights;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.compiler.read.NpzWriter;
import io.eie.compiler.real.RealNetwork;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompressorTest {
  private static final EieConfig CONFIG = Preset.TINY4.config();

  @TempDir private Path folder;

  private static Compression compress(
      List<LayerSource> layers, double density, Optional<InputVectors> calibration) {
    Pruning pruning = new Pruning(List.of(density), false, OptionalInt.empty());
    return new Compressor(CONFIG, Optional.of(pruning), CentroidStart.LINEAR, calibration, false)
        .compress(layers);
  }

  private static LayerSource random(String name, int rows, int columns, boolean bias) {
    Random random = new Random(3);
    double[][] weights = new double[rows][columns];
    for (double[] row : weights) {
      Arrays.setAll(row, column -> random.nextGaussian());
    }
    Optional<Bias> start =
        bias ? Optional.of(Bias.of(random.doubles(rows).toArray())) : Optional.empty();
    return new LayerSource(name, SparseMatrix.ofDense(weights), start, true);
  }

  private static InputVectors vectors(int count, int length) {
    Random random = new Random(4);
    double[][] vectors = new double[count][length];
    for (double[] vector : vectors) {
      double common = random.nextDouble();
      Arrays.setAll(vector, index -> common + random.nextDouble() / 4);
    }
    return InputVectors.of(vectors);
  }

  @Test
  void whatIsPrunedAndSharedAlreadyStaysAsItIs() {
    List<LayerSource> layers = BundledNetwork.lenet300100();

    Compression compression = compress(layers, 0.26, Optional.empty());

    assertThat(compression.shared()).isEqualTo(layers);
    assertThat(compression.layers()).allMatch(CompressedLayer::unchanged);
    assertThat(compression.layers()).extracting(CompressedLayer::sharingError).containsOnly(0.0);
  }

  @Test
  void aDenseLayerIsPrunedAndShared() {
    Compression compression = compress(List.of(random("fc", 40, 30, false)), 0.1, Optional.empty());

    CompressedLayer layer = compression.layers().get(0);
    assertThat(layer.nonZerosBefore()).isEqualTo(1200);
    assertThat(layer.nonZeros()).isEqualTo(120);
    assertThat(layer.unchanged()).isFalse();
    assertThat(layer.sharingError()).isBetween(0.001, 0.3);
    assertThat(layer.huffmanBytes()).isLessThan(layer.entryBytes());
    assertThat(layer.entryBytes()).isEqualTo(layer.entries());
    double[] values = compression.shared().get(0).weights().values();
    // Centroids in the gap that pruning leaves around 0 have no weights.
    assertThat(layer.sharedValues()).isBetween(8, 15);
    assertThat(Arrays.stream(values).distinct().count()).isEqualTo(layer.sharedValues());
    assertThat(Arrays.stream(values).allMatch(value -> (float) value == value)).isTrue();
    assertThat(SharedWeights.of(compression.shared().get(0).weights(), 16).error()).isZero();
  }

  @Test
  void adjustmentTakesTheSumsNearToThoseBefore() {
    LayerSource layer = random("fc", 20, 30, true);
    InputVectors vectors = vectors(50, 30);

    Compression plain = compress(List.of(layer), 0.2, Optional.empty());
    Compression adjusted = compress(List.of(layer), 0.2, Optional.of(vectors));

    assertThat(plain.adjusted()).isEqualTo(plain.pruned());
    assertThat(distance(layer, adjusted.adjusted().get(0), vectors))
        .isLessThan(0.2 * distance(layer, plain.pruned().get(0), vectors));
    assertThat(adjusted.adjusted().get(0).weights().nonZeros())
        .isEqualTo(plain.pruned().get(0).weights().nonZeros());
  }

  @Test
  void adjustmentFindsTheExactSolutionWhereThereIsOne() {
    // Both inputs are always equal: the weight that stays must become the sum of both.
    LayerSource layer =
        new LayerSource(
            "fc", SparseMatrix.ofDense(new double[][] {{3, 1}}), Optional.empty(), false);
    InputVectors vectors = InputVectors.of(new double[][] {{1, 1}, {2, 2}, {-1, -1}});

    LayerSource adjusted = compress(List.of(layer), 0.5, Optional.of(vectors)).adjusted().get(0);

    // d = x·r / (x·x + q), q = 0.05 x·x
    assertThat(adjusted.weights().value(0)).isCloseTo(3 + 1 / 1.05, within(1e-9));
  }

  private static Compression tuned(LayerSource layer, InputVectors vectors) {
    return new Compressor(
            CONFIG.toBuilder().weightCodeBits(2).build(),
            Optional.empty(),
            CentroidStart.LINEAR,
            Optional.of(vectors),
            true)
        .compress(List.of(layer));
  }

  @Test
  void tuningTakesTheSumsNearToThoseBeforeAndKeepsTheCodes() {
    LayerSource layer = random("fc", 20, 30, true);
    InputVectors vectors = vectors(50, 30);

    Compression compression = tuned(layer, vectors);

    LayerSource shared = compression.shared().get(0);
    LayerSource tuned = compression.tuned().get(0);
    assertThat(distance(layer, tuned, vectors)).isLessThan(0.7 * distance(layer, shared, vectors));
    SharedWeights before = SharedWeights.of(shared.weights(), 4);
    SharedWeights after = SharedWeights.of(tuned.weights(), 4);
    assertThat(after.error()).isZero();
    for (int k = 0; k < shared.weights().nonZeros(); k++) {
      assertThat(after.code(k)).isEqualTo(before.code(k));
    }
    assertThat(compression.layers().get(0).sharingError())
        .isGreaterThan(SharedWeights.of(layer.weights(), 4).error());
  }

  @Test
  void tuningFindsTheBestValueOfACode() {
    LayerSource layer =
        new LayerSource(
            "fc", SparseMatrix.ofDense(new double[][] {{1, 2, 3, 3.2}}), Optional.empty(), false);
    InputVectors vectors = InputVectors.of(new double[][] {{0, 0, 1, 0}, {0, 0, 0, 2}});

    SparseMatrix values = tuned(layer, vectors).tuned().get(0).weights();

    // min (3 - c)² + (6.4 - 2 c)² + q (c - 3.1)², q = 0.001 (1² + 2²) / 4 codes
    double best = (3 + 2 * 6.4 + 0.00125 * 3.1) / (1 + 4 + 0.00125);
    assertThat(values.values()).containsExactly(1, 2, (float) best, (float) best);
  }

  @Test
  void whatIsSharedAlreadyIsNotTuned() {
    List<LayerSource> layers = BundledNetwork.lenet300100();

    Compression compression =
        new Compressor(
                CONFIG,
                Optional.empty(),
                CentroidStart.LINEAR,
                Optional.of(vectors(3, layers.get(0).weights().columns())),
                true)
            .compress(layers);

    assertThat(compression.tuned()).isEqualTo(layers);
    assertThat(compression.layers()).allMatch(CompressedLayer::unchanged);
  }

  private static double distance(LayerSource one, LayerSource other, InputVectors vectors) {
    double sum = 0;
    for (int vector = 0; vector < vectors.count(); vector++) {
      double[] a = RealNetwork.outputs(one.withRelu(false), vectors.vector(vector));
      double[] b = RealNetwork.outputs(other.withRelu(false), vectors.vector(vector));
      for (int row = 0; row < a.length; row++) {
        sum += (a[row] - b[row]) * (a[row] - b[row]);
      }
    }
    return Math.sqrt(sum);
  }

  @ParameterizedTest
  @EnumSource(CentroidStart.class)
  void everyStartEndsInAscendingCentroidsOfSmallError(CentroidStart start) {
    SparseMatrix matrix = random("fc", 40, 30, false).weights();

    SharedWeights shared = SharedWeights.of(matrix, 16, start);

    assertThat(Arrays.copyOfRange(shared.codebook(), 1, 16)).isSorted();
    assertThat(shared.error()).isBetween(0.01, 0.2);
    assertThat(SharedWeights.of(matrix, 16, start).codebook()).isEqualTo(shared.codebook());
  }

  @Test
  void whatIsWrittenIsReadAgain() throws Exception {
    LayerSource biased = random("a", 4, 3, true);
    LayerSource exact =
        new LayerSource(
            "b.c", SparseMatrix.ofDense(new double[][] {{0, 0.1, 0, 2}}), Optional.empty(), false);
    List<LayerSource> layers = List.of(biased, exact, BundledNetwork.lenet300100().get(1));
    Path file = folder.resolve("n.npz");

    NpzWriter.write(file, layers);
    byte[] bytes = Files.readAllBytes(file);
    NpzWriter.write(file, layers);

    assertThat(NetworkFile.read(file)).isEqualTo(layers);
    assertThat(file).hasBinaryContent(bytes);
  }

  @Test
  void aLayerThatClipsIsNotWritten() {
    LayerSource clips =
        new LayerSource(
            "fc",
            SparseMatrix.ofDense(new double[][] {{1}}),
            Optional.empty(),
            true,
            OptionalInt.of(5));
    Path file = folder.resolve("n.npz");

    assertThatThrownBy(() -> NpzWriter.write(file, List.of(clips)))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "layer 'fc' must not clip its results (a .npz cannot contain the limit), clips at 2^5");
    assertThat(file).doesNotExist();
  }

  @Test
  void huffmanCodesAreAsShortAsTheyCanBe() {
    assertThat(HuffmanCode.bits(new long[] {5, 9, 12, 13, 16, 45})).isEqualTo(224);
    assertThat(HuffmanCode.bits(new long[] {0, 7, 0})).isEqualTo(7);
    assertThat(HuffmanCode.bits(new long[] {0, 0})).isZero();
  }
}
