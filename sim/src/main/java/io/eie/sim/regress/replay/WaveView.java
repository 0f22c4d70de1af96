// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.regress.replay;

import io.eie.generator.config.EieConfig;
import io.eie.generator.emit.RtlDesign;
import io.eie.generator.hdl.Emission;
import io.eie.sim.host.ElementPorts;
import io.eie.sim.run.compare.Difference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A save file of GTKWave: the signals around a difference, and a marker at its cycle. */
final class WaveView {
  /** Cycles that are shown before the marker. */
  private static final long CYCLES_BEFORE = 20;

  private static final String HEXADECIMAL = "@22";
  private static final String BIT = "@28";
  private static final String ELEMENT = "ProcessingElement";
  private static final int NAMED_MARKERS = 26;
  private static final String NO_MARKER = " -1";

  private WaveView() {}

  /**
   * The text of the file.
   *
   * @param wave the waveform
   * @param difference null where none has a place
   */
  static String of(Path wave, EieConfig config, Difference difference) {
    Emission emission = RtlDesign.of(config).emission();
    List<String> lines = new ArrayList<>();
    lines.add("[dumpfile] \"" + wave.toAbsolutePath() + "\"");
    lines.add("[savefile] \"" + wave.toAbsolutePath() + "\"");
    Long cycle = difference == null ? null : difference.time();
    if (cycle != null) {
      long time = cycle * Difference.NANOSECONDS_PER_CYCLE;
      long start = Math.max(0, time - CYCLES_BEFORE * Difference.NANOSECONDS_PER_CYCLE);
      lines.add("[timestart] " + start);
      lines.add(
          String.format(Locale.ROOT, "*-5.000000 %d %d", time, time)
              + NO_MARKER.repeat(NAMED_MARKERS - 1));
      lines.add("[markername] Afirst difference");
    }
    String top = "TOP." + emission.topName();
    lines.add(BIT);
    lines.add(top + ".clk");
    if (difference != null && difference.element() != null) {
      lines.add("-" + (difference.unit() == null ? "" : difference.unit()));
      ports(lines, emission, top + "." + ElementPorts.path(difference.element()));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void ports(List<String> lines, Emission emission, String scope) {
    emission.modules().stream()
        .filter(module -> module.unit().equals(ELEMENT))
        .findFirst()
        .orElseThrow()
        .ports()
        .stream()
        .filter(port -> port.name().startsWith("broadcast_") || port.name().startsWith("scan_"))
        .forEach(
            port -> {
              lines.add(port.width() == 1 ? BIT : HEXADECIMAL);
              String range =
                  port.width() == 1 ? "" : String.format(Locale.ROOT, "[%d:0]", port.width() - 1);
              lines.add(scope + "." + port.name() + range);
            });
  }
}
