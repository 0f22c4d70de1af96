// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Bars from 0 upwards as a scalable picture (SVG 1.1): a group for each label, a bar per series.
 */
public final class BarPlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int LEFT = 80;
  private static final int RIGHT = 690;
  private static final int TOP = 50;
  private static final int BOTTOM = 420;
  private static final int LEGEND = 710;
  private static final int LEGEND_STEP = 22;
  private static final int MOST_LABELS = 16;
  private static final int MOST_TICKS = 10;

  /** Share of a group's width that its bars take. */
  private static final double FILLED = 0.8;

  private final String title;
  private final String xAxis;
  private final String yAxis;
  private final boolean logarithmic;
  private final String description;
  private final Map<String, Map<String, Double>> series = new LinkedHashMap<>();
  private final Map<String, Double> lines = new LinkedHashMap<>();
  private final Set<String> labels = new LinkedHashSet<>();

  /** An empty plot with the names of its axes. */
  public BarPlot(String title, String xAxis, String yAxis) {
    this(title, xAxis, yAxis, false, "");
  }

  private BarPlot(
      String title, String xAxis, String yAxis, boolean logarithmic, String description) {
    this.title = title;
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.logarithmic = logarithmic;
    this.description = description;
  }

  /**
   * An empty plot with a logarithmic vertical axis, from a power of ten below the lowest bar on.
   *
   * @param description where the bars are from; kept in the file, not drawn
   */
  public static BarPlot logarithmic(String title, String xAxis, String yAxis, String description) {
    return new BarPlot(title, xAxis, yAxis, true, description);
  }

  /**
   * Adds a bar, its height at least 0, or positive on a logarithmic axis; labels stay in the order
   * in which they come first.
   */
  public void add(String name, String label, double height) {
    labels.add(label);
    series.computeIfAbsent(name, fresh -> new LinkedHashMap<>()).put(label, height);
  }

  /** Adds a line over all bars. */
  public void addLine(String name, double height) {
    lines.put(name, height);
  }

  /** The picture: the same bars give the same text. */
  public String svg() {
    Svg svg = new Svg(WIDTH, HEIGHT);
    if (!description.isEmpty()) {
      svg.describe(description);
    }
    svg.text(title, (LEFT + RIGHT) / 2.0, TOP - 20, "middle", "font-weight", "bold");
    List<Double> ticks = ticks();
    double top = ticks.get(ticks.size() - 1);
    for (double tick : ticks) {
      double height = y(tick, top);
      svg.empty("line", "x1", LEFT, "x2", RIGHT, "y1", height, "y2", height, "stroke", "#dddddd");
      svg.text(Svg.label(tick), LEFT - 8, height + 4, "end");
    }
    bars(svg, top);
    labels(svg);
    svg.text(xAxis, (LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle");
    double middle = (TOP + BOTTOM) / 2.0;
    svg.text(yAxis, 20, middle, "middle", "transform", "rotate(-90 20 " + middle + ")");
    return svg.end();
  }

  private void bars(Svg svg, double top) {
    double group = (double) (RIGHT - LEFT) / Math.max(1, labels.size());
    double width = group * FILLED / Math.max(1, series.size());
    int index = 0;
    for (Map.Entry<String, Map<String, Double>> bars : series.entrySet()) {
      String colour = Svg.COLOURS.get(index % Svg.COLOURS.size());
      int place = 0;
      for (String label : labels) {
        Double height = bars.getValue().get(label);
        if (height != null) {
          double left = LEFT + group * (place + (1 - FILLED) / 2) + width * index;
          double y = y(height, top);
          svg.empty(
              "rect", "x", left, "y", y, "width", width, "height", BOTTOM - y, "fill", colour);
        }
        place++;
      }
      double y = TOP + 8.0 + index++ * LEGEND_STEP;
      svg.empty("rect", "x", LEGEND, "y", y - 6, "width", 26, "height", 12, "fill", colour);
      svg.text(bars.getKey(), LEGEND + 34, y + 4, "start");
    }
    for (Map.Entry<String, Double> line : lines.entrySet()) {
      double y = y(line.getValue(), top);
      double legend = TOP + 8.0 + index++ * LEGEND_STEP;
      line(svg, LEFT, RIGHT, y);
      line(svg, LEGEND, LEGEND + 26, legend);
      svg.text(line.getKey(), LEGEND + 34, legend + 4, "start");
    }
  }

  private static void line(Svg svg, int from, int to, double y) {
    svg.empty("line", "x1", from, "x2", to, "y1", y, "y2", y, "stroke", "#d55e00");
  }

  /** Every label, or one in so many where they would lie over each other. */
  private void labels(Svg svg) {
    double group = (double) (RIGHT - LEFT) / Math.max(1, labels.size());
    int step = (labels.size() + MOST_LABELS - 1) / MOST_LABELS;
    int place = 0;
    for (String label : labels) {
      if (place % step == 0) {
        svg.text(label, LEFT + group * (place + 0.5), BOTTOM + 20, "middle");
      }
      place++;
    }
  }

  private double y(double height, double top) {
    double share =
        logarithmic ? Math.log(height / lowest()) / Math.log(top / lowest()) : height / top;
    return BOTTOM - share * (BOTTOM - TOP);
  }

  /** The power of ten below all bars. */
  private double lowest() {
    double least =
        series.values().stream()
            .flatMap(bars -> bars.values().stream())
            .min(Double::compare)
            .orElse(1.0);
    return Math.pow(10, Math.ceil(Math.log10(least)) - 1);
  }

  /** 0 to a round number that no bar exceeds, in ten steps at most; or powers of ten. */
  private List<Double> ticks() {
    OptionalDouble highest =
        series.values().stream()
            .flatMap(bars -> bars.values().stream())
            .mapToDouble(Double::doubleValue)
            .max();
    double most = Math.max(highest.orElse(0), lines.values().stream().reduce(0.0, Math::max));
    if (!logarithmic) {
      return Svg.ticks(most > 0 ? most : 1, MOST_TICKS);
    }
    List<Double> powers = new ArrayList<>(List.of(lowest()));
    while (powers.get(powers.size() - 1) < most) {
      powers.add(10 * powers.get(powers.size() - 1));
    }
    return powers;
  }
}
