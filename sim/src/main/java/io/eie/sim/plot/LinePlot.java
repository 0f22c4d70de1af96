// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lines over a logarithmic axis as a scalable picture (SVG 1.1), a line per series. */
public final class LinePlot {
  private static final int MOST_TICKS = 10;

  /** One point of a line. */
  record Point(int x, double y) {}

  private final String title;
  private final String xAxis;
  private final String yAxis;
  private final boolean logarithmic;
  private final Map<String, List<Point>> series = new LinkedHashMap<>();

  /**
   * @param logarithmic whether the vertical axis is logarithmic; otherwise it begins at 0
   */
  public LinePlot(String title, String xAxis, String yAxis, boolean logarithmic) {
    this.title = title;
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.logarithmic = logarithmic;
  }

  /** Adds a point, both coordinates positive, to the line of a name. */
  public void add(String name, int x, double y) {
    series.computeIfAbsent(name, fresh -> new ArrayList<>()).add(new Point(x, y));
  }

  /** The picture: the same points give the same text. */
  public String svg() {
    return new Drawing(this).draw();
  }

  private TreeSet<Integer> places() {
    TreeSet<Integer> places = new TreeSet<>();
    series.values().forEach(line -> line.forEach(point -> places.add(point.x())));
    return places;
  }

  private double most() {
    return series.values().stream().flatMap(List::stream).mapToDouble(Point::y).max().orElse(1);
  }

  private double least() {
    return series.values().stream().flatMap(List::stream).mapToDouble(Point::y).min().orElse(1);
  }

  /** The picture being written. */
  private static final class Drawing {
    private final PlotFrame frame;
    private final Svg svg;
    private final LinePlot plot;
    private final TreeSet<Integer> places;
    private final List<Double> ticks;

    Drawing(LinePlot plot) {
      this.plot = plot;
      this.frame = new PlotFrame(plot.xAxis, plot.yAxis);
      this.svg = frame.svg;
      this.places = plot.places();
      this.ticks =
          plot.logarithmic
              ? Svg.logarithmicTicks(plot.least(), plot.most())
              : Svg.ticks(plot.most(), MOST_TICKS);
    }

    String draw() {
      frame.title(plot.title);
      axes();
      int index = 0;
      for (Map.Entry<String, List<Point>> line : plot.series.entrySet()) {
        line(line.getKey(), line.getValue(), index++);
      }
      return svg.end();
    }

    private void axes() {
      places.forEach(place -> frame.vertical(x(place), Integer.toString(place)));
      ticks.forEach(tick -> frame.horizontal(y(tick), Svg.label(tick)));
      frame.axes();
    }

    private void line(String name, List<Point> line, int index) {
      String colour = Svg.COLOURS.get(index % Svg.COLOURS.size());
      String dashes = index < Svg.COLOURS.size() ? "none" : "6 4";
      StringBuilder path = new StringBuilder();
      for (Point point : line) {
        PlotFrame.corner(path, x(point.x()), y(point.y()));
      }
      svg.empty(
          "polyline",
          "points",
          path,
          "fill",
          "none",
          "stroke",
          colour,
          "stroke-width",
          1.8,
          "stroke-dasharray",
          dashes);
      for (Point point : line) {
        svg.empty("circle", "cx", x(point.x()), "cy", y(point.y()), "r", 3, "fill", colour);
      }
      double height = PlotFrame.legend(index);
      svg.empty(
          "line",
          "x1",
          PlotFrame.LEGEND,
          "x2",
          PlotFrame.LEGEND + 26,
          "y1",
          height,
          "y2",
          height,
          "stroke",
          colour,
          "stroke-width",
          1.8,
          "stroke-dasharray",
          dashes);
      frame.name(name, index);
    }

    private double x(int value) {
      double span = Math.log((double) places.last() / places.first());
      double share = span == 0 ? 0.5 : Math.log((double) value / places.first()) / span;
      return PlotFrame.LEFT + 20 + share * (PlotFrame.RIGHT - PlotFrame.LEFT - 40);
    }

    private double y(double value) {
      double low = ticks.get(0);
      double high = ticks.get(ticks.size() - 1);
      double share =
          plot.logarithmic
              ? Math.log(value / low) / Math.log(high / low)
              : (value - low) / (high - low);
      return PlotFrame.BOTTOM - share * (PlotFrame.BOTTOM - PlotFrame.TOP);
    }
  }
}
