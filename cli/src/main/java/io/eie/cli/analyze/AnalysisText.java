// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.analyze;

import io.eie.cli.output.TextTable;
import io.eie.sim.analyze.Analysis;
import io.eie.sim.analyze.LayerAnalysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An analysis in tables: the layers, and for each a histogram of the entries of an element.
 *
 * @param analysis what was counted
 */
record AnalysisText(Analysis analysis) {
  private static final int BINS = 8;
  private static final int LONGEST_BAR = 40;

  /** All tables. */
  String text() {
    List<String> parts = new ArrayList<>();
    parts.add(table());
    analysis.layers().forEach(layer -> parts.add(histogram(layer)));
    parts.add(
        format(
            "%s: %d %s, %s%,d compressed bytes, configuration %s",
            analysis.model(),
            analysis.processingElements(),
            analysis.processingElements() == 1 ? "PE" : "PEs",
            analysis.copies() == 1 ? "" : analysis.copies() + " copies, ",
            Math.round(analysis.storage().compressed()),
            analysis.configHash()));
    String end = System.lineSeparator();
    return String.join(end + end, parts);
  }

  private String table() {
    TextTable table =
        new TextTable(
            "layer",
            "outputs",
            "inputs",
            "groups",
            "non-zeros",
            "density",
            "entries",
            "padding",
            "padding %",
            "least",
            "mean",
            "most",
            "fullest PE",
            "balance",
            "rms error");
    for (LayerAnalysis layer : analysis.layers()) {
      table.add(
          layer.name(),
          TextTable.number((long) layer.outputs()),
          TextTable.number((long) layer.inputs()),
          Integer.toString(layer.groups()),
          TextTable.number(layer.nonZeros()),
          TextTable.percent(layer.density()),
          TextTable.number(layer.entries()),
          TextTable.number(layer.paddingEntries()),
          TextTable.percent(layer.padding()),
          TextTable.number(layer.leastEntries()),
          format("%,.1f", layer.meanEntries()),
          TextTable.number(layer.mostEntries()),
          Integer.toString(layer.fullestElement()),
          TextTable.percent(layer.balance()),
          layer.sharingError() == 0 ? "exact" : format("%.3g", layer.sharingError()));
    }
    return table.toString();
  }

  private static String histogram(LayerAnalysis layer) {
    TextTable table = new TextTable(layer.name() + ": entries", "elements", "");
    List<LayerAnalysis.Bin> bins = layer.histogram(BINS);
    int most = bins.stream().mapToInt(LayerAnalysis.Bin::elements).max().orElseThrow();
    for (LayerAnalysis.Bin bin : bins) {
      int length = (int) Math.ceil((double) bin.elements() * LONGEST_BAR / most);
      table.add(
          bin.from() == bin.to()
              ? TextTable.number(bin.from())
              : TextTable.number(bin.from()) + " to " + TextTable.number(bin.to()),
          Integer.toString(bin.elements()),
          String.format(Locale.ROOT, "%-" + LONGEST_BAR + "s", "#".repeat(length)));
    }
    return table.toString();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
