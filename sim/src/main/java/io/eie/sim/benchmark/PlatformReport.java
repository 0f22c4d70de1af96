// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.benchmark;

import io.eie.common.quote.CsvText;
import io.eie.generator.config.EieConfig;
import io.eie.generator.estimate.DesignArea;
import io.eie.generator.estimate.EnergyEstimate;
import io.eie.generator.estimate.EnergyTable;
import io.eie.generator.estimate.LogicModel;
import io.eie.sim.plot.BarPlot;
import io.eie.sim.run.Provenance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Our designs beside the platforms of the paper: Table V, and speedup and energy as in Figs. 6 and
 * 7. The paper's figures are as published; ours are cycles of the cycle model at a clock, and
 * estimates of area and energy.
 *
 * @param provenance where it is from
 * @param clockMHz clock of ours
 * @param platforms Table V, the paper's columns first
 * @param speedups Fig. 6: CPU dense / time, by series and layer, the geometric mean last
 * @param energies Fig. 7: energy of CPU dense / energy, in the same way; without platforms whose
 *     power is not known
 * @param measured platforms that were measured for this report
 */
public record PlatformReport(
    Provenance provenance,
    double clockMHz,
    List<PlatformRow> platforms,
    Map<String, Map<String, Double>> speedups,
    Map<String, Map<String, Double>> energies,
    List<MeasuredPlatform> measured) {
  private static final String MEAN = "geometric mean";
  private static final String BASIS = "cycles exact; area, energy estimated, no wires, no leakage";
  private static final int OUR_NANOMETRES = 45;
  private static final double PICO_TO_NANO = 1e-3;
  private static final double NANO_PER_MICRO = 1e3;

  /** The series that the pictures show: without the dense ones. */
  private static final List<PaperTime> DRAWN =
      List.of(
          PaperTime.CPU_SPARSE, PaperTime.GPU_SPARSE, PaperTime.MOBILE_GPU_SPARSE, PaperTime.EIE);

  /**
   * The report of measurements.
   *
   * @param measurements the nine layers of Table III on every design, designs one after the other
   * @param measured other platforms
   */
  public static PlatformReport of(
      Provenance provenance,
      double clockMHz,
      List<Measurement> measurements,
      LogicModel logic,
      List<MeasuredPlatform> measured) {
    List<PlatformRow> platforms = new ArrayList<>();
    Arrays.stream(PaperPlatform.values()).map(PaperPlatform::row).forEach(platforms::add);
    Map<String, Map<String, Double>> speedups = new LinkedHashMap<>();
    Map<String, Map<String, Double>> energies = new LinkedHashMap<>();
    for (PaperTime time : PaperTime.values()) {
      for (PaperLayer layer : PaperLayer.values()) {
        put(speedups, time.label(), layer, PaperTime::microseconds, time.microseconds(layer));
        put(energies, time.label(), layer, PaperTime::nanojoules, time.nanojoules(layer));
      }
    }
    for (MeasuredPlatform platform : measured) {
      for (PaperLayer layer : PaperLayer.values()) {
        double time = platform.microseconds().get(layer);
        put(speedups, platform.label(), layer, PaperTime::microseconds, time);
        if (platform.watts().isPresent()) {
          double energy = platform.watts().getAsDouble() * time * NANO_PER_MICRO;
          put(energies, platform.label(), layer, PaperTime::nanojoules, energy);
        }
      }
    }
    for (Measurement measurement : measurements) {
      PaperLayer layer = layer(measurement);
      String design = design(measurement.config());
      double time = measurement.microseconds(clockMHz);
      double energy = nanojoules(measurement);
      put(speedups, design, layer, PaperTime::microseconds, time);
      put(energies, design, layer, PaperTime::nanojoules, energy);
      if (layer == PaperLayer.ALEX_7) {
        platforms.add(row(measurement.config(), clockMHz, time, energy, logic));
      }
    }
    speedups.values().forEach(PlatformReport::addMean);
    energies.values().forEach(PlatformReport::addMean);
    return new PlatformReport(
        provenance, clockMHz, platforms, speedups, energies, List.copyOf(measured));
  }

  private static void put(
      Map<String, Map<String, Double>> all,
      String series,
      PaperLayer layer,
      ToDoubleBiFunction<PaperTime, PaperLayer> cost,
      double value) {
    all.computeIfAbsent(series, fresh -> new LinkedHashMap<>())
        .put(layer.layerName(), cost.applyAsDouble(PaperTime.CPU_DENSE, layer) / value);
  }

  private static void addMean(Map<String, Double> series) {
    double logs = series.values().stream().mapToDouble(Math::log).sum();
    series.put(MEAN, Math.exp(logs / series.size()));
  }

  private static PaperLayer layer(Measurement measurement) {
    return Arrays.stream(PaperLayer.values())
        .filter(layer -> layer.layerName().equals(measurement.workload().name()))
        .findFirst()
        .orElseThrow();
  }

  private static String design(EieConfig config) {
    return String.format(
        Locale.ROOT, "%d x %d lanes", config.processingElements(), config.entriesPerCycle());
  }

  private static double nanojoules(Measurement measurement) {
    return EnergyEstimate.of(measurement.config(), measurement.accesses(), EnergyTable.GATES)
            .total()
        * PICO_TO_NANO;
  }

  private static PlatformRow row(
      EieConfig config, double clockMHz, double time, double energy, LogicModel logic) {
    double area = DesignArea.of(config, logic).mm2();
    double frames = 1e6 / time;
    return new PlatformRow(
        "eie, " + design(config),
        "ASIC",
        null,
        OUR_NANOMETRES,
        clockMHz,
        "SRAM",
        area,
        energy / time / NANO_PER_MICRO,
        frames,
        frames / area,
        1e9 / energy,
        BASIS);
  }

  /** Tables and pictures by the names of their files. */
  public Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("table5.csv", table5());
    if (!measured.isEmpty()) {
      files.put("times.csv", times());
    }
    files.put("fig6-speedup.csv", csv(speedups));
    files.put("fig7-energy.csv", csv(energies));
    files.put("fig6-speedup.svg", picture("Speedup over CPU dense, batch 1", speedups));
    files.put("fig7-energy.svg", picture("Energy of CPU dense over energy, batch 1", energies));
    return files;
  }

  private String table5() {
    StringBuilder text =
        new StringBuilder(
            CsvText.line(
                List.of(
                    "platform",
                    "type",
                    "year",
                    "nanometres",
                    "megahertz",
                    "memory",
                    "mm2",
                    "watts",
                    "framesPerSecond",
                    "framesPerSecondMm2",
                    "framesPerJoule",
                    "basis",
                    "eieCommit",
                    "command")));
    for (PlatformRow row : platforms) {
      text.append(
          CsvText.line(
              Arrays.asList(
                  row.platform(),
                  row.type(),
                  row.year(),
                  row.nanometres(),
                  row.megahertz(),
                  row.memory(),
                  row.mm2(),
                  row.watts(),
                  row.framesPerSecond(),
                  row.framesPerSecondMm2(),
                  row.framesPerJoule(),
                  row.basis(),
                  provenance.commit(),
                  provenance.command())));
    }
    return text.toString();
  }

  /** The layers, and what was measured of them. */
  private String times() {
    List<Object> headline = new ArrayList<>(List.of("layer", "rows", "columns", "nonZeros"));
    measured.forEach(platform -> headline.add(platform.label() + ", us"));
    headline.addAll(List.of("eieCommit", "command"));
    StringBuilder text = new StringBuilder(CsvText.line(headline));
    for (PaperLayer layer : PaperLayer.values()) {
      List<Object> cells =
          new ArrayList<>(
              List.of(layer.layerName(), layer.outputs(), layer.inputs(), layer.nonZeroWeights()));
      measured.forEach(platform -> cells.add(platform.microseconds().get(layer)));
      cells.addAll(List.of(provenance.commit(), provenance.command()));
      text.append(CsvText.line(cells));
    }
    return text.toString();
  }

  private String csv(Map<String, Map<String, Double>> series) {
    List<String> headlines = new ArrayList<>(List.of("series"));
    headlines.addAll(series.get(PaperTime.CPU_DENSE.label()).keySet());
    headlines.addAll(List.of("eieCommit", "command"));
    StringBuilder text = new StringBuilder(CsvText.line(headlines));
    series.forEach(
        (name, values) -> {
          List<Object> cells = new ArrayList<>(List.of(name));
          cells.addAll(values.values());
          cells.addAll(List.of(provenance.commit(), provenance.command()));
          text.append(CsvText.line(cells));
        });
    return text.toString();
  }

  private String picture(String title, Map<String, Map<String, Double>> series) {
    BarPlot plot = BarPlot.logarithmic(title, "", "times", provenance.words());
    List<String> names = new ArrayList<>(DRAWN.stream().map(PaperTime::label).toList());
    measured.stream().map(MeasuredPlatform::label).filter(series::containsKey).forEach(names::add);
    series.keySet().stream().filter(name -> name.endsWith("lanes")).forEach(names::add);
    for (String name : names) {
      series.get(name).forEach((layer, value) -> plot.add(name, label(layer), value));
    }
    return plot.svg();
  }

  private static String label(String layer) {
    return layer.equals(MEAN) ? "mean" : layer;
  }
}
