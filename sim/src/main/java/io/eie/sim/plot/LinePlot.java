package io.eie.sim.benchmark;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Lines over a logarithmic axis as a scalable picture (SVG 1.1), a line per series.
 *
 * <p>Written out here because the plotting libraries for Java draw with AWT: they need fonts, which
 * a machine that only generates hardware often lacks, and turn every letter into outlines, so that
 * the same figure is thirty times larger and differs between machines.
 */
final class LinePlot {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int LEFT = 80;
  private static final int RIGHT = 690;
  private static final int TOP = 50;
  private static final int BOTTOM = 420;
  private static final int LEGEND = 710;
  private static final int LEGEND_STEP = 22;

  /** Dark enough on white, and different for colour-blind eyes together with the markers. */
  private static final List<String> COLOURS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#a6761d", "#444444", "#7570b3");

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
  LinePlot(String title, String xAxis, String yAxis, boolean logarithmic) {
    this.title = title;
    this.xAxis = xAxis;
    this.yAxis = yAxis;
    this.logarithmic = logarithmic;
  }

  /** Adds a point, both coordinates positive, to the line of a name. */
  void add(String name, int x, double y) {
    series.computeIfAbsent(name, fresh -> new ArrayList<>()).add(new Point(x, y));
  }

  /** The picture: the same points give the same text. */
  String svg() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      new Drawing(xml, this).draw();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a string takes any text", e);
    }
    return text + "\n";
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
    private final XMLStreamWriter xml;
    private final LinePlot plot;
    private final TreeSet<Integer> places;
    private final List<Double> ticks;

    Drawing(XMLStreamWriter xml, LinePlot plot) {
      this.xml = xml;
      this.plot = plot;
      this.places = plot.places();
      this.ticks = plot.logarithmic ? logarithmicTicks() : linearTicks();
    }

    void draw() throws XMLStreamException {
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      attributes("width", WIDTH, "height", HEIGHT, "viewBox", "0 0 " + WIDTH + " " + HEIGHT);
      attributes("font-family", "sans-serif", "font-size", 13);
      empty("rect", "width", WIDTH, "height", HEIGHT, "fill", "white");
      text(plot.title, (LEFT + RIGHT) / 2.0, TOP - 20, "middle", "font-weight", "bold");
      axes();
      int index = 0;
      for (Map.Entry<String, List<Point>> line : plot.series.entrySet()) {
        line(line.getKey(), line.getValue(), index++);
      }
      xml.writeEndElement();
    }

    private void axes() throws XMLStreamException {
      for (int place : places) {
        empty("line", "x1", x(place), "x2", x(place), "y1", TOP, "y2", BOTTOM, "stroke", "#dddddd");
        text(Integer.toString(place), x(place), BOTTOM + 20, "middle");
      }
      for (double tick : ticks) {
        empty("line", "x1", LEFT, "x2", RIGHT, "y1", y(tick), "y2", y(tick), "stroke", "#dddddd");
        text(label(tick), LEFT - 8, y(tick) + 4, "end");
      }
      text(plot.xAxis, (LEFT + RIGHT) / 2.0, BOTTOM + 44, "middle");
      double middle = (TOP + BOTTOM) / 2.0;
      text(plot.yAxis, 20, middle, "middle", "transform", "rotate(-90 20 " + middle + ")");
    }

    private void line(String name, List<Point> line, int index) throws XMLStreamException {
      String colour = COLOURS.get(index % COLOURS.size());
      String dashes = index < COLOURS.size() ? "none" : "6 4";
      StringBuilder path = new StringBuilder();
      for (Point point : line) {
        path.append(path.isEmpty() ? "" : " ").append(number(x(point.x())));
        path.append(',').append(number(y(point.y())));
      }
      empty(
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
        empty("circle", "cx", x(point.x()), "cy", y(point.y()), "r", 3, "fill", colour);
      }
      double height = TOP + 8.0 + index * LEGEND_STEP;
      empty(
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
      text(name, LEGEND + 34, height + 4, "start");
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

    /** 0 to a round number above the most, in ten steps at most. */
    private List<Double> linearTicks() {
      double step = Math.pow(10, Math.floor(Math.log10(plot.most())) - 1);
      for (double factor : new double[] {2, 2.5, 2}) {
        step = plot.most() / step > 10 ? step * factor : step;
      }
      List<Double> all = new ArrayList<>(List.of(0.0));
      while (all.get(all.size() - 1) < plot.most() - step / 1000) {
        all.add(all.size() * step);
      }
      return all;
    }

    /** 1, 2 and 5 times powers of ten, from below the least to above the most. */
    private List<Double> logarithmicTicks() {
      List<Double> all = new ArrayList<>();
      for (int power = (int) Math.floor(Math.log10(plot.least())); ; power++) {
        for (int factor : new int[] {1, 2, 5}) {
          double tick = factor * Math.pow(10, power);
          if (tick <= plot.least()) {
            all.clear();
          }
          all.add(tick);
          if (tick >= plot.most() && all.size() > 1) {
            return all;
          }
        }
      }
    }

    private static String label(double tick) {
      return tick == Math.rint(tick)
          ? String.format(Locale.ROOT, "%,d", (long) tick)
          : String.format(Locale.ROOT, "%.4f", tick).replaceAll("0+$", "");
    }

    private void text(String words, double x, double y, String anchor, Object... more)
        throws XMLStreamException {
      xml.writeStartElement("text");
      attributes("x", x, "y", y, "text-anchor", anchor);
      attributes(more);
      xml.writeCharacters(words);
      xml.writeEndElement();
    }

    private void empty(String element, Object... namesAndValues) throws XMLStreamException {
      xml.writeEmptyElement(element);
      attributes(namesAndValues);
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
      for (int index = 0; index < namesAndValues.length; index += 2) {
        Object value = namesAndValues[index + 1];
        xml.writeAttribute(
            namesAndValues[index].toString(),
            value instanceof Double number ? number(number) : value.toString());
      }
    }

    /** Hundredths of a pixel are more than anybody sees. */
    private static String number(double value) {
      return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
    }
  }
}
