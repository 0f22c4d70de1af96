package io.eie.sim.cycle;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.compiler.model.Positions;
import io.eie.compiler.model.SegmentModel;
import io.eie.compiler.model.TileModel;
import io.eie.generator.config.EieConfig;
import io.eie.generator.map.DescriptorField;
import io.eie.sim.golden.GoldenResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Predicts the cycles of a compiled model on the RTL, exactly and per descriptor (specification,
 * section 5). It needs the activations of every layer, which the golden model gives: zero inputs
 * cost nothing.
 *
 * <p>Work per vector: columns times elements, plus the trees above them. Immutable.
 */
public final class CycleModel {
  private final CompiledModel model;
  private final List<TileWork> work = new ArrayList<>();

  private CycleModel(CompiledModel model) {
    this.model = model;
    EieConfig config = model.config();
    for (TileModel tile : model.tiles()) {
      SegmentModel segment = model.segments().get(tile.segment());
      int pointerBase = (int) field(segment, tile, DescriptorField.POINTER_BASE);
      int inputs = model.layers().get(tile.layer()).inputs();
      int firstColumn = tile.firstColumnRow() * config.processingElements();
      int columns = Math.min(tile.columnRows() * config.processingElements(), inputs - firstColumn);
      work.add(TileWork.of(config, segment, pointerBase, columns));
    }
  }

  /** The cycle model of a compiled model. */
  public static CycleModel of(CompiledModel model) {
    return new CycleModel(model);
  }

  /**
   * Predicts one run of all segments.
   *
   * @param input the raw input in the user's order
   * @param golden what the golden model made of it
   * @return the cycles of every segment, in order
   */
  public List<SegmentCycles> run(int[] input, GoldenResult golden) {
    List<SegmentCycles> cycles = new ArrayList<>();
    for (int segment = 0; segment < model.segments().size(); segment++) {
      List<SegmentTiming.Pass> passes = new ArrayList<>();
      for (int t = 0; t < model.tiles().size(); t++) {
        TileModel tile = model.tiles().get(t);
        if (tile.segment() == segment) {
          passes.add(pass(tile, work.get(t), source(tile.layer(), input, golden)));
        }
      }
      cycles.add(new SegmentTiming(model.config()).run(passes));
    }
    return cycles;
  }

  private SegmentTiming.Pass pass(TileModel tile, TileWork tileWork, int[] source) {
    SegmentModel segment = model.segments().get(tile.segment());
    int codebook = (int) field(segment, tile, DescriptorField.CODEBOOK);
    PassTiming timing =
        new PassTiming(
            tile.columnRows(),
            tile.last() ? tile.rows() : 0,
            tile.first() ? tile.rows() : 0,
            false);
    int elements = model.config().processingElements();
    int[] part = new int[tile.columnRows() * elements];
    int from = tile.firstColumnRow() * elements;
    System.arraycopy(
        source, from, part, 0, Math.max(0, Math.min(part.length, source.length - from)));
    return new SegmentTiming.Pass(timing, codebook, tileWork, part);
  }

  /** The source vector of a layer by position. */
  private int[] source(int layer, int[] input, GoldenResult golden) {
    LayerModel first = model.layers().get(layer);
    int[] values = layer == 0 ? input : golden.layers().get(layer - 1).output();
    Positions positions = first.inputPositions();
    int[] byPosition = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      byPosition[positions.at(i)] = values[i];
    }
    return byPosition;
  }

  private static long field(SegmentModel segment, TileModel tile, DescriptorField field) {
    long word = segment.program().at(tile.descriptor() * DescriptorField.WORDS + field.word());
    return field.field().get(word);
  }
}
