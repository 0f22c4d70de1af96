// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.cli.output.TextTable;
import io.eie.compiler.model.CompiledModel;
import io.eie.generator.config.RowMapping;
import io.eie.sim.cycle.RunParts;
import io.eie.sim.report.LayerReport;
import io.eie.sim.report.SimulationReport;
import io.eie.sim.run.Expectation;
import io.eie.sim.run.Mismatch;
import io.eie.sim.run.RunOutcome;
import io.eie.sim.run.compare.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of a run in words and as JSON.
 *
 * @param model what ran
 * @param outcome what came out
 * @param rowMapping how the network was placed; empty for a model that was compiled before
 * @param distance how far it is from what was expected
 * @param tolerance how far it may be
 * @param parts where the cycles go; empty where none were counted
 */
record RunText(
    CompiledModel model,
    RunOutcome outcome,
    Optional<RowMapping> rowMapping,
    Optional<Expectation> distance,
    double tolerance,
    Optional<RunParts> parts) {
  private static final int VECTORS_SHOWN = 10;

  /** Whether every check that was made passed. */
  boolean passes() {
    return outcome.agrees() && withinTolerance();
  }

  // A distance that is no number is no small one.
  private boolean withinTolerance() {
    return distance.isEmpty() || distance.get().largestError() <= tolerance;
  }

  /** The report's keys, and what a report file has no place for. */
  ObjectNode document() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode document = mapper.valueToTree(outcome.report());
    document.put("copies", model.copies());
    document.put("saturatedInputs", outcome.saturatedInputs());
    document.put("rowMapping", rowMapping.map(RowMapping::mappingName).orElse(null));
    document.put("fault", outcome.fault().orElse(null));
    document.set("firstMismatches", mapper.valueToTree(outcome.firstMismatches()));
    Comparison compared = outcome.comparison();
    document.set("firstDifference", mapper.valueToTree(compared.first().orElse(null)));
    document.set("origin", mapper.valueToTree(compared.origin().orElse(null)));
    ObjectNode comparison = document.putObject("compared");
    comparison.put("values", compared.values());
    comparison.put("differentValues", compared.differentValues());
    comparison.put("counts", compared.counts());
    comparison.put("differentCounts", compared.differentCounts());
    ArrayNode largest = document.putArray("largestOutputs");
    for (int vector = 0; vector < outcome.outputs().size(); vector++) {
      largest.add(outcome.largest(vector));
    }
    parts.ifPresent(found -> document.set("cycleParts", new PartsText(found).document()));
    distance.ifPresent(
        found -> {
          document.put("largestError", found.largestError());
          document.put("withinTolerance", withinTolerance());
        });
    return document;
  }

  /** A table of the layers and a line for each check. */
  String text() {
    List<String> lines = new ArrayList<>();
    lines.add(table());
    parts.ifPresent(found -> lines.addAll(List.of("", new PartsText(found).text(), "")));
    for (int vector = 0; vector < Math.min(VECTORS_SHOWN, outcome.outputs().size()); vector++) {
      int largest = outcome.largest(vector);
      lines.add(
          String.format(
              Locale.ROOT,
              "vector %d: largest output %d (%s)",
              vector,
              largest,
              outcome.values(vector)[largest]));
    }
    outcome
        .comparison()
        .first()
        .ifPresent(first -> lines.add("first difference: " + first.sentence()));
    outcome
        .comparison()
        .origin()
        .ifPresent(origin -> lines.add("comes from: " + origin.sentence()));
    outcome.fault().ifPresent(fault -> lines.add("hardware fault in " + fault));
    for (Mismatch mismatch : outcome.firstMismatches()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "vector %d, output %d: must be %d, was %d",
              mismatch.vector(),
              mismatch.output(),
              mismatch.expected(),
              mismatch.actual()));
    }
    distance.ifPresent(found -> lines.add(distance(found)));
    lines.add(summary());
    return String.join(System.lineSeparator(), lines);
  }

  private String table() {
    TextTable table =
        new TextTable(
            "layer",
            "cycles",
            "lower bound",
            "efficiency",
            "utilisation",
            "MACs",
            "broadcasts",
            "saturations");
    for (LayerReport layer : outcome.report().layers()) {
      table.add(
          layer.name(),
          TextTable.number(layer.cycles()),
          TextTable.number(layer.lowerBound()),
          TextTable.percent(layer.efficiency()),
          TextTable.percent(layer.utilisation()),
          TextTable.number(layer.macs()),
          TextTable.number(layer.broadcasts()),
          TextTable.number(layer.saturations()));
    }
    return table.toString();
  }

  private String distance(Expectation found) {
    return String.format(
        Locale.ROOT,
        "largest difference from --expect: %.6g (vector %d, output %d), tolerance %.6g",
        found.largestError(),
        found.vector(),
        found.output(),
        tolerance);
  }

  /** Values are those of all layers; back to back, the outputs are compared once more. */
  private String mismatches() {
    Comparison compared = outcome.comparison();
    String all =
        String.format(
            Locale.ROOT,
            "%s mismatches in %s values and %s counts",
            TextTable.number(compared.different()),
            TextTable.number(compared.values()),
            TextTable.number(compared.counts()));
    return compared.different() == 0
        ? all
        : String.format(
            Locale.ROOT,
            "%s (%s and %s)",
            all,
            TextTable.number(compared.differentValues()),
            TextTable.number(compared.differentCounts()));
  }

  /** Cycles of a vector where a run takes several. */
  private String perVector(SimulationReport report) {
    return model.copies() == 1
        ? ""
        : String.format(
            Locale.ROOT, " (%,.1f a vector)", (double) report.cycles() / report.vectors());
  }

  private String summary() {
    SimulationReport report = outcome.report();
    List<String> parts = new ArrayList<>();
    parts.add(
        String.format(
            Locale.ROOT,
            "%s, %d %s, %d %s",
            report.engine(),
            model.config().processingElements(),
            model.config().processingElements() == 1 ? "PE" : "PEs",
            report.vectors(),
            report.vectors() == 1 ? "vector" : "vectors"));
    if (model.copies() > 1) {
      parts.add(model.copies() + " copies");
    }
    rowMapping.ifPresent(found -> parts.add(found.mappingName() + " row mapping"));
    if (report.cycles() != null) {
      parts.add(TextTable.number(report.cycles()) + " cycles" + perVector(report));
    }
    if (report.transferCycles() != null) {
      parts.add(TextTable.number(report.transferCycles()) + " cycles of host I/O");
    }
    if (report.sustainedCycles() != null) {
      parts.add(
          String.format(
              Locale.ROOT,
              "%s cycles back to back (%,.1f a vector, host I/O included)",
              TextTable.number(report.sustainedCycles()),
              report.sustainedCyclesPerVector()));
    }
    if (report.mismatches() != null) {
      parts.add(mismatches());
    }
    return String.join(", ", parts);
  }
}
