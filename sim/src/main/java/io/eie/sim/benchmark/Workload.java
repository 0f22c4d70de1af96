// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.compiler.matrix.SparseMatrix;
import io.eie.compiler.read.Bias;
import io.eie.compiler.read.BundledNetwork;
import io.eie.compiler.read.InputVectors;
import io.eie.compiler.read.LayerSource;
import io.eie.compiler.read.NetworkFile;
import io.eie.sim.demo.DrawnDigit;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A network and the one input vector that it is measured on.
 *
 * @param name what the tables call it
 * @param layers the chain of layers
 * @param input the vector
 * @param paperMicroseconds the paper's time with 64 elements at 800 MHz, where it has one
 * @param fromTable whether it is one of the nine layers that means are taken over
 */
public record Workload(
    String name,
    List<LayerSource> layers,
    InputVectors input,
    Optional<Double> paperMicroseconds,
    boolean fromTable) {
  /** Name of the real AlexNet FC8. */
  static final String FC8 = "AlexNet-FC8";

  /** Name of the bundled network. */
  static final String LENET = "LeNet-300-100";

  /** The values of synthetic weights are these sixteenths; as many as a codebook has by default. */
  private static final int[] SIXTEENTHS = {-8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7};

  /** Synthetic inputs are 1 to this number of parts of 1. */
  private static final int INPUT_STEPS = 256;

  private static final int DRAWN_SEED = 100;

  /** With it the low bits of values are not all 0, as those of real networks are not. */
  private static final double ODD_SCALE = 0.7731;

  /** The drawn digit that LeNet-300-100 sees. */
  private static final int DIGIT = 3;

  /** Copies the list. */
  public Workload {
    layers = List.copyOf(layers);
  }

  /**
   * A layer of Table III: as many non-zero weights and inputs as there, at places drawn uniformly
   * with a seed of the layer's own. No bias, ReLU.
   */
  public static Workload synthetic(PaperLayer layer) {
    return drawn(
        layer.layerName(),
        new RandomPlaces(layer.ordinal()),
        layer.outputs(),
        layer.inputs(),
        layer.nonZeroWeights(),
        layer.nonZeroInputs(),
        1,
        Optional.of(layer.microseconds()));
  }

  /**
   * A layer of any size, drawn as a synthetic one but with values of all bits, always the same.
   *
   * @param outputs rows
   * @param inputs columns
   * @param weights share of the weights that are not 0
   * @param activations share of the inputs that are not 0
   */
  public static Workload drawn(int outputs, int inputs, double weights, double activations) {
    return drawn(
        String.format(Locale.ROOT, "drawn-%dx%d-%s-%s", outputs, inputs, weights, activations),
        new RandomPlaces(DRAWN_SEED),
        outputs,
        inputs,
        Math.round(weights * outputs * inputs),
        Math.round(activations * inputs),
        ODD_SCALE,
        Optional.empty());
  }

  private static Workload drawn(
      String name,
      RandomPlaces random,
      int outputs,
      int inputs,
      long nonZeroWeights,
      long nonZeroInputs,
      double scale,
      Optional<Double> microseconds) {
    SparseMatrix.Builder weights = SparseMatrix.builder(outputs, inputs);
    random.draw(
        (long) inputs * outputs,
        nonZeroWeights,
        place ->
            weights.add(
                (int) (place % outputs),
                (int) (place / outputs),
                scale * SIXTEENTHS[(int) random.below(SIXTEENTHS.length)] / 16.0));
    double[] input = new double[inputs];
    random.draw(
        inputs,
        nonZeroInputs,
        place -> input[(int) place] = scale * (1.0 + random.below(INPUT_STEPS)) / INPUT_STEPS);
    return new Workload(
        name,
        List.of(new LayerSource(name, weights.build(), Optional.empty(), true)),
        InputVectors.of(input),
        microseconds,
        microseconds.isPresent());
  }

  /**
   * The pruned AlexNet FC8 and the input of the authors' simulator; its time is the paper's Alex-8.
   *
   * @param folder holds {@code weights.npy}, {@code bias.npy}, {@code activations.npy}
   * @throws io.eie.compiler.file.DataFileException when one of them cannot be read
   */
  public static Workload alexNetFc8(Path folder) {
    LayerSource layer =
        NetworkFile.read(folder.resolve("weights.npy"))
            .get(0)
            .withBias(Bias.read(folder.resolve("bias.npy")));
    return new Workload(
        FC8,
        List.of(layer),
        InputVectors.read(folder.resolve("activations.npy"), OptionalDouble.empty()),
        Optional.of(PaperLayer.ALEX_8.microseconds()),
        false);
  }

  /** The bundled LeNet-300-100 on a drawn digit. */
  public static Workload lenet() {
    return new Workload(
        LENET,
        BundledNetwork.lenet300100(),
        InputVectors.of(DrawnDigit.pixels(DIGIT)),
        Optional.empty(),
        false);
  }
}
