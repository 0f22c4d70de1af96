// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.datasheet;

import io.eie.generator.config.EieConfig;
import io.eie.generator.explain.Fact;
import io.eie.sim.plot.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The blocks of a design as a picture (SVG): central control, the three trees, and one element
 * whose parts are as large as their estimated areas.
 */
final class BlockDiagram {
  private static final int WIDTH = 920;
  private static final int HEIGHT = 460;
  private static final int TOP = 50;
  private static final int BOTTOM = 430;
  private static final int CONTROL = 20;
  private static final int CONTROL_WIDTH = 150;
  private static final int TREES = 215;
  private static final int TREE_WIDTH = 130;
  private static final int TREE_HEIGHT = 44;
  private static final int TREE_STEP = 110;
  private static final int ELEMENT = 400;
  private static final int ELEMENT_WIDTH = 240;
  private static final int LABELS = 690;
  private static final int LABEL_STEP = 16;
  private static final String LOGIC = "#dfe7ee";
  private static final String MEMORY = "#a9cbe8";
  private static final String TREE = "#fdf3e1";
  private static final String LINE = "#445566";

  /**
   * A part of an element.
   *
   * @param memory whether it is a memory; otherwise logic
   * @param um2 its area
   */
  record Part(String name, boolean memory, double um2) {}

  private final EieConfig config;
  private final List<Part> parts;
  private final Svg svg = new Svg(WIDTH, HEIGHT);

  private BlockDiagram(EieConfig config, List<Part> parts) {
    this.config = config;
    this.parts = parts;
  }

  /**
   * The picture.
   *
   * @param memories area of each memory of an element, um2
   * @param logic area of each part of its logic, um2
   */
  static String of(EieConfig config, List<Fact> memories, List<Fact> logic) {
    List<Part> parts = new ArrayList<>();
    memories.forEach(fact -> parts.add(part(fact, true)));
    logic.forEach(fact -> parts.add(part(fact, false)));
    return new BlockDiagram(config, parts.stream().filter(part -> part.um2() > 0).toList()).draw();
  }

  private static Part part(Fact fact, boolean memory) {
    String name = fact.name().replaceAll("Um2$", "").replaceAll("(?=[A-Z])", " ");
    return new Part(name.toLowerCase(Locale.ROOT), memory, ((Number) fact.value()).doubleValue());
  }

  private String draw() {
    svg.describe("central control, trees, and an element whose parts are drawn to scale");
    control();
    trees();
    element();
    return svg.end();
  }

  private void control() {
    double middle = CONTROL + CONTROL_WIDTH / 2.0;
    box(CONTROL, TOP + 40, CONTROL_WIDTH, 300, LOGIC);
    svg.text("Central control", middle, TOP + 65, "middle", "font-weight", "bold");
    String[] lines = {
      "host: " + config.hostBus().busName(),
      config.programLength() + " descriptors",
      config.codebooks() + (config.codebooks() == 1 ? " codebook" : " codebooks"),
      "sequencer, trace",
      "counters"
    };
    for (int line = 0; line < lines.length; line++) {
      svg.text(lines[line], middle, TOP + 95 + 22 * line, "middle");
    }
    line(middle, TOP - 20, middle, TOP + 40);
    svg.text("host, interrupt", middle, TOP - 26, "middle");
  }

  private void trees() {
    String[] names = {"Broadcast tree", "Access network", "LNZD tree"};
    String levels =
        config.treeLevels() + (config.treeLevels() == 1 ? " level" : " levels") + ", radix 4";
    for (int tree = 0; tree < names.length; tree++) {
      double top = TOP + 55 + TREE_STEP * tree;
      double middle = top + TREE_HEIGHT / 2.0;
      box(TREES, top, TREE_WIDTH, TREE_HEIGHT, TREE);
      svg.text(names[tree], TREES + TREE_WIDTH / 2.0, top + 19, "middle");
      svg.text(levels, TREES + TREE_WIDTH / 2.0, top + 36, "middle");
      line(CONTROL + CONTROL_WIDTH, middle, TREES, middle);
      line(TREES + TREE_WIDTH, middle, ELEMENT, middle);
    }
  }

  private void element() {
    double total = parts.stream().mapToDouble(Part::um2).sum();
    svg.text(
        String.format(
            Locale.ROOT,
            "one of %,d %s: %,.0f um2, to scale",
            config.processingElements(),
            config.processingElements() == 1 ? "element" : "elements",
            total),
        ELEMENT + ELEMENT_WIDTH / 2.0,
        TOP - 14,
        "middle",
        "font-weight",
        "bold");
    double top = TOP;
    List<Double> middles = new ArrayList<>();
    for (Part part : parts) {
      double height = (BOTTOM - TOP) * part.um2() / total;
      box(ELEMENT, top, ELEMENT_WIDTH, height, part.memory() ? MEMORY : LOGIC);
      middles.add(top + height / 2);
      top += height;
    }
    labels(middles);
  }

  /** Beside the parts, none over another. */
  private void labels(List<Double> middles) {
    double[] places = middles.stream().mapToDouble(Double::doubleValue).toArray();
    for (int index = 1; index < places.length; index++) {
      places[index] = Math.max(places[index], places[index - 1] + LABEL_STEP);
    }
    double limit = BOTTOM;
    for (int index = places.length - 1; index >= 0; index--) {
      places[index] = Math.min(places[index], limit);
      limit = places[index] - LABEL_STEP;
    }
    for (int index = 0; index < places.length; index++) {
      Part part = parts.get(index);
      line(ELEMENT + ELEMENT_WIDTH, middles.get(index), LABELS - 6, places[index]);
      svg.text(
          String.format(Locale.ROOT, "%s %,.0f um2", part.name(), part.um2()),
          LABELS,
          places[index] + 4,
          "start");
    }
  }

  private void box(double x, double y, double width, double height, String fill) {
    svg.empty(
        "rect", "x", x, "y", y, "width", width, "height", height, "fill", fill, "stroke", LINE);
  }

  private void line(double x1, double y1, double x2, double y2) {
    svg.empty("line", "x1", x1, "y1", y1, "x2", x2, "y2", y2, "stroke", LINE);
  }
}
