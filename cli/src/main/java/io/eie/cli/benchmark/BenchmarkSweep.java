// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.benchmark;

import io.eie.cli.option.DesignOptions;
import io.eie.cli.option.OutputOptions;
import io.eie.cli.option.Workers;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.OutputFolder;
import io.eie.cli.output.TerminalProgress;
import io.eie.cli.output.TextTable;
import io.eie.common.UserException;
import io.eie.common.quote.OptionText;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.config.Preset;
import io.eie.sim.benchmark.Catalogue;
import io.eie.sim.benchmark.Curve;
import io.eie.sim.benchmark.Measurement;
import io.eie.sim.benchmark.Sweep;
import io.eie.sim.benchmark.SweepKind;
import io.eie.sim.benchmark.SweepRow;
import io.eie.sim.benchmark.SweepTable;
import io.eie.sim.benchmark.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code eie bench --sweep}: one parameter of a design over its range. */
final class BenchmarkSweep {
  private static final String ALL_COUNTS = "1,2,4,8,16,32,64,128,256";

  private final SweepKind kind;
  private final EieConfig base;
  private final List<Integer> counts;
  private final RowMapper rowMapping;

  private BenchmarkSweep(
      SweepKind kind, EieConfig base, List<Integer> counts, RowMapper rowMapping) {
    this.kind = kind;
    this.base = base;
    this.counts = counts;
    this.rowMapping = rowMapping;
  }

  /**
   * The sweep of the designs that the user named.
   *
   * @throws UserException when he named several where one is varied in something else
   */
  static BenchmarkSweep of(SweepKind kind, DesignOptions designs, RowMapper rowMapping) {
    boolean manyElements = kind == SweepKind.PES;
    List<String> elements = designs.processingElements(manyElements ? ALL_COUNTS : "64");
    List<String> entries = designs.entriesPerCycle("1");
    if (!manyElements && elements.size() > 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--pes must be one number with --sweep %s (it varies %s), was %s",
              kind.lowerCase(),
              kind.parameter(),
              OptionText.list(elements)));
    }
    if (entries.size() > 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "--entries-per-cycle must be one number with --sweep (it varies %s), was %s",
              kind.parameter(),
              OptionText.list(entries)));
    }
    List<EieConfig> configs = designs.designs(Preset.PAPER64, elements, entries);
    return new BenchmarkSweep(
        kind,
        configs.get(0),
        configs.stream().map(EieConfig::processingElements).toList(),
        rowMapping);
  }

  /** Runs it, writes what was asked for, prints the tables. */
  int run(List<String> names, Catalogue catalogue, Path out, OutputOptions output) {
    Optional<OutputFolder> folder = Optional.ofNullable(out).map(OutputFolder::made);
    List<List<SweepRow>> byLayer;
    try (TerminalProgress progress = output.progress()) {
      byLayer =
          new Workers<String, List<SweepRow>>("measuring", names, true)
              .map(progress, name -> rows(catalogue.workload(name)));
    }
    List<SweepRow> rows = byLayer.stream().flatMap(List::stream).toList();
    Measurement.warnings(rows.stream().map(SweepRow::measurement).toList()).forEach(output::warn);
    List<String> lines = new ArrayList<>();
    kind.curves().forEach(curve -> lines.add(table(curve, byLayer)));
    if (!rows.isEmpty()) {
      folder.ifPresent(place -> write(rows, place));
    }
    folder.ifPresent(place -> lines.addAll(place.lines()));
    output.print(SweepTable.records(rows), String.join(System.lineSeparator(), lines));
    return ExitCode.SUCCESS;
  }

  private void write(List<SweepRow> rows, OutputFolder folder) {
    folder.write(kind.lowerCase() + ".csv", SweepTable.csv(rows));
    kind.pictures(rows).forEach((name, picture) -> folder.write(name + ".svg", picture));
  }

  private List<SweepRow> rows(Workload workload) {
    Sweep sweep = new Sweep(workload, rowMapping);
    return switch (kind) {
      case QUEUE -> sweep.queue(base);
      case WIDTH -> sweep.width(base);
      case PES -> sweep.elements(base, counts);
    };
  }

  private String table(Curve curve, List<List<SweepRow>> byLayer) {
    List<String> headlines = new ArrayList<>(List.of(kind.parameter()));
    byLayer.stream()
        .limit(1)
        .flatMap(List::stream)
        .forEach(row -> headlines.add(Integer.toString(row.value())));
    TextTable table = new TextTable(headlines.toArray(String[]::new));
    for (List<SweepRow> rows : byLayer) {
      List<String> cells = new ArrayList<>();
      cells.add(rows.get(0).measurement().workload().name());
      rows.forEach(row -> cells.add(number(curve.value().applyAsDouble(row))));
      table.add(cells.toArray(String[]::new));
    }
    String end = System.lineSeparator();
    return curve.title() + " (" + curve.axis() + ")" + end + end + table + end;
  }

  private static String number(double value) {
    return value >= 1000
        ? TextTable.number(Math.round(value))
        : String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.3f", value);
  }
}
