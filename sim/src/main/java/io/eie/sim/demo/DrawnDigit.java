// SPDX-License-Identifier: Apache-2.0
package io.eie.sim.demo;

import java.util.List;

/**
 * The digits 0 to 9 as the bundled network reads them: 28 x 28 pixels, 0 paper to 1 ink, row after
 * row.
 *
 * <p>Drawn from a font of 5 x 7 dots; each dot is 3 pixels wide and 2 high, and every pixel is the
 * mean of itself and its eight neighbours, as a pen's edge is grey.
 */
public final class DrawnDigit {
  /** Pixels in a row, and rows. */
  public static final int SIDE = 28;

  private static final int DOT_WIDTH = 3;
  private static final int DOT_HEIGHT = 2;
  private static final int NEIGHBOURHOOD = 9;

  private static final List<String> FONT =
      List.of(
          ".###. ..#.. .###. .###. ...#. ##### ..##. ##### .###. .###.",
          "#...# .##.. #...# #...# ..##. #.... .#... ....# #...# #...#",
          "#...# ..#.. ....# ....# .#.#. ####. #.... ...#. #...# #...#",
          "#...# ..#.. ...#. ..##. #..#. ....# #.##. ...#. .###. .####",
          "#...# ..#.. ..#.. ....# ##### ....# ##..# ..#.. #...# ....#",
          "#...# ..#.. .#... #...# ...#. #...# #...# ..#.. #...# ....#",
          ".###. ..#.. ##### .###. ...#. .###. .###. ..#.. .###. ...#.");

  private static final int DOTS = 5;
  private static final int LEFT = (SIDE - DOTS * DOT_WIDTH) / 2;
  private static final int TOP = (SIDE - FONT.size() * DOT_HEIGHT) / 2;

  private DrawnDigit() {}

  /**
   * The pixels of one digit.
   *
   * @param digit 0..9
   * @return {@code SIDE * SIDE} values of 0..1
   */
  public static double[] pixels(int digit) {
    double[] pixels = new double[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        int ink = 0;
        for (int neighbour = 0; neighbour < NEIGHBOURHOOD; neighbour++) {
          ink += ink(digit, x + neighbour % 3 - 1, y + neighbour / 3 - 1);
        }
        pixels[y * SIDE + x] = (double) ink / NEIGHBOURHOOD;
      }
    }
    return pixels;
  }

  private static int ink(int digit, int x, int y) {
    int column = Math.floorDiv(x - LEFT, DOT_WIDTH);
    int row = Math.floorDiv(y - TOP, DOT_HEIGHT);
    if (column < 0 || column >= DOTS || row < 0 || row >= FONT.size()) {
      return 0;
    }
    return FONT.get(row).charAt(digit * (DOTS + 1) + column) == '#' ? 1 : 0;
  }
}
