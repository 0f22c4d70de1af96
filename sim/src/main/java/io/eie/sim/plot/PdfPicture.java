// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A picture of this package as a page of PDF of its size, its font embedded (Liberation Sans, which
 * comes with PDFBox): the shapes that {@link Svg} writes, in the same places. The same picture
 * gives the same bytes.
 */
public final class PdfPicture {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** In place of a random one, so that the same picture gives the same file. */
  private static final long DOCUMENT = 1;

  /** Pixels of 1/96 inch in points of 1/72 inch. */
  private static final float POINTS = 0.75f;

  /** Control points of a quarter of a circle, as a share of its radius. */
  private static final float ROUND = 0.5523f;

  private static final double QUARTER = Math.PI / 2;

  private final PDPageContentStream page;
  private final PDFont font;
  private final float height;
  private final float fontSize;

  private PdfPicture(PDPageContentStream page, PDFont font, float height, float fontSize) {
    this.page = page;
    this.font = font;
    this.height = height;
    this.fontSize = fontSize;
  }

  /**
   * The document.
   *
   * @param svg a picture of this package
   * @param subject where it is from, kept in the document's properties
   */
  public static byte[] of(String svg, String subject) {
    Element root = root(svg);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(DOCUMENT);
      document.getDocumentInformation().setSubject(subject);
      float height = number(root, "height");
      PDPage sheet = new PDPage(new PDRectangle(number(root, "width") * POINTS, height * POINTS));
      document.addPage(sheet);
      PDFont font = font(document);
      try (PDPageContentStream page = new PDPageContentStream(document, sheet)) {
        page.transform(Matrix.getScaleInstance(POINTS, POINTS));
        new PdfPicture(page, font, height, number(root, "font-size")).shapes(root);
      }
      // Objects of their own, so that the subject can be read without a PDF reader.
      document.save(bytes, CompressParameters.NO_COMPRESSION);
    } catch (IOException e) {
      throw new UncheckedIOException("a document in memory can be written", e);
    }
    return bytes.toByteArray();
  }

  private static PDFont font(PDDocument document) throws IOException {
    try (InputStream file = PDDocument.class.getResourceAsStream(FONT)) {
      return PDType0Font.load(document, file, true);
    }
  }

  private static Element root(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalArgumentException("svg must be a picture of this package", e);
    }
  }

  private void shapes(Element root) throws IOException {
    for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element shape) {
        shape(shape);
      }
    }
  }

  private void shape(Element shape) throws IOException {
    switch (shape.getTagName()) {
      case "rect" -> rectangle(shape);
      case "line" -> line(shape);
      case "polyline" -> polyline(shape);
      case "circle" -> circle(shape);
      case "text" -> text(shape);
      case "desc" -> {}
      default ->
          throw new IllegalArgumentException(
              "shape must be one that Svg writes, was " + shape.getTagName());
    }
  }

  private void rectangle(Element shape) throws IOException {
    float tall = number(shape, "height");
    float top = number(shape, "y");
    page.addRect(number(shape, "x"), height - top - tall, number(shape, "width"), tall);
    paint(shape);
  }

  private void line(Element shape) throws IOException {
    page.moveTo(number(shape, "x1"), height - number(shape, "y1"));
    page.lineTo(number(shape, "x2"), height - number(shape, "y2"));
    paint(shape);
  }

  private void polyline(Element shape) throws IOException {
    boolean first = true;
    for (String point : shape.getAttribute("points").split(" ")) {
      String[] place = point.split(",");
      float x = Float.parseFloat(place[0]);
      float y = height - Float.parseFloat(place[1]);
      if (first) {
        page.moveTo(x, y);
      } else {
        page.lineTo(x, y);
      }
      first = false;
    }
    paint(shape);
  }

  private void circle(Element shape) throws IOException {
    float x = number(shape, "cx");
    float y = height - number(shape, "cy");
    float r = number(shape, "r");
    float c = r * ROUND;
    page.moveTo(x + r, y);
    page.curveTo(x + r, y + c, x + c, y + r, x, y + r);
    page.curveTo(x - c, y + r, x - r, y + c, x - r, y);
    page.curveTo(x - r, y - c, x - c, y - r, x, y - r);
    page.curveTo(x + c, y - r, x + r, y - c, x + r, y);
    page.closePath();
    paint(shape);
  }

  private void paint(Element shape) throws IOException {
    Color fill = colour(shape.getAttribute("fill"));
    Color stroke = colour(shape.getAttribute("stroke"));
    if (fill != null) {
      page.setNonStrokingColor(fill);
    }
    if (stroke == null) {
      page.fill();
      return;
    }
    page.setStrokingColor(stroke);
    String width = shape.getAttribute("stroke-width");
    page.setLineWidth(width.isEmpty() ? 1 : Float.parseFloat(width));
    String dashes = shape.getAttribute("stroke-dasharray");
    boolean dashed = !dashes.isEmpty() && !dashes.equals("none");
    page.setLineDashPattern(
        dashed ? new float[] {number(dashes, 0), number(dashes, 1)} : new float[0], 0);
    if (fill == null) {
      page.stroke();
    } else {
      page.fillAndStroke();
    }
  }

  private void text(Element shape) throws IOException {
    String words = shape.getTextContent();
    float wide = font.getStringWidth(words) / 1000 * fontSize;
    float before =
        switch (shape.getAttribute("text-anchor")) {
          case "middle" -> wide / 2;
          case "end" -> wide;
          default -> 0;
        };
    float x = number(shape, "x");
    float y = height - number(shape, "y");
    boolean upright = shape.getAttribute("transform").isEmpty();
    page.beginText();
    page.setFont(font, fontSize);
    page.setNonStrokingColor(Color.BLACK);
    page.setTextMatrix(
        upright
            ? Matrix.getTranslateInstance(x - before, y)
            : Matrix.getRotateInstance(QUARTER, x, y - before));
    page.showText(words);
    page.endText();
  }

  /** Null for none. */
  private static Color colour(String name) {
    if (name.isEmpty() || name.equals("none")) {
      return null;
    }
    return name.equals("white") ? Color.WHITE : Color.decode(name);
  }

  private static float number(String list, int index) {
    return Float.parseFloat(list.split(" ")[index]);
  }

  /** 0 where there is none. */
  private static float number(Element shape, String attribute) {
    String text = shape.getAttribute(attribute);
    return text.isEmpty() ? 0 : Float.parseFloat(text);
  }
}
