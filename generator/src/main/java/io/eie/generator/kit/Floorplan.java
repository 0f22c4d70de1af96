// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Places for macros in a rectangle: rows of macros of about the same height, from the top
 * downwards, with channels around each; below them a strip for the logic, beside the pins, which
 * are at the lower edge.
 *
 * <p>All lengths are nm and multiples of the grid of the platform nangate45's rows.
 *
 * @param widthNm of the core
 * @param heightNm of the core
 * @param places lower left corners in the core by kind of macro, in the order of placing
 */
record Floorplan(int widthNm, int heightNm, Map<String, List<Spot>> places) {
  /** Between two macros, and between a macro and the edge of the core. */
  static final int CHANNEL_NM = 20_000;

  /** A site of the rows: all corners lie on this grid. */
  private static final int SITE_NM = 190;

  private static final int ROW_NM = 1400;

  /** Between the edge of the die and the core, 53 sites and 8 rows. */
  static final int LEFT_MARGIN_NM = 53 * SITE_NM;

  static final int LOWER_MARGIN_NM = 8 * ROW_NM;

  /** Shares of a width that are tried. */
  private static final int TRIES = 64;

  private static final double NM = 1000;
  private static final double NM2 = NM * NM;

  /** The height over the width beyond which a smaller rectangle is not worth its shape. */
  private static final double LONGEST = 1.6;

  /**
   * Macros of one kind.
   *
   * @param kind name of the macro
   * @param count how many
   */
  record Block(String kind, int count, MacroOutline outline) {}

  /**
   * A lower left corner.
   *
   * @param xNm from the left edge of the core
   * @param yNm from the lower edge of the core
   */
  record Spot(int xNm, int yNm) {}

  /**
   * The smallest rectangle found that is not longer than 1.6 times its width, nor wider.
   *
   * @param blocks the macros; may be none
   * @param logicUm2 area of the cells
   * @param density share of the strip that cells may take, at most 1
   */
  static Floorplan of(List<Block> blocks, double logicUm2, double density) {
    List<Block> highestFirst = new ArrayList<>(blocks);
    highestFirst.sort(
        Comparator.comparingInt((Block block) -> -block.outline().heightNm())
            .thenComparing(Block::kind));
    double area = logicUm2 / density * NM2;
    int widest = 0;
    for (Block block : blocks) {
      area += block.count() * withChannel(block.outline());
      widest = Math.max(widest, block.outline().widthNm());
    }
    double side = Math.sqrt(area);
    Floorplan best = null;
    for (int step = 0; step <= TRIES; step++) {
      double width = side * (1 + (double) step / TRIES);
      Floorplan tried =
          packed(
              highestFirst,
              up((int) Math.max(width, widest + 2.0 * CHANNEL_NM), SITE_NM),
              logicUm2 / density * NM2);
      if (best == null || tried.better(best)) {
        best = tried;
      }
    }
    return best;
  }

  private static double withChannel(MacroOutline outline) {
    return (double) (outline.widthNm() + CHANNEL_NM) * (outline.heightNm() + CHANNEL_NM);
  }

  private boolean better(Floorplan other) {
    boolean shape = length() <= LONGEST;
    boolean otherShape = other.length() <= LONGEST;
    return shape == otherShape
        ? (shape ? areaNm2() < other.areaNm2() : length() < other.length())
        : shape;
  }

  private double length() {
    double ratio = heightNm / (double) widthNm;
    return Math.max(ratio, 1 / ratio);
  }

  private double areaNm2() {
    return (double) widthNm * heightNm;
  }

  /** Area of the core, um2. */
  double coreUm2() {
    return areaNm2() / NM2;
  }

  private static Floorplan packed(List<Block> blocks, int width, double logicNm2) {
    // Corners from the top first; the height is known at the end.
    Map<String, List<Spot>> fromTop = new LinkedHashMap<>();
    int x = CHANNEL_NM;
    int top = 0;
    int rowHeight = 0;
    for (Block block : blocks) {
      int wide = block.outline().widthNm();
      int high = block.outline().heightNm();
      for (int number = 0; number < block.count(); number++) {
        if (rowHeight == 0 || x + wide + CHANNEL_NM > width) {
          x = up(CHANNEL_NM, SITE_NM);
          top = up(top + rowHeight + CHANNEL_NM, ROW_NM);
          rowHeight = high;
        }
        fromTop
            .computeIfAbsent(block.kind(), kind -> new ArrayList<>())
            .add(new Spot(x, up(top + high, ROW_NM)));
        x = up(x + wide + CHANNEL_NM, SITE_NM);
      }
    }
    int strip = up((int) Math.ceil(logicNm2 / width), ROW_NM);
    int height = up(up(top + rowHeight, ROW_NM) + CHANNEL_NM, ROW_NM) + strip;
    Map<String, List<Spot>> places = new LinkedHashMap<>();
    fromTop.forEach(
        (kind, spots) ->
            places.put(
                kind,
                spots.stream().map(spot -> new Spot(spot.xNm(), height - spot.yNm())).toList()));
    return new Floorplan(width, height, places);
  }

  private static int up(int length, int grid) {
    return (length + grid - 1) / grid * grid;
  }

  /** The die as the four numbers of DIE_AREA, um. */
  String dieArea() {
    return "0 0 " + um(dieWidthNm()) + " " + um(dieHeightNm());
  }

  /** The core as the four numbers of CORE_AREA, um. */
  String coreArea() {
    return String.join(
        " ",
        um(LEFT_MARGIN_NM),
        um(LOWER_MARGIN_NM),
        um(LEFT_MARGIN_NM + widthNm),
        um(LOWER_MARGIN_NM + heightNm));
  }

  int dieWidthNm() {
    return widthNm + 2 * LEFT_MARGIN_NM;
  }

  int dieHeightNm() {
    return heightNm + 2 * LOWER_MARGIN_NM;
  }

  /** The die as a macro of a larger design. */
  MacroOutline outline() {
    return new MacroOutline(dieWidthNm(), dieHeightNm());
  }

  /** The places as lines of a Tcl list {@code kind {x y x y …}}, um from the corner of the die. */
  List<String> tclLines() {
    List<String> lines = new ArrayList<>();
    places.forEach(
        (kind, spots) -> {
          lines.add(kind + " {");
          spots.forEach(
              spot ->
                  lines.add(
                      "  "
                          + um(LEFT_MARGIN_NM + spot.xNm())
                          + " "
                          + um(LOWER_MARGIN_NM + spot.yNm())));
          lines.add("}");
        });
    return lines;
  }

  private static String um(int nm) {
    return String.format(Locale.ROOT, "%d.%02d", nm / 1000, nm % 1000 / 10);
  }
}
