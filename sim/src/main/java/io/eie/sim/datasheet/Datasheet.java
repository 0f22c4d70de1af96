// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.datasheet;

import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.DesignArea;
import io.eie.generator.estimate.DesignEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.generator.explain.DesignFacts;
import io.eie.generator.explain.Fact;
import io.eie.generator.explain.Section;
import io.eie.generator.map.TopInterface;
import io.eie.sim.run.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to show of a design.
 *
 * @param title headline
 * @param config the design
 * @param provenance where the page is from
 * @param toolVersions versions of what took part, by tool
 * @param figures the figures that one asks for first
 * @param sections what follows from the configuration, and the estimates, each with its command
 * @param interfaces ports of the top module
 * @param diagram the blocks (SVG)
 * @param network a network on the design; empty where none was given
 * @param sweep a sweep of designs; empty where none was given
 */
public record Datasheet(
    String title,
    EieConfig config,
    Provenance provenance,
    Map<String, String> toolVersions,
    List<Fact> figures,
    List<SourcedSection> sections,
    List<TopInterface> interfaces,
    String diagram,
    Optional<NetworkSheet> network,
    Optional<SweepSheet> sweep) {
  /**
   * Facts and the command that prints them.
   *
   * @param section the facts
   * @param command prints the same
   */
  public record SourcedSection(Section section, String command) {}

  /**
   * The datasheet of a design.
   *
   * @param explain the command that explains it, without its options for estimates
   * @param energies as {@code --energy} says
   * @param network a network on it
   * @param sweep a sweep of designs beside it
   */
  public static Datasheet of(
      String title,
      EieConfig config,
      Provenance provenance,
      Map<String, String> toolVersions,
      String explain,
      String energies,
      EnergyTable table,
      Optional<NetworkSheet> network,
      Optional<SweepSheet> sweep) {
    List<Section> facts = DesignFacts.of(config);
    List<Section> estimates = DesignEstimate.of(config, table);
    List<SourcedSection> sections = new ArrayList<>();
    facts.forEach(section -> sections.add(new SourcedSection(section, explain)));
    String estimate = explain + " --estimate --energy " + energies;
    estimates.forEach(section -> sections.add(new SourcedSection(section, estimate)));
    List<Fact> memories = named(estimates, "memoryEstimate");
    List<Fact> logic = named(estimates, "logicEstimate");
    return new Datasheet(
        title,
        config,
        provenance,
        toolVersions,
        figures(config, network),
        sections,
        TopInterface.of(config),
        BlockDiagram.of(config, parts(memories, "element"), parts(logic, "element")),
        network,
        sweep);
  }

  /** Facts of a section. */
  private static List<Fact> named(List<Section> sections, String name) {
    return sections.stream()
        .filter(section -> section.name().equals(name))
        .findFirst()
        .orElseThrow()
        .facts();
  }

  /** Those before the first sum. */
  private static List<Fact> parts(List<Fact> facts, String sum) {
    return facts.stream().takeWhile(fact -> !fact.name().startsWith(sum)).toList();
  }

  private static List<Fact> figures(EieConfig config, Optional<NetworkSheet> network) {
    LogicModel logic = LogicModel.of(MeasuredRuns.kept());
    List<Fact> figures = new ArrayList<>();
    figures.add(new Fact("elements", config.processingElements(), "processing elements"));
    figures.add(new Fact("lanes", config.entriesPerCycle(), "lanes of an element"));
    figures.add(
        new Fact(
            "area",
            decimal(DesignArea.of(config, logic).mm2(), 2) + " mm2",
            "designLogicUm2 and elementMemoryUm2 of all elements; 45 nm, estimated"));
    figures.add(
        new Fact("clock", decimal(logic.fmaxMHz(config), 0) + " MHz", "highest, estimated"));
    network.ifPresent(
        sheet -> {
          figures.add(
              new Fact("cycles", decimal(sheet.cycles(), 0), "cycles of an inference, exact"));
          figures.add(
              new Fact(
                  "time",
                  decimal(sheet.microseconds(), 2) + " us",
                  "of an inference at " + decimal(sheet.clockMHz(), 0) + " MHz"));
          figures.add(
              new Fact(
                  "energy", decimal(sheet.nanojoules(), 1) + " nJ", "of an inference, estimated"));
        });
    return figures;
  }

  private static String decimal(double value, int digits) {
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
