// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.UserException;
import io.eie.sim.plot.LinePlot;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a sweep varies, and which figures of the paper it reproduces. */
public enum SweepKind {
  /** Depth of the activation queue (paper, Fig. 8). */
  QUEUE(
      "queueDepth",
      "usable entries of the activation queue",
      new Curve(
          "fig8-load-balance", "Load balance", "busy cycles / cycles", false, SweepRow::balance)),
  /**
   * Width of the sparse-matrix memory (paper, Fig. 9): the reads only, as the paper prints no
   * energy per read.
   */
  WIDTH(
      "sparseRowBits",
      "bits of a row of the sparse-matrix memory",
      new Curve(
          "fig9-sparse-reads",
          "Reads of the sparse-matrix memories",
          "reads",
          true,
          SweepRow::reads)),
  /** Number of elements (paper, Figs. 11, 12 and 13). */
  PES(
      "processingElements",
      "processing elements",
      new Curve("fig11-speedup", "Speedup", "times the first design", true, SweepRow::speedup),
      new Curve(
          "fig12-real-work",
          "Real work",
          "entries without padding / entries",
          false,
          SweepRow::realWork),
      new Curve(
          "fig13-load-balance", "Load balance", "busy cycles / cycles", false, SweepRow::balance));

  private final String parameter;
  private final String axis;
  private final List<Curve> curves;

  SweepKind(String parameter, String axis, Curve... curves) {
    this.parameter = parameter;
    this.axis = axis;
    this.curves = List.of(curves);
  }

  /**
   * The kind of a name at the command line.
   *
   * @throws UserException for another name
   */
  public static SweepKind named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    Arrays.stream(values())
                        .map(SweepKind::lowerCase)
                        .collect(
                            Collectors.joining(
                                ", ", "--sweep must be one of ", ", was '" + name + "'"))));
  }

  /** Name at the command line and of the files. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of the parameter that varies. */
  public String parameter() {
    return parameter;
  }

  /** The curves of a sweep over its parameter as pictures (SVG), by {@link Curve#name}. */
  public Map<String, String> pictures(List<SweepRow> rows) {
    Map<String, String> pictures = new LinkedHashMap<>();
    for (Curve curve : curves) {
      LinePlot plot = new LinePlot(curve.title(), axis, curve.axis(), curve.logarithmic());
      for (SweepRow row : rows) {
        plot.add(
            row.measurement().workload().name(), row.value(), curve.value().applyAsDouble(row));
      }
      pictures.put(curve.name(), plot.svg());
    }
    return pictures;
  }

  /** What is shown over it. */
  public List<Curve> curves() {
    return curves;
  }
}
