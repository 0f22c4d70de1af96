// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.Positions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What the accelerator must compute, bit for bit (specification, section 2).
 *
 * <p>Reads the memories of a compiled model as the hardware does, entry by entry, and multiplies
 * sparse matrix by sparse vector in plain integers, one column after the other in ascending
 * position. Immutable; several threads may run it.
 */
public final class GoldenModel {
  private final Positions inputPositions;
  private final int activationBits;
  private final List<GoldenLayer> layers;

  private GoldenModel(Positions inputPositions, int activationBits, List<GoldenLayer> layers) {
    this.inputPositions = inputPositions;
    this.activationBits = activationBits;
    this.layers = layers;
  }

  /**
   * Reads a model.
   *
   * @throws ModelFileException when program or memories contradict the description or the storage
   *     format
   */
  public static GoldenModel of(CompiledModel model) {
    CopiesCheck.check(model);
    return ofOne(model.ofOneCopy(0));
  }

  private static GoldenModel ofOne(CompiledModel model) {
    TileOrder.checkProgram(model);
    List<GoldenLayer> layers =
        IntStream.range(0, model.layers().size())
            .mapToObj(index -> GoldenLayer.of(model, index))
            .toList();
    ActivationRegions.check(model);
    return new GoldenModel(model.inputPositions(), model.config().activationBits(), layers);
  }

  /** Length of an input vector. */
  public int inputs() {
    return inputPositions.size();
  }

  /**
   * Runs the network on one vector.
   *
   * @param input raw integers in the user's order, see {@link GoldenFixedPoint#fix(double[], int,
   *     int)}
   * @throws IllegalArgumentException when the length is another one or a value is no activation
   */
  public GoldenResult run(int[] input) {
    int[] x = byPosition(input);
    List<LayerResult> results = new ArrayList<>();
    for (GoldenLayer layer : layers) {
      GoldenLayer.Step step = layer.apply(x);
      results.add(step.result());
      x = step.y();
    }
    return new GoldenResult(results);
  }

  /** Runs the network on every vector of a batch, in order. */
  public List<GoldenResult> run(int[][] batch) {
    return Arrays.stream(batch).map(this::run).toList();
  }

  private int[] byPosition(int[] input) {
    if (input.length != inputs()) {
      throw new IllegalArgumentException(
          String.format(Locale.ROOT, "input must have %d values, had %d", inputs(), input.length));
    }
    int[] x = new int[input.length];
    for (int i = 0; i < input.length; i++) {
      if (input[i] != GoldenFixedPoint.saturate(input[i], activationBits)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "input value %d must fit into %d bits, was %d",
                i,
                activationBits,
                input[i]));
      }
      x[inputPositions.at(i)] = input[i];
    }
    return x;
  }
}
