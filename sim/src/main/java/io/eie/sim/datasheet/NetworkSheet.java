// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.datasheet;

import io.eie.compiler.model.CompiledModel;
import io.eie.compiler.model.LayerModel;
import io.eie.generator.estimate.DesignEstimate;
import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.explain.Section;
import io.eie.sim.cycle.LayerParts;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.evaluate.Accuracy;
import io.eie.sim.plot.BarPlot;
import io.eie.sim.run.RunOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A network on a design, as a datasheet shows it.
 *
 * @param model what ran
 * @param vectors inferences, over which cycles are summed
 * @param clockMHz clock of the times
 * @param parts where the cycles go
 * @param energy of an inference
 * @param nanojoules its sum
 * @param histogram elements by the cycles in which they work (SVG)
 * @param accuracies by arithmetic; empty without labels
 * @param estimate the command that prints cycles, parts and energy
 * @param evaluate the command that prints the accuracies
 */
public record NetworkSheet(
    CompiledModel model,
    int vectors,
    double clockMHz,
    RunParts parts,
    Section energy,
    double nanojoules,
    String histogram,
    List<Accuracy> accuracies,
    String estimate,
    String evaluate) {
  private static final int MOST_BINS = 12;
  private static final double PICO_TO_NANO = 1e-3;

  /** The sheet of a run on the models. */
  public static NetworkSheet of(
      CompiledModel model,
      RunOutcome outcome,
      RunParts parts,
      EnergyTable table,
      double clockMHz,
      List<Accuracy> accuracies,
      String estimate,
      String evaluate) {
    int vectors = outcome.report().vectors();
    EnergyEstimate energy =
        EnergyEstimate.of(
            model.config(), outcome.accesses().orElseThrow().dividedBy(vectors), table);
    return new NetworkSheet(
        model,
        vectors,
        clockMHz,
        parts,
        DesignEstimate.energy("energyEstimate", "Energy of an inference, in nJ", energy),
        energy.total() * PICO_TO_NANO,
        histogram(parts),
        accuracies,
        estimate,
        evaluate);
  }

  /** Elements by the cycles in which they work, over all vectors. */
  private static String histogram(RunParts parts) {
    long least = Collections.min(parts.busyCycles());
    long most = Collections.max(parts.busyCycles());
    long width = Math.max(1, (most - least + MOST_BINS) / MOST_BINS);
    int[] elements = new int[(int) ((most - least) / width) + 1];
    parts.busyCycles().forEach(busy -> elements[(int) ((busy - least) / width)]++);
    String axis =
        String.format(
            Locale.ROOT,
            "busy cycles of %,d, from%s",
            parts.cycles(),
            width == 1 ? "" : String.format(Locale.ROOT, " (steps of %,d)", width));
    BarPlot plot = new BarPlot("Load balance", axis, "elements");
    for (int bin = 0; bin < elements.length; bin++) {
      plot.add("elements", String.format(Locale.ROOT, "%,d", least + bin * width), elements[bin]);
    }
    return plot.svg();
  }

  /** Cycles of an inference, mean. */
  public double cycles() {
    return (double) parts.cycles() / vectors;
  }

  /** Time of an inference, mean. */
  public double microseconds() {
    return cycles() / clockMHz;
  }

  /** A layer of the model. */
  public LayerModel layer(int index) {
    return model.layers().get(index);
  }

  /** The layers, and where there are several their sum. */
  public List<LayerParts> rows() {
    List<LayerParts> rows = new ArrayList<>(parts.layers());
    if (rows.size() > 1) {
      long busy = parts.busyCycles().stream().mapToLong(Long::longValue).sum();
      rows.add(new LayerParts("all layers", parts.cycles(), parts.macs(), busy, parts.breakdown()));
    }
    return rows;
  }
}
