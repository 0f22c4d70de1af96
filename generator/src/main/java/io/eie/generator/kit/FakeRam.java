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
  /** What every macro costs beside its bits, in bits: its periphery, and the space around it. */
  private static final long OVERHEAD_BITS = 2048;

  /** Depth and width of the macros of OpenROAD-flow-scripts' platform nangate45. */
  private static final int[][] NANGATE45 = {
    {32, 32},
    {32, 64},
    {64, 7},
    {64, 15},
    {64, 21},
    {64, 25},
    {64, 28},
    {64, 32},
    {64, 62},
    {64, 64},
    {64, 96},
    {64, 124},
    {64, 256},
    {128, 32},
    {128, 64},
    {128, 116},
    {128, 256},
    {256, 16},
    {256, 32},
    {256, 34},
    {256, 48},
    {256, 95},
    {256, 96},
    {512, 64},
    {1024, 32},
    {2048, 39}
  };

  /** The memory from the macros of the platform nangate45 that take least for it. */
  static FakeRam nangate45(SramMacro memory) {
    return List.of(NANGATE45).stream()
        .map(
            shape ->
                new FakeRam(
                    String.format(Locale.ROOT, "fakeram45_%dx%d", shape[0], shape[1]),
                    shape[0],
                    shape[1],
                    parts(memory.words(), shape[0]),
                    parts(memory.width(), shape[1])))
        .min(Comparator.comparingLong(FakeRam::cost).thenComparingInt(FakeRam::rows))
        .orElseThrow();
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

  private static int parts(int whole, int part) {
    return (whole + part - 1) / part;
  }

  private long cost() {
    return (long) rows * columns * ((long) depth * width + OVERHEAD_BITS);
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
