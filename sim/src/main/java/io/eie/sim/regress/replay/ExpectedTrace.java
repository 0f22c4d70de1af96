// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.replay;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.sim.cycle.CycleModel;
import io.eie.sim.cycle.DescriptorCycles;
import io.eie.sim.cycle.SegmentCycles;
import io.eie.sim.golden.GoldenModel;
import io.eie.sim.golden.GoldenResult;
import io.eie.sim.golden.VectorRun;
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
    List<GoldenResult> results = inputs.stream().map(trace.golden::run).toList();
    for (VectorRun run : VectorRun.of(model, trace.golden, inputs, results)) {
      before = trace.run(run, before);
    }
    return String.join("\n", trace.lines) + "\n";
  }

  private long run(VectorRun run, long before) {
    for (int vector = 0; vector < run.count(); vector++) {
      lines.add(
          "vector "
              + (run.first() + vector)
              + ": input "
              + Arrays.toString(run.inputs().get(vector)));
    }
    long cycle = before;
    List<SegmentCycles> segments = cycles.run(run);
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
    for (int vector = 0; vector < run.count(); vector++) {
      if (model.copies() > 1) {
        lines.add("  vector " + (run.first() + vector) + ":");
      }
      for (int index = 0; index < model.layers().size(); index++) {
        int[] output = run.results().get(vector).layers().get(index).output();
        layer(vector, model.layers().get(index), output);
      }
    }
    return cycle;
  }

  private void layer(int vector, LayerModel layer, int[] output) {
    for (int i = 0; i < output.length; i++) {
      int position = layer.outputPositions().at(i);
      lines.add(
          String.format(
              Locale.ROOT,
              "  %s, output %d: element %d, row %d: %d",
              layer.name(),
              i,
              model.element(vector, position),
              model.row(position),
              output[i]));
    }
  }
}
