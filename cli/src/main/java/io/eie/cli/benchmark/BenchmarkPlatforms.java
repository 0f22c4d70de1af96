// SPDX-License-Identifier: Apache-2.0
package io.eie.cli.benchmark;

import io.eie.cli.option.OutputOptions;
import io.eie.cli.option.Workers;
import io.eie.cli.output.ExitCode;
import io.eie.cli.output.OutputFolder;
import io.eie.cli.output.TerminalProgress;
import io.eie.cli.output.TextTable;
import io.eie.compiler.rowmapping.RowMapper;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.LogicModel;
import io.eie.generator.estimate.MeasuredRuns;
import io.eie.sim.benchmark.Benchmark;
import io.eie.sim.benchmark.MeasuredPlatform;
import io.eie.sim.benchmark.Measurement;
import io.eie.sim.benchmark.PaperLayer;
import io.eie.sim.benchmark.PlatformReport;
import io.eie.sim.benchmark.PlatformRow;
import io.eie.sim.benchmark.Workload;
import io.eie.sim.run.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * {@code eie bench --platforms}: our designs beside the platforms of the paper.
 *
 * @param configs our designs
 * @param rowMapping order of the outputs
 * @param fit whether memories are enlarged
 * @param clockMHz clock of ours
 * @param others platforms that are measured
 */
record BenchmarkPlatforms(
    List<EieConfig> configs,
    RowMapper rowMapping,
    boolean fit,
    double clockMHz,
    MeasuredPlatforms others) {
  /** Measures, writes what was asked for, prints the tables. */
  int run(Optional<OutputFolder> folder, OutputOptions output) {
    // First, while nothing else of this program computes.
    List<MeasuredPlatform> measured;
    try (TerminalProgress progress = output.progress()) {
      measured = others.measure(progress);
    }
    List<List<Measurement>> byLayer;
    try (TerminalProgress progress = output.progress()) {
      byLayer =
          new Workers<PaperLayer, List<Measurement>>(
                  "measuring", List.of(PaperLayer.values()), true)
              .map(progress, this::measure);
    }
    List<Measurement> measurements = new ArrayList<>();
    for (int design = 0; design < configs.size(); design++) {
      for (List<Measurement> layer : byLayer) {
        measurements.add(layer.get(design));
      }
    }
    Measurement.warnings(measurements).forEach(output::warn);
    PlatformReport report =
        PlatformReport.of(
            Provenance.of(output.command()),
            clockMHz,
            measurements,
            LogicModel.of(MeasuredRuns.kept()),
            measured);
    List<String> lines = new ArrayList<>(List.of(text(report)));
    folder.ifPresent(
        place -> {
          report.files().forEach(place::write);
          lines.addAll(place.lines());
        });
    output.print(report, String.join(System.lineSeparator(), lines));
    return ExitCode.SUCCESS;
  }

  private List<Measurement> measure(PaperLayer layer) {
    Benchmark benchmark = new Benchmark(Workload.synthetic(layer), rowMapping, fit);
    return configs.stream().map(benchmark::predict).toList();
  }

  private String text(PlatformReport report) {
    String end = System.lineSeparator();
    return String.join(
        end,
        "AlexNet FC7, batch 1 (the paper's Table V)",
        "",
        platforms(report.platforms()),
        "",
        times(report) + "Speedup over CPU dense, batch 1 (Fig. 6)",
        "",
        series(report.speedups()),
        "",
        "Energy of CPU dense over energy (Fig. 7)",
        "",
        series(report.energies()),
        "",
        "the paper's times: Table IV; its energy: these times and the power of Table V; for EIE the labels of Figs. 6 and 7"
            + " differ from both by up to 17 % and 12 %",
        String.format(
                Locale.ROOT,
                "ours: cycles of the cycle model at %.0f MHz; area and energy (--energy gates of estimate) for 45 nm, without placement and leakage;"
                    + " loading of segments not counted",
                clockMHz)
            + others.notes());
  }

  private static String times(PlatformReport report) {
    if (report.measured().isEmpty()) {
      return "";
    }
    List<String> headlines = new ArrayList<>(List.of("series"));
    Arrays.stream(PaperLayer.values()).map(PaperLayer::layerName).forEach(headlines::add);
    TextTable table = new TextTable(headlines.toArray(String[]::new));
    for (MeasuredPlatform platform : report.measured()) {
      List<String> cells = new ArrayList<>(List.of(platform.label()));
      Arrays.stream(PaperLayer.values())
          .forEach(layer -> cells.add(number(platform.microseconds().get(layer))));
      table.add(cells.toArray(String[]::new));
    }
    String end = System.lineSeparator();
    return String.join(end, "Measured, microseconds", "", table.toString(), "", "");
  }

  private static String platforms(List<PlatformRow> rows) {
    TextTable table =
        new TextTable(
            "platform",
            "type",
            "year",
            "nm",
            "MHz",
            "memory",
            "mm2",
            "W",
            "frames/s",
            "frames/s/mm2",
            "frames/J");
    for (PlatformRow row : rows) {
      table.add(
          row.platform(),
          row.type(),
          row.year() == null ? "-" : row.year().toString(),
          Integer.toString(row.nanometres()),
          number(row.megahertz()),
          row.memory(),
          number(row.mm2()),
          number(row.watts()),
          number(row.framesPerSecond()),
          number(row.framesPerSecondMm2()),
          number(row.framesPerJoule()));
    }
    return table.toString();
  }

  private static String series(Map<String, Map<String, Double>> series) {
    List<String> headlines = new ArrayList<>(List.of("series"));
    headlines.addAll(series.values().iterator().next().keySet());
    TextTable table = new TextTable(headlines.toArray(String[]::new));
    series.forEach(
        (name, values) -> {
          List<String> cells = new ArrayList<>(List.of(name));
          values.values().forEach(value -> cells.add(number(value)));
          table.add(cells.toArray(String[]::new));
        });
    return table.toString();
  }

  /** Three digits or more; a dash for none. */
  private static String number(Double value) {
    if (value == null) {
      return "-";
    }
    int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }
}
