// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.estimate;

import io.eie.generator.config.EieConfig;
import io.eie.generator.explain.Fact;
import io.eie.generator.explain.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Area, clock and energy of a configuration, told without any tool. */
public final class DesignEstimate {
  private static final int INPUTS = 4096;
  private static final int OUTPUTS = 4096;
  private static final double WEIGHTS = 0.09;
  private static final double ACTIVATIONS = 0.353;
  private static final double PICO_TO_NANO = 1e-3;

  private final EieConfig config;
  private final LogicModel model;

  private DesignEstimate(EieConfig config, LogicModel model) {
    this.config = config;
    this.model = model;
  }

  /**
   * What can be said of a design.
   *
   * @param table energies of single operations
   */
  public static List<Section> of(EieConfig config, EnergyTable table) {
    DesignEstimate estimate = new DesignEstimate(config, LogicModel.of(MeasuredRuns.kept()));
    return List.of(
        estimate.logic(),
        estimate.memories(),
        estimate.speed(),
        energy(
            "energyEstimate",
            "Estimate: energy of AlexNet FC7 (4096 x 4096, 9 % of weights and 35.3 % of inputs not zero), in nJ",
            EnergyEstimate.of(
                config,
                AccessCounts.ofLayer(config, INPUTS, OUTPUTS, WEIGHTS, ACTIVATIONS),
                table)));
  }

  private Section logic() {
    List<Fact> facts = new ArrayList<>();
    for (Map.Entry<ElementPart, Double> part : model.partsUm2(config).entrySet()) {
      facts.add(
          new Fact(
              part.getKey().label() + "Um2", Math.round(part.getValue()), part.getKey().meaning()));
    }
    double element = model.elementUm2(config);
    double beyond = model.beyondElementsUm2(config);
    facts.add(
        new Fact(
            "elementLogicUm2",
            Math.round(element),
            "all of these: one element without its memories"));
    facts.add(
        new Fact(
            "beyondElementsUm2", Math.round(beyond), "central control and trees, no memories"));
    facts.add(
        new Fact(
            "designLogicUm2",
            Math.round(element * config.processingElements() + beyond),
            "all elements, central control and trees"));
    return new Section("logicEstimate", "Estimate: logic at 45 nm before placement, um2", facts);
  }

  private Section memories() {
    double element = MemoryArea.elementUm2(config);
    return new Section(
        "memoryEstimate",
        "Estimate: memory macros at 45 nm, um2",
        List.of(
            new Fact("sparseUm2", Math.round(MemoryArea.sparseUm2(config)), "sparse-matrix memory"),
            new Fact("pointersUm2", Math.round(MemoryArea.pointersUm2(config)), "pointer memories"),
            new Fact("biasesUm2", Math.round(MemoryArea.biasesUm2(config)), "start values"),
            new Fact(
                "activationsUm2", Math.round(MemoryArea.activationsUm2(config)), "activations"),
            new Fact("elementMemoryUm2", Math.round(element), "all memories of one element"),
            new Fact(
                "elementUm2",
                Math.round(element + model.elementUm2(config)),
                "one element, logic and memories")));
  }

  private Section speed() {
    double layer = AccessCounts.ofLayer(config, INPUTS, OUTPUTS, WEIGHTS, ACTIVATIONS).cycles();
    double microseconds = layer * model.minPeriodNs(config) * PICO_TO_NANO;
    return new Section(
        "speedEstimate",
        "Estimate: clock at 45 nm before placement",
        List.of(
            new Fact("minPeriodNs", rounded(model.minPeriodNs(config), 1000), "shortest period"),
            new Fact("fmaxMHz", Math.round(model.fmaxMHz(config)), "highest frequency"),
            new Fact(
                "layerMicroseconds",
                rounded(microseconds, 100),
                "AlexNet FC7 at this clock, at least")));
  }

  /**
   * The energy of a run.
   *
   * @param name of the section in JSON
   * @param title its headline
   */
  public static Section energy(String name, String title, EnergyEstimate energy) {
    List<Fact> facts = new ArrayList<>();
    facts.add(nanojoules("sparseMatrix", energy.sparseMatrix(), "rows of entries read"));
    facts.add(nanojoules("pointers", energy.pointers(), "pairs of pointers read"));
    facts.add(nanojoules("activations", energy.activations(), "words of inputs read"));
    energy
        .logic()
        .forEach(term -> facts.add(nanojoules(term.name(), term.picojoules(), term.meaning())));
    facts.add(
        nanojoules(
            "total", energy.total(), "all of these; no leakage, nothing beyond the elements"));
    return new Section(name, title, facts);
  }

  private static Fact nanojoules(String name, double picojoules, String meaning) {
    return new Fact(name + "Nj", rounded(picojoules * PICO_TO_NANO, 1000), meaning);
  }

  private static double rounded(double value, double steps) {
    return Math.round(value * steps) / steps;
  }
}
