// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A picture in SVG 1.1 while it is drawn: white, a title above it. The same calls give the same
 * text.
 *
 * <p>Written out here because the plotting libraries for Java draw with AWT: they need fonts, which
 * a machine that only generates hardware often lacks, and turn every letter into outlines, so that
 * the same figure is thirty times larger and differs between machines.
 */
public final class Svg {
  /** Dark enough on white, and different for colour-blind eyes together with the markers. */
  static final List<String> COLOURS =
      List.of(
          "#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#a6761d", "#444444", "#7570b3");

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** An empty picture, pixels wide and high. */
  public Svg(int width, int height) {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartElement("svg");
      xml.writeDefaultNamespace(NAMESPACE);
      attributes("width", width, "height", height, "viewBox", "0 0 " + width + " " + height);
      attributes("font-family", "sans-serif", "font-size", 13);
    } catch (XMLStreamException e) {
      throw anyTextIsTaken(e);
    }
    empty("rect", "width", width, "height", height, "fill", "white");
  }

  /** Words at a place; {@code anchor} is start, middle or end. */
  public void text(String words, double x, double y, String anchor, Object... more) {
    try {
      xml.writeStartElement("text");
      attributes("x", x, "y", y, "text-anchor", anchor);
      attributes(more);
      xml.writeCharacters(words);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw anyTextIsTaken(e);
    }
  }

  /** What the picture is of, for whoever opens the file; viewers do not draw it. */
  public void describe(String words) {
    try {
      xml.writeStartElement("desc");
      xml.writeCharacters(words);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw anyTextIsTaken(e);
    }
  }

  /** A shape, by the names and values of its attributes. */
  public void empty(String element, Object... namesAndValues) {
    try {
      xml.writeEmptyElement(element);
      attributes(namesAndValues);
    } catch (XMLStreamException e) {
      throw anyTextIsTaken(e);
    }
  }

  /**
   * Marks of an axis: 0 to a round number of at least {@code most}.
   *
   * @param most positive
   * @param steps at most so many steps
   */
  static List<Double> ticks(double most, int steps) {
    double step = Math.pow(10, Math.floor(Math.log10(most)) - 1);
    for (double factor : new double[] {2, 2.5, 2}) {
      step = most / step > steps ? step * factor : step;
    }
    List<Double> all = new ArrayList<>(List.of(0.0));
    while (all.get(all.size() - 1) < most - step / 1000) {
      all.add(all.size() * step);
    }
    return all;
  }

  /**
   * Marks of a logarithmic axis: 1, 2 and 5 times powers of ten, from below the least to above the
   * most.
   *
   * @param least positive
   */
  static List<Double> logarithmicTicks(double least, double most) {
    List<Double> all = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(least)); ; power++) {
      for (int factor : new int[] {1, 2, 5}) {
        double tick = factor * Math.pow(10, power);
        if (tick <= least) {
          all.clear();
        }
        all.add(tick);
        if (tick >= most && all.size() > 1) {
          return all;
        }
      }
    }
  }

  /** A mark in words. */
  static String label(double tick) {
    return tick == Math.rint(tick)
        ? String.format(Locale.ROOT, "%,d", (long) tick)
        : String.format(Locale.ROOT, "%.4f", tick).replaceAll("0+$", "");
  }

  /** Ends the picture. */
  public String end() {
    try {
      xml.writeEndElement();
      xml.close();
    } catch (XMLStreamException e) {
      throw anyTextIsTaken(e);
    }
    return text + "\n";
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
  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.?0+$", "");
  }

  private static IllegalStateException anyTextIsTaken(XMLStreamException e) {
    return new IllegalStateException("a string takes any text", e);
  }
}
