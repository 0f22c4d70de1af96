// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BarPlotTest {
  @Test
  void aLogarithmicAxisHasPowersOfTen() {
    BarPlot plot = BarPlot.logarithmic("title", "x", "y", "eie bench");
    plot.add("one", "a", 0.5);
    plot.add("one", "b", 50);

    // From 0.1 to 100 over 370 pixels.
    assertThat(plot.svg())
        .contains("<desc>eie bench</desc>", ">0.1</text>", ">1</text>", ">10</text>", ">100</text>")
        .contains("y=\"333.79\"", "y=\"87.13\"");
  }

  @Test
  void barsStandOnTheAxisAndHaveTheirHeights() {
    BarPlot plot = new BarPlot("Title", "element", "entries");
    plot.add("a < b", "0", 5);
    plot.add("a < b", "1", 10);
    plot.addLine("mean", 7.5);

    assertThat(plot.svg())
        .contains(">Title<", ">element<", ">entries<", ">a &lt; b<", ">mean<", ">0<", ">1<")
        .contains("x=\"110.5\" y=\"235\" width=\"244\" height=\"185\"")
        .contains("x=\"415.5\" y=\"50\" width=\"244\" height=\"370\"")
        .contains("y1=\"142.5\" y2=\"142.5\" stroke=\"#d55e00\"");
  }

  @Test
  void manyLabelsAreThinnedOut() {
    BarPlot plot = new BarPlot("Title", "element", "entries");
    for (int element = 0; element < 64; element++) {
      plot.add("entries", "PE " + element, 1);
    }

    assertThat(plot.svg()).contains(">PE 0<", ">PE 4<", ">PE 60<").doesNotContain(">PE 1<");
  }

  @Test
  void barsOfHeightZeroAreAPictureToo() {
    BarPlot plot = new BarPlot("Title", "element", "entries");
    plot.add("entries", "0", 0);

    assertThat(plot.svg()).contains("height=\"0\"").doesNotContain("NaN").isEqualTo(plot.svg());
  }
}
