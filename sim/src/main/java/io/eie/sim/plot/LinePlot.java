// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Lines over a logarithmic axis as a scalable picture (SVG 1.1), a line per series. */
public final class LinePlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int LEFT = 80;
  private static final int RIGHT = 690;
  private static final int TOP = 50;
  private static final int BOTTOM = 420;
  private static final int LEGEND = 710;
  private static final int LEGEND_STEP = 22;
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
    private final Svg svg = new Svg(WIDTH, HEIGHT);
    private final LinePlot plot;
    private final TreeSet<Integer> places;
    private final List<Double> ticks;

    Drawing(LinePlot plot) {
      this.plot = plot;
      this.places = plot.places();
      this.ticks =
          plot.logarithmic
              ? Svg.logarithmicTicks(plot.least(), plot.most())
              : Svg.ticks(plot.most(), MOST_TICKS);
    }

    String draw() {
      svg.text(plot.title, (LEFT + RIGHT) / 2.0, TOP - 20, "middle", "font-weight", "bold");
      axes();
      int index = 0;
      for (Map.Entry<String, List<Point>> line : plot.series.entrySet()) {
        line(line.getKey(), line.getValue(), index++);
      }
      return svg.end();
    }

    private void axes() {
      for (int place : places) {
        svg.empty(
            "line", "x1", x(place), "x2", x(place), "y1", TOP, "y2", BOTTOM, "stroke", "#dddddd");
        svg.text(Integer.toString(place), x(place), BOTTOM + 20, "middle");
      }
      for (double tick : ticks) {
        svg.empty(
            "line", "x1", LEFT, "x2", RIGHT, "y1", y(tick), "y2", y(tick), "stroke", "#dddddd");
        svg.text(Svg.label(tick), LEFT - 8, y(tick) + 4, "end");
      }
      svg.text(plot.xAxis, (LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle");
      double middle = (TOP + BOTTOM) / 2.0;
      svg.text(plot.yAxis, 20, middle, "middle", "transform", "rotate(-90 20 " + middle + ")");
    }

    private void line(String name, List<Point> line, int index) {
      String colour = Svg.COLOURS.get(index % Svg.COLOURS.size());
      String dashes = index < Svg.COLOURS.size() ? "none" : "6 4";
      StringBuilder path = new StringBuilder();
      for (Point point : line) {
        path.append(path.isEmpty() ? "" : " ").append(Svg.number(x(point.x())));
        path.append(',').append(Svg.number(y(point.y())));
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
      double height = TOP + 8.0 + index * LEGEND_STEP;
      svg.empty(
          "line",
          "x1",
          LEGEND,
          "x2",
          LEGEND + 26,
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
      svg.text(name, LEGEND + 34, height + 4, "start");
    }

    private double x(int value) {
      double span = Math.log((double) places.last() / places.first());
      double share = span == 0 ? 0.5 : Math.log((double) value / places.first()) / span;
      return LEFT + 20 + share * (RIGHT - LEFT - 40);
    }

    private double y(double value) {
      double low = ticks.get(0);
      double high = ticks.get(ticks.size() - 1);
      double share =
          plot.logarithmic
              ? Math.log(value / low) / Math.log(high / low)
              : (value - low) / (high - low);
      return BOTTOM - share * (BOTTOM - TOP);
    }
  }
}
