// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.explain;

import io.eie.generator.config.EieConfig;
import io.eie.generator.config.PointerFormat;
import java.util.List;

/** Stages and places of the datapath, as {@code docs/microarchitecture.md} describes its units. */
final class PipelineFacts {
  private static final int NODE_PLACES = 2;

  /** A row at the memory's output. */
  private static final int ROW_STAGES = 1;

  private PipelineFacts() {}

  /** Cycles that a column and its entries spend in each unit when nothing stops them. */
  static Section stages(EieConfig config) {
    int narrowStages = config.narrow() ? 2 : 0;
    return new Section(
        "pipeline",
        "Pipeline, in cycles",
        List.of(
            new Fact("treeStages", config.treeLevels(), "a column from the root to every element"),
            new Fact("queueStages", 1, "through the empty activation queue"),
            new Fact(
                "pointerStages", pointerStages(config), "from a column to its range of entries"),
            new Fact("rangeQueueStages", 1, "through the empty range queue"),
            new Fact("matrixReadStages", ROW_STAGES + 1, "from a range to a row in the decoder"),
            new Fact(
                "decodeStages",
                slicePlaces(config) + 1,
                "from a row to an entry's weight and accumulator"),
            new Fact(
                "arithmeticStages",
                config.multiplierStages() + narrowStages + 2,
                "multiply, "
                    + (config.narrow() ? "shift, round, " : "")
                    + "add and saturate, write; sums are forwarded"),
            new Fact("outputStages", 3, "round, saturate, rectify")));
  }

  /** Where columns can wait in an element and on the way there. */
  static Section buffering(EieConfig config) {
    int tree = NODE_PLACES * config.treeLevels();
    int queue = config.queueDepth();
    int ranges = config.rangeDepth();
    int rows = ROW_STAGES + slicePlaces(config);
    return new Section(
        "buffering",
        "Buffering, in columns",
        List.of(
            new Fact("queuePlaces", queue, "usable entries of an element's activation queue"),
            new Fact("treePlaces", tree, "in the broadcast tree on the way to an element"),
            new Fact(
                "pointerPlaces",
                pointerStages(config),
                "in the stages of an element's pointer read"),
            new Fact(
                "rangePlaces", ranges, "in an element's range queue; only columns with entries"),
            new Fact("rowPlaces", rows, "with a row at the memory's output, in the decoder"),
            new Fact(
                "placesOnTheWay",
                queue + tree + pointerStages(config) + ranges + rows,
                "between the central control and an element's multiplier")));
  }

  /** Pointers at the memory's outputs, and what becomes the range in registers. */
  private static int pointerStages(EieConfig config) {
    return config.pointerFormat() == PointerFormat.BLOCK ? 3 : 2;
  }

  /** The row in the decoder; at several entries per cycle also its window and the marks in it. */
  private static int slicePlaces(EieConfig config) {
    return config.entriesPerCycle() == 1 ? 1 : 3;
  }
}
