// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.synth;

import io.eie.cli.output.TextTable;
import io.eie.flow.synth.ModuleArea;
import io.eie.flow.synth.SynthesisConditions;
import io.eie.flow.synth.SynthesisResult;
import io.eie.flow.synth.TimingPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What {@code eie synth} prints. */
public final class SynthesisText {
  private static final int PATHS_SHOWN = 10;
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String END = System.lineSeparator();

  private SynthesisText() {}

  /**
   * Tables of areas and paths, and the figures of the whole.
   *
   * @param regressions what is worse than the baseline
   * @param compared whether there is a baseline
   */
  public static String of(SynthesisResult result, List<String> regressions, boolean compared) {
    StringBuilder text = new StringBuilder();
    text.append(modules(result)).append(END).append(END);
    text.append(paths(result)).append(END).append(END);
    if (!result.memories().isEmpty()) {
      text.append("memories, not in the area: ").append(memories(result)).append(END);
    }
    text.append(conditions(result.conditions())).append(END);
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

  // What an element has 64 times, a design of 16 elements has 1024 times: one line is enough.
  private static TextTable paths(SynthesisResult result) {
    Map<List<String>, List<TimingPath>> alike = new LinkedHashMap<>();
    for (TimingPath path : result.paths()) {
      alike
          .computeIfAbsent(
              List.of(anyOf(path.start()), anyOf(path.end())), key -> new ArrayList<>())
          .add(path);
    }
    TextTable table = new TextTable("slowest paths: from", "to", "slack ns", "bits");
    alike.entrySet().stream()
        .limit(PATHS_SHOWN)
        .forEach(
            entry -> {
              List<TimingPath> paths = entry.getValue();
              TimingPath first = paths.get(0);
              boolean several = paths.size() > 1;
              table.add(
                  several ? entry.getKey().get(0) : first.start(),
                  several ? entry.getKey().get(1) : first.end(),
                  number("%.3f", first.slackNs()),
                  String.valueOf(paths.stream().mapToInt(TimingPath::endpoints).sum()));
            });
    return table;
  }

  private static String anyOf(String name) {
    return NUMBER.matcher(name).replaceAll("*");
  }

  private static String conditions(SynthesisConditions conditions) {
    return number(
        "target period %.3f ns, uncertainty %.3f ns; inputs %.3f ns after the edge, outputs %.3f ns before it; memories: %.3f to %.3f ns, setup %.3f ns",
        conditions.clockPeriod(),
        conditions.uncertainty(),
        conditions.inputDelay(),
        conditions.outputDelay(),
        conditions.sram().smallest(),
        conditions.sram().largest(),
        conditions.sram().setup());
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
