// SPDX-License-Identifier: Apache-2.0
package io.eie.generator.kit;

import io.eie.common.UserException;
import io.eie.generator.text.Values;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A family of FPGAs that Yosys has gates for.
 *
 * <p>Block RAM is counted in the smallest unit of the family, which has these shapes: iCE40 4 kbit
 * (256 x 16 to 2,048 x 2), ECP5 18 kbit (512 x 36 to 16,384 x 1), 7 series 18 kbit (the same; a
 * RAMB36E1 counts as two).
 */
public enum FpgaFamily {
  /** Lattice iCE40, with a bitstream for an HX8K. */
  ICE40(
      "Lattice iCE40",
      "synth_ice40",
      "t:SB_RAM40_4K*",
      List.of(new Shape(256, 16), new Shape(512, 8), new Shape(1024, 4), new Shape(2048, 2)),
      Map.of("SB_RAM40_4K.*", 1),
      new Kinds("SB_LUT4", "SB_DFF.*", "SB_CARRY", "SB_MAC16", "none")),
  /** Lattice ECP5. */
  ECP5(
      "Lattice ECP5",
      "synth_ecp5",
      "t:DP16KD t:PDPW16KD %u",
      Shape.OF_18_KBIT,
      Map.of("DP16KD|PDPW16KD", 1),
      new Kinds("LUT4", "TRELLIS_FF", "CCU2C", "MULT18X18D", "TRELLIS_DPR16X4")),
  /** AMD (Xilinx) 7 series. */
  XILINX(
      "Xilinx 7 series",
      "synth_xilinx -family xc7",
      "t:RAMB18E1 t:RAMB36E1 %u",
      Shape.OF_18_KBIT,
      Map.of("RAMB18E1", 1, "RAMB36E1", 2),
      new Kinds("LUT\\d", "FD[RSCP]E.*", "CARRY4", "DSP48E1", "RAM\\d+[XMS].*"));

  /** Words and bits that one unit of block RAM may have. */
  private record Shape(int words, int bits) {
    static final List<Shape> OF_18_KBIT =
        List.of(
            new Shape(512, 36),
            new Shape(1024, 18),
            new Shape(2048, 9),
            new Shape(4096, 4),
            new Shape(8192, 2),
            new Shape(16_384, 1));
  }

  /** Names of cells, as regular expressions. */
  private record Kinds(
      String luts, String flipFlops, String carries, String multipliers, String lutMemories) {}

  private final String familyName;
  private final String command;
  private final String blockRamCells;
  private final List<Shape> shapes;
  private final Map<String, Integer> blockRams;
  private final Kinds kinds;

  FpgaFamily(
      String familyName,
      String command,
      String blockRamCells,
      List<Shape> shapes,
      Map<String, Integer> blockRams,
      Kinds kinds) {
    this.familyName = familyName;
    this.command = command;
    this.blockRamCells = blockRamCells;
    this.shapes = shapes;
    this.blockRams = blockRams;
    this.kinds = kinds;
  }

  /**
   * The family that a user names.
   *
   * @throws UserException when there is none of that name
   */
  public static FpgaFamily named(String name) {
    return Arrays.stream(values())
        .filter(family -> family.lowerCase().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException(
                    String.format(
                        Locale.ROOT,
                        "--family must be one of %s, was '%s'",
                        Arrays.stream(values())
                            .map(FpgaFamily::lowerCase)
                            .collect(Collectors.joining(", ")),
                        name)));
  }

  /** As a user writes it. */
  public String lowerCase() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Yosys' command that maps to the family. */
  public String command() {
    return command;
  }

  /** What the template of the script may name. */
  Values values(Values common) {
    return new Values(common)
        .put("family", lowerCase())
        .put("familyName", familyName)
        // synth_xilinx keeps the modules without being told.
        .put("synth", this == XILINX ? command : command + " -noflatten")
        .put("blockRam", blockRamCells);
  }

  /**
   * Units of block RAM that a single-port memory needs: the least over the shapes of a unit of
   * {@code ceil(words / its words) * ceil(bits / its bits)}, for every separately written value.
   *
   * @param bits of a word, a multiple of {@code values}
   * @param values parts of a word that are written each on its own
   */
  public int blockRams(int words, int bits, int values) {
    int width = bits / values;
    return values
        * shapes.stream()
            .mapToInt(shape -> ceil(words, shape.words()) * ceil(width, shape.bits()))
            .min()
            .orElseThrow();
  }

  private static int ceil(int number, int by) {
    return (number + by - 1) / by;
  }

  /** Units of block RAM among cells, given as counts by cell name. */
  public int blockRams(Map<String, Integer> cells) {
    int units = 0;
    for (Map.Entry<String, Integer> kind : blockRams.entrySet()) {
      units += kind.getValue() * count(cells, kind.getKey());
    }
    return units;
  }

  /** How many cells of each kind there are, by the kind's name. */
  public Map<String, Integer> kinds(Map<String, Integer> cells) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("luts", count(cells, kinds.luts()));
    counts.put("flipFlops", count(cells, kinds.flipFlops()));
    counts.put("carries", count(cells, kinds.carries()));
    counts.put("multipliers", count(cells, kinds.multipliers()));
    counts.put("lutMemories", count(cells, kinds.lutMemories()));
    counts.put("blockRams", blockRams(cells));
    return counts;
  }

  private static int count(Map<String, Integer> cells, String pattern) {
    return cells.entrySet().stream()
        .filter(cell -> cell.getKey().matches(pattern))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
