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
  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int LEFT = 80;
  private static final int RIGHT = 690;
  private static final int TOP = 50;
  private static final int BOTTOM = 420;
  private static final int LEGEND = 710;
  private static final int LEGEND_STEP = 22;

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
    private final Svg svg = new Svg(WIDTH, HEIGHT);
    private final ScatterPlot plot;
    private final List<Double> xTicks;
    private final List<Double> yTicks;

    Drawing(ScatterPlot plot, List<Point> all) {
      this.plot = plot;
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
      svg.text(plot.title, (LEFT + RIGHT) / 2.0, TOP - 20, "middle", "font-weight", "bold");
      axes();
      frontLine(front(all));
      int index = 0;
      for (Map.Entry<String, List<Point>> one : plot.series.entrySet()) {
        points(one.getKey(), one.getValue(), index++);
      }
      return svg.end();
    }

    private void axes() {
      for (double tick : xTicks) {
        line(x(tick), x(tick), TOP, BOTTOM, "#dddddd");
        svg.text(Svg.label(tick), x(tick), BOTTOM + 20, "middle");
      }
      for (double tick : yTicks) {
        line(LEFT, RIGHT, y(tick), y(tick), "#dddddd");
        svg.text(Svg.label(tick), LEFT - 8, y(tick) + 4, "end");
      }
      svg.text(plot.xAxis, (LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle");
      double middle = (TOP + BOTTOM) / 2.0;
      svg.text(plot.yAxis, 20, middle, "middle", "transform", "rotate(-90 20 " + middle + ")");
    }

    private void frontLine(List<Point> front) {
      StringBuilder path = new StringBuilder();
      for (Point point : front) {
        path.append(path.isEmpty() ? "" : " ").append(Svg.number(x(point.x())));
        path.append(',').append(Svg.number(y(point.y())));
      }
      svg.empty("polyline", "points", path, "fill", "none", "stroke", FRONT, "stroke-width", 1.2);
      double height = TOP + 8.0 + Math.min(MOST_NAMED, plot.series.size()) * LEGEND_STEP;
      line(LEGEND, LEGEND + 26, height, height, FRONT);
      svg.text("front", LEGEND + 34, height + 4, "start");
    }

    private void points(String name, List<Point> points, int index) {
      String colour = Svg.COLOURS.get(index % Svg.COLOURS.size());
      // The second round of the colours has rings.
      String fill = index / Svg.COLOURS.size() % 2 == 0 ? colour : "white";
      for (Point point : points) {
        circle(x(point.x()), y(point.y()), colour, fill);
      }
      if (index < MOST_NAMED) {
        double height = TOP + 8.0 + index * LEGEND_STEP;
        circle(LEGEND + 13, height, colour, fill);
        svg.text(name, LEGEND + 34, height + 4, "start");
      }
    }

    private void circle(double x, double y, String colour, String fill) {
      svg.empty("circle", "cx", x, "cy", y, "r", 4, "fill", fill, "stroke", colour);
    }

    private void line(double fromX, double toX, double fromY, double toY, String colour) {
      svg.empty("line", "x1", fromX, "x2", toX, "y1", fromY, "y2", toY, "stroke", colour);
    }

    private double x(double value) {
      return LEFT + share(value, xTicks) * (RIGHT - LEFT);
    }

    private double y(double value) {
      return BOTTOM - share(value, yTicks) * (BOTTOM - TOP);
    }

    private static double share(double value, List<Double> ticks) {
      double low = ticks.get(0);
      return Math.log(value / low) / Math.log(ticks.get(ticks.size() - 1) / low);
    }
  }
}
