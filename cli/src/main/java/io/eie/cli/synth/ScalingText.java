// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import io.eie.cli.output.TextTable;
import io.eie.flow.synth.ElementScaling;
import io.eie.flow.synth.ElementScaling.Point;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.TimingPath;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What {@code eie synth --scaling} prints. */
public final class ScalingText {
  private ScalingText() {}

  /** A table with a line per design, and what is lost. */
  public static String of(ElementScaling scaling) {
    TextTable table =
        new TextTable(
            "elements", "logic um2", "per element", "beyond them", "period ns", "MHz", "share");
    StringBuilder paths = new StringBuilder();
    for (Point point : scaling.points()) {
      SynthesisResult result = point.result();
      TimingPath slowest = result.paths().get(0);
      table.add(
          String.valueOf(point.processingElements()),
          number("%,.0f", result.logicAreaUm2()),
          number("%,.0f", result.logicAreaUm2PerElement()),
          number("%,.0f", point.beyondElementsUm2()),
          number("%.4f", result.minPeriodNs()),
          number("%.1f", result.fmaxMHz()),
          TextTable.percent(point.relativeFmax()));
      paths.append(
          String.format(
              Locale.ROOT,
              "%n%d elements: %s to %s",
              point.processingElements(),
              slowest.start(),
              slowest.end()));
    }
    String losses =
        String.join(System.lineSeparator(), scaling.losses()).transform(ScalingText::ownLine);
    return table + System.lineSeparator() + paths + losses;
  }

  private static String ownLine(String text) {
    return text.isEmpty() ? "" : System.lineSeparator() + text;
  }

  /** The same as a document; the conditions and tools of the first design are those of all. */
  public static Map<String, Object> document(ElementScaling scaling) {
    SynthesisResult first = scaling.points().get(0).result();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("toolVersions", first.toolVersions());
    document.put("library", first.library());
    document.put("conditions", first.conditions());
    document.put("scaling", scaling.points().stream().map(ScalingText::point).toList());
    document.put("losses", scaling.losses());
    return document;
  }

  private static Map<String, Object> point(Point point) {
    SynthesisResult result = point.result();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("processingElements", point.processingElements());
    document.put("configHash", result.configHash());
    document.put("logicAreaUm2", result.logicAreaUm2());
    document.put("logicAreaUm2PerElement", result.logicAreaUm2PerElement());
    document.put("logicAreaUm2BeyondElements", point.beyondElementsUm2());
    document.put("minPeriodNs", result.minPeriodNs());
    document.put("fmaxMHz", result.fmaxMHz());
    document.put("relativeFmax", point.relativeFmax());
    document.put("slowestPath", result.paths().get(0));
    return document;
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
