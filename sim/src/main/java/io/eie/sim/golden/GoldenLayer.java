// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.golden;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.ModelFileException;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One layer, put together from its tiles, with what is needed to count as specification section 5
 * does.
 */
final class GoldenLayer {
  private final String name;
  private final SparseLayer matrix;
  private final Positions outputPositions;
  private final int rowTiles;
  private final long slotsPerCycle;

  private GoldenLayer(LayerModel layer, SparseLayer matrix, int rowTiles, long slotsPerCycle) {
    this.name = layer.name();
    this.matrix = matrix;
    this.outputPositions = layer.outputPositions();
    this.rowTiles = rowTiles;
    this.slotsPerCycle = slotsPerCycle;
  }

  /**
   * Reads layer {@code index} out of the memories.
   *
   * @throws ModelFileException when they contradict the description
   */
  static GoldenLayer of(CompiledModel model, int index) {
    EieConfig config = model.config();
    LayerModel layer = model.layers().get(index);
    List<TileModel> tiles = model.tiles().stream().filter(tile -> tile.layer() == index).toList();
    int rowTiles = TileOrder.rowTiles(layer, tiles, config.processingElements());
    long[] bias = new long[layer.outputs()];
    List<TileReader> readers = new ArrayList<>();
    for (TileModel tile : tiles) {
      TileReader reader = new TileReader(model, tile, DescriptorCheck.checked(model, tile));
      if (tile.first() && layer.biasStored()) {
        reader.biases(bias);
      }
      readers.add(reader);
    }
    LayerArithmetic arithmetic =
        new LayerArithmetic(
            config.accumulatorBits(),
            config.activationBits(),
            layer.productShift(),
            layer.outputShift(),
            layer.relu());
    GroupShares shares = GroupShares.of(config, layer.groups(), config.exchangeRows());
    SparseLayer matrix = matrix(layer, readers, arithmetic, bias, shares);
    long slots = (long) config.processingElements() * config.entriesPerCycle();
    return new GoldenLayer(layer, matrix, rowTiles, slots);
  }

  // Once to count, once to place: the tiles come one after the other, the columns must end up
  // together.
  private static SparseLayer matrix(
      LayerModel layer,
      List<TileReader> tiles,
      LayerArithmetic arithmetic,
      long[] bias,
      GroupShares shares) {
    int[] start = new int[layer.inputs() + 1];
    tiles.forEach(tile -> tile.entries((column, row, weight) -> start[column + 1]++));
    Arrays.parallelPrefix(start, Math::addExact);
    int entries = start[layer.inputs()];
    if (entries != layer.nonZeros()) {
      throw Corruption.in(
          layer.name(), "nonZeros must be the %d stored, was %d", entries, layer.nonZeros());
    }
    int[] rows = new int[entries];
    int[] weights = new int[entries];
    int[] next = start.clone();
    tiles.forEach(
        tile ->
            tile.entries(
                (column, row, weight) -> {
                  rows[next[column]] = row;
                  weights[next[column]++] = weight;
                }));
    return new SparseLayer(arithmetic, start, rows, weights, bias, shares);
  }

  /**
   * The layer's output and counts for one vector.
   *
   * @param x input by position
   */
  Step apply(int[] x) {
    SparseLayer.Pass pass = matrix.apply(x);
    long slotCycles = (pass.macs() + slotsPerCycle - 1) / slotsPerCycle;
    LayerCounts counts =
        new LayerCounts(
            name,
            pass.nonZeroInputs(),
            (long) pass.nonZeroInputs() * rowTiles,
            pass.macs(),
            Math.max(slotCycles, pass.mostOfGroup()),
            pass.accumulatorSaturations(),
            pass.outputSaturations());
    int[] output = new int[outputPositions.size()];
    Arrays.setAll(output, i -> pass.y()[outputPositions.at(i)]);
    return new Step(pass.y(), new LayerResult(output, counts));
  }

  /**
   * One layer done.
   *
   * @param y output by position, the next layer's input
   * @param result output in the user's order
   */
  record Step(int[] y, LayerResult result) {}
}
