package io.eie.testbench.benchmark;

import java.util.List;
import java.util.Locale;

/** What a sweep varies, and which figures of the paper it reproduces. */
public enum SweepKind {
  /** Depth of the activation queue (paper, Fig. 8). */
  QUEUE(
      "queueDepth",
      new Curve(
          "fig8-load-balance", "Load balance", "busy cycles / cycles", false, SweepRow::balance)),
  /**
   * Width of the sparse-matrix memory (paper, Fig. 9): the reads only, as the paper prints no
   * energy per read.
   */
  WIDTH(
      "sparseRowBits",
      new Curve(
          "fig9-sparse-reads",
          "Reads of the sparse-matrix memories",
          "reads",
          true,
          SweepRow::reads)),
  /** Number of elements (paper, Figs. 11, 12 and 13). */
  PES(
      "processingElements",
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
  private final List<Curve> curves;

  SweepKind(String parameter, Curve... curves) {
    this.parameter = parameter;
    this.curves = List.of(curves);
  }

  /** Name at the command line and of the files. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Name of the parameter that varies. */
  public String parameter() {
    return parameter;
  }

  /** What is shown over it. */
  public List<Curve> curves() {
    return curves;
  }
}
