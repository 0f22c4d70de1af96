// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.quote.CsvText;
import io.eie.generator.config.EieConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The points of a sweep with all their figures, as records and as comma-separated values. */
public final class SweepTable {
  private static final int DIGITS = 4;

  private SweepTable() {}

  /** A record for each point: name of a figure to figure, the same names in all. */
  public static List<Map<String, Object>> records(List<SweepRow> rows) {
    return rows.stream().map(SweepTable::fields).toList();
  }

  /** A line for each point below one with the names; every line ends in a line feed. */
  public static String csv(List<SweepRow> rows) {
    List<Map<String, Object>> records = records(rows);
    String headline = CsvText.line(List.copyOf(records.get(0).keySet()));
    return records.stream()
        .map(fields -> CsvText.line(List.copyOf(fields.values())))
        .collect(Collectors.joining("", headline, ""));
  }

  private static Map<String, Object> fields(SweepRow row) {
    Measurement measurement = row.measurement();
    EieConfig config = measurement.config();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("layer", measurement.workload().name());
    fields.put("processingElements", config.processingElements());
    fields.put("entriesPerCycle", config.entriesPerCycle());
    fields.put("queueDepth", config.queueDepth());
    fields.put("sparseRowBits", config.sparseRowBits());
    fields.put("rowsPerElement", config.rowsPerElement());
    fields.put("cycles", measurement.cycles());
    fields.put("lowerBound", measurement.lowerBound());
    fields.put("efficiency", rounded(measurement.efficiency()));
    fields.put("utilisation", rounded(measurement.utilisation()));
    fields.put("loadBalance", rounded(measurement.loadBalance()));
    fields.put("speedup", rounded(row.speedup()));
    fields.put("realWork", rounded(measurement.activity().realWork()));
    fields.put("sparseReads", measurement.activity().sparseReads());
    fields.put("pointerReads", measurement.activity().pointerReads());
    fields.put("configHash", config.hash());
    return fields;
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_UP);
  }
}
