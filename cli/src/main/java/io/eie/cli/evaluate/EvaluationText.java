// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.evaluate;

import io.eie.cli.output.TextTable;
import io.eie.sim.analyze.Storage;
import io.eie.sim.evaluate.Accuracy;
import io.eie.sim.evaluate.Confusion;
import io.eie.sim.evaluate.EvaluatedLayer;
import io.eie.sim.evaluate.Evaluation;
import io.eie.sim.evaluate.RtlRun;
import io.eie.sim.evaluate.Speed;
import io.eie.sim.run.Mismatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * An evaluation in words and tables.
 *
 * @param evaluation what came out
 * @param estimatedClock whether the clock is an estimate
 */
record EvaluationText(Evaluation evaluation, boolean estimatedClock) {
  /** Classes up to which the confusion table is shown whole. */
  private static final int MOST_CLASSES = 16;

  private static final int MOST_CONFUSIONS = 10;

  /** All tables, and a line for each thing to know. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(accuracies());
    parts.add(layers());
    parts.add(storage());
    if (!evaluation.confusion().isEmpty()) {
      parts.add(confusion());
    }
    parts.add(speed());
    String end = System.lineSeparator();
    return String.join(end + end, parts);
  }

  private String accuracies() {
    TextTable table =
        new TextTable("arithmetic", "vectors", "correct", "accuracy", "as float", "error");
    for (Accuracy accuracy : evaluation.accuracies()) {
      table.add(
          accuracy.arithmetic(),
          number(accuracy.vectors()),
          accuracy.correct() == null ? "-" : number(accuracy.correct()),
          accuracy.accuracy() == null ? "-" : format("%.2f %%", 100 * accuracy.accuracy()),
          accuracy.agreeing() == null ? "-" : number(accuracy.agreeing()),
          error(accuracy.error()));
    }
    return table.toString();
  }

  private String layers() {
    TextTable table =
        new TextTable(
            "layer",
            "outputs",
            "inputs",
            "density",
            "padding",
            "balance",
            "active",
            "cycles",
            "efficiency",
            "fw",
            "fx",
            "fy",
            "saturations",
            "error");
    for (EvaluatedLayer layer : evaluation.layers()) {
      table.add(
          layer.name(),
          number(layer.outputs()),
          number(layer.inputs()),
          TextTable.percent(layer.density()),
          TextTable.percent(layer.padding()),
          TextTable.percent(layer.balance()),
          TextTable.percent(layer.activeInputs()),
          format("%,.1f", layer.cycles()),
          TextTable.percent(layer.efficiency()),
          Integer.toString(layer.weightFractionBits()),
          Integer.toString(layer.inputFractionBits()),
          Integer.toString(layer.outputFractionBits()),
          TextTable.number(layer.saturations()),
          error(layer.error()));
    }
    return table.toString();
  }

  private static String error(Double error) {
    if (error == null) {
      return "-";
    }
    return error == 0 ? "0" : format("%.2g", error);
  }

  private String storage() {
    TextTable table =
        new TextTable(
            "bytes",
            "float32",
            "weights",
            "indices",
            "pointers",
            "codebooks",
            "biases",
            "compressed",
            "ratio");
    for (EvaluatedLayer layer : evaluation.layers()) {
      add(table, layer.name(), layer.storage());
    }
    add(table, "all", evaluation.storage());
    return table.toString();
  }

  private static void add(TextTable table, String name, Storage storage) {
    table.add(
        name,
        bytes(storage.dense()),
        bytes(storage.weights()),
        bytes(storage.indices()),
        bytes(storage.pointers()),
        bytes(storage.codebooks()),
        bytes(storage.biases()),
        bytes(storage.compressed()),
        format("%.1f", storage.ratio()));
  }

  private String confusion() {
    TreeSet<Integer> classes = new TreeSet<>();
    evaluation
        .confusion()
        .forEach(
            cell -> {
              classes.add(cell.label());
              classes.add(cell.recognised());
            });
    return classes.size() <= MOST_CLASSES
        ? confusionTable(new ArrayList<>(classes))
        : largestConfusions();
  }

  private String confusionTable(List<Integer> classes) {
    List<String> headlines = new ArrayList<>(List.of("label \\ golden"));
    classes.forEach(each -> headlines.add(Integer.toString(each)));
    TextTable table = new TextTable(headlines.toArray(String[]::new));
    for (int label : classes) {
      List<String> cells = new ArrayList<>(List.of(Integer.toString(label)));
      for (int recognised : classes) {
        cells.add(
            evaluation.confusion().stream()
                .filter(cell -> cell.label() == label && cell.recognised() == recognised)
                .map(cell -> number(cell.vectors()))
                .findFirst()
                .orElse("."));
      }
      table.add(cells.toArray(String[]::new));
    }
    return table.toString();
  }

  private String largestConfusions() {
    TextTable table = new TextTable("label", "golden", "vectors");
    evaluation.confusion().stream()
        .filter(cell -> cell.label() != cell.recognised())
        .sorted(Comparator.comparingInt(Confusion::vectors).reversed())
        .limit(MOST_CONFUSIONS)
        .forEach(
            cell ->
                table.add(
                    Integer.toString(cell.label()),
                    Integer.toString(cell.recognised()),
                    number(cell.vectors())));
    return "most frequent confusions" + System.lineSeparator() + table;
  }

  private String speed() {
    Speed speed = evaluation.speed();
    List<String> lines = new ArrayList<>();
    lines.add(
        format(
            "%,.1f cycles per inference: %.3f us, %,.0f inferences per second at %.0f MHz%s",
            speed.cycles(),
            speed.microseconds(),
            speed.inferencesPerSecond(),
            speed.clockMHz(),
            estimatedClock ? " (estimated)" : ""));
    if (evaluation.hostPooling() != null) {
      lines.add(
          format(
              "an inference has %,d positions, one run for each; the host computes the %s of their outputs",
              evaluation.positions(),
              evaluation.hostPooling().equals("mean") ? "mean" : "largest"));
    }
    lines.add(
        format(
            "with the bus (%s; %,d cycles for input and output%s): %.3f us, %,.0f inferences per second",
            speed.hostBus(),
            speed.transferCycles(),
            speed.segments() > 1
                ? format(
                    ", %,d to load %d segments every time", speed.loadCycles(), speed.segments())
                : format("; the model is loaded once, in %,d", speed.loadCycles()),
            speed.microsecondsWithHost(),
            speed.inferencesPerSecondWithHost()));
    if (speed.sustainedCycles() != null) {
      lines.add(
          format(
              "back to back, inputs and outputs moving meanwhile: %,.1f cycles per inference, %,.0f inferences per second",
              speed.sustainedCycles(), speed.inferencesPerSecondSustained()));
    }
    lines.add(
        format(
            "golden model and cycle model: %.1f s of processor time, %,.0f inferences per second",
            evaluation.modelCpuSeconds(), evaluation.vectors() / evaluation.modelCpuSeconds()));
    if (evaluation.rtl() != null) {
      rtl(evaluation.rtl(), evaluation.positions(), lines);
    }
    lines.add(
        format(
            "%s: %d %s, %s %s, configuration %s",
            evaluation.model(),
            evaluation.processingElements(),
            evaluation.processingElements() == 1 ? "PE" : "PEs",
            number(evaluation.vectors()),
            evaluation.vectors() == 1 ? "vector" : "vectors",
            evaluation.configHash()));
    return String.join(System.lineSeparator(), lines);
  }

  private static void rtl(RtlRun rtl, int positions, List<String> lines) {
    lines.add(
        format(
            "hardware (rtl): %s vectors, %,d mismatches, %s cycles; %.1f s of processor time, %,.0f inferences per second",
            number(rtl.vectors()),
            rtl.mismatches(),
            TextTable.number(rtl.cycles()),
            rtl.cpuSeconds(),
            rtl.vectors() / rtl.cpuSeconds() / positions));
    if (rtl.fault() != null) {
      lines.add("hardware fault in " + rtl.fault());
    }
    for (Mismatch mismatch : rtl.firstMismatches()) {
      lines.add(
          format(
              "vector %d of the sample, output %d: must be %d, was %d",
              mismatch.vector(), mismatch.output(), mismatch.expected(), mismatch.actual()));
    }
  }

  private static String bytes(double value) {
    return number(Math.round(value));
  }

  private static String number(long value) {
    return TextTable.number(value);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
