// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.generator.text.Values;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A memory put together from equal macros of one port, in rows (each holds its part of the words)
 * and columns (each holds its part of a word).
 *
 * <p>The macros are those that the black-box memory generator bsg_fakeram makes: {@code ce_in},
 * {@code we_in} and {@code w_mask_in} (a bit per data bit) are active high, a write gives no read
 * data, and read data is there for one cycle only. So the wrapper keeps it.
 *
 * @param macro module name of the macro
 * @param depth words of a macro
 * @param width bits of a macro's word
 * @param rows number of rows
 * @param columns number of columns
 */
record FakeRam(String macro, int depth, int width, int rows, int columns) {
  /**
   * A macro of the platform nangate45.
   *
   * @param widthNm from the SIZE in its LEF, nm
   * @param heightNm likewise
   */
  private record Shape(int depth, int width, int widthNm, int heightNm) {
    /** All macros of OpenROAD-flow-scripts' platform nangate45. */
    static final List<Shape> NANGATE45 =
        List.of(
            new Shape(32, 32, 19_570, 40_600),
            new Shape(32, 64, 36_860, 62_000),
            new Shape(64, 7, 10_640, 36_400),
            new Shape(64, 15, 11_210, 58_800),
            new Shape(64, 21, 15_770, 60_200),
            new Shape(64, 25, 20_140, 61_600),
            new Shape(64, 28, 20_140, 61_600),
            new Shape(64, 32, 20_140, 61_600),
            new Shape(64, 62, 77_900, 60_500),
            new Shape(64, 64, 77_900, 62_200),
            new Shape(64, 96, 54_530, 89_400),
            new Shape(64, 124, 78_090, 112_600),
            new Shape(64, 256, 151_810, 223_900),
            new Shape(128, 32, 78_470, 42_000),
            new Shape(128, 64, 78_280, 70_000),
            new Shape(128, 116, 74_480, 124_600),
            new Shape(128, 256, 151_810, 223_900),
            new Shape(256, 16, 77_710, 40_600),
            new Shape(256, 32, 78_660, 64_400),
            new Shape(256, 34, 98_420, 65_800),
            new Shape(256, 48, 115_710, 67_200),
            new Shape(256, 95, 115_140, 119_000),
            new Shape(256, 96, 115_140, 119_000),
            new Shape(512, 64, 152_570, 113_400),
            new Shape(1024, 32, 152_190, 107_800),
            new Shape(2048, 39, 206_910, 219_800));

    String macro() {
      return String.format(Locale.ROOT, "fakeram45_%dx%d", depth, width);
    }
  }

  /** The memory from equal macros of the platform nangate45, those that take the least area. */
  static FakeRam nangate45(SramMacro memory) {
    return choices(memory).stream()
        .min(Comparator.comparingLong(FakeRam::cost).thenComparingInt(FakeRam::rows))
        .orElseThrow();
  }

  /** The memory from each macro of the platform. */
  static List<FakeRam> choices(SramMacro memory) {
    return Shape.NANGATE45.stream()
        .map(
            shape ->
                new FakeRam(
                    shape.macro(),
                    shape.depth(),
                    shape.width(),
                    parts(memory.words(), shape.depth()),
                    parts(memory.width(), shape.width())))
        .toList();
  }

  /** The memory as one macro of its own shape. */
  static FakeRam single(SramMacro memory) {
    return new FakeRam(
        String.format(Locale.ROOT, "fakeram_%dx%d", memory.words(), memory.width()),
        memory.words(),
        memory.width(),
        1,
        1);
  }

  /** How many macros there are. */
  int macros() {
    return rows * columns;
  }

  /**
   * The outline of one of the macros: that of the platform nangate45, or the estimate for a macro
   * of another shape.
   */
  MacroOutline outline() {
    return Shape.NANGATE45.stream()
        .filter(shape -> shape.macro().equals(macro))
        .findFirst()
        .map(shape -> new MacroOutline(shape.widthNm(), shape.heightNm()))
        .orElseGet(() -> MacroOutline.estimated(depth, width));
  }

  private static int parts(int whole, int part) {
    return (whole + part - 1) / part;
  }

  /** The area of the macros with the channels beside them, nm2. */
  private long cost() {
    MacroOutline outline = outline();
    return macros()
        * (long) (outline.widthNm() + Floorplan.CHANNEL_NM)
        * (outline.heightNm() + Floorplan.CHANNEL_NM);
  }

  /** What the template of the wrapper may name. */
  Values values(SramMacro memory, Values common) {
    int wordBits = BitCount.toCount(depth);
    int spare = wordBits - memory.addressBits();
    String row =
        rows == 1
            ? "1'b0"
            : String.format(Locale.ROOT, "address_i[%d:%d]", memory.addressBits() - 1, wordBits);
    String word =
        rows > 1
            ? String.format(Locale.ROOT, "address_i[%d:0]", wordBits - 1)
            : spare == 0 ? "address_i" : String.format(Locale.ROOT, "{%d'd0, address_i}", spare);
    return memory
        .values(common)
        .put("macro", macro)
        .put("rows", rows)
        .put("columns", columns)
        .put("rowBits", BitCount.toCount(rows))
        .put("wordBits", wordBits)
        .put("macroWidth", width)
        .put("row", row)
        .put("word", word);
  }
}
