// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class LinePlotTest {
  @Test
  void everyPointIsOnItsLineAndEveryLineInTheLegend() throws Exception {
    LinePlot plot = new LinePlot("Title", "width", "share", false);
    plot.add("a < b", 1, 0.25);
    plot.add("a < b", 2, 0.5);
    plot.add("a < b", 4, 1);
    plot.add("c", 4, 0.5);

    Document picture = parsed(plot.svg());

    assertThat(picture.getElementsByTagName("circle").getLength()).isEqualTo(4);
    assertThat(attributes(picture, "polyline", "points"))
        .containsExactly("100,327.5 385,235 670,50", "670,235");
    assertThat(texts(picture)).contains("Title", "width", "share", "a < b", "c", "1", "2", "4");
    assertThat(texts(picture)).contains("0", "0.1", "0.9", "1").doesNotContain("1.1");
  }

  @Test
  void aLogarithmicAxisHasRoundNumbersAroundThePoints() throws Exception {
    LinePlot plot = new LinePlot("Title", "elements", "speed", true);
    plot.add("a", 1, 3);
    plot.add("a", 2, 1200);

    Document picture = parsed(plot.svg());

    assertThat(texts(picture))
        .containsSubsequence("2", "5", "10", "20", "50", "100", "200", "500", "1,000", "2,000")
        .doesNotContain("5,000");
    assertThat(attributes(picture, "polyline", "points")).hasSize(1);
  }

  @Test
  void aSinglePointIsAPictureToo() throws Exception {
    LinePlot plot = new LinePlot("Title", "elements", "speed", true);
    plot.add("a", 64, 1);

    assertThat(attributes(parsed(plot.svg()), "circle", "cy")).containsExactly("420");
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<String> attributes(Document picture, String element, String name) {
    List<String> values = new ArrayList<>();
    NodeList nodes = picture.getElementsByTagName(element);
    for (int index = 0; index < nodes.getLength(); index++) {
      values.add(nodes.item(index).getAttributes().getNamedItem(name).getNodeValue());
    }
    return values;
  }

  private static List<String> texts(Document picture) {
    List<String> values = new ArrayList<>();
    NodeList nodes = picture.getElementsByTagName("text");
    for (int index = 0; index < nodes.getLength(); index++) {
      values.add(nodes.item(index).getTextContent());
    }
    return values;
  }
}
