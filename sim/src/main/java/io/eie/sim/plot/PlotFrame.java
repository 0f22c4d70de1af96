// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

/** The frame of a picture with two axes: title, grid, labels and the places of the legend. */
final class PlotFrame {
  static final int LEFT = 80;
  static final int RIGHT = 690;
  static final int TOP = 50;
  static final int BOTTOM = 420;
  static final int LEGEND = 710;

  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int LEGEND_STEP = 22;
  private static final String GRID = "#dddddd";

  /** The picture that is drawn on. */
  final Svg svg = new Svg(WIDTH, HEIGHT);

  private final String xAxis;
  private final String yAxis;

  PlotFrame(String xAxis, String yAxis) {
    this.xAxis = xAxis;
    this.yAxis = yAxis;
  }

  void title(String title) {
    svg.text(title, (LEFT + RIGHT) / 2.0, TOP - 20, "middle", "font-weight", "bold");
  }

  /** A place of the horizontal axis. */
  void vertical(double x, String label) {
    line(x, x, TOP, BOTTOM);
    svg.text(label, x, BOTTOM + 20, "middle");
  }

  /** A place of the vertical axis. */
  void horizontal(double y, String label) {
    line(LEFT, RIGHT, y, y);
    svg.text(label, LEFT - 8, y + 4, "end");
  }

  private void line(double fromX, double toX, double fromY, double toY) {
    svg.empty("line", "x1", fromX, "x2", toX, "y1", fromY, "y2", toY, "stroke", GRID);
  }

  /** The names of both axes. */
  void axes() {
    svg.text(xAxis, (LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle");
    double middle = (TOP + BOTTOM) / 2.0;
    svg.text(yAxis, 20, middle, "middle", "transform", "rotate(-90 20 " + middle + ")");
  }

  /** Height of the sign of an entry of the legend, counted from 0. */
  static double legend(int entry) {
    return TOP + 8.0 + entry * LEGEND_STEP;
  }

  /** The text of an entry of the legend, beside its sign. */
  void name(String name, int entry) {
    svg.text(name, LEGEND + 34, legend(entry) + 4, "start");
  }

  /** Adds a corner of a line to its path. */
  static void corner(StringBuilder path, double x, double y) {
    path.append(path.isEmpty() ? "" : " ").append(Svg.number(x)).append(',').append(Svg.number(y));
  }
}
