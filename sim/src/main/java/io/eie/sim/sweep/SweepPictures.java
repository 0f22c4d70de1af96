// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.sweep;

import io.eie.generator.config.EieConfig;
import io.eie.sim.plot.ScatterPlot;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** A sweep as pictures: time, area and energy against each other. */
public final class SweepPictures {
  private static final String TIME = "time of an inference, us";
  private static final String AREA = "area, mm2";
  private static final String ENERGY = "energy of an inference, nJ";

  private SweepPictures() {}

  /** The pictures (SVG) by their names. */
  public static Map<String, String> of(SweepReport report) {
    Map<String, String> pictures = new LinkedHashMap<>();
    pictures.put(
        "area-time",
        picture(report, AREA, SweepPoint::mm2, TIME, SweepPoint::microseconds, "Time by area"));
    pictures.put(
        "energy-time",
        picture(
            report,
            ENERGY,
            SweepPoint::nanojoules,
            TIME,
            SweepPoint::microseconds,
            "Time by energy"));
    pictures.put(
        "area-energy",
        picture(report, AREA, SweepPoint::mm2, ENERGY, SweepPoint::nanojoules, "Energy by area"));
    return pictures;
  }

  private static String picture(
      SweepReport report,
      String xAxis,
      ToDoubleFunction<SweepPoint> x,
      String yAxis,
      ToDoubleFunction<SweepPoint> y,
      String title) {
    ScatterPlot plot = new ScatterPlot(title, xAxis, yAxis, report.provenance().words());
    for (SweepPoint point : report.points()) {
      plot.add(series(point.config()), x.applyAsDouble(point), y.applyAsDouble(point));
    }
    return plot.svg();
  }

  private static String series(EieConfig config) {
    return String.format(
        Locale.ROOT, "%d x %d lanes", config.processingElements(), config.entriesPerCycle());
  }
}
