// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Points over two logarithmic axes as a scalable picture (SVG 1.1), a colour for each series, and a
 * line through the points that no other point beats in both directions.
 */
public final class ScatterPlot {
  /** Series that the colours tell apart, and that the legend has room for. */
  private static final int MOST_NAMED = 16;

  private static final String FRONT = "#444444";

  private record Point(double x, double y) {}

  private final String title;
  private final String xAxis;
  private final String yAxis;
  private final String description;
  private final Map<String, List<Point>> series = new LinkedHashMap<>();

  /**
   * @param description where the points are from; kept in the file, not drawn
   */
  public ScatterPlot(String title, String xAxis, String yAxis, String description) {
    this.title = title;
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.description = description;
  }

  /** Adds a point, both coordinates positive. */
  public void add(String name, double x, double y) {
    series.computeIfAbsent(name, fresh -> new ArrayList<>()).add(new Point(x, y));
  }

  /** The picture: the same points give the same text. */
  public String svg() {
    List<Point> all = series.values().stream().flatMap(List::stream).toList();
    return new Drawing(this, all).draw(all);
  }

  /** The points that no other point beats in both coordinates, from left to right. */
  private static List<Point> front(List<Point> all) {
    List<Point> front = new ArrayList<>();
    all.stream()
        .sorted(Comparator.comparingDouble(Point::x).thenComparingDouble(Point::y))
        .filter(point -> front.isEmpty() || point.y() < front.get(front.size() - 1).y())
        .forEach(front::add);
    return front;
  }

  /** The picture being written. */
  private static final class Drawing {
    private final PlotFrame frame;
    private final Svg svg;
    private final ScatterPlot plot;
    private final List<Double> xTicks;
    private final List<Double> yTicks;

    Drawing(ScatterPlot plot, List<Point> all) {
      this.plot = plot;
      this.frame = new PlotFrame(plot.xAxis, plot.yAxis);
      this.svg = frame.svg;
      this.xTicks = ticks(all.stream().map(Point::x).toList());
      this.yTicks = ticks(all.stream().map(Point::y).toList());
    }

    private static List<Double> ticks(List<Double> values) {
      double least = values.stream().min(Comparator.naturalOrder()).orElseThrow();
      double most = values.stream().max(Comparator.naturalOrder()).orElseThrow();
      return Svg.logarithmicTicks(least, most);
    }

    String draw(List<Point> all) {
      svg.describe(plot.description);
      frame.title(plot.title);
      axes();
      frontLine(front(all));
      int index = 0;
      for (Map.Entry<String, List<Point>> one : plot.series.entrySet()) {
        points(one.getKey(), one.getValue(), index++);
      }
      return svg.end();
    }

    private void axes() {
      xTicks.forEach(tick -> frame.vertical(x(tick), Svg.label(tick)));
      yTicks.forEach(tick -> frame.horizontal(y(tick), Svg.label(tick)));
      frame.axes();
    }

    private void frontLine(List<Point> front) {
      StringBuilder path = new StringBuilder();
      for (Point point : front) {
        PlotFrame.corner(path, x(point.x()), y(point.y()));
      }
      svg.empty("polyline", "points", path, "fill", "none", "stroke", FRONT, "stroke-width", 1.2);
      int entry = Math.min(MOST_NAMED, plot.series.size());
      double height = PlotFrame.legend(entry);
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
          FRONT);
      frame.name("front", entry);
    }

    private void points(String name, List<Point> points, int index) {
      String colour = Svg.COLOURS.get(index % Svg.COLOURS.size());
      // The second round of the colours has rings.
      String fill = index / Svg.COLOURS.size() % 2 == 0 ? colour : "white";
      for (Point point : points) {
        circle(x(point.x()), y(point.y()), colour, fill);
      }
      if (index < MOST_NAMED) {
        circle(PlotFrame.LEGEND + 13, PlotFrame.legend(index), colour, fill);
        frame.name(name, index);
      }
    }

    private void circle(double x, double y, String colour, String fill) {
      svg.empty("circle", "cx", x, "cy", y, "r", 4, "fill", fill, "stroke", colour);
    }

    private double x(double value) {
      return PlotFrame.LEFT + share(value, xTicks) * (PlotFrame.RIGHT - PlotFrame.LEFT);
    }

    private double y(double value) {
      return PlotFrame.BOTTOM - share(value, yTicks) * (PlotFrame.BOTTOM - PlotFrame.TOP);
    }

    private static double share(double value, List<Double> ticks) {
      double low = ticks.get(0);
      return Math.log(value / low) / Math.log(ticks.get(ticks.size() - 1) / low);
    }
  }
}
