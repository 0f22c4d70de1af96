// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScatterPlotTest {
  private static ScatterPlot plot() {
    return new ScatterPlot("title", "x axis", "y axis", "eie sweep <net>");
  }

  @Test
  void aPointIsACircleAtItsPlace() {
    ScatterPlot plot = plot();
    plot.add("one", 1, 10);
    plot.add("one", 10, 1);
    plot.add("one", Math.sqrt(10), Math.sqrt(10));

    // The corners of the area, which both axes span from 1 to 10; the middle of a decade.
    assertThat(plot.svg())
        .contains("<circle cx=\"80\" cy=\"50\"")
        .contains("<circle cx=\"690\" cy=\"420\"")
        .contains("<circle cx=\"385\" cy=\"235\"");
  }

  @Test
  void theFrontHasThePointsThatNoOtherBeats() {
    ScatterPlot plot = plot();
    plot.add("one", 1, 10);
    plot.add("two", 2, 5);
    plot.add("two", 3, 6);
    plot.add("one", 4, 2);

    String path = plot.svg().replaceAll("(?s).*<polyline points=\"([^\"]*)\".*", "$1");

    assertThat(path.split(" ")).hasSize(3);
  }

  @Test
  void theFileSaysWhereItIsFrom() {
    ScatterPlot plot = plot();
    plot.add("one", 1, 1);

    assertThat(plot.svg()).contains("<desc>eie sweep &lt;net&gt;</desc>").contains(">one</text>");
  }
}
