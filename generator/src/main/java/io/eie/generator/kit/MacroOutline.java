// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.eie.generator.estimate.MemoryArea;

/**
 * The rectangle that a memory macro takes.
 *
 * @param widthNm nm
 * @param heightNm nm
 */
record MacroOutline(int widthNm, int heightNm) {
  private static final double NM = 1000;
  private static final double NM2 = NM * NM;
  private static final int ROUND = 100;

  /** Most words that share a row of the cell array. */
  private static final int MOST_COLUMNS_OF_WORDS = 32;

  /** A six-transistor cell is about twice as wide as it is high. */
  private static final double CELL_HEIGHT = 0.5;

  /**
   * What a compiler may make of a memory: the area of {@link MemoryArea}, and the height over the
   * width of an array of cells that are twice as wide as high, in which 1, 2, 4 … 32 words share a
   * row: the number that makes it nearest to a square.
   */
  static MacroOutline estimated(int words, int width) {
    double aspect = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int sharing = 1; sharing <= Math.min(words, MOST_COLUMNS_OF_WORDS); sharing *= 2) {
      double rows = Math.ceil(words / (double) sharing);
      double ratio = CELL_HEIGHT * rows / ((double) width * sharing);
      double from = Math.abs(Math.log(ratio));
      if (from < least) {
        least = from;
        aspect = ratio;
      }
    }
    double area = MemoryArea.macroUm2((long) words * width) * NM2;
    double wide = Math.sqrt(area / aspect);
    return new MacroOutline((int) Math.round(wide), (int) Math.round(area / wide));
  }

  double areaUm2() {
    return (double) widthNm * heightNm / NM2;
  }

  /** Adds the figures to a description, um. */
  ObjectNode describe(ObjectNode node) {
    return node.put("widthUm", rounded(widthNm / NM))
        .put("heightUm", rounded(heightNm / NM))
        .put("aspectRatio", rounded(heightNm / (double) widthNm));
  }

  private static double rounded(double value) {
    return Math.round(value * ROUND) / (double) ROUND;
  }
}
