// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.cycle;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.DescriptorField;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Predicts the cycles of a compiled model on the RTL, exactly and per descriptor (specification,
 * section 5). It needs the activations of every layer, which the golden model gives: zero inputs
 * cost nothing, and only which they are matters.
 *
 * <p>Work per vector: columns times elements, plus the trees above them. Immutable.
 */
public final class CycleModel {
  private final CompiledModel model;
  private final EieConfig config;
  private final List<TileWork> work;

  /** What the golden model makes of an input of 0; null before it is asked for. */
  private volatile GoldenResult zeros;

  private CycleModel(CompiledModel model, EieConfig config, List<TileWork> work) {
    this.model = model;
    this.config = config;
    this.work = List.copyOf(work);
  }

  /** The cycle model of a compiled model. */
  public static CycleModel of(CompiledModel model) {
    EieConfig config = model.config();
    List<TileWork> work = new ArrayList<>();
    for (TileModel tile : model.tiles()) {
      SegmentModel segment = model.segments().get(tile.segment());
      int pointerBase = (int) field(segment, tile, DescriptorField.POINTER_BASE);
      int inputs = model.layers().get(tile.layer()).inputs();
      int firstColumn = tile.firstColumnRow() * model.elements();
      int columns = Math.min(tile.columnRows() * model.elements(), inputs - firstColumn);
      int groups = model.layers().get(tile.layer()).groups();
      work.add(
          model.copies() == 1
              ? TileWork.of(config, segment, pointerBase, columns, groups)
              : TileWork.ofCopies(config, segment, pointerBase, columns, model.copies()));
    }
    return new CycleModel(model, config, work);
  }

  /**
   * The same model on elements with other queues; the memories do not depend on them.
   *
   * @param queueDepth usable entries of the activation queue
   * @param rangeDepth column ranges between pointer read and sparse-matrix read
   */
  public CycleModel withQueues(int queueDepth, int rangeDepth) {
    return new CycleModel(
        model, config.toBuilder().queueDepth(queueDepth).rangeDepth(rangeDepth).build(), work);
  }

  /**
   * Predicts one run of all segments.
   *
   * @param input the raw input in the user's order
   * @param golden what the golden model made of it
   * @return the cycles of every segment, in order
   */
  public List<SegmentCycles> run(int[] input, GoldenResult golden) {
    return run(List.of(input), List.of(golden));
  }

  /** Predicts one run of all segments; returns the cycles of every segment, in order. */
  public List<SegmentCycles> run(VectorRun run) {
    return run(joined(run.inputs(), run.results()));
  }

  /**
   * Predicts one run of all segments with several vectors.
   *
   * @param inputs the raw inputs in the user's order, 1 to as many as a run takes; the missing ones
   *     are 0
   * @param golden what the golden model made of each
   * @return the cycles of every segment, in order
   */
  public List<SegmentCycles> run(List<int[]> inputs, List<GoldenResult> golden) {
    return run(joined(inputs, golden));
  }

  /**
   * The inputs of every layer of one run, and the outputs of the last: those of each vector after
   * those of the one before.
   *
   * @param inputs the raw inputs in the user's order, 1 to as many as a run takes
   * @param golden what the golden model made of each
   */
  public List<int[]> joined(List<int[]> inputs, List<GoldenResult> golden) {
    List<List<int[]>> each = new ArrayList<>();
    for (int vector = 0; vector < inputs.size(); vector++) {
      each.add(layerInputs(inputs.get(vector), golden.get(vector)));
    }
    // an input of 0 has an output, that of the start values
    List<int[]> missing =
        inputs.size() == model.copies()
            ? List.of()
            : layerInputs(new int[model.inputs()], ofZeros());
    while (each.size() < model.copies()) {
      each.add(missing);
    }
    List<int[]> joined = new ArrayList<>();
    for (int layer = 0; layer < each.get(0).size(); layer++) {
      int index = layer;
      joined.add(each.stream().flatMapToInt(of -> Arrays.stream(of.get(index))).toArray());
    }
    return joined;
  }

  private GoldenResult ofZeros() {
    if (zeros == null) {
      zeros = GoldenModel.of(model).run(new int[model.inputs()]);
    }
    return zeros;
  }

  /** The input of every layer, and the output of the last, in the user's order. */
  public static List<int[]> layerInputs(int[] input, GoldenResult golden) {
    List<int[]> inputs = new ArrayList<>();
    inputs.add(input);
    golden.layers().forEach(layer -> inputs.add(layer.output()));
    return inputs;
  }

  /**
   * Predicts one run of all segments.
   *
   * @param layerInputs raw input of every layer in the user's order, those of a run's vectors one
   *     after the other ({@link #joined}); only which of them are zero matters
   * @return the cycles of every segment, in order
   */
  public List<SegmentCycles> run(List<int[]> layerInputs) {
    List<SegmentCycles> cycles = new ArrayList<>();
    for (int segment = 0; segment < model.segments().size(); segment++) {
      List<SegmentTiming.Pass> passes = new ArrayList<>();
      for (int t = 0; t < model.tiles().size(); t++) {
        TileModel tile = model.tiles().get(t);
        if (tile.segment() == segment) {
          passes.add(pass(tile, work.get(t), layerInputs));
        }
      }
      cycles.add(new SegmentTiming(config).run(passes));
    }
    return cycles;
  }

  /**
   * What every pass needs at least, in the order of {@link CompiledModel#tiles}.
   *
   * @param layerInputs as for {@link #run(List)}
   */
  public List<PassBounds> bounds(List<int[]> layerInputs) {
    List<PassBounds> bounds = new ArrayList<>();
    for (int t = 0; t < work.size(); t++) {
      int[] source = part(model.tiles().get(t), layerInputs);
      bounds.add(PassBounds.of(work.get(t), source, config.processingElements()));
    }
    return bounds;
  }

  /** What every layer needs at least; {@code layerInputs} as for {@link #run(List)}. */
  List<LayerBounds> layerBounds(List<int[]> layerInputs) {
    List<List<LayerBounds.Tile>> tiles = new ArrayList<>();
    model.layers().forEach(layer -> tiles.add(new ArrayList<>()));
    for (int t = 0; t < work.size(); t++) {
      TileModel tile = model.tiles().get(t);
      int first = tile.firstColumnRow() * config.processingElements();
      tiles
          .get(tile.layer())
          .add(new LayerBounds.Tile(work.get(t), first, part(tile, layerInputs)));
    }
    return tiles.stream().map(of -> LayerBounds.of(config, of)).toList();
  }

  /** The model that is predicted. */
  CompiledModel model() {
    return model;
  }

  /** The configuration whose queues count. */
  EieConfig config() {
    return config;
  }

  private SegmentTiming.Pass pass(TileModel tile, TileWork tileWork, List<int[]> layerInputs) {
    SegmentModel segment = model.segments().get(tile.segment());
    int codebook = (int) field(segment, tile, DescriptorField.CODEBOOK);
    int sourceBase = (int) field(segment, tile, DescriptorField.SOURCE_BASE);
    int groups = model.layers().get(tile.layer()).groups();
    PassTiming timing =
        model.copies() == 1
            ? PassTiming.of(config, tile, sourceBase, groups)
            : PassTiming.ofCopies(config, tile, sourceBase, model.copies());
    return new SegmentTiming.Pass(timing, codebook, tileWork, part(tile, layerInputs));
  }

  /**
   * The part of the source vectors that a tile scans, whole rows of N values by element: with one
   * vector, by position.
   */
  private int[] part(TileModel tile, List<int[]> layerInputs) {
    int[] values = layerInputs.get(tile.layer());
    Positions positions = model.layers().get(tile.layer()).inputPositions();
    int elements = config.processingElements();
    int length = positions.size();
    int[] part = new int[tile.columnRows() * elements];
    for (int vector = 0; vector < model.copies(); vector++) {
      for (int i = 0; i < length; i++) {
        int position = positions.at(i);
        int row = model.row(position) - tile.firstColumnRow();
        if (row >= 0 && row < tile.columnRows()) {
          part[row * elements + model.element(vector, position)] = values[vector * length + i];
        }
      }
    }
    return part;
  }

  private static long field(SegmentModel segment, TileModel tile, DescriptorField field) {
    long word = segment.program().at(tile.descriptor() * DescriptorField.WORDS + field.word());
    return field.field().get(word);
  }
}
