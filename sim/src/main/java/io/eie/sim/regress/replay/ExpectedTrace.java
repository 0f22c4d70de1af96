// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.replay;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What golden model and cycle model expect of a case, in words: to be read beside a waveform. */
final class ExpectedTrace {
  private final CompiledModel model;
  private final GoldenModel golden;
  private final CycleModel cycles;
  private final List<String> lines = new ArrayList<>();

  private ExpectedTrace(CompiledModel model) {
    this.model = model;
    this.golden = GoldenModel.of(model);
    this.cycles = CycleModel.of(model);
  }

  /**
   * The text: for each vector its inputs, the cycles of every descriptor, and every value of every
   * layer with the element and row that holds it.
   *
   * @param inputs raw integers of each vector in the user's order
   */
  static String of(CompiledModel model, List<int[]> inputs) {
    ExpectedTrace trace = new ExpectedTrace(model);
    trace.lines.add(
        "# values are raw integers; cycles are of the runs, counted as in the waveform");
    long before = 0;
    for (int vector = 0; vector < inputs.size(); vector++) {
      before = trace.vector(vector, inputs.get(vector), before);
    }
    return String.join("\n", trace.lines) + "\n";
  }

  private long vector(int vector, int[] input, long before) {
    GoldenResult result = golden.run(input);
    lines.add("vector " + vector + ": input " + Arrays.toString(input));
    long cycle = before;
    List<SegmentCycles> segments = cycles.run(input, result);
    for (int segment = 0; segment < segments.size(); segment++) {
      int descriptor = model.segments().get(segment).firstDescriptor();
      for (DescriptorCycles one : segments.get(segment).descriptors()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  segment %d, descriptor %d: cycles %d to %d; broadcasts %d, stalls queue full %d, no input %d",
                segment,
                descriptor++,
                cycle,
                cycle + one.cycles() - 1,
                one.broadcasts(),
                one.stallQueueFull(),
                one.stallNoInput()));
        cycle += one.cycles();
      }
    }
    for (int index = 0; index < model.layers().size(); index++) {
      layer(model.layers().get(index), result.layers().get(index).output());
    }
    return cycle;
  }

  private void layer(LayerModel layer, int[] output) {
    int elements = model.config().processingElements();
    for (int i = 0; i < output.length; i++) {
      int position = layer.outputPositions().at(i);
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s, output %d: element %d, row %d: %d",
              layer.name(),
              i,
              position % elements,
              position / elements,
              output[i]));
    }
  }
}
