package io.eie.testbench.benchmark;

import io.eie.generator.config.EieConfig;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of a sweep as comma-separated values. */
public final class SweepTable {
  private static final String HEADLINE =
      "layer,processingElements,entriesPerCycle,queueDepth,sparseRowBits,rowsPerElement,cycles,"
          + "lowerBound,efficiency,utilisation,loadBalance,speedup,realWork,sparseReads,"
          + "pointerReads,configHash";

  private SweepTable() {}

  /** The rows of a sweep, a headline first; every line ends in a line feed. */
  public static String csv(List<SweepRow> rows) {
    return rows.stream().map(SweepTable::line).collect(Collectors.joining("", HEADLINE + "\n", ""));
  }

  private static String line(SweepRow row) {
    Measurement measurement = row.measurement();
    EieConfig config = measurement.config();
    return String.format(
        Locale.ROOT,
        "%s,%d,%d,%d,%d,%d,%d,%d,%.4f,%.4f,%.4f,%.4f,%.4f,%d,%d,%s\n",
        measurement.workload().name(),
        config.processingElements(),
        config.entriesPerCycle(),
        config.element().queueDepth(),
        config.sparseRowBits(),
        config.rowsPerElement(),
        measurement.cycles(),
        measurement.lowerBound(),
        measurement.efficiency(),
        measurement.utilisation(),
        measurement.loadBalance(),
        row.speedup(),
        measurement.activity().realWork(),
        measurement.activity().sparseReads(),
        measurement.activity().pointerReads(),
        config.hash());
  }
}
