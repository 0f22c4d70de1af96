package io.eie.cli;

import io.eie.testbench.synth.ModuleArea;
import io.eie.testbench.synth.SynthesisResult;
import io.eie.testbench.synth.TimingPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What {@code eie synth} prints. */
final class SynthesisText {
  private static final int PATHS_SHOWN = 10;
  private static final String END = System.lineSeparator();

  private SynthesisText() {}

  /**
   * Tables of areas and paths, and the figures of the whole.
   *
   * @param regressions what is worse than the baseline
   * @param compared whether there is a baseline
   */
  static String of(SynthesisResult result, List<String> regressions, boolean compared) {
    StringBuilder text = new StringBuilder();
    text.append(modules(result)).append(END).append(END);
    text.append(paths(result)).append(END).append(END);
    if (!result.memories().isEmpty()) {
      text.append("memories, not in the area: ").append(memories(result)).append(END);
    }
    text.append(
        number(
            "%s with %s: %s um2 of logic, %.4f ns (%.1f MHz)",
            result.top(),
            result.library(),
            area(result.logicAreaUm2()),
            result.minPeriodNs(),
            result.fmaxMHz()));
    if (compared) {
      text.append(END).append(regressions.isEmpty() ? "no worse than the baseline" : "");
      text.append(String.join(END, regressions));
    }
    return text.toString();
  }

  private static TextTable modules(SynthesisResult result) {
    TextTable table =
        new TextTable("module", "instances", "um2 each", "um2", "share", "cells", "flip-flops");
    for (ModuleArea module : result.modules()) {
      table.add(
          module.name(),
          TextTable.number((long) module.instances()),
          area(module.areaUm2()),
          area(module.totalUm2()),
          TextTable.percent(module.totalUm2() / result.logicAreaUm2()),
          TextTable.number((long) module.cells()),
          TextTable.number((long) module.flipFlops()));
    }
    return table;
  }

  private static TextTable paths(SynthesisResult result) {
    TextTable table = new TextTable("slowest paths: from", "to", "slack ns", "bits");
    for (TimingPath path : result.paths().stream().limit(PATHS_SHOWN).toList()) {
      table.add(
          path.start(),
          path.end(),
          number("%.3f", path.slackNs()),
          String.valueOf(path.endpoints()));
    }
    return table;
  }

  private static String memories(SynthesisResult result) {
    return result.memories().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(memory -> memory.getValue() + " x " + memory.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String area(double squareMicrometres) {
    return number("%,.1f", squareMicrometres);
  }

  private static String number(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
