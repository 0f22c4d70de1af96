// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfPictureTest {
  private static String scatter() {
    ScatterPlot plot =
        new ScatterPlot("Time by area", "area, mm2", "time, us", "eie sweep net.npz");
    plot.add("4 x 1 lanes", 1, 8);
    plot.add("4 x 1 lanes", 2, 5);
    plot.add("16 x 8 lanes", 3, 6);
    return plot.svg();
  }

  @Test
  void wordsStandWhereThePictureHasThem() throws IOException {
    List<String> words = new ArrayList<>();
    List<Float> places = new ArrayList<>();
    PDFTextStripper reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            words.add(text);
            places.add(positions.get(0).getXDirAdj());
          }
        };
    try (PDDocument document = Loader.loadPDF(PdfPicture.of(scatter(), "eie sweep net.npz"))) {
      reader.getText(document);
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(860 * 0.75f);
      assertThat(document.getDocumentInformation().getSubject()).isEqualTo("eie sweep net.npz");
    }

    assertThat(words).contains("Time by area", "area, mm2", "4 x 1 lanes", "16 x 8 lanes", "front");
    // The legend begins at 744 pixels.
    assertThat(places.get(words.indexOf("front"))).isCloseTo(744 * 0.75f, within(0.1f));
  }

  @Test
  void everyShapeIsDrawn() throws IOException {
    List<String> operators = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(PdfPicture.of(scatter(), ""))) {
      for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
        if (token instanceof Operator operator) {
          operators.add(operator.getName());
        }
      }
    }

    // Three points and two in the legend, of four curves each; one rectangle behind all.
    assertThat(operators).filteredOn("c"::equals).hasSize(20);
    assertThat(operators).filteredOn("re"::equals).hasSize(1);
  }

  @Test
  void linesAndBarsBecomePagesToo() throws IOException {
    LinePlot lines = new LinePlot("lines", "x", "y", false);
    lines.add("one", 1, 2);
    lines.add("one", 2, 3);
    BarPlot bars = new BarPlot("bars", "x", "y");
    bars.add("one", "a", 2);

    for (String picture : List.of(lines.svg(), bars.svg())) {
      try (PDDocument document = Loader.loadPDF(PdfPicture.of(picture, ""))) {
        assertThat(new PDFTextStripper().getText(document)).contains("one", "x", "y");
      }
    }
  }

  @Test
  void theSamePictureGivesTheSameBytes() {
    assertThat(PdfPicture.of(scatter(), "a")).isEqualTo(PdfPicture.of(scatter(), "a"));
  }

  @Test
  void otherPicturesAreRefused() {
    assertThatThrownBy(
            () -> PdfPicture.of("<svg width=\"1\" height=\"1\" font-size=\"1\"><g/></svg>", ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("shape must be one that Svg writes, was g");
  }
}
